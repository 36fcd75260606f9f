import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

const addresses = 'as addresses or CIDR such as 198.51.100.0/28';

/** An access token for a portal or another program. */
@InputType({
  description: 'An access token for a portal or another program. Nobody makes one that may more than they may there themselves.',
})
export class CreateAccessTokenInput extends CommandInput {
  @Field(() => String, { description: 'For whom it is.' })
  name: string;
  @Field(() => [String], { description: 'What it may do; none that keeps accounts, roles, grants or access tokens.' })
  permissions: string[];
  @Field(() => ID, { nullable: true, description: 'Identity of the unit; over everything unless given.' })
  unitId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => DayScalar, { description: 'First day on which it is good no more: a year from today at most.' })
  validUntil: string;
  @Field(() => [String], { defaultValue: [], description: `From where it may be used, ${addresses}; from anywhere unless given.` })
  allowedAddresses: string[];
  @Field(() => Int, { defaultValue: 600, description: 'How many requests it may make a minute, 1 to 6,000.' })
  requestsPerMinute: number;
}

/** What becomes different of an access token. */
@InputType({
  description: 'What becomes different of an access token: its name, or that it may less. What is left out stays. For more, make another.',
})
export class UpdateAccessTokenInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the access token.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'For whom it is.' })
  name?: string | null;
  @Field(() => [String], { nullable: true, description: 'What it may do: some of what it may.' })
  permissions?: string[] | null;
  @Field(() => [String], { nullable: true, description: `From where it may be used, ${addresses}: within what it was.` })
  allowedAddresses?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'How many requests it may make a minute: no more than it was.' })
  requestsPerMinute?: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is good no more: no later than it was.' })
  validUntil?: string | null;
}

/** An access token that gets a new secret. */
@InputType({ description: 'An access token that gets a new secret, while the one that it has stays good for a while.' })
export class RotateAccessTokenInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the access token.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => DayScalar, { description: 'First day on which the new secret is good no more: a year from today at most.' })
  validUntil: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which the former secret is good no more; today: at once. After seven days more unless given.',
  })
  formerValidUntil?: string | null;
  @Field(() => [String], { nullable: true, description: `From where it may be used, ${addresses}; as it was unless given.` })
  allowedAddresses?: string[] | null;
}

/** An access token to revoke. */
@InputType({ description: 'An access token to revoke: it is good no more, at once.' })
export class RevokeAccessTokenInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the access token.' })
  id: string;
}
