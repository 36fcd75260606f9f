import { ObjectType } from 'type-graphql';
import { UnitPayload } from '../unit/unit.payload.js';

/** What setIdentifiers answers. */
@ObjectType({ description: 'What setIdentifiers answers.' })
export class SetIdentifiersPayload extends UnitPayload {}
