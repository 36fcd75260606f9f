import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { UnitKind } from '../unit-kind/unit-kind.type.js';
import { Unit } from './unit.type.js';

export enum UnitAct {
  CREATE = 'CREATE',
  CHANGE = 'CHANGE',
  CORRECT = 'CORRECT',
  MOVE = 'MOVE',
  CLOSE = 'CLOSE',
}
registerEnumType(UnitAct, {
  name: 'UnitAct',
  description: 'What was done to a unit.',
  valuesConfig: {
    CREATE: { description: 'It was opened.' },
    CHANGE: { description: 'It changed from a day on.' },
    CORRECT: { description: 'What had been recorded wrongly was put right.' },
    MOVE: { description: 'It came under another parent from a day on.' },
    CLOSE: { description: 'It ended.' },
  },
});

/** What was recorded of a unit for a period. */
@ObjectType({
  description:
    'What was recorded of a unit for a period, by which act, and why. Rows replaced later stay, with the end of their recorded time.',
})
export class UnitVersion {
  @Field(() => ID, { description: 'Identity of the record (a UUID).' })
  id: string;
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => UnitKind, { description: 'Kind.' })
  kind: object;
  @Field(() => Unit, { nullable: true, description: 'Parent, as it was in that period.' })
  parent: object | null;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the office.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail of the office.' })
  email: string | null;
  @Field(() => UnitAct, { description: 'The act that stated this.' })
  act: UnitAct;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it.' })
  decisionNumber: string | null;
  @Field(() => DayScalar, { description: 'First day on which it applied.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it no longer applied; null: no end is known.' })
  validUntil: string | null;
  @Field(() => InstantScalar, { description: 'When this was first recorded, for a period that a later act may have cut short.' })
  statedAt: string;
  @Field(() => InstantScalar, { description: 'Since when the record stands with this period.' })
  recordedFrom: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When another record replaced it; null: it is what is known now.' })
  recordedUntil: string | null;
}
