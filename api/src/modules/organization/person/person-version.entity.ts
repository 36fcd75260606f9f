import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';
import type { Period } from '../../../shared/period.js';
import { DatedRow } from '../dated-row.js';
import { Person } from './person.entity.js';

export type PersonAct = 'CREATE' | 'CHANGE' | 'CORRECT';

/** What is recorded of a person: names and work contact, and nothing else. */
export interface PersonState {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly workPhone: string | null;
  readonly workEmail: string | null;
}

/** A piece of a person's timeline. */
export interface PersonPiece extends PersonState, Period {
  readonly act: PersonAct;
  readonly note: string | null;
  readonly statedAt: string;
}

/** What is recorded of a person for a period. */
@Entity({ tableName: 'person_version' })
export class PersonVersion extends DatedRow {
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person_id' })
  personId: string;
  @Property({ type: 'text' })
  familyName: string;
  @Property({ type: 'text' })
  middleName: string;
  @Property({ type: 'text' })
  givenName: string;
  @Property({ type: 'text', nullable: true })
  workPhone: string | null;
  @Property({ type: 'text', nullable: true })
  workEmail: string | null;
  @Property({ type: 'text' })
  act: PersonAct;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: InstantType })
  statedAt: string;

  /** What the row states, as a piece of the person's timeline. */
  piece(): PersonPiece {
    const { familyName, middleName, givenName, workPhone, workEmail, act, note, statedAt } = this;
    return { ...this.period(), familyName, middleName, givenName, workPhone, workEmail, act, note, statedAt };
  }
}
