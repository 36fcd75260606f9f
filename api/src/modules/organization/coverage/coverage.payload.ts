import { ObjectType } from 'type-graphql';
import { UnitPayload } from '../unit/unit.payload.js';

/** What setCoverage answers. */
@ObjectType({ description: 'What setCoverage answers.' })
export class SetCoveragePayload extends UnitPayload {}
