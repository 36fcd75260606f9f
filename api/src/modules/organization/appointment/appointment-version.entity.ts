import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';
import type { Period } from '../../../shared/period.js';
import { DatedRow } from '../dated-row.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../position/position.entity.js';
import { Term } from '../term/term.entity.js';
import { Unit } from '../unit/unit.entity.js';
import { Appointment } from './appointment.entity.js';

export type AppointmentAct = 'CREATE' | 'CHANGE' | 'CORRECT' | 'CLOSE';

/** Who holds which position of which unit, and how. */
export interface AppointmentState {
  readonly unitId: string;
  readonly personId: string;
  readonly position: string;
  readonly termId: string | null;
  readonly isActing: boolean;
  readonly isConcurrent: boolean;
  readonly decisionNumber: string | null;
  /** Number of the decision by which it ended or ends. */
  readonly endDecisionNumber: string | null;
  /** Why it ended or ends, in words. */
  readonly endNote: string | null;
}

/** A piece of an appointment's timeline. */
export interface AppointmentPiece extends AppointmentState, Period {
  readonly act: AppointmentAct;
  readonly note: string | null;
  readonly statedAt: string;
}

/** What is recorded of an appointment for a period. */
@Entity({ tableName: 'appointment_version' })
export class AppointmentVersion extends DatedRow {
  @ManyToOne({ entity: () => Appointment, mapToPk: true, fieldName: 'appointment_id' })
  appointmentId: string;
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId: string;
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person_id' })
  personId: string;
  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position' })
  position: string;
  @ManyToOne({ entity: () => Term, mapToPk: true, fieldName: 'term_id', nullable: true })
  termId: string | null;
  @Property({ type: 'boolean' })
  isActing: boolean;
  @Property({ type: 'boolean' })
  isConcurrent: boolean;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'text', nullable: true })
  endDecisionNumber: string | null;
  @Property({ type: 'text', nullable: true })
  endNote: string | null;
  @Property({ type: 'text' })
  act: AppointmentAct;
  @Property({ type: InstantType })
  statedAt: string;

  /** What the row states, as a piece of the appointment's timeline. */
  piece(): AppointmentPiece {
    const { unitId, personId, position, termId, isActing, isConcurrent, decisionNumber, note, endDecisionNumber, endNote, act, statedAt } =
      this;
    const state = { unitId, personId, position, termId, isActing, isConcurrent, decisionNumber, endDecisionNumber, endNote };
    return { ...this.period(), ...state, note, act, statedAt };
  }
}
