import { ObjectType } from 'type-graphql';
import { UnitPayload } from '../unit/unit.payload.js';

/** What renewCommittee answers. */
@ObjectType({ description: 'What renewCommittee answers.' })
export class RenewCommitteePayload extends UnitPayload {}
