import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.js';
import { IdentifierScheme } from '../identifier-scheme/identifier-scheme.type.js';

/** What another register calls a unit. */
@ObjectType({ description: 'What another register calls a unit. The value is kept as it is, never parsed.' })
export class Identifier {
  @Field(() => ID, { description: 'Identity of the record (a UUID).' })
  id: string;
  @Field(() => IdentifierScheme, { description: 'The register.' })
  scheme: IdentifierScheme;
  @Field(() => String, { description: 'The identifier.' })
  value: string;
  @Field(() => DayScalar, { description: 'First day on which it holds.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it no longer holds; null: no end is known.' })
  validUntil: string | null;
}
