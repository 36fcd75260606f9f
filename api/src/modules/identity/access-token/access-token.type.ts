import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, Node } from '../../../shared/graphql/connection.js';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { Account } from '../account/account.type.js';

export enum AccessTokenState {
  ACTIVE = 'ACTIVE',
  EXPIRING = 'EXPIRING',
  BEING_REPLACED = 'BEING_REPLACED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  LAPSED = 'LAPSED',
}
registerEnumType(AccessTokenState, {
  name: 'AccessTokenState',
  description: 'How an access token stands today.',
  valuesConfig: {
    ACTIVE: { description: 'Good.' },
    EXPIRING: { description: 'Good for 14 days more at most.' },
    BEING_REPLACED: { description: 'The former secret and the new one are both good.' },
    EXPIRED: { description: 'Good no more: its last day is over.' },
    REVOKED: { description: 'Revoked.' },
    LAPSED: { description: 'Good no more: the account of who made it has ended.' },
  },
});

/** One secret of an access token, which nobody can read again; two are good while one replaces the other. */
@ObjectType({ description: 'One secret of an access token, which nobody can read again; two are good while one replaces the other.' })
export class AccessTokenKey {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'How the secret begins, such as lc_7Qm2.' })
  prefix: string;
  @Field(() => InstantScalar, { description: 'When it was made.' })
  madeAt: string;
  @Field(() => DayScalar, { description: 'First day on which it is good no more.' })
  validUntil: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to a minute; null: never.' })
  lastUsedAt: string | null;
  @Field(() => String, { nullable: true, description: 'From which address it was last used.' })
  lastAddress: string | null;
  @Field(() => Int, { description: 'How many requests it made today, as far as they are written: once a minute.' })
  usesToday: number;
}

/** What a portal or another program may ask, in its maker's stead and never more than they may. */
@ObjectType({
  description:
    'What a portal or another program may ask, in its maker’s stead and never more than they may; seen by them and by who keeps accounts.',
})
export class AccessToken {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'For whom it is.' })
  name: string;
  @Field(() => Account, { description: 'Who made it: it does nothing that they may not do today.' })
  account: object;
  @Field(() => [String], { description: 'What it may do.' })
  permissions: string[];
  @Field(() => Node, { nullable: true, description: 'Over which unit and what is below it; null: over everything.' })
  unit: Node | null;
  @Field(() => Boolean, { description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => Int, { description: 'How many units that are today, where its maker reaches all of them.' })
  unitCount: number;
  @Field(() => [String], { description: 'From which networks it may be used, as CIDR; none: from anywhere.' })
  allowedAddresses: string[];
  @Field(() => Int, { description: 'How many requests it may make a minute.' })
  requestsPerMinute: number;
  @Field(() => AccessTokenState, { description: 'How it stands today.' })
  state: AccessTokenState;
  @Field(() => DayScalar, { description: 'First day on which it is good no more, by its newest secret.' })
  validUntil: string;
  @Field(() => [AccessTokenKey], { description: 'Its secrets, the newest first.' })
  keys: AccessTokenKey[];
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to a minute; null: never.' })
  lastUsedAt: string | null;
  @Field(() => Int, { description: 'How many requests it made today, as far as they are written: once a minute.' })
  usesToday: number;
  @Field(() => InstantScalar, { description: 'When it was made.' })
  madeAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: string | null;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}

/** A page of access tokens. */
export const AccessTokenConnection = connectionOf(AccessToken, 'AccessToken');
