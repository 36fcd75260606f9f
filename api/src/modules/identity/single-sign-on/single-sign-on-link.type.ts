import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

/** An account at a provider of single sign-on by which somebody can come in. */
@ObjectType({ description: 'An account at a provider of single sign-on by which somebody can come in.' })
export class SingleSignOnLink {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'The provider, as signInWays names it.' })
  provider: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address that the account has there, where the provider told it.' })
  email: string | null;
  @Field(() => InstantScalar, { description: 'Since when.' })
  madeAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody last came in by it; null: never.' })
  usedAt: string | null;
}
