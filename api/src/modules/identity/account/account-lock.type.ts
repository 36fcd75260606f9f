import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

/** Why nobody can sign in with an account for a while: it was tried too often with a wrong password. */
@ObjectType({ description: 'Why nobody can sign in with an account for a while: it was tried too often with a wrong password.' })
export class AccountLock {
  @Field(() => InstantScalar, { description: 'Since when.' })
  lockedAt: string;
  @Field(() => InstantScalar, { description: 'Until when, unless it is opened before.' })
  lockedUntil: string;
  @Field(() => Int, { description: 'How many attempts were wrong.' })
  attempts: number;
  @Field(() => InstantScalar, { description: 'When the first of these was.' })
  firstAttemptAt: string;
  @Field(() => String, { description: 'From which address the last one came.' })
  address: string;
  @Field(() => Boolean, { description: 'Whether somebody signed in with the account from that address before.' })
  isKnownAddress: boolean;
}
