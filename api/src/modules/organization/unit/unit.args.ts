import { ArgsType, Field, ID } from 'type-graphql';
import { atMoment, MomentArgs } from '../../../shared/graphql/connection.js';
import { UnitsArgs } from './unit.type.js';

/** Which unit, and for when. */
@ArgsType()
export class UnitArgs extends MomentArgs {
  @Field(() => ID, { nullable: true, description: 'Identity. Give this or the code.' })
  id?: string;
  @Field(() => String, { nullable: true, description: 'Code on the asked day. Give this or the identity.' })
  code?: string;
}

/** Which units, and for when. */
@ArgsType()
export class UnitsAtArgs extends atMoment(UnitsArgs) {}
