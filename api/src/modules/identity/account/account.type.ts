import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanOperators,
  connectionOf,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { DayScalar, InstantScalar } from '../../../shared/scalars.js';
import { Access } from '../access/access.type.js';
import { Grant } from '../grant/grant.type.js';
import { Passkey } from '../passkey/passkey.type.js';
import { Session } from '../session/session.type.js';
import { AccountLink } from '../sign-in/link.type.js';
import { SingleSignOnLink } from '../single-sign-on/single-sign-on-link.type.js';
import { AccountLock } from './account-lock.type.js';

export enum AccountSortField {
  NAME = 'NAME',
}
registerEnumType(AccountSortField, {
  name: 'AccountSortField',
  description: 'What accounts can be ordered by.',
  valuesConfig: { NAME: { description: 'Name.' } },
});

export enum SecondFactorState {
  APP = 'APP',
  PASSKEY = 'PASSKEY',
  NONE = 'NONE',
  MISSING = 'MISSING',
}
registerEnumType(SecondFactorState, {
  name: 'SecondFactorState',
  description: 'How it stands with the second factor of an account.',
  valuesConfig: {
    APP: { description: 'It has an authenticator app, perhaps with passkeys.' },
    PASSKEY: { description: 'It has passkeys, and no app.' },
    NONE: { description: 'It has none, and no role of it asks for one.' },
    MISSING: { description: 'It has none, and a role of it asks for one.' },
  },
});

/** Equality of how it stands with the second factor. */
@InputType({ description: 'Equality of how it stands with the second factor.' })
export class SecondFactorStateOperators {
  @Field(() => SecondFactorState, { nullable: true, description: 'Equal to.' })
  equals?: SecondFactorState;
  @Field(() => [SecondFactorState], { nullable: true, description: 'Equal to one of these.' })
  in?: SecondFactorState[];
}

/** Which accounts a list has. */
@InputType({ description: 'Which accounts a list has; all conditions that are given must hold.' })
export class AccountFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'E-mail address or user name.' })
  login?: StringOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Name.' })
  name?: StringOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The person whose posts give it rights.' })
  person?: IdOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it has ended.' })
  isEnded?: BooleanOperators;
  @Field(() => BooleanOperators, {
    nullable: true,
    description: 'Whether nobody can sign in with it for a while, after too many wrong attempts.',
  })
  isLocked?: BooleanOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether a password was set.' })
  hasPassword?: BooleanOperators;
  @Field(() => SecondFactorStateOperators, { nullable: true, description: 'How it stands with the second factor.' })
  secondFactor?: SecondFactorStateOperators;
  @Field(() => [AccountFilter], { nullable: true, description: 'All of these.' })
  and?: AccountFilter[];
  @Field(() => [AccountFilter], { nullable: true, description: 'At least one of these.' })
  or?: AccountFilter[];
  @Field(() => AccountFilter, { nullable: true, description: 'Not this.' })
  not?: AccountFilter;
}

/** One order of accounts. */
@InputType({ description: 'One order of accounts.' })
export class AccountSort {
  @Field(() => AccountSortField, { description: 'What to order by.' })
  field: AccountSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of accounts. */
@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Which accounts.' })
  filter?: AccountFilter;
  @Field(() => [AccountSort], { nullable: true, description: 'In which order; by name unless given.' })
  sort?: AccountSort[];
}

/** Somebody who can sign in. */
@ObjectType({ description: 'Somebody who can sign in; seen by themselves, by who keeps accounts and by who reads the whole trail.' })
export class Account {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'E-mail address or user name.' })
  login: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'E-mail address for links.' })
  email: string | null;
  @Field(() => Node, { nullable: true, description: 'The person whose posts give it rights.' })
  person: Node | null;
  @Field(() => [Grant], { description: 'The roles that were given to it, ended ones too, by their first day.' })
  grants: Grant[];
  @Field(() => [Access], { description: 'What it may do where, given or by posts, at any time; nothing once it has ended.' })
  accesses: Access[];
  @Field(() => Boolean, { description: 'Whether it has ended: nobody signs in with it any more.' })
  isEnded: boolean;
  @Field(() => AccountLock, { nullable: true, description: 'Why nobody can sign in with it for a while; null: it is not locked.' })
  lock: AccountLock | null;
  @Field(() => Boolean, { description: 'Whether a password was set: an invitation that was not answered has none.' })
  hasPassword: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When the password was last set; null: never.' })
  passwordSetAt: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when codes of an authenticator app are asked for; null: they aren’t.' })
  authenticatorAppAt: string | null;
  @Field(() => Int, { description: 'How many recovery codes are left of ten.' })
  recoveryCodesLeft: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When a recovery code was last used; null: none of these ten.' })
  recoveryCodeUsedAt: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'From which day on a role of its asks for a second factor; null: none does.',
  })
  secondFactorDueOn: string | null;
  @Field(() => SecondFactorState, { description: 'How it stands with its second factor.' })
  secondFactor: SecondFactorState;
  @Field(() => [Passkey], { description: 'Its passkeys, as they were added.' })
  passkeys: Passkey[];
  @Field(() => [Session], { description: 'Where it is signed in, last used first.' })
  sessions: Session[];
  @Field(() => [SingleSignOnLink], { description: 'The accounts at providers of single sign-on by which its owner can come in.' })
  singleSignOnLinks: SingleSignOnLink[];
  @Field(() => AccountLink, { nullable: true, description: 'The link that is out by which the password can be set; null: none.' })
  link: AccountLink | null;
  @Field(() => InstantScalar, { description: 'When it was made.' })
  madeAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody last signed in with it; null: never.' })
  lastSignedInAt: string | null;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}

/** A page of accounts. */
export const AccountConnection = connectionOf(Account, 'Account');
