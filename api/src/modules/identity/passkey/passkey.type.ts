import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

/** A key that a device keeps. */
@ObjectType({ description: 'A key that a device of somebody’s keeps, and lets be used by finger, face or PIN.' })
export class Passkey {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;
  @Field(() => InstantScalar, { description: 'When it was added.' })
  madeAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used; null: never.' })
  usedAt: string | null;
}
