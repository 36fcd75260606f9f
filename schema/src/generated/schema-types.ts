export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the time zone Asia/Ho_Chi_Minh, written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant as RFC 3339, such as 2024-11-18T09:31:00Z; answered in UTC with microseconds. */
  DateTime: { input: string; output: string; }
  /** A value of any shape: an object, a list, a text, a number. */
  JSON: { input: unknown; output: unknown; }
};

/** What a link is answered with, by whoever it was given to. Each is good for once. */
export type AcceptLinkInput = {
  /** The secret of the link. */
  key: Scalars['String']['input'];
  /** E-mail address or user name; of the first administrator alone. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** Name; of the first administrator alone. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The password from now on: at least 10 characters, and none that is easily guessed. */
  password: Scalars['String']['input'];
};

/** What acceptLink answers. */
export type AcceptLinkPayload = {
  __typename?: 'AcceptLinkPayload';
  /** As whom one is signed in now; null when it was refused. */
  account?: Maybe<OwnAccount>;
  /** What is asked yet, where the account has a second factor; null when one is signed in, and when it was refused. */
  secondFactorNeeded?: Maybe<SecondFactorNeeded>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** That somebody has a role over a unit and what is below it, from a day until a day: given, or by a post. Known to themselves, to who keeps accounts, and to who gives roles over a unit that it reaches. */
export type Access = {
  __typename?: 'Access';
  /** Whose it is; null to who may not see the account. */
  account?: Maybe<Account>;
  /** The appointment that it comes with; null where it was given, and to who may not see that post. */
  appointment?: Maybe<Node>;
  /** Number of the decision behind it; null by a post. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Name of who gave it; null by a post, and of what was there from the beginning. */
  giverName?: Maybe<Scalars['String']['output']>;
  /** Name of the account whose it is. */
  holderName: Scalars['String']['output'];
  /** Identity; of a given one that of the grant. */
  id: Scalars['ID']['output'];
  /** Whether it reaches the units too that these lead. */
  includesLed: Scalars['Boolean']['output'];
  /** Whether it holds today. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether it is over everything. */
  isOverEverything: Scalars['Boolean']['output'];
  /** Whether one may end it: it was given, holds or will, and brings no more than one has there. False by a post, which ends with it. */
  mayEnd: Scalars['Boolean']['output'];
  /** Whether one may let it last longer: one may end it, and has all of it longer oneself. */
  mayExtend: Scalars['Boolean']['output'];
  /** Why, in words; null by a post. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  origin: AccessOrigin;
  /** The role. */
  role: Role;
  /** The unit; null: over everything, or over a unit that one may not see. */
  unit?: Maybe<Node>;
  /** How many units it reaches today. */
  unitsReached: Scalars['Int']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it is no more; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Counts changes of a grant; ending or extending it names the one it was made from. Null by a post. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of Access. */
export type AccessConnection = {
  __typename?: 'AccessConnection';
  /** The rows of the page with their cursors. */
  edges: Array<AccessEdge>;
  /** The rows of the page. */
  nodes: Array<Access>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Access of a list, with its cursor. */
export type AccessEdge = {
  __typename?: 'AccessEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Access. */
  node: Access;
};

/** Whether somebody may do something somewhere today, and why, or what is missing. */
export type AccessExplanation = {
  __typename?: 'AccessExplanation';
  /** Rights of theirs that hold the permission and do not give it here today: of other days, and, to themselves and to who keeps accounts, over other units. */
  elsewhere: Array<AccessGround>;
  /** What gives it. Empty when it is not allowed. */
  grounds: Array<AccessGround>;
  /** Whether they may. */
  isAllowed: Scalars['Boolean']['output'];
  /** Codes of the roles that would give it. */
  rolesThatWould: Array<Scalars['String']['output']>;
  /** The first day on which nothing that is known gives it any more; null: no such day is known, or it is not allowed. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Which rights a list has; all conditions that are given must hold. */
export type AccessFilter = {
  /** Whose it is. */
  account?: InputMaybe<IdOperators>;
  /** All of these. */
  and?: InputMaybe<Array<AccessFilter>>;
  /** Whether it holds today. */
  isCurrent?: InputMaybe<BooleanOperators>;
  /** Not this. */
  not?: InputMaybe<AccessFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AccessFilter>>;
  /** Where it comes from. */
  origin?: InputMaybe<AccessOriginOperators>;
  /** A unit that it reaches: it is over that unit, one above it, one that leads it, or everything. */
  reaches?: InputMaybe<IdOperators>;
  /** Code of the role. */
  role?: InputMaybe<CodeOperators>;
  /** The unit over which it is. */
  unit?: InputMaybe<IdOperators>;
};

/** A right that gives a permission over a unit, or would if it reached it or held today. */
export type AccessGround = {
  __typename?: 'AccessGround';
  /** Name of who gave it. */
  giverName?: Maybe<Scalars['String']['output']>;
  /** Identity of the right (`Access`). */
  id: Scalars['ID']['output'];
  /** Whether it reaches the asked unit only because that is led from there. */
  isThroughLeading: Scalars['Boolean']['output'];
  /** Where it comes from. */
  origin: AccessOrigin;
  /** The post that it comes with; null where it was given. */
  positionLabel?: Maybe<Labels>;
  /** Code of the role. */
  role: Scalars['String']['output'];
  /** What the role is called. */
  roleLabel: Labels;
  /** The unit that it is over; null: over everything. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Name of that unit today; null over everything, and where one may not see it. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it is no more; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Where a right comes from. */
export const AccessOrigin = {
  /** It was given to an account. */
  Grant: 'GRANT',
  /** It comes with a post that the person of the account holds, as long as they hold it. */
  Post: 'POST'
} as const;

export type AccessOrigin = typeof AccessOrigin[keyof typeof AccessOrigin];
/** Equality of where a right comes from. */
export type AccessOriginOperators = {
  /** Equal to. */
  equals?: InputMaybe<AccessOrigin>;
};

/** One order of rights. */
export type AccessSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: AccessSortField;
};

/** What rights can be ordered by. */
export const AccessSortField = {
  /** Name of whose it is. */
  Holder: 'HOLDER',
  /** First day. */
  ValidFrom: 'VALID_FROM'
} as const;

export type AccessSortField = typeof AccessSortField[keyof typeof AccessSortField];
/** What a portal or another program may ask, in its maker’s stead and never more than they may; seen by them and by who keeps accounts. */
export type AccessToken = {
  __typename?: 'AccessToken';
  /** Who made it: it does nothing that they may not do today. */
  account: Account;
  /** From which networks it may be used, as CIDR; none: from anywhere. */
  allowedAddresses: Array<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether it reaches the units too that these lead. */
  includesLed: Scalars['Boolean']['output'];
  /** Its secrets, the newest first. */
  keys: Array<AccessTokenKey>;
  /** When it was last used, to a minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** For whom it is. */
  name: Scalars['String']['output'];
  /** What it may do. */
  permissions: Array<Scalars['String']['output']>;
  /** How many requests it may make a minute. */
  requestsPerMinute: Scalars['Int']['output'];
  /** When it was revoked; null: it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands today. */
  state: AccessTokenState;
  /** Over which unit and what is below it; null: over everything. */
  unit?: Maybe<Node>;
  /** How many units that are today, where its maker reaches all of them. */
  unitCount: Scalars['Int']['output'];
  /** How many requests it made today, as far as they are written: once a minute. */
  usesToday: Scalars['Int']['output'];
  /** First day on which it is good no more, by its newest secret. */
  validUntil: Scalars['Date']['output'];
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list of AccessToken. */
export type AccessTokenConnection = {
  __typename?: 'AccessTokenConnection';
  /** The rows of the page with their cursors. */
  edges: Array<AccessTokenEdge>;
  /** The rows of the page. */
  nodes: Array<AccessToken>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One AccessToken of a list, with its cursor. */
export type AccessTokenEdge = {
  __typename?: 'AccessTokenEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The AccessToken. */
  node: AccessToken;
};

/** Which access tokens a list has; all conditions that are given must hold. */
export type AccessTokenFilter = {
  /** The account of who made it. */
  account?: InputMaybe<IdOperators>;
  /** All of these. */
  and?: InputMaybe<Array<AccessTokenFilter>>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** For whom it is. */
  name?: InputMaybe<StringOperators>;
  /** Not this. */
  not?: InputMaybe<AccessTokenFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AccessTokenFilter>>;
  /** How it stands today. */
  state?: InputMaybe<AccessTokenStateOperators>;
};

/** One secret of an access token, which nobody can read again; two are good while one replaces the other. */
export type AccessTokenKey = {
  __typename?: 'AccessTokenKey';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** From which address it was last used. */
  lastAddress?: Maybe<Scalars['String']['output']>;
  /** When it was last used, to a minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** How the secret begins, such as lc_7Qm2. */
  prefix: Scalars['String']['output'];
  /** How many requests it made today, as far as they are written: once a minute. */
  usesToday: Scalars['Int']['output'];
  /** First day on which it is good no more. */
  validUntil: Scalars['Date']['output'];
};

/** One order of access tokens. */
export type AccessTokenSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: AccessTokenSortField;
};

/** What access tokens can be ordered by. */
export const AccessTokenSortField = {
  /** When they were made. */
  MadeAt: 'MADE_AT',
  /** For whom they are. */
  Name: 'NAME'
} as const;

export type AccessTokenSortField = typeof AccessTokenSortField[keyof typeof AccessTokenSortField];
/** How an access token stands today. */
export const AccessTokenState = {
  /** Good. */
  Active: 'ACTIVE',
  /** The former secret and the new one are both good. */
  BeingReplaced: 'BEING_REPLACED',
  /** Good no more: its last day is over. */
  Expired: 'EXPIRED',
  /** Good for 14 days more at most. */
  Expiring: 'EXPIRING',
  /** Good no more: the account of who made it has ended. */
  Lapsed: 'LAPSED',
  /** Revoked. */
  Revoked: 'REVOKED'
} as const;

export type AccessTokenState = typeof AccessTokenState[keyof typeof AccessTokenState];
/** Conditions on how an access token stands; all that are given must hold. */
export type AccessTokenStateOperators = {
  /** In this way. */
  equals?: InputMaybe<AccessTokenState>;
  /** In one of these ways. */
  in?: InputMaybe<Array<AccessTokenState>>;
};

/** Somebody who can sign in; seen by themselves, by who keeps accounts and by who reads the whole trail. */
export type Account = {
  __typename?: 'Account';
  /** What it may do where, given or by posts, at any time; nothing once it has ended. */
  accesses: Array<Access>;
  /** Since when codes of an authenticator app are asked for; null: they aren’t. */
  authenticatorAppAt?: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address for links. */
  email?: Maybe<Scalars['String']['output']>;
  /** The roles that were given to it, ended ones too, by their first day. */
  grants: Array<Grant>;
  /** Whether a password was set: an invitation that was not answered has none. */
  hasPassword: Scalars['Boolean']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether it has ended: nobody signs in with it any more. */
  isEnded: Scalars['Boolean']['output'];
  /** When somebody last signed in with it; null: never. */
  lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** The link that is out by which the password can be set; null: none. */
  link?: Maybe<AccountLink>;
  /** Why nobody can sign in with it for a while; null: it is not locked. */
  lock?: Maybe<AccountLock>;
  /** E-mail address or user name. */
  login: Scalars['String']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Its passkeys, as they were added. */
  passkeys: Array<Passkey>;
  /** When the password was last set; null: never. */
  passwordSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person whose posts give it rights. */
  person?: Maybe<Node>;
  /** When a recovery code was last used; null: none of these ten. */
  recoveryCodeUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many recovery codes are left of ten. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** How it stands with its second factor. */
  secondFactor: SecondFactorState;
  /** From which day on a role of its asks for a second factor; null: none does. */
  secondFactorDueOn?: Maybe<Scalars['Date']['output']>;
  /** Where it is signed in, last used first. */
  sessions: Array<Session>;
  /** The accounts at providers of single sign-on by which its owner can come in. */
  singleSignOnLinks: Array<SingleSignOnLink>;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Account. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The rows of the page with their cursors. */
  edges: Array<AccountEdge>;
  /** The rows of the page. */
  nodes: Array<Account>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Account of a list, with its cursor. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Account. */
  node: Account;
};

/** Which accounts a list has; all conditions that are given must hold. */
export type AccountFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AccountFilter>>;
  /** Whether a password was set. */
  hasPassword?: InputMaybe<BooleanOperators>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** Whether it has ended. */
  isEnded?: InputMaybe<BooleanOperators>;
  /** Whether nobody can sign in with it for a while, after too many wrong attempts. */
  isLocked?: InputMaybe<BooleanOperators>;
  /** E-mail address or user name. */
  login?: InputMaybe<StringOperators>;
  /** Name. */
  name?: InputMaybe<StringOperators>;
  /** Not this. */
  not?: InputMaybe<AccountFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AccountFilter>>;
  /** The person whose posts give it rights. */
  person?: InputMaybe<IdOperators>;
  /** How it stands with the second factor. */
  secondFactor?: InputMaybe<SecondFactorStateOperators>;
};

/** A link that is out: whoever has it sets the password of an account. Its secret is not kept. */
export type AccountLink = {
  __typename?: 'AccountLink';
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
  /** When the sending of the mail failed; null: it didn’t. Ask for a new link. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** What it is for. */
  purpose: LinkPurpose;
  /** When the mail was handed over; null: not yet, or not at all. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The e-mail address that it is sent to; null: it was shown to who asked for it. */
  sentTo?: Maybe<Scalars['String']['output']>;
};

/** Why nobody can sign in with an account for a while: it was tried too often with a wrong password. */
export type AccountLock = {
  __typename?: 'AccountLock';
  /** From which address the last one came. */
  address: Scalars['String']['output'];
  /** How many attempts were wrong. */
  attempts: Scalars['Int']['output'];
  /** When the first of these was. */
  firstAttemptAt: Scalars['DateTime']['output'];
  /** Whether somebody signed in with the account from that address before. */
  isKnownAddress: Scalars['Boolean']['output'];
  /** Since when. */
  lockedAt: Scalars['DateTime']['output'];
  /** Until when, unless it is opened before. */
  lockedUntil: Scalars['DateTime']['output'];
};

/** One order of accounts. */
export type AccountSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: AccountSortField;
};

/** What accounts can be ordered by. */
export const AccountSortField = {
  /** Name. */
  Name: 'NAME'
} as const;

export type AccountSortField = typeof AccountSortField[keyof typeof AccountSortField];
/** A release that did not run, to say that this was seen. */
export type AcknowledgeReleaseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the release. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What acknowledgeRelease answers. */
export type AcknowledgeReleasePayload = {
  __typename?: 'AcknowledgeReleasePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  release?: Maybe<Release>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A passkey to add to one’s own account. */
export type AddPasskeyInput = {
  /** The challenge that beginPasskey answered. */
  challenge: Scalars['String']['input'];
  /** What one calls it, such as the device that has it. */
  name: Scalars['String']['input'];
  /** What navigator.credentials.create gave, as JSON. */
  passkey: Scalars['String']['input'];
};

/** What addPasskey answers. */
export type AddPasskeyPayload = {
  __typename?: 'AddPasskeyPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Ten codes to print and put away, shown this once; none where those of before are still good, and when it was refused. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Who is to be anonymised, and why. It can’t be undone. */
export type AnonymizePersonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the person. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Why, in words; it names nobody, for it stays. */
  note: Scalars['String']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was decided on; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What anonymizePerson answers. */
export type AnonymizePersonPayload = {
  __typename?: 'AnonymizePersonPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  person?: Maybe<Person>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A person to appoint to a position of a unit. */
export type AppointInput = {
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether the person acts in the position without being appointed to it for good. */
  isActing?: Scalars['Boolean']['input'];
  /** Whether the post is held beside another. */
  isConcurrent?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** A person who is not recorded yet. Give this or personId. */
  newPerson?: InputMaybe<NewPersonInput>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the person. Give this or newPerson. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the position. */
  position: Scalars['String']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the term that it belongs to. */
  termId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the unit. */
  unitId: Scalars['ID']['input'];
  /** First day in the post. */
  validFrom: Scalars['Date']['input'];
  /** First day no longer in the post; none when no end is known. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What appoint answers. */
export type AppointPayload = {
  __typename?: 'AppointPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  appointment?: Maybe<Appointment>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** That a person holds a position of a unit for a period. */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** Number of the decision by which it was made. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Number of the decision by which it ended or ends. */
  endDecisionNumber?: Maybe<Scalars['String']['output']>;
  /** Why it ended or ends, in words. */
  endNote?: Maybe<Scalars['String']['output']>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** Whether the person acts in the position without being appointed to it for good. */
  isActing: Scalars['Boolean']['output'];
  /** Whether the post is held beside another. */
  isConcurrent: Scalars['Boolean']['output'];
  /** Why it was made, or last corrected, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The person. */
  person: Person;
  /** The position. */
  position: Position;
  /** The term that it belongs to. */
  term?: Maybe<Term>;
  /** The unit. */
  unit: Unit;
  /** First day in the post. */
  validFrom: Scalars['Date']['output'];
  /** First day no longer in the post; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Appointment. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** The rows of the page with their cursors. */
  edges: Array<AppointmentEdge>;
  /** The rows of the page. */
  nodes: Array<Appointment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Appointment of a list, with its cursor. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Appointment. */
  node: Appointment;
};

/** Which appointments a list has; all conditions that are given must hold. */
export type AppointmentFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AppointmentFilter>>;
  /** Whether the person acts in the position. */
  isActing?: InputMaybe<BooleanOperators>;
  /** Whether the post is held beside another. */
  isConcurrent?: InputMaybe<BooleanOperators>;
  /** Not this. */
  not?: InputMaybe<AppointmentFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AppointmentFilter>>;
  /** Person. */
  person?: InputMaybe<IdOperators>;
  /** Position, by code. */
  position?: InputMaybe<CodeOperators>;
  /** Term. */
  term?: InputMaybe<IdOperators>;
  /** Unit. */
  unit?: InputMaybe<IdOperators>;
  /** First day. */
  validFrom?: InputMaybe<DateOperators>;
  /** First day no longer in the post. */
  validUntil?: InputMaybe<DateOperators>;
  /** The unit or one above it. */
  within?: InputMaybe<IdOperators>;
};

/** One order of appointments. */
export type AppointmentSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: AppointmentSortField;
};

/** What appointments can be ordered by. */
export const AppointmentSortField = {
  /** The place of the position, see Position.rank. */
  Position: 'POSITION',
  /** The first day. */
  ValidFrom: 'VALID_FROM'
} as const;

export type AppointmentSortField = typeof AppointmentSortField[keyof typeof AppointmentSortField];
/** A course of which to approve what was handed in, its lessons with it. */
export type ApproveCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What approveCourse answers. */
export type ApproveCoursePayload = {
  __typename?: 'ApproveCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson of which to approve what was handed in. */
export type ApproveLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What approveLesson answers. */
export type ApproveLessonPayload = {
  __typename?: 'ApproveLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A proposal to approve, which does it. */
export type ApproveProposalInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the proposal. */
  id: Scalars['ID']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What approveProposal answers. */
export type ApproveProposalPayload = {
  __typename?: 'ApproveProposalPayload';
  /** As it stands now; null when it was refused. */
  proposal?: Maybe<Proposal>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How many accounts could approve what a permission allows. */
export type Approvers = {
  __typename?: 'Approvers';
  /** How many accounts have it today and can come in: over the whole platform, or, of what is done to units, over any of them. With fewer than two there is something that nobody can approve. */
  count: Scalars['Int']['output'];
  /** The permission, such as unit:close. */
  permission: Scalars['String']['output'];
};

/** An authenticator app to begin with; the one before is good until a code of this one was confirmed. */
export type BeginAuthenticatorAppInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
};

/** What beginAuthenticatorApp answers. Nothing of it is shown again. */
export type BeginAuthenticatorAppPayload = {
  __typename?: 'BeginAuthenticatorAppPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** The address otpauth://… that apps understand. */
  appAddress?: Maybe<Scalars['String']['output']>;
  /** The same as a QR code, an SVG picture. */
  qrCode?: Maybe<Scalars['String']['output']>;
  /** The secret for typing, base32; null when it was refused, or only tried. */
  typedSecret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A passkey of one’s own, begun. */
export type BeginPasskeyInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What beginPasskey answers. */
export type BeginPasskeyPayload = {
  __typename?: 'BeginPasskeyPayload';
  /** What the browser is to be asked; null when it was refused, or only tried. */
  question?: Maybe<PasskeyQuestion>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Signing in by a passkey alone, begun. */
export type BeginPasskeySignInInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
};

/** What beginPasskeySignIn answers. */
export type BeginPasskeySignInPayload = {
  __typename?: 'BeginPasskeySignInPayload';
  /** What the browser is to be asked; null when it was refused, or only tried. */
  question?: Maybe<PasskeyQuestion>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A link of one’s own to an account at a provider, begun. */
export type BeginSingleSignOnLinkInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The provider, as signInWays names it. */
  provider: Scalars['String']['input'];
};

/** What beginSingleSignOnLink answers. */
export type BeginSingleSignOnLinkPayload = {
  __typename?: 'BeginSingleSignOnLinkPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Where the browser of this session is sent, from the platform’s own address on: good once, for five minutes; null when it was refused, or only tried. */
  address?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What became of a block of a lesson: the smallest part that comes, goes or is moved as one. */
export type BlockDifference = {
  __typename?: 'BlockDifference';
  /** What it is, or was where it is no more. */
  block: LessonBlock;
  /** What it was, where it was changed: perhaps a paragraph that is a heading now. */
  former?: Maybe<LessonBlock>;
  /** Whether it came from elsewhere in the lesson, or went there, as it was. */
  isMoved: Scalars['Boolean']['output'];
  /** What became of it. */
  kind: DifferenceKind;
  /** Its text by words. All parts the same in a block that was changed: it only looks otherwise. */
  parts: Array<DifferencePart>;
};

/** What a block of a lesson is. */
export const BlockType = {
  /** A paragraph of a call-out. */
  Callout: 'CALLOUT',
  /** A footnote. */
  Footnote: 'FOOTNOTE',
  /** A heading. */
  Heading: 'HEADING',
  /** A paragraph of a list with bullets. */
  ListItem: 'LIST_ITEM',
  /** A picture or a file; its text is the caption. */
  Material: 'MATERIAL',
  /** A paragraph of a numbered list. */
  NumberedItem: 'NUMBERED_ITEM',
  /** A paragraph. */
  Paragraph: 'PARAGRAPH',
  /** A paragraph of a quotation. */
  Quote: 'QUOTE',
  /** A line across. */
  Rule: 'RULE',
  /** A paragraph of a cell. */
  TableCell: 'TABLE_CELL',
  /** A paragraph of a heading cell. */
  TableHeader: 'TABLE_HEADER'
} as const;

export type BlockType = typeof BlockType[keyof typeof BlockType];
/** A condition that holds or does not. */
export type BooleanOperators = {
  /** Whether it holds. */
  equals: Scalars['Boolean']['input'];
};

/** A release to call off before its hour. */
export type CancelReleaseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the release. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What cancelRelease answers. */
export type CancelReleasePayload = {
  __typename?: 'CancelReleasePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  release?: Maybe<Release>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Why the chain of events is not whole. */
export const ChainBreakReason = {
  /** The beginning was removed, and not by the retention. */
  BeginningRemoved: 'BEGINNING_REMOVED',
  /** What is recorded there is not what was sealed. */
  Changed: 'CHANGED',
  /** The chain is shorter than it was when it was last verified. */
  CutOff: 'CUT_OFF',
  /** The content of an event is gone and nobody was anonymised. */
  Erased: 'ERASED',
  /** The event of a seal is gone. */
  EventMissing: 'EVENT_MISSING',
  /** An event was put in past the chain. */
  NotSealed: 'NOT_SEALED',
  /** Another seal stands where one stood when it was last verified. */
  Replaced: 'REPLACED',
  /** One row or more are gone with their seals. */
  RowsMissing: 'ROWS_MISSING'
} as const;

export type ChainBreakReason = typeof ChainBreakReason[keyof typeof ChainBreakReason];
/** One verification of the chain: done, or under way. */
export type ChainCheck = {
  __typename?: 'ChainCheck';
  /** When it was begun. */
  begunAt: Scalars['DateTime']['output'];
  /** The first place that does not stand; null where the event has none. */
  brokenAt?: Maybe<Scalars['Float']['output']>;
  /** The event there, where there is one. */
  brokenEvent?: Maybe<Event>;
  /** Why the chain is not whole; null: it is, as far as it was looked at. */
  brokenReason?: Maybe<ChainBreakReason>;
  /** How many rows were found to stand. */
  checked: Scalars['Float']['output'];
  /** The seal that should stand there by what is recorded, or by what was noted earlier. */
  computedSeal?: Maybe<Scalars['String']['output']>;
  /** When it was done; null: it is under way. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Up to which place of the chain they stand. */
  position: Scalars['Float']['output'];
  /** The seal that is recorded there. */
  recordedSeal?: Maybe<Scalars['String']['output']>;
  /** The seal there: noted elsewhere, it proves later that nothing was cut off. Empty for a chain without events. */
  seal: Scalars['String']['output'];
};

/** Something that was done: a command, or all that one import did. */
export type Change = {
  __typename?: 'Change';
  /** To how many objects whose trail one may read, not counting who was added by the way; more than one for an import. */
  count: Scalars['Int']['output'];
  /** Number of the decision behind it. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  doneAt: Scalars['DateTime']['output'];
  /** Identity in the trail of commands. */
  id: Scalars['ID']['output'];
  /** What was done, such as unit.moved; of an import what it did first, as far as one may see that. */
  name: Scalars['String']['output'];
  /** To what, as it is today; of an import the first. Null for reference data. */
  node?: Maybe<Node>;
  /** Why, in words. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Change. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ChangeEdge>;
  /** The rows of the page. */
  nodes: Array<Change>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Change of a list, with its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Change. */
  node: Change;
};

/** A password to take the place of one’s own. All other sessions end. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: Scalars['String']['input'];
  /** The password from now on: at least 10 characters, and none that is easily guessed. */
  newPassword: Scalars['String']['input'];
};

/** What changePassword answers. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a person from a day on. What is left out stays. */
export type ChangePersonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Family name. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is so. */
  from: Scalars['Date']['input'];
  /** Given name. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the person. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Middle name; null for none. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
  /** E-mail at work; null for none. */
  workEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work; null for none. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What changePerson answers. */
export type ChangePersonPayload = {
  __typename?: 'ChangePersonPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  person?: Maybe<Person>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a unit from a day on. What is left out stays; null clears address, phone and email. */
export type ChangeUnitInput = {
  /** New address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** New code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** New e-mail of the office. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is so. */
  from: Scalars['Date']['input'];
  /** Identity of the unit. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Code of its new kind. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** New name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** New telephone of the office. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What changeUnit answers. */
export type ChangeUnitPayload = {
  __typename?: 'ChangeUnitPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** The end of a unit. Appointments to it, coverages and identifiers end with it. */
export type CloseUnitInput = {
  /** First day on which it no longer exists. */
  closedOn: Scalars['Date']['input'];
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the unit. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What closeUnit answers. */
export type CloseUnitPayload = {
  __typename?: 'CloseUnitPayload';
  /** How many appointments ended with it. */
  endedAppointments: Scalars['Int']['output'];
  /** How many coverages ended with it, of units that it led and of those that led it. */
  endedCoverages: Scalars['Int']['output'];
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Conditions on a code of reference data; all that are given must hold. */
export type CodeOperators = {
  /** This code. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** One of these codes. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What somebody says of a course or a lesson to others who write or review it. Only who has course:read-draft over its unit sees any; no reader of what is published does. */
export type Comment = Node & {
  __typename?: 'Comment';
  /** When it was changed last; null: never. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The course that it is about as a whole; null: it is about a lesson. */
  course?: Maybe<Course>;
  /** Number of the edition that was the latest then. */
  editionNumber: Scalars['Int']['output'];
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** Whether it is one’s own: who wrote it may change and withdraw it. */
  isMine: Scalars['Boolean']['output'];
  /** Whether it is the reason with which what was handed in was returned. */
  isReturn: Scalars['Boolean']['output'];
  /** The lesson that it is about; null: it is about a course. */
  lesson?: Maybe<Lesson>;
  /** The passage that it is about; null: the whole, or an answer. */
  quote?: Maybe<CommentQuote>;
  /** What was answered, first things first; an answer has no answers. */
  replies: Array<Comment>;
  /** Since when it is settled; null: it is open. Answers are settled with what they answer. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who said that it is settled. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** What they say, as plain text; null once it was withdrawn, where others answered it. */
  text?: Maybe<Scalars['String']['output']>;
  /** Counts changes; a command names the one it was made from. */
  version: Scalars['Int']['output'];
  /** When it was withdrawn; null: it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
  /** Name of who wrote it. */
  writtenBy?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Comment. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  /** The rows of the page with their cursors. */
  edges: Array<CommentEdge>;
  /** The rows of the page. */
  nodes: Array<Comment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Comment of a list, with its cursor. */
export type CommentEdge = {
  __typename?: 'CommentEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Comment. */
  node: Comment;
};

/** Conditions on comments; all that are given must hold. */
export type CommentFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CommentFilter>>;
  /** Whether it is about a passage, not the whole. */
  isQuoting?: InputMaybe<BooleanOperators>;
  /** Whether it is settled. */
  isResolved?: InputMaybe<BooleanOperators>;
  /** This must not hold. */
  not?: InputMaybe<CommentFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<CommentFilter>>;
};

/** The passage that a comment is about, as it stood then: by what stands around it, it is found again in a later text. */
export type CommentQuote = {
  __typename?: 'CommentQuote';
  /** What stood after it. */
  after: Scalars['String']['output'];
  /** What stood before it. */
  before: Scalars['String']['output'];
  /** Where it began in the editor’s document; null: not told. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The passage. */
  text: Scalars['String']['output'];
};

/** A passage of a lesson, and what stands around it, by which it is found again. */
export type CommentQuoteInput = {
  /** What stands after it, at most 200 characters. */
  after?: Scalars['String']['input'];
  /** What stands before it, at most 200 characters. */
  before?: Scalars['String']['input'];
  /** Where it begins in the editor’s document. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The passage, at most 1,000 characters. */
  text: Scalars['String']['input'];
};

/** The code that the app shows that was begun. */
export type ConfirmAuthenticatorAppInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmAuthenticatorApp answers. */
export type ConfirmAuthenticatorAppPayload = {
  __typename?: 'ConfirmAuthenticatorAppPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Ten codes to print and put away, shown this once; none where those of before are still good, and when it was refused. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** The second step of signing in: the challenge, and one of the answers that it can have. */
export type ConfirmSignInInput = {
  /** The challenge of the first step. */
  challenge: Scalars['String']['input'];
  /** The six digits that the authenticator app shows. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Whether this browser is spared the second step for 30 days. */
  isRemembered?: Scalars['Boolean']['input'];
  /** What navigator.credentials.get gave, as JSON. */
  passkey?: InputMaybe<Scalars['String']['input']>;
  /** One of the codes that were printed. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmSignIn answers. */
export type ConfirmSignInPayload = {
  __typename?: 'ConfirmSignInPayload';
  /** As whom one is signed in now; null when it was refused. */
  account?: Maybe<OwnAccount>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** By which of its fields a person is reached. */
export const ContactField = {
  /** Person.workEmail. */
  WorkEmail: 'WORK_EMAIL',
  /** Person.workPhone. */
  WorkPhone: 'WORK_PHONE'
} as const;

export type ContactField = typeof ContactField[keyof typeof ContactField];
/** One request that read the contact of persons: who, whose, what and why. */
export type ContactReading = {
  __typename?: 'ContactReading';
  /** The account that read; null: nobody in particular. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** Name of that account today. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** The person whose account it is, for those who may see them. */
  accountPerson?: Maybe<Node>;
  /** From which address, as the connection said. */
  address?: Maybe<Scalars['String']['output']>;
  /** Which fields came back of some person or other. */
  fields: Array<ContactField>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Of how many persons something came back. */
  personCount: Scalars['Int']['output'];
  /** These persons. */
  persons: PersonConnection;
  /** Why, as the header X-Purpose said; null: it was not said. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  readAt: Scalars['DateTime']['output'];
  /** The request: the x-request-id of its answer. */
  requestId: Scalars['String']['output'];
  /** The access token that the request came with; null: none. */
  tokenId?: Maybe<Scalars['ID']['output']>;
};


/** One request that read the contact of persons: who, whose, what and why. */
export type ContactReadingPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PersonSort>>;
};

/** A page of a list of ContactReading. */
export type ContactReadingConnection = {
  __typename?: 'ContactReadingConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ContactReadingEdge>;
  /** The rows of the page. */
  nodes: Array<ContactReading>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One ContactReading of a list, with its cursor. */
export type ContactReadingEdge = {
  __typename?: 'ContactReadingEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The ContactReading. */
  node: ContactReading;
};

/** Which readings a list has; all conditions that are given must hold. */
export type ContactReadingFilter = {
  /** The account that read. */
  account?: InputMaybe<IdOperators>;
  /** All of these. */
  and?: InputMaybe<Array<ContactReadingFilter>>;
  /** The day on which it was read, in the time zone Asia/Ho_Chi_Minh. */
  at?: InputMaybe<DateOperators>;
  /** Whether it was said why. */
  hasPurpose?: InputMaybe<BooleanOperators>;
  /** Not this. */
  not?: InputMaybe<ContactReadingFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ContactReadingFilter>>;
  /** A person whose contact was read. */
  person?: InputMaybe<IdOperators>;
  /** The request in which it was read. */
  request?: InputMaybe<IdOperators>;
};

/** What was recorded wrongly of an appointment. What is left out stays. */
export type CorrectAppointmentInput = {
  /** The right number of the decision behind it; null for none. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the appointment. */
  id: Scalars['ID']['input'];
  /** Whether the person acts in the position. */
  isActing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the post is held beside another. */
  isConcurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What was wrong and how that is known. */
  note: Scalars['String']['input'];
  /** Identity of the right person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the right position. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the right term; null for none. */
  termId?: InputMaybe<Scalars['ID']['input']>;
  /** The right first day. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The right first day no longer in the post; null: no end is known. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What correctAppointment answers. */
export type CorrectAppointmentPayload = {
  __typename?: 'CorrectAppointmentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  appointment?: Maybe<Appointment>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What was recorded wrongly of a person. Each given field is put right through the whole run of days around one day on which it carries the same wrong value. */
export type CorrectPersonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Family name. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the person. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Middle name; null for none. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** What was wrong and how that is known. */
  note: Scalars['String']['input'];
  /** A day on which the mistake stands; today unless given. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
  /** E-mail at work; null for none. */
  workEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work; null for none. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What correctPerson answers. */
export type CorrectPersonPayload = {
  __typename?: 'CorrectPersonPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  person?: Maybe<Person>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What was recorded wrongly of a unit. Each given field is put right through the whole run of days around one day on which it carries the same wrong value. */
export type CorrectUnitInput = {
  /** The right address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The right first day on which it no longer exists; null: it still exists. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The right e-mail of the office. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Only from this day on. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Identity of the unit. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Code of the right kind. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The right name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What was wrong and how that is known. */
  note: Scalars['String']['input'];
  /** A day on which the mistake stands; unless given, from or today, or the nearest day on which the unit exists. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The right first day. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right parent; null for none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The right telephone of the office. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Only before this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What correctUnit answers. */
export type CorrectUnitPayload = {
  __typename?: 'CorrectUnitPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A course: lessons on a subject, in modules. Readers get what is published of it. */
export type Course = Node & {
  __typename?: 'Course';
  /** For whom it is. */
  audience: CourseAudience;
  /** What writers and reviewers say of it as a whole, each with its answers, first things first. Empty without course:read-draft over the unit. */
  comments: CommentConnection;
  /** Its picture. */
  cover?: Maybe<Material>;
  /** How this edition came about. Needs course:read-draft over the unit. */
  edition: EditionMark;
  /** Number of the edition, by which it is cited. */
  editionNumber: Scalars['Int']['output'];
  /** All editions, latest first. Needs course:read-draft over the unit. */
  editions: Array<CourseEdition>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** What one reads first, in paragraphs. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** Whether everybody may read it once it is published; else who is signed in. */
  isPublic: Scalars['Boolean']['output'];
  /** Language, such as vi. */
  language: Scalars['String']['output'];
  /** How many lessons it has, of those that one may read. */
  lessonCount: Scalars['Int']['output'];
  /** Licence, such as CC-BY-4.0. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Files that go with the whole course. */
  materials: Array<Material>;
  /** Whether something of it waits for one’s decision: it or a lesson that it leads was handed in, one may review it, and wrote no part of what waits. Only for showing and hiding: what is done is checked when it is done. False unless drafts are asked for. */
  mayDecide: Scalars['Boolean']['output'];
  /** How long it takes, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Its table of contents, of the lessons that are there for the asked state. */
  modules: Array<CourseModule>;
  /** What one can do after it. */
  objectives: Array<Scalars['String']['output']>;
  /** Courses that one should have done before; of one whose draft one may not read, what is published. */
  prerequisites: Array<Course>;
  /** Who else has it open just now, or a lesson of it. Empty without course:read-draft over the unit. */
  presences: Array<Presence>;
  /** Since when this edition is published; null where it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short name in addresses; it stays once the course was published. */
  slug: Scalars['String']['output'];
  /** What it rests on. */
  sources: Array<CourseSource>;
  /** How this edition stands: of readers’ all are published. */
  state: EditionState;
  /** What it is about, in a sentence or two. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** What it is about. */
  topics: Array<Topic>;
  /** The course that this one is a language version of. */
  translationOf?: Maybe<Course>;
  /** Its other language versions. */
  translations: Array<Course>;
  /** The unit that it belongs to; null where one may not see it. */
  unit?: Maybe<Unit>;
};


/** A course: lessons on a subject, in modules. Readers get what is published of it. */
export type CourseCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** For whom a course is. What says nothing keeps nobody out; it gives no rights either. */
export type CourseAudience = {
  __typename?: 'CourseAudience';
  /** The kinds of unit that it is for. */
  kinds: Array<UnitKind>;
  /** The positions that it is for. */
  positions: Array<Position>;
  /** The unit for which it is, and for those below it; null: for all, or one that one may not see. */
  unit?: Maybe<Unit>;
};

/** For whom a course is; it gives no rights. */
export type CourseAudienceInput = {
  /** Codes of the kinds of unit that it is for. */
  kinds?: Array<Scalars['String']['input']>;
  /** Codes of the positions that it is for. */
  positions?: Array<Scalars['String']['input']>;
  /** Identity of the unit for which it is, and for those below it; left out: for all. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of a list of Course. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The rows of the page with their cursors. */
  edges: Array<CourseEdge>;
  /** The rows of the page. */
  nodes: Array<Course>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What became of a course and its lessons from one edition to another. */
export type CourseDifference = {
  __typename?: 'CourseDifference';
  /** Identity of the course. */
  courseId: Scalars['ID']['output'];
  /** What is said of it otherwise than before. */
  fields: Array<CourseFieldDifference>;
  /** Number of the earlier edition; null where there was none. */
  fromNumber?: Maybe<Scalars['Int']['output']>;
  /** Its lessons in their order; one that is no more where it was. Those of another unit whose drafts one may not read, as they are published. */
  lessons: Array<LessonDifference>;
  /** Its modules in their order; one that is no more where it was. */
  modules: Array<ModuleDifference>;
  /** In how many places it differs, its lessons included. */
  placeCount: Scalars['Int']['output'];
  /** Number of the later edition. */
  toNumber: Scalars['Int']['output'];
};

/** One Course of a list, with its cursor. */
export type CourseEdge = {
  __typename?: 'CourseEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Course. */
  node: Course;
};

/** What a course said in one edition, and how that came about. */
export type CourseEdition = {
  __typename?: 'CourseEdition';
  /** For whom it is. */
  audience: CourseAudience;
  /** When it was begun. */
  begunAt: Scalars['DateTime']['output'];
  /** Name of who began it. */
  begunBy?: Maybe<Scalars['String']['output']>;
  /** Its picture. */
  cover?: Maybe<Material>;
  /** When that was. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What one reads first, in paragraphs. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** Whether everybody may read it once it is published; else who is signed in. */
  isPublic: Scalars['Boolean']['output'];
  /** What its writers call it. */
  label?: Maybe<Scalars['String']['output']>;
  /** Licence, such as CC-BY-4.0. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Files that go with the whole course. */
  materials: Array<Material>;
  /** How long it takes, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Its table of contents, of the lessons that are there for the asked state. */
  modules: Array<CourseModule>;
  /** Its number, counted from 1. */
  number: Scalars['Int']['output'];
  /** What one can do after it. */
  objectives: Array<Scalars['String']['output']>;
  /** Courses that one should have done before; of one whose draft one may not read, what is published. */
  prerequisites: Array<Course>;
  /** Name of who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Since when it was published. */
  publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null while it is. */
  publishedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it last. */
  savedBy?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  sources: Array<CourseSource>;
  /** How it stands. */
  state: EditionState;
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who handed it in. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a sentence or two. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** What it is about. */
  topics: Array<Topic>;
  /** Counts saves and steps, of a course also those of its lessons; a command names the one that was looked at. */
  version: Scalars['Int']['output'];
};

/** What is said of a course beside its table of contents. */
export const CourseField = {
  /** The unit that it is for. */
  AudienceUnit: 'AUDIENCE_UNIT',
  /** What one reads first. */
  Introduction: 'INTRODUCTION',
  /** Whether everybody may read it: true or false. */
  IsPublic: 'IS_PUBLIC',
  /** The kinds of unit that it is for. */
  Kinds: 'KINDS',
  /** Licence. */
  Licence: 'LICENCE',
  /** How long it takes, a number of minutes. */
  Minutes: 'MINUTES',
  /** What one can do after it. */
  Objectives: 'OBJECTIVES',
  /** The positions that it is for. */
  Positions: 'POSITIONS',
  /** Courses that one should have done before. */
  Prerequisites: 'PREREQUISITES',
  /** What it rests on. */
  Sources: 'SOURCES',
  /** What it is about. */
  Summary: 'SUMMARY',
  /** Title. */
  Title: 'TITLE',
  /** What it is about, as topics. */
  Topics: 'TOPICS'
} as const;

export type CourseField = typeof CourseField[keyof typeof CourseField];
/** What became of a field of a course that differs. */
export type CourseFieldDifference = {
  __typename?: 'CourseFieldDifference';
  /** Which. */
  field: CourseField;
  /** What it says: one item of a text or number, of a list each. */
  items: Array<ItemDifference>;
};

/** Conditions on courses; all that are given must hold. */
export type CourseFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CourseFilter>>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** A kind of unit that it is for; one that is for none in particular is for all. */
  kind?: InputMaybe<CodeOperators>;
  /** Language, such as vi. */
  language?: InputMaybe<CodeOperators>;
  /** A material that is its picture, or goes with it as a whole. */
  material?: InputMaybe<IdOperators>;
  /** This must not hold. */
  not?: InputMaybe<CourseFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<CourseFilter>>;
  /** A position that it is for; one that is for no position in particular is for all. */
  position?: InputMaybe<CodeOperators>;
  /** How its edition stands; of readers’ all are published. */
  state?: InputMaybe<EditionStateOperators>;
  /** How its edition stands, or that of one of its lessons of the same unit: a published course may have a lesson that waits. */
  stateWithin?: InputMaybe<EditionStateOperators>;
  /** Title. */
  title?: InputMaybe<StringOperators>;
  /** A topic that it is about, or one of which that is a part. */
  topic?: InputMaybe<CodeOperators>;
  /** The unit that it belongs to. */
  unit?: InputMaybe<IdOperators>;
  /** The unit that it belongs to, or one above it. */
  within?: InputMaybe<IdOperators>;
};

/** A part of a course: some of its lessons, under a title. */
export type CourseModule = {
  __typename?: 'CourseModule';
  /** Identity; it stays from edition to edition. */
  id: Scalars['ID']['output'];
  /** Its lessons, in their order. */
  lessons: Array<Lesson>;
  /** What it is about. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A part of a course’s table of contents. */
export type CourseModuleInput = {
  /** Identity of the module that it is; left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Identities of its lessons, in their order; a course has each at most once. */
  lessonIds: Array<Scalars['ID']['input']>;
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** Conditions on a course that something is or stands in; one course must meet all that are given. */
export type CourseOperators = {
  /** Its identity. */
  id?: InputMaybe<IdOperators>;
  /** A kind of unit that it is for. */
  kind?: InputMaybe<CodeOperators>;
  /** Language, such as vi. */
  language?: InputMaybe<CodeOperators>;
  /** A position that it is for. */
  position?: InputMaybe<CodeOperators>;
  /** Its title. */
  title?: InputMaybe<StringOperators>;
  /** A topic that it is about, or one of which that is a part. */
  topic?: InputMaybe<CodeOperators>;
  /** The unit that it belongs to. */
  unit?: InputMaybe<IdOperators>;
  /** The unit that it belongs to, or one above it. */
  within?: InputMaybe<IdOperators>;
};

/** An order of courses. */
export type CourseSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What they are ordered by. */
  field: CourseSortField;
};

/** What courses are ordered by. */
export const CourseSortField = {
  /** Since when the edition is published. */
  PublishedAt: 'PUBLISHED_AT',
  /** When the edition was saved last; of what is published, since when it is. */
  SavedAt: 'SAVED_AT',
  /** Title, as Vietnamese orders it. */
  Title: 'TITLE'
} as const;

export type CourseSortField = typeof CourseSortField[keyof typeof CourseSortField];
/** A document that a course rests on. */
export type CourseSource = {
  __typename?: 'CourseSource';
  /** Who issued it. */
  issuedBy?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A document that a course rests on. */
export type CourseSourceInput = {
  /** Who issued it. */
  issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it was signed. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Where it can be read: an address that begins with https:// or http://. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** That one unit leads another for a period: a cell a residential group, a ward committee a ward. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The unit that is led, as on a day of the period. */
  covered: Unit;
  /** Number of the decision behind it. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Identity of the record (a UUID). */
  id: Scalars['ID']['output'];
  /** The unit that leads, as on a day of the period. */
  leader: Unit;
  /** Why, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An access token for a portal or another program. Nobody makes one that may more than they may there themselves. */
export type CreateAccessTokenInput = {
  /** From where it may be used, as addresses or CIDR such as 198.51.100.0/28; from anywhere unless given. */
  allowedAddresses?: Array<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether it reaches the units too that these lead. */
  includesLed?: Scalars['Boolean']['input'];
  /** For whom it is. */
  name: Scalars['String']['input'];
  /** What it may do; none that keeps accounts, roles, grants or access tokens. */
  permissions: Array<Scalars['String']['input']>;
  /** How many requests it may make a minute, 1 to 6,000. */
  requestsPerMinute?: Scalars['Int']['input'];
  /** Identity of the unit; over everything unless given. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it is good no more: a year from today at most. */
  validUntil: Scalars['Date']['input'];
};

/** What createAccessToken answers. */
export type CreateAccessTokenPayload = {
  __typename?: 'CreateAccessTokenPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  accessToken?: Maybe<AccessToken>;
  /** The access token itself, shown this once: whoever has it asks as it. Null when it was refused, or only tried. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Something to say of a lesson or of a course as a whole to others who write or review it: either lessonId or courseId. */
export type CreateCommentInput = {
  /** Or identity of the course. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  lessonId?: InputMaybe<Scalars['ID']['input']>;
  /** The passage of the lesson that it is about; the whole unless given. */
  quote?: InputMaybe<CommentQuoteInput>;
  /** What one says, as plain text, at most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What createComment answers. */
export type CreateCommentPayload = {
  __typename?: 'CreateCommentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  comment?: Maybe<Comment>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new course, as a draft. */
export type CreateCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Language, such as vi. */
  language?: Scalars['String']['input'];
  /** Short name in addresses, such as sinh-hoat-chi-bo; made of the title unless given. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  title: Scalars['String']['input'];
  /** Identity of the course that it is a language version of; takes course:write over that one too. */
  translationOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the unit that it belongs to. */
  unitId: Scalars['ID']['input'];
};

/** What createCourse answers. */
export type CreateCoursePayload = {
  __typename?: 'CreateCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new register that gives units identifiers. */
export type CreateIdentifierSchemeInput = {
  /** Code: capital letters, digits and underscores, such as ELECTRONIC. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the register is called. */
  label: LabelsInput;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
};

/** What createIdentifierScheme answers. */
export type CreateIdentifierSchemePayload = {
  __typename?: 'CreateIdentifierSchemePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  identifierScheme?: Maybe<IdentifierScheme>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new lesson, as a draft. It stands in no course until a course’s table of contents names it. */
export type CreateLessonInput = {
  /** What it says, as the editor has it; nothing unless given. */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Title. */
  title: Scalars['String']['input'];
  /** Identity of the unit that it belongs to. */
  unitId: Scalars['ID']['input'];
};

/** What createLesson answers. */
export type CreateLessonPayload = {
  __typename?: 'CreateLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new folder of the library. */
export type CreateMaterialFolderInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Identity of the folder that it lies in; none unless given. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the unit that it belongs to. */
  unitId: Scalars['ID']['input'];
};

/** What createMaterialFolder answers. */
export type CreateMaterialFolderPayload = {
  __typename?: 'CreateMaterialFolderPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  folder?: Maybe<MaterialFolder>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new material: a file that was uploaded to /uploads, or a link. */
export type CreateMaterialInput = {
  /** What a picture shows, for who does not see it; asked for before a lesson that shows it is handed in. */
  altText?: InputMaybe<Scalars['String']['input']>;
  /** Captions of a video or a sound, all of them. */
  captions?: InputMaybe<Array<MaterialCaptionInput>>;
  /** Whose work it is. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the file: the end of its upload’s address. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the folder that it lies in; none unless given. */
  folderId?: InputMaybe<Scalars['ID']['input']>;
  /** Licence, such as CC-BY-4.0. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Title; of a file its name unless given. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the unit that it belongs to. */
  unitId: Scalars['ID']['input'];
  /** Or where a link leads: an address that begins with https:// or http://. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What createMaterial answers. */
export type CreateMaterialPayload = {
  __typename?: 'CreateMaterialPayload';
  /** Its latest version: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  material?: Maybe<Material>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A person to record: names and work contact, and nothing else. */
export type CreatePersonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Family name. */
  familyName: Scalars['String']['input'];
  /** Given name. */
  givenName: Scalars['String']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** E-mail at work. */
  workEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What createPerson answers. */
export type CreatePersonPayload = {
  __typename?: 'CreatePersonPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  person?: Maybe<Person>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new position. */
export type CreatePositionInput = {
  /** Code: capital letters, digits and underscores, such as SECRETARY. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether a unit without a holder shows a vacancy. */
  isRequired: Scalars['Boolean']['input'];
  /** Whether a unit has at most one holder of it at a time. */
  isSingleHolder: Scalars['Boolean']['input'];
  /** Codes of the kinds of unit that have it; none means any kind. */
  kinds: Array<Scalars['String']['input']>;
  /** What the position is called. */
  label: LabelsInput;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first; after all others unless given. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** What createPosition answers. */
export type CreatePositionPayload = {
  __typename?: 'CreatePositionPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  position?: Maybe<Position>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new rule by which a post brings a role. */
export type CreatePostRuleInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether it reaches the units too that these lead. */
  includesLed?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Code of the kind of unit. */
  kind: Scalars['String']['input'];
  /** Code of the position. */
  position: Scalars['String']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Code of the role. */
  role: Scalars['String']['input'];
};

/** What createPostRule answers. */
export type CreatePostRulePayload = {
  __typename?: 'CreatePostRulePayload';
  /** The rule; null when it was refused. */
  postRule?: Maybe<PostRule>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new role. */
export type CreateRoleInput = {
  /** Code in capitals, such as ARCHIVIST; no other role may have it. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether who has it needs a second factor. */
  isSecondFactorRequired?: Scalars['Boolean']['input'];
  /** What it is called. */
  label: LabelsInput;
  /** Its permissions, such as unit:change; at least one. */
  permissions: Array<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
};

/** What createRole answers. */
export type CreateRolePayload = {
  __typename?: 'CreateRolePayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  role?: Maybe<Role>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new term of office. */
export type CreateTermInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The first day after it. */
  endsOn: Scalars['Date']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Name, such as 2020–2025; no other term may have it. */
  name: Scalars['String']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn: Scalars['Date']['input'];
};

/** What createTerm answers. */
export type CreateTermPayload = {
  __typename?: 'CreateTermPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  term?: Maybe<Term>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A new topic. */
export type CreateTopicInput = {
  /** Code: capital letters, digits and underscores, such as MEETINGS. */
  code: Scalars['String']['input'];
  /** What belongs to it. */
  description?: InputMaybe<OptionalLabelsInput>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the topic is called. */
  label: LabelsInput;
  /** Code of the topic that it is a part of. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first; after all others unless given. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** What createTopic answers. */
export type CreateTopicPayload = {
  __typename?: 'CreateTopicPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  topic?: Maybe<Topic>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A unit to open. */
export type CreateUnitInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Code; no other unit may have it on any day of its life. */
  code: Scalars['String']['input'];
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** E-mail of the office. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Code of its kind. */
  kind: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it exists. */
  openedOn: Scalars['Date']['input'];
  /** Identity of the unit that it stands below; none for a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone of the office. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
};

/** A new kind of unit. */
export type CreateUnitKindInput = {
  /** Code: capital letters, digits and underscores, such as CELL. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether units of this kind are seen by who is not signed in. */
  isPublic?: Scalars['Boolean']['input'];
  /** What units of this kind are called. */
  label: LabelsInput;
  /** Whether a unit of this kind may stand without a parent. */
  mayBeRoot: Scalars['Boolean']['input'];
  /** Codes of the kinds that a parent may have. */
  parentKinds: Array<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first; after all others unless given. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** The tree in which units of this kind stand. */
  tree: Tree;
};

/** What createUnitKind answers. */
export type CreateUnitKindPayload = {
  __typename?: 'CreateUnitKindPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unitKind?: Maybe<UnitKind>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What createUnit answers. */
export type CreateUnitPayload = {
  __typename?: 'CreateUnitPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Conditions on a day; all that are given must hold. */
export type DateOperators = {
  /** This day. */
  equals?: InputMaybe<Scalars['Date']['input']>;
  /** This day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A proposal to decline. */
export type DeclineProposalInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the proposal. */
  id: Scalars['ID']['input'];
  /** Why: who put it up reads it. */
  reason: Scalars['String']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What declineProposal answers. */
export type DeclineProposalPayload = {
  __typename?: 'DeclineProposalPayload';
  /** As it stands now; null when it was refused. */
  proposal?: Maybe<Proposal>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A register to delete; only one from which no unit ever had an identifier. */
export type DeleteIdentifierSchemeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteIdentifierScheme answers. */
export type DeleteIdentifierSchemePayload = {
  __typename?: 'DeleteIdentifierSchemePayload';
  /** Code of what was deleted; null when it was refused. */
  deletedCode?: Maybe<Scalars['String']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A folder to delete; only one in which no folder lies. Its materials are in none then. */
export type DeleteMaterialFolderInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the folder. */
  id: Scalars['ID']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteMaterialFolder answers. */
export type DeleteMaterialFolderPayload = {
  __typename?: 'DeleteMaterialFolderPayload';
  /** Identity of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A material to delete; only one that no lesson and no course ever showed. */
export type DeleteMaterialInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the material. */
  id: Scalars['ID']['input'];
  /** Number of the version that this was made from; another one since is refused with STALE_VERSION. */
  number: Scalars['Int']['input'];
};

/** What deleteMaterial answers. */
export type DeleteMaterialPayload = {
  __typename?: 'DeleteMaterialPayload';
  /** Identity of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A position to delete; only one that nobody ever held. */
export type DeletePositionInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deletePosition answers. */
export type DeletePositionPayload = {
  __typename?: 'DeletePositionPayload';
  /** Code of what was deleted; null when it was refused. */
  deletedCode?: Maybe<Scalars['String']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A rule to delete: what came by it ends at once. */
export type DeletePostRuleInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the rule. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deletePostRule answers. */
export type DeletePostRulePayload = {
  __typename?: 'DeletePostRulePayload';
  /** Identity of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A role to delete; only one that nobody ever had and no rule gives. */
export type DeleteRoleInput = {
  /** Code of the role. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteRole answers. */
export type DeleteRolePayload = {
  __typename?: 'DeleteRolePayload';
  /** Code of what was deleted; null when it was refused. */
  deletedCode?: Maybe<Scalars['String']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A term of office to delete; only one to which no appointment ever belonged. */
export type DeleteTermInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the term. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteTerm answers. */
export type DeleteTermPayload = {
  __typename?: 'DeleteTermPayload';
  /** Identity of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A topic to delete; only one that no course has or had, and that has no parts. */
export type DeleteTopicInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteTopic answers. */
export type DeleteTopicPayload = {
  __typename?: 'DeleteTopicPayload';
  /** Code of what was deleted; null when it was refused. */
  deletedCode?: Maybe<Scalars['String']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A kind of unit to delete; only one that no unit ever was. */
export type DeleteUnitKindInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What deleteUnitKind answers. */
export type DeleteUnitKindPayload = {
  __typename?: 'DeleteUnitKindPayload';
  /** Code of what was deleted; null when it was refused. */
  deletedCode?: Maybe<Scalars['String']['output']>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A browser, as far as what it calls itself tells; it may tell anything. */
export type Device = {
  __typename?: 'Device';
  /** The browser, such as Chrome; null: unknown. */
  browser?: Maybe<Scalars['String']['output']>;
  /** On what it runs; null: unknown. */
  kind?: Maybe<DeviceKind>;
  /** The system, such as Windows; null: unknown. */
  system?: Maybe<Scalars['String']['output']>;
};

/** What somebody signs in on. */
export const DeviceKind = {
  /** A computer. */
  Computer: 'COMPUTER',
  /** A telephone. */
  Phone: 'PHONE',
  /** A tablet. */
  Tablet: 'TABLET'
} as const;

export type DeviceKind = typeof DeviceKind[keyof typeof DeviceKind];
/** What became of something from one edition to another. */
export const DifferenceKind = {
  /** It is new. */
  Added: 'ADDED',
  /** It says something else. */
  Changed: 'CHANGED',
  /** It is no more. */
  Removed: 'REMOVED',
  /** It says the same. */
  Same: 'SAME'
} as const;

export type DifferenceKind = typeof DifferenceKind[keyof typeof DifferenceKind];
/** A part of a text. Those that stayed and those that came are the later text, those that stayed and those that went the earlier one. */
export type DifferencePart = {
  __typename?: 'DifferencePart';
  /** What became of it. */
  kind: DifferencePartKind;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** What became of a part of a text. */
export const DifferencePartKind = {
  /** It came. */
  Added: 'ADDED',
  /** It went. */
  Removed: 'REMOVED',
  /** It stayed. */
  Same: 'SAME'
} as const;

export type DifferencePartKind = typeof DifferencePartKind[keyof typeof DifferencePartKind];
/** How an edition came about, and how it stands. */
export type EditionMark = {
  __typename?: 'EditionMark';
  /** When it was begun. */
  begunAt: Scalars['DateTime']['output'];
  /** Name of who began it. */
  begunBy?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What its writers call it. */
  label?: Maybe<Scalars['String']['output']>;
  /** Its number, counted from 1. */
  number: Scalars['Int']['output'];
  /** Name of who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Since when it was published. */
  publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null while it is. */
  publishedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it last. */
  savedBy?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: EditionState;
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who handed it in. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** Counts saves and steps, of a course also those of its lessons; a command names the one that was looked at. */
  version: Scalars['Int']['output'];
};

/** How an edition stands. */
export const EditionState = {
  /** A reviewer approved it; it can be published. */
  Approved: 'APPROVED',
  /** It is being written. */
  Draft: 'DRAFT',
  /** It was handed in, and waits for a reviewer. */
  InReview: 'IN_REVIEW',
  /** It is what readers get. */
  Published: 'PUBLISHED',
  /** It was published until another was, or until it was withdrawn. */
  Retired: 'RETIRED',
  /** It was written on after it was handed in, or a former one was restored in its place; it was never published. */
  Superseded: 'SUPERSEDED'
} as const;

export type EditionState = typeof EditionState[keyof typeof EditionState];
/** Conditions on how an edition stands. */
export type EditionStateOperators = {
  /** So. */
  equals?: InputMaybe<EditionState>;
  /** One of these. */
  in?: InputMaybe<Array<EditionState>>;
};

/** An account to end: all its sessions end at once, and nobody signs in with it any more. */
export type EndAccountInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the account. */
  id: Scalars['ID']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What endAccount answers. */
export type EndAccountPayload = {
  __typename?: 'EndAccountPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** The end of an appointment. */
export type EndAppointmentInput = {
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the appointment. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer in the post. */
  validUntil: Scalars['Date']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What endAppointment answers. */
export type EndAppointmentPayload = {
  __typename?: 'EndAppointmentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  appointment?: Maybe<Appointment>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A role that somebody is to have no longer, from a day on. */
export type EndGrantInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the grant. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is no more; today unless given. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What endGrant answers. */
export type EndGrantPayload = {
  __typename?: 'EndGrantPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  grant?: Maybe<Grant>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An appointment that ends when a committee is renewed. */
export type EndingInput = {
  /** Identity of the appointment. */
  id: Scalars['ID']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** A row of the trail: one thing that was done to one object, by whom, from where and by which right. */
export type Event = {
  __typename?: 'Event';
  /** The account that did it; null: the platform itself. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** Name of that account today. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** The person whose account it is, for those who may see them. */
  actorPerson?: Maybe<Node>;
  /** From which address, as the connection said; null: from the command line. */
  address?: Maybe<Scalars['String']['output']>;
  /** What changed, as it became. Of the contact of a person it is only told that there is one ("…"). */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What changed, as it was. Of the contact of a person it is only told that there was one ("…"). */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Number of the decision behind it. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** The browser or program as it called itself. */
  device?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  doneAt: Scalars['DateTime']['output'];
  /** Identity in the trail. */
  id: Scalars['ID']['output'];
  /** Whether what changed was erased because the person was anonymised. */
  isErased: Scalars['Boolean']['output'];
  /** What was done, such as unit.moved. */
  name: Scalars['String']['output'];
  /** What it was done to, as it is today; null for accounts and reference data. */
  node?: Maybe<Node>;
  /** Why, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The permission that it needed; null: none, or the platform itself did it. */
  permission?: Maybe<Scalars['String']['output']>;
  /** Place in the chain; null when it was put in past the chain. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The proposal that was approved by doing it; null: nobody else had to approve it. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The account that put it up, where another approved it by doing it. */
  proposerId?: Maybe<Scalars['ID']['output']>;
  /** Name of that account today. */
  proposerName?: Maybe<Scalars['String']['output']>;
  /** The request in which it was done: the x-request-id of its answer. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The seal that covers it and all before it: SHA-256 in 64 hexadecimal digits. */
  seal?: Maybe<Scalars['String']['output']>;
  /** Identity of that object, of reference data the code. */
  subjectId: Scalars['ID']['output'];
  /** Name of the account that it was done to; null of anything else. */
  subjectName?: Maybe<Scalars['String']['output']>;
  /** What kind of object it was done to, such as Unit, Appointment, Account. */
  subjectType: Scalars['String']['output'];
  /** The access token that it came with; null: none. */
  tokenId?: Maybe<Scalars['ID']['output']>;
  /** The unit that it is about, as it is today; null where it is about none. */
  unit?: Maybe<Node>;
};

/** The chain of all events: each is sealed together with all before it. */
export type EventChain = {
  __typename?: 'EventChain';
  /** When the first of them was done; null: there is none. */
  beganAt?: Maybe<Scalars['DateTime']['output']>;
  /** The verification that is under way. */
  checkUnderWay?: Maybe<ChainCheck>;
  /** The last verification that was done. */
  lastCheck?: Maybe<ChainCheck>;
  /** Place of the last. */
  position: Scalars['Float']['output'];
  /** How many events it holds; those removed as too old are not counted. */
  rows: Scalars['Float']['output'];
  /** The last seal. */
  seal?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows of the page with their cursors. */
  edges: Array<EventEdge>;
  /** The rows of the page. */
  nodes: Array<Event>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Event of a list, with its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Event. */
  node: Event;
};

/** Which events a list has; all conditions that are given must hold. */
export type EventFilter = {
  /** The account that did it. */
  actor?: InputMaybe<IdOperators>;
  /** Name of that account today. */
  actorName?: InputMaybe<StringOperators>;
  /** All of these. */
  and?: InputMaybe<Array<EventFilter>>;
  /** The day on which it was done, in the time zone Asia/Ho_Chi_Minh. */
  at?: InputMaybe<DateOperators>;
  /** What was done, such as unit.moved. */
  name?: InputMaybe<CodeOperators>;
  /** Not this. */
  not?: InputMaybe<EventFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<EventFilter>>;
  /** The request in which it was done. */
  request?: InputMaybe<IdOperators>;
  /** What it was done to: identity, of reference data the code. */
  subject?: InputMaybe<IdOperators>;
  /** What kind of object it was done to, such as Unit, Appointment, Account. */
  subjectType?: InputMaybe<CodeOperators>;
  /** The access token that it came with. */
  token?: InputMaybe<IdOperators>;
  /** The unit that it is about. */
  unit?: InputMaybe<IdOperators>;
  /** That unit or one above it, as the tree stands today. */
  within?: InputMaybe<IdOperators>;
};

/** Whose record is to be handed out. */
export type ExportPersonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the person. */
  id: Scalars['ID']['input'];
};

/** What exportPerson answers. */
export type ExportPersonPayload = {
  __typename?: 'ExportPersonPayload';
  /** All that is recorded of the person: names, contact, posts, accounts, what was done to it, what they wrote for courses, and who read the contact. */
  record?: Maybe<Scalars['JSON']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A role that somebody is to have longer than was said. */
export type ExtendGrantInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the grant. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is no more; no end unless given. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What extendGrant answers. */
export type ExtendGrantPayload = {
  __typename?: 'ExtendGrantPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  grant?: Maybe<Grant>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A role that is given to somebody over a unit and what is below it. Nobody gives more than they have there themselves. */
export type GiveRoleInput = {
  /** Identity of the account; either this or its login. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether it reaches the units too that these lead. */
  includesLed?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Login of the account as its owner gives it: for those who give roles and see no list of accounts. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Code of the role. */
  role: Scalars['String']['input'];
  /** Identity of the unit; over everything unless given. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it is no more; no end unless given. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What giveRole answers. */
export type GiveRolePayload = {
  __typename?: 'GiveRolePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  grant?: Maybe<Grant>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A link that can be used, as it is told to whoever has it. */
export type GoodLink = {
  __typename?: 'GoodLink';
  /** E-mail address or user name of that account. */
  login?: Maybe<Scalars['String']['output']>;
  /** Name of whose account it opens; null: that of the first administrator is yet to be made. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  purpose: GoodLinkPurpose;
};

/** What a link that can be used is for. */
export const GoodLinkPurpose = {
  /** Making the account of the first administrator. */
  First: 'FIRST',
  /** Setting the first password. */
  Invitation: 'INVITATION',
  /** Setting the password anew. */
  Reset: 'RESET'
} as const;

export type GoodLinkPurpose = typeof GoodLinkPurpose[keyof typeof GoodLinkPurpose];
/** That somebody has a role over a unit and what is below it, from a day until a day. */
export type Grant = {
  __typename?: 'Grant';
  /** Who has it. */
  account: Account;
  /** Number of the decision behind it. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether it reaches the units too that these lead. */
  includesLed: Scalars['Boolean']['output'];
  /** Why, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The provider of single sign-on by whose word it was given, and with it ends; null: somebody gave it. */
  provider?: Maybe<Scalars['String']['output']>;
  /** The role. */
  role: Role;
  /** The unit; null: over everything. */
  unit?: Maybe<Node>;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it is no more; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** Conditions on an identity; all that are given must hold. */
export type IdOperators = {
  /** This one. */
  equals?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What another register calls a unit. The value is kept as it is, never parsed. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Identity of the record (a UUID). */
  id: Scalars['ID']['output'];
  /** The register. */
  scheme: IdentifierScheme;
  /** First day on which it holds. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The identifier. */
  value: Scalars['String']['output'];
};

/** What a register calls a unit. */
export type IdentifierInput = {
  /** Code of the register. */
  scheme: Scalars['String']['input'];
  /** The identifier, kept as it is. */
  value: Scalars['String']['input'];
};

/** Conditions on what other registers call a unit on the asked day; one identifier must meet all that are given. */
export type IdentifierOperators = {
  /** Exactly this value. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of these values. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of this scheme, by code. */
  scheme?: InputMaybe<Scalars['String']['input']>;
};

/** A register outside this one that gives units identifiers, such as the statistics office. */
export type IdentifierScheme = {
  __typename?: 'IdentifierScheme';
  /** Code, such as STATISTICS_OFFICE. */
  code: Scalars['String']['output'];
  /** What the scheme is called. */
  label: Labels;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** What an import does with a row. */
export const ImportAct = {
  /** Changes what is recorded. */
  Change: 'CHANGE',
  /** Records something new. */
  Create: 'CREATE'
} as const;

export type ImportAct = typeof ImportAct[keyof typeof ImportAct];
/** What a cell is to hold instead of what stands in the file. */
export type ImportCellInput = {
  /** The column’s header as it stands in the file. */
  column: Scalars['String']['input'];
  /** The row as Excel counts. */
  row: Scalars['Int']['input'];
  /** What the cell is to hold, as it would be typed; empty for nothing. */
  value: Scalars['String']['input'];
};

/** What the import does, or would do, with one row. */
export type ImportChange = {
  __typename?: 'ImportChange';
  /** Whether something new is recorded. */
  act: ImportAct;
  /** The unit’s code. */
  code: Scalars['String']['output'];
  /** What changes; of something new, what it has. */
  fields: Array<ImportFieldChange>;
  /** Name of the unit, or of the office-holder. */
  name: Scalars['String']['output'];
  /** The row as Excel counts. */
  row: Scalars['Int']['output'];
  /** Identity of the unit; null while it doesn’t exist. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** How a column of the file was understood. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Its header as it stands in the file. */
  column: Scalars['String']['output'];
  /** The field that it states; null when it is ignored. */
  field?: Maybe<Scalars['String']['output']>;
};

/** What a column of a file means, where its header doesn’t say it. */
export type ImportColumnInput = {
  /** The column’s header as it stands in the file. */
  column: Scalars['String']['input'];
  /** The field, such as parent_code; empty to leave the column out. */
  field: Scalars['String']['input'];
};

/** One field of a change. */
export type ImportFieldChange = {
  __typename?: 'ImportFieldChange';
  /** As the file states. */
  after?: Maybe<Scalars['String']['output']>;
  /** As recorded. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field, such as parent_code. */
  field: Scalars['String']['output'];
};

/** Something in the file that is wrong or worth knowing. */
export type ImportFinding = {
  __typename?: 'ImportFinding';
  /** What it is, for programs. */
  code: ImportFindingCode;
  /** The column’s header as it stands in the file. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is so and what to do, in the language of Accept-Language. */
  message: Scalars['String']['output'];
  /** The row as Excel counts, the header being 1; 0 for the file as a whole. */
  row: Scalars['Int']['output'];
  /** Whether it stops the import. */
  severity: ImportSeverity;
  /** What may have been meant, the nearest first: each can be put in the cell as it is. Empty where that is not known. */
  suggestions: Array<Scalars['String']['output']>;
  /** What stands there. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What an import may find in a file. */
export const ImportFindingCode = {
  /** The person holds the position already, from another day. */
  AlreadyAppointed: 'ALREADY_APPOINTED',
  /** The row has more cells than the header. */
  CellsBeyondHeader: 'CELLS_BEYOND_HEADER',
  /** The same cell is to hold two different things. */
  CellAmendedTwice: 'CELL_AMENDED_TWICE',
  /** The cell holds a formula’s error. */
  CellError: 'CELL_ERROR',
  /** Something else was recorded at the same moment. */
  ChangedMeanwhile: 'CHANGED_MEANWHILE',
  /** A unit below may not stand below the new kind. */
  ChildKindNotAllowed: 'CHILD_KIND_NOT_ALLOWED',
  /** A spreadsheet made a date of the code. */
  CodeBecameDate: 'CODE_BECAME_DATE',
  /** The code holds white space. */
  CodeCharacters: 'CODE_CHARACTERS',
  /** Two rows have the same code. */
  CodeRepeated: 'CODE_REPEATED',
  /** A spreadsheet rounded the code as a number. */
  CodeRounded: 'CODE_ROUNDED',
  /** Another unit bears the code, in other capital and small letters. */
  CodeTaken: 'CODE_TAKEN',
  /** Another unit bears the code from a later day on. */
  CodeTakenLater: 'CODE_TAKEN_LATER',
  /** A column that is needed is not there. */
  ColumnMissing: 'COLUMN_MISSING',
  /** A column was chosen that the file doesn’t have. */
  ColumnNotInFile: 'COLUMN_NOT_IN_FILE',
  /** Two columns state the same field. */
  ColumnRepeated: 'COLUMN_REPEATED',
  /** A column that is not used. */
  ColumnUnknown: 'COLUMN_UNKNOWN',
  /** The person’s contact is recorded otherwise and is left alone. */
  ContactDiffers: 'CONTACT_DIFFERS',
  /** Units of the new kind can’t keep leading, or being led by, the same unit. */
  CoverageNotInKind: 'COVERAGE_NOT_IN_KIND',
  /** Only Party units lead, and only units outside the Party. */
  CoverageTrees: 'COVERAGE_TREES',
  /** The covered unit opens later and is led from then on. */
  CoveredLater: 'COVERED_LATER',
  /** The covered unit doesn’t exist while its leader does. */
  CoveredNotAlive: 'COVERED_NOT_ALIVE',
  /** No unit bears the covered unit’s code. */
  CoveredUnknown: 'COVERED_UNKNOWN',
  /** The unit would lead itself. */
  CoversItself: 'COVERS_ITSELF',
  /** The unit would stand below itself. */
  Cycle: 'CYCLE',
  /** The last day is before the first. */
  DatesReversed: 'DATES_REVERSED',
  /** The cell names no day. */
  DateInvalid: 'DATE_INVALID',
  /** The text is no e-mail address. */
  EmailInvalid: 'EMAIL_INVALID',
  /** The text is in windows-1258. */
  Encoding_1258: 'ENCODING_1258',
  /** Letters were garbled before the file was made. */
  EncodingBroken: 'ENCODING_BROKEN',
  /** The text is in TCVN3, which loses the case of capitals with marks. */
  EncodingTcvn3: 'ENCODING_TCVN3',
  /** The text is in no encoding that is known. */
  EncodingUnknown: 'ENCODING_UNKNOWN',
  /** A field was chosen that doesn’t exist. */
  FieldUnknown: 'FIELD_UNKNOWN',
  /** The file breaks off or can’t be unpacked. */
  FileDamaged: 'FILE_DAMAGED',
  /** The file has no rows at all. */
  FileEmpty: 'FILE_EMPTY',
  /** The workbook holds instructions or comments that spreadsheet programs don’t write. */
  FileNotPlain: 'FILE_NOT_PLAIN',
  /** The file has more bytes than are taken. */
  FileTooLarge: 'FILE_TOO_LARGE',
  /** The file is neither CSV nor XLSX. */
  FileType: 'FILE_TYPE',
  /** The workbook unpacks to far more than a real table. */
  FileUnpacksTooLarge: 'FILE_UNPACKS_TOO_LARGE',
  /** Someone holds a position that units of the new kind don’t have. */
  HeldPositionNotInKind: 'HELD_POSITION_NOT_IN_KIND',
  /** There is no such kind of unit, or several bear the label. */
  KindUnknown: 'KIND_UNKNOWN',
  /** A change recorded for a later day says something else. */
  LaterChangeExists: 'LATER_CHANGE_EXISTS',
  /** Codes of one kind differ in length, as when zeros were dropped. */
  LeadingZerosDoubtful: 'LEADING_ZEROS_DOUBTFUL',
  /** A spreadsheet dropped zeros at the beginning of the code. */
  LeadingZerosLost: 'LEADING_ZEROS_LOST',
  /** A line of the file is longer than any row of a table. */
  LineTooLong: 'LINE_TOO_LONG',
  /** A person’s name holds digits or other signs that names don’t have. */
  NameCharacters: 'NAME_CHARACTERS',
  /** Nothing stands below the header, or all that does is left out. */
  NoRows: 'NO_ROWS',
  /** The unit would outlive its parent. */
  OutsideParent: 'OUTSIDE_PARENT',
  /** The appointment would outlive its unit. */
  OutsideUnitLife: 'OUTSIDE_UNIT_LIFE',
  /** A unit of this kind may not stand below one of the parent’s kind. */
  ParentKindNotAllowed: 'PARENT_KIND_NOT_ALLOWED',
  /** The parent doesn’t exist on the file’s day. */
  ParentNotAlive: 'PARENT_NOT_ALIVE',
  /** No unit bears the parent’s code. */
  ParentUnknown: 'PARENT_UNKNOWN',
  /** Two persons of that name are in the unit. */
  PersonAmbiguous: 'PERSON_AMBIGUOUS',
  /** The text is no phone number. */
  PhoneInvalid: 'PHONE_INVALID',
  /** Units of this kind don’t have the position. */
  PositionNotInKind: 'POSITION_NOT_IN_KIND',
  /** Another holds the position, which has one holder at a time. */
  PositionTaken: 'POSITION_TAKEN',
  /** There is no such position, or several bear the label. */
  PositionUnknown: 'POSITION_UNKNOWN',
  /** A quotation mark is opened and not closed. */
  QuoteNotClosed: 'QUOTE_NOT_CLOSED',
  /** A cell that must hold something is empty. */
  Required: 'REQUIRED',
  /** A unit of this kind needs a parent. */
  RootNotAllowed: 'ROOT_NOT_ALLOWED',
  /** A row was amended or left out that the file doesn’t have, or its header. */
  RowNotInFile: 'ROW_NOT_IN_FILE',
  /** The row repeats an earlier one. */
  RowRepeated: 'ROW_REPEATED',
  /** The text holds control characters. */
  TextCharacters: 'TEXT_CHARACTERS',
  /** The tree would have too many levels. */
  TooDeep: 'TOO_DEEP',
  /** The text has more characters than are taken. */
  TooLong: 'TOO_LONG',
  /** The header has more columns than are taken. */
  TooManyColumns: 'TOO_MANY_COLUMNS',
  /** The file has more rows than are taken. */
  TooManyRows: 'TOO_MANY_ROWS',
  /** The unit doesn’t exist on the first day in post. */
  UnitNotAlive: 'UNIT_NOT_ALIVE',
  /** No unit bears the code. */
  UnitUnknown: 'UNIT_UNKNOWN'
} as const;

export type ImportFindingCode = typeof ImportFindingCode[keyof typeof ImportFindingCode];
/** A file of officers to import. */
export type ImportOfficersInput = {
  /** What cells are to hold instead of what stands in the file; at most 1,000. */
  cells?: InputMaybe<Array<ImportCellInput>>;
  /** What columns mean whose headers don’t say it. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Number of the decision, where a row states none of its own. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say what would be done. */
  dryRun: Scalars['Boolean']['input'];
  /** As answered by POST /imports. */
  fileId: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Rows to leave out, as Excel counts; at most 1,000. */
  leftOutRows?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
};

/** What importOfficers answers. */
export type ImportOfficersPayload = {
  __typename?: 'ImportOfficersPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** What came of it; null when the file is not there. */
  report?: Maybe<ImportReport>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What an import is doing. */
export const ImportPhase = {
  /** Comparing it with what is recorded. */
  Checking: 'CHECKING',
  /** Reading the file. */
  Reading: 'READING',
  /** Writing, and having the database check the whole. */
  Writing: 'WRITING'
} as const;

export type ImportPhase = typeof ImportPhase[keyof typeof ImportPhase];
/** How far a running import is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Rows done in this phase. */
  done: Scalars['Int']['output'];
  /** What it is doing. */
  phase: ImportPhase;
  /** Rows in all; while reading a workbook only those read so far are known. */
  total: Scalars['Int']['output'];
};

/** What came, or would come, of an import. Nothing was written in a dry run or when findingCount is not 0. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Rows that change what is recorded. */
  changed: Scalars['Int']['output'];
  /** The first 1,000 changes in row order. */
  changes: Array<ImportChange>;
  /** How each column was understood. */
  columns: Array<ImportColumn>;
  /** Rows whose unit or appointment is new. */
  created: Scalars['Int']['output'];
  /** The encoding that was found, such as UTF-8 or TCVN3; XLSX for a workbook, empty when the file is no table. */
  encoding: Scalars['String']['output'];
  /** Errors in the whole file, notices aside. */
  findingCount: Scalars['Int']['output'];
  /** The first 1,000 findings in row order, errors before notices when there are more. */
  findings: Array<ImportFinding>;
  /** Which row the header is, as Excel counts; 0 when the file is no table. Cells below it may be amended. */
  headerRow: Scalars['Int']['output'];
  /** Whether it was only asked what would be done. */
  isDryRun: Scalars['Boolean']['output'];
  /** Notices in the whole file. */
  noticeCount: Scalars['Int']['output'];
  /** Rows that hold something, the header aside. */
  rows: Scalars['Int']['output'];
  /** Rows that state what is recorded already. */
  unchanged: Scalars['Int']['output'];
};

/** Whether a finding stops an import. */
export const ImportSeverity = {
  /** Nothing is written while there is one. */
  Error: 'ERROR',
  /** Worth knowing; stops nothing. */
  Notice: 'NOTICE'
} as const;

export type ImportSeverity = typeof ImportSeverity[keyof typeof ImportSeverity];
/** A file of units to import. */
export type ImportUnitsInput = {
  /** The day from which units stand as the file states. */
  asOf: Scalars['Date']['input'];
  /** What cells are to hold instead of what stands in the file; at most 1,000. */
  cells?: InputMaybe<Array<ImportCellInput>>;
  /** What columns mean whose headers don’t say it. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Number of the decision that this carries out. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say what would be done. */
  dryRun: Scalars['Boolean']['input'];
  /** As answered by POST /imports. */
  fileId: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Rows to leave out, as Excel counts; at most 1,000. */
  leftOutRows?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
};

/** What importUnits answers. */
export type ImportUnitsPayload = {
  __typename?: 'ImportUnitsPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** What came of it; null when the file is not there. */
  report?: Maybe<ImportReport>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Somebody who is to sign in: a link is made by which they set their password. */
export type InviteAccountInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** E-mail address for links; the login where that is one. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address, or letters, digits and . _ - without spaces; nobody else’s, now or before. */
  login: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** The person whose posts give it rights. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** What inviteAccount answers. */
export type InviteAccountPayload = {
  __typename?: 'InviteAccountPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** The secret of the link, shown this once: whoever has it sets the password. Null where it is sent, and when it was refused, or only tried. */
  key?: Maybe<Scalars['String']['output']>;
  /** The e-mail address that the link is sent to; how that went stands at the account’s link. Null where it is shown. */
  sentTo?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What became of one of the things that are said of a course in a field: of a text itself, of a list one of its items. */
export type ItemDifference = {
  __typename?: 'ItemDifference';
  /** What became of it. */
  kind: DifferenceKind;
  /** What it says, in the language of the request where it is a word of the platform. */
  parts: Array<DifferencePart>;
};

/** Words in Vietnamese and English. */
export type Labels = {
  __typename?: 'Labels';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Vietnamese. */
  vi: Scalars['String']['output'];
};

/** Words in Vietnamese and English. */
export type LabelsInput = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In Vietnamese. */
  vi: Scalars['String']['input'];
};

/** A lesson, which may stand in several courses. Readers get what is published of it, where a published course has it. */
export type Lesson = Node & {
  __typename?: 'Lesson';
  /** What it says, as the editor has it: a document of TipTap (ProseMirror) as JSON. */
  body: Scalars['JSON']['output'];
  /** What writers and reviewers say of it, each with its answers, first things first. Empty without course:read-draft over the unit. */
  comments: CommentConnection;
  /** The courses that have it. */
  courses: Array<Course>;
  /** How this edition came about. Needs course:read-draft over the unit. */
  edition: EditionMark;
  /** Number of the edition. */
  editionNumber: Scalars['Int']['output'];
  /** All editions, latest first. Needs course:read-draft over the unit. */
  editions: Array<LessonEdition>;
  /** What it says as HTML, in which nothing can run: no scripts, styles, or pictures from elsewhere. */
  html: Scalars['String']['output'];
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** The materials that it shows: in its HTML, figures name them by data-material. */
  materials: Array<Material>;
  /** How long it takes, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Who else has it open just now. Empty without course:read-draft over the unit. */
  presences: Array<Presence>;
  /** Since when this edition is published; null where it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was returned to its writers; null while it is not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How this edition stands: of readers’, and of what one may not read the drafts of, all are published. */
  state: EditionState;
  /** What it is about, in a sentence or two. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What it says as plain text. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** The unit that it belongs to; null where one may not see it. */
  unit?: Maybe<Unit>;
};


/** A lesson, which may stand in several courses. Readers get what is published of it, where a published course has it. */
export type LessonCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a block of a lesson is, and where it stands. */
export type LessonBlock = {
  __typename?: 'LessonBlock';
  /** Of a call-out NOTE, TIP or WARNING. */
  callout?: Maybe<Scalars['String']['output']>;
  /** Of a cell its column, from 1. */
  column?: Maybe<Scalars['Int']['output']>;
  /** Of a heading 2 to 4; of an item how deep its list is nested, from 1. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Of a picture or file which. */
  materialId?: Maybe<Scalars['ID']['output']>;
  /** Of a cell its row, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  type: BlockType;
};

/** A page of a list of Lesson. */
export type LessonConnection = {
  __typename?: 'LessonConnection';
  /** The rows of the page with their cursors. */
  edges: Array<LessonEdge>;
  /** The rows of the page. */
  nodes: Array<Lesson>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What became of a lesson from one edition to another. */
export type LessonDifference = {
  __typename?: 'LessonDifference';
  /** Its text, block by block, in reading order; empty where nothing of the lesson differs. */
  blocks: Array<BlockDifference>;
  /** In a course, the module that it stood in; null where it is new. */
  formerModuleId?: Maybe<Scalars['ID']['output']>;
  /** How many minutes it took. */
  fromMinutes?: Maybe<Scalars['Int']['output']>;
  /** Number of the earlier edition; null where there was none. */
  fromNumber?: Maybe<Scalars['Int']['output']>;
  /** Whether it has another place in the course. */
  isMoved: Scalars['Boolean']['output'];
  /** What became of it; in a course, whether it came or went there. */
  kind: DifferenceKind;
  /** Identity of the lesson. */
  lessonId: Scalars['ID']['output'];
  /** In a course, the module that it stands in; null where it is no more. */
  moduleId?: Maybe<Scalars['ID']['output']>;
  /** In how many places it differs. */
  placeCount: Scalars['Int']['output'];
  /** What it is about; empty where that was never said. */
  summary: Array<DifferencePart>;
  /** Its title. */
  title: Array<DifferencePart>;
  /** How many minutes it takes. */
  toMinutes?: Maybe<Scalars['Int']['output']>;
  /** Number of the later edition; null where there is none, or a text that was not saved. */
  toNumber?: Maybe<Scalars['Int']['output']>;
};

/** One Lesson of a list, with its cursor. */
export type LessonEdge = {
  __typename?: 'LessonEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Lesson. */
  node: Lesson;
};

/** What a lesson said in one edition, and how that came about. */
export type LessonEdition = {
  __typename?: 'LessonEdition';
  /** When it was begun. */
  begunAt: Scalars['DateTime']['output'];
  /** Name of who began it. */
  begunBy?: Maybe<Scalars['String']['output']>;
  /** What it said, as the editor has it. */
  body: Scalars['JSON']['output'];
  /** When that was. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What it said, as HTML in which nothing can run. */
  html: Scalars['String']['output'];
  /** What its writers call it. */
  label?: Maybe<Scalars['String']['output']>;
  /** The materials that it showed, as they were when it was handed in. */
  materials: Array<Material>;
  /** How long it took, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Its number, counted from 1. */
  number: Scalars['Int']['output'];
  /** Name of who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Since when it was published. */
  publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null while it is. */
  publishedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it last. */
  savedBy?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: EditionState;
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who handed it in. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** What it was about. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What it said, as plain text. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Counts saves and steps, of a course also those of its lessons; a command names the one that was looked at. */
  version: Scalars['Int']['output'];
};

/** Conditions on lessons; all that are given must hold. */
export type LessonFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<LessonFilter>>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** A material that it shows. */
  material?: InputMaybe<IdOperators>;
  /** This must not hold. */
  not?: InputMaybe<LessonFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<LessonFilter>>;
  /** How its edition stands; of readers’ all are published. */
  state?: InputMaybe<EditionStateOperators>;
  /** Title. */
  title?: InputMaybe<StringOperators>;
  /** The unit that it belongs to. */
  unit?: InputMaybe<IdOperators>;
};

/** An order of lessons. */
export type LessonSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What they are ordered by. */
  field: LessonSortField;
};

/** What lessons are ordered by. */
export const LessonSortField = {
  /** When the edition was saved last; of what is published, since when it is. */
  SavedAt: 'SAVED_AT',
  /** Title, as Vietnamese orders it. */
  Title: 'TITLE'
} as const;

export type LessonSortField = typeof LessonSortField[keyof typeof LessonSortField];
/** What a link is for. */
export const LinkPurpose = {
  /** Setting the first password. */
  Invitation: 'INVITATION',
  /** Setting the password anew. */
  Reset: 'RESET'
} as const;

export type LinkPurpose = typeof LinkPurpose[keyof typeof LinkPurpose];
/** Ten new recovery codes; those of before are no longer good. */
export type MakeRecoveryCodesInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What makeRecoveryCodes answers. */
export type MakeRecoveryCodesPayload = {
  __typename?: 'MakeRecoveryCodesPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Ten codes to print and put away, shown this once; none where those of before are still good, and when it was refused. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A file or a link of the library, which lessons show. Readers get it where something published shows it, in the version that was handed in with that. */
export type Material = Node & {
  __typename?: 'Material';
  /** What a picture shows, for who does not see it. */
  altText?: Maybe<Scalars['String']['output']>;
  /** Captions. */
  captions: Array<MaterialCaption>;
  /** Whose work it is. */
  credit?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its bytes; null of a link. */
  file?: Maybe<MaterialFile>;
  /** The folder that it lies in. Needs course:read-draft over the unit. */
  folder?: Maybe<MaterialFolder>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MaterialKind;
  /** Licence, such as CC-BY-4.0. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Number of the version; a change names the one that it was made from. */
  number: Scalars['Int']['output'];
  /** When this version was saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it. Needs course:read-draft over the unit. */
  savedBy?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** The unit that it belongs to; null where one may not see it. */
  unit?: Maybe<Unit>;
  /** Of a link: where it leads. */
  url?: Maybe<Scalars['String']['output']>;
  /** In how many lessons and courses it is used, in what is latest or published. Needs course:read-draft over the unit. */
  useCount: Scalars['Int']['output'];
  /** All versions, latest first. Needs course:read-draft over the unit. */
  versions: Array<MaterialVersion>;
};

/** Captions of a video or a sound (WebVTT). */
export type MaterialCaption = {
  __typename?: 'MaterialCaption';
  /** Identity of the file. */
  fileId: Scalars['ID']['output'];
  /** What players call them. */
  label: Scalars['String']['output'];
  /** Language, such as vi. */
  language: Scalars['String']['output'];
  /** Where they can be had; as the addresses of files. */
  url: Scalars['String']['output'];
};

/** Captions of a video or a sound in one language. */
export type MaterialCaptionInput = {
  /** Identity of the uploaded file (WebVTT). */
  fileId: Scalars['ID']['input'];
  /** What players call them, such as Tiếng Việt. */
  label: Scalars['String']['input'];
  /** Language, such as vi. */
  language: Scalars['String']['input'];
};

/** A page of a list of Material. */
export type MaterialConnection = {
  __typename?: 'MaterialConnection';
  /** The rows of the page with their cursors. */
  edges: Array<MaterialEdge>;
  /** The rows of the page. */
  nodes: Array<Material>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Material of a list, with its cursor. */
export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Material. */
  node: Material;
};

/** The bytes of a material. Addresses are relative to that of the API, signed, and hold for one to two hours; parts of a file can be asked for (Range). */
export type MaterialFile = {
  __typename?: 'MaterialFile';
  /** How many bytes it has. */
  byteSize: Scalars['Float']['output'];
  /** Of a picture: where it can be had as readers should see it: WebP, at most 1600 pixels wide and high, without what the camera wrote into it. */
  displayUrl?: Maybe<Scalars['String']['output']>;
  /** Where it can be had, to be kept as a file. */
  downloadUrl: Scalars['String']['output'];
  /** Of a picture: its height in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Identity; an earlier version’s is what a new one names to have that file again. */
  id: Scalars['ID']['output'];
  /** Media type, by its content. */
  mediaType: Scalars['String']['output'];
  /** Name, as its sender called it. */
  name: Scalars['String']['output'];
  /** Of a PDF: where pictures of its first pages can be had, ten at most. */
  pageUrls: Array<Scalars['String']['output']>;
  /** How many pages or slides it has, where that is known. */
  pages?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of it, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Where a small picture of it can be had: WebP, at most 320 pixels wide and high. */
  thumbnailUrl?: Maybe<Scalars['String']['output']>;
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Where it can be had, to be shown in place where a browser can. */
  url: Scalars['String']['output'];
  /** Of a picture: its width in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on materials; all that are given must hold. */
export type MaterialFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MaterialFilter>>;
  /** The folder that it lies in. Needs course:read-draft. */
  folder?: InputMaybe<IdOperators>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** Whether it lies in a library that one sees, by course:read-draft over its unit; others one has as what shows them is published. */
  isInLibrary?: InputMaybe<BooleanOperators>;
  /** Whether a lesson or course uses it, latest or published. Needs course:read-draft. */
  isUsed?: InputMaybe<BooleanOperators>;
  /** What it is. */
  kind?: InputMaybe<MaterialKindOperators>;
  /** Whether it is a picture of which nothing is said for who does not see it. */
  lacksAltText?: InputMaybe<BooleanOperators>;
  /** This must not hold. */
  not?: InputMaybe<MaterialFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MaterialFilter>>;
  /** Title. */
  title?: InputMaybe<StringOperators>;
  /** The unit that it belongs to. */
  unit?: InputMaybe<IdOperators>;
  /** The unit that it belongs to, or one above it. */
  within?: InputMaybe<IdOperators>;
};

/** A folder of the library of a unit, for who may see it (course:read-draft). */
export type MaterialFolder = Node & {
  __typename?: 'MaterialFolder';
  /** The folders in it. */
  children: Array<MaterialFolder>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** How many materials lie in it, those of its folders aside. */
  materialCount: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The folder that it lies in; null: in none. */
  parent?: Maybe<MaterialFolder>;
  /** The unit that it belongs to. */
  unit?: Maybe<Unit>;
  /** Counts changes; a command names the one that it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list of MaterialFolder. */
export type MaterialFolderConnection = {
  __typename?: 'MaterialFolderConnection';
  /** The rows of the page with their cursors. */
  edges: Array<MaterialFolderEdge>;
  /** The rows of the page. */
  nodes: Array<MaterialFolder>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One MaterialFolder of a list, with its cursor. */
export type MaterialFolderEdge = {
  __typename?: 'MaterialFolderEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The MaterialFolder. */
  node: MaterialFolder;
};

/** Conditions on folders; all that are given must hold. */
export type MaterialFolderFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MaterialFolderFilter>>;
  /** This must not hold. */
  not?: InputMaybe<MaterialFolderFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MaterialFolderFilter>>;
  /** The folder that it lies in. */
  parent?: InputMaybe<IdOperators>;
  /** The unit that it belongs to. */
  unit?: InputMaybe<IdOperators>;
};

/** What a search in course material found, and where. */
export type MaterialHit = {
  __typename?: 'MaterialHit';
  /** Where the words were found. */
  foundIn: MaterialHitPlace;
  /** What it is. */
  kind: MaterialHitKind;
  /** The course, lesson or material itself, in the asked state. */
  node: Node;
  /** The first places of its text where they stand, two at most; none where only the title has them. */
  passages: Array<MaterialPassage>;
  /** In how many places of its text they stand, counted to 100: side by side where they do so anywhere, else any of them. */
  placeCount: Scalars['Int']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** The same in parts, with what was searched for marked. */
  titleParts: Array<TextPart>;
};

/** A page of a list of MaterialHit. */
export type MaterialHitConnection = {
  __typename?: 'MaterialHitConnection';
  /** The rows of the page with their cursors. */
  edges: Array<MaterialHitEdge>;
  /** The rows of the page. */
  nodes: Array<MaterialHit>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; 500 where it has more. */
  totalCount: Scalars['Int']['output'];
};

/** One MaterialHit of a list, with its cursor. */
export type MaterialHitEdge = {
  __typename?: 'MaterialHitEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The MaterialHit. */
  node: MaterialHit;
};

/** Conditions on what is found; all that are given must hold. */
export type MaterialHitFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MaterialHitFilter>>;
  /** The course that it is, or one in which it stands. */
  course?: InputMaybe<CourseOperators>;
  /** What it is. */
  kind?: InputMaybe<MaterialHitKindOperators>;
  /** This must not hold. */
  not?: InputMaybe<MaterialHitFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MaterialHitFilter>>;
};

/** What a hit is. */
export const MaterialHitKind = {
  /** A course. */
  Course: 'COURSE',
  /** A lesson. */
  Lesson: 'LESSON',
  /** A file or a link of the library. */
  Material: 'MATERIAL'
} as const;

export type MaterialHitKind = typeof MaterialHitKind[keyof typeof MaterialHitKind];
/** Conditions on what a hit is. */
export type MaterialHitKindOperators = {
  /** This. */
  equals?: InputMaybe<MaterialHitKind>;
  /** One of these. */
  in?: InputMaybe<Array<MaterialHitKind>>;
};

/** Where the words were found. */
export const MaterialHitPlace = {
  /** In headings of a lesson, objectives of a course, or what is said of a file. */
  Headings: 'HEADINGS',
  /** In the text, or some here and some there. */
  Text: 'TEXT',
  /** In the title. */
  Title: 'TITLE'
} as const;

export type MaterialHitPlace = typeof MaterialHitPlace[keyof typeof MaterialHitPlace];
/** What a material is. */
export const MaterialKind = {
  /** Sound: MP3, M4A, Ogg, WAV. */
  Audio: 'AUDIO',
  /** A text: PDF, Word, OpenDocument. */
  Document: 'DOCUMENT',
  /** A picture: JPEG, PNG, WebP, GIF, AVIF. */
  Image: 'IMAGE',
  /** An address elsewhere. */
  Link: 'LINK',
  /** A course made elsewhere (SCORM 1.2). */
  Package: 'PACKAGE',
  /** Slides: PowerPoint, OpenDocument. */
  Presentation: 'PRESENTATION',
  /** Tables: Excel, OpenDocument. */
  Spreadsheet: 'SPREADSHEET',
  /** Moving pictures: MP4, WebM, QuickTime. */
  Video: 'VIDEO'
} as const;

export type MaterialKind = typeof MaterialKind[keyof typeof MaterialKind];
/** Conditions on what a material is. */
export type MaterialKindOperators = {
  /** That. */
  equals?: InputMaybe<MaterialKind>;
  /** One of these. */
  in?: InputMaybe<Array<MaterialKind>>;
};

/** A place of a text where the words were found, with what stands around: a sentence or two. */
export type MaterialPassage = {
  __typename?: 'MaterialPassage';
  /** Whether the text goes on after it. */
  isCutAfter: Scalars['Boolean']['output'];
  /** Whether its sentence begins before it. */
  isCutBefore: Scalars['Boolean']['output'];
  /** The page of the file that it stands on; null where there are no pages. */
  page?: Maybe<Scalars['Int']['output']>;
  /** Its text in parts. */
  parts: Array<TextPart>;
};

/** An order of materials. */
export type MaterialSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What they are ordered by. */
  field: MaterialSortField;
};

/** What materials are ordered by. */
export const MaterialSortField = {
  /** When the version was saved. */
  SavedAt: 'SAVED_AT',
  /** Title, as Vietnamese orders it. */
  Title: 'TITLE'
} as const;

export type MaterialSortField = typeof MaterialSortField[keyof typeof MaterialSortField];
/** What a material was in one version; versions are never changed. */
export type MaterialVersion = {
  __typename?: 'MaterialVersion';
  /** What a picture shows, for who does not see it. */
  altText?: Maybe<Scalars['String']['output']>;
  /** Captions. */
  captions: Array<MaterialCaption>;
  /** Whose work it is. */
  credit?: Maybe<Scalars['String']['output']>;
  /** What it was about. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its bytes; null of a link. */
  file?: Maybe<MaterialFile>;
  /** What it was. */
  kind: MaterialKind;
  /** Licence. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Number, counted from 1. */
  number: Scalars['Int']['output'];
  /** When it was saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it. */
  savedBy?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Of a link: where it led. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A person who takes a position when a committee is renewed. */
export type MemberInput = {
  /** Whether the person acts in the position. */
  isActing?: Scalars['Boolean']['input'];
  /** Whether the post is held beside another. */
  isConcurrent?: Scalars['Boolean']['input'];
  /** A person who is not recorded yet. Give this or personId. */
  newPerson?: InputMaybe<NewPersonInput>;
  /** Identity of the person. Give this or newPerson. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the position. */
  position: Scalars['String']['input'];
};

/** What became of a module of a course. What became of its lessons is told of these. */
export type ModuleDifference = {
  __typename?: 'ModuleDifference';
  /** Whether it has another place in the course. */
  isMoved: Scalars['Boolean']['output'];
  /** What became of it. */
  kind: DifferenceKind;
  /** Identity of the module. */
  moduleId: Scalars['ID']['output'];
  /** What it is about; empty where that was never said. */
  summary: Array<DifferencePart>;
  /** Its title. */
  title: Array<DifferencePart>;
};

/** Materials to put into a folder. */
export type MoveMaterialsInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the folder; null: into none. */
  folderId?: InputMaybe<Scalars['ID']['input']>;
  /** Identities of the materials, at most 100. */
  ids: Array<Scalars['ID']['input']>;
};

/** What moveMaterials answers. */
export type MoveMaterialsPayload = {
  __typename?: 'MoveMaterialsPayload';
  /** How many materials lie elsewhere now. */
  count: Scalars['Int']['output'];
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Another place in the tree for a unit and all below it. */
export type MoveUnitInput = {
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** First day at the new place. */
  from: Scalars['Date']['input'];
  /** Identity of the unit. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the new parent; null to make it a root. Left out it is refused with REQUIRED. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What moveUnit answers. */
export type MoveUnitPayload = {
  __typename?: 'MoveUnitPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What can be done; refusals are in userErrors, and nothing was written then. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sets the password by a link of an invitation or a reset, or makes the first administrator, and begins a session. */
  acceptLink: AcceptLinkPayload;
  /** Says that a release which did not run was seen: it stands as it did, and needs nobody’s attention any more. */
  acknowledgeRelease: AcknowledgeReleasePayload;
  /** Adds a passkey to one’s own account. */
  addPasskey: AddPasskeyPayload;
  /** Erases name and contact of a person from all that is and was recorded, the trail included; posts stay, held by somebody without a name. Refused while they hold a post, within the retention after their last, and while their account has not ended. */
  anonymizePerson: AnonymizePersonPayload;
  /** Appoints a person to a position of a unit. */
  appoint: AppointPayload;
  /** Approves what was handed in of a course and its lessons; never by who handed in or wrote a part of it. */
  approveCourse: ApproveCoursePayload;
  /** Approves what was handed in of a lesson; never by who handed in or wrote a part of it. */
  approveLesson: ApproveLessonPayload;
  /** Approves what somebody else put up, and does it: takes what it needs, of both. Refused as the command itself would be. */
  approveProposal: ApproveProposalPayload;
  /** Begins an authenticator app of one’s own. */
  beginAuthenticatorApp: BeginAuthenticatorAppPayload;
  /** Begins adding a passkey to one’s own account. */
  beginPasskey: BeginPasskeyPayload;
  /** Begins signing in by a passkey alone. */
  beginPasskeySignIn: BeginPasskeySignInPayload;
  /** Begins linking one’s own account to an account at a provider. */
  beginSingleSignOnLink: BeginSingleSignOnLinkPayload;
  /** Calls off what is planned. */
  cancelRelease: CancelReleasePayload;
  /** Changes one’s own password, and ends all other sessions at once. */
  changePassword: ChangePasswordPayload;
  /** Gives a person another name or work contact from a day on. */
  changePerson: ChangePersonPayload;
  /** Gives a unit another code, name, kind or contact from a day on. */
  changeUnit: ChangeUnitPayload;
  /** Ends a unit, with the appointments to it, its coverages and its identifiers. */
  closeUnit: CloseUnitPayload;
  /** Takes the app that was begun, and ends all other sessions. */
  confirmAuthenticatorApp: ConfirmAuthenticatorAppPayload;
  /** Begins a session by the second step, where the first one asked for it. */
  confirmSignIn: ConfirmSignInPayload;
  /** Puts right what was recorded wrongly of an appointment. */
  correctAppointment: CorrectAppointmentPayload;
  /** Puts right what was recorded wrongly of a person. */
  correctPerson: CorrectPersonPayload;
  /** Puts right what was recorded wrongly of a unit. */
  correctUnit: CorrectUnitPayload;
  /** Makes an access token for a portal or another program. */
  createAccessToken: CreateAccessTokenPayload;
  /** Says something of a lesson or a course to others who write or review it. */
  createComment: CreateCommentPayload;
  /** Adds a course, as a draft. */
  createCourse: CreateCoursePayload;
  /** Adds a register that gives units identifiers. */
  createIdentifierScheme: CreateIdentifierSchemePayload;
  /** Adds a lesson, as a draft. */
  createLesson: CreateLessonPayload;
  /** Adds a file that was uploaded, or a link, to the library. */
  createMaterial: CreateMaterialPayload;
  /** Adds a folder to the library. */
  createMaterialFolder: CreateMaterialFolderPayload;
  /** Records a person. */
  createPerson: CreatePersonPayload;
  /** Adds a position. */
  createPosition: CreatePositionPayload;
  /** Adds a rule by which a post brings a role, for everybody who holds it, at once. */
  createPostRule: CreatePostRulePayload;
  /** Adds a role. */
  createRole: CreateRolePayload;
  /** Adds a term of office. */
  createTerm: CreateTermPayload;
  /** Adds a topic. */
  createTopic: CreateTopicPayload;
  /** Opens a unit. */
  createUnit: CreateUnitPayload;
  /** Adds a kind of unit. */
  createUnitKind: CreateUnitKindPayload;
  /** Declines what somebody else put up: takes what it needs. */
  declineProposal: DeclineProposalPayload;
  /** Deletes a register that gives units identifiers that was never used. */
  deleteIdentifierScheme: DeleteIdentifierSchemePayload;
  /** Deletes a material that was never shown. */
  deleteMaterial: DeleteMaterialPayload;
  /** Deletes a folder; its materials stay, in none. */
  deleteMaterialFolder: DeleteMaterialFolderPayload;
  /** Deletes a position that was never used. */
  deletePosition: DeletePositionPayload;
  /** Deletes a rule by which a post brings a role; what came by it ends at once. */
  deletePostRule: DeletePostRulePayload;
  /** Deletes a role that nobody ever had and no rule gives. */
  deleteRole: DeleteRolePayload;
  /** Deletes a term of office that was never used. */
  deleteTerm: DeleteTermPayload;
  /** Deletes a topic that no course has or had. */
  deleteTopic: DeleteTopicPayload;
  /** Deletes a kind of unit that was never used. */
  deleteUnitKind: DeleteUnitKindPayload;
  /** Ends an account, with all its sessions at once. */
  endAccount: EndAccountPayload;
  /** Ends an appointment. */
  endAppointment: EndAppointmentPayload;
  /** Ends a role that somebody has; one that has not begun is taken back. */
  endGrant: EndGrantPayload;
  /** Hands out all that is recorded of a person; needs audit:read over everything as well. It is logged as a reading of the contact. */
  exportPerson: ExportPersonPayload;
  /** Lets somebody have a role longer than was said; one that has ended is given anew instead. */
  extendGrant: ExtendGrantPayload;
  /** Gives somebody a role over a unit and what is below it, or over everything. */
  giveRole: GiveRolePayload;
  /** Appoints the officers of a file, all or none. */
  importOfficers: ImportOfficersPayload;
  /** Makes the units of a file stand as it states from a day on, all or none. */
  importUnits: ImportUnitsPayload;
  /** Makes an account, and a link by which its owner sets the password. */
  inviteAccount: InviteAccountPayload;
  /** Makes new recovery codes of one’s own. */
  makeRecoveryCodes: MakeRecoveryCodesPayload;
  /** Puts materials into a folder. */
  moveMaterials: MoveMaterialsPayload;
  /** Puts a unit, with all below it, under another parent from a day on. */
  moveUnit: MoveUnitPayload;
  /** Gives an edition of a course a name, also one that was handed in or published. */
  nameCourseEdition: NameCourseEditionPayload;
  /** Tells others that one has a course open. */
  openCourse: OpenCoursePayload;
  /** Tells others that one has a lesson open. */
  openLesson: OpenLessonPayload;
  /** Plans that approved courses and lessons are published together at an hour. */
  planRelease: PlanReleasePayload;
  /** Publishes what was approved of a course and its lessons, all in one moment. */
  publishCourse: PublishCoursePayload;
  /** Publishes what was approved of a lesson, in the published courses that show it. */
  publishLesson: PublishLessonPayload;
  /** Removes one’s own authenticator app. */
  removeAuthenticatorApp: RemoveAuthenticatorAppPayload;
  /** Removes a passkey of one’s own. */
  removePasskey: RemovePasskeyPayload;
  /** Gives a passkey of one’s own another name. */
  renamePasskey: RenamePasskeyPayload;
  /** Renews a committee: who leaves and who takes which position of a unit on one day, all or nothing. */
  renewCommittee: RenewCommitteePayload;
  /** Answers a comment. */
  replyToComment: ReplyToCommentPayload;
  /** Has a link sent to the address of an account, by which its password is set. */
  requestPasswordReset: RequestPasswordResetPayload;
  /** Makes a link by which the password of an account is set anew. */
  resetPassword: ResetPasswordPayload;
  /** Takes away the second factors of somebody who lost them. */
  resetSecondFactor: ResetSecondFactorPayload;
  /** Says that a comment is settled, or opens it again. */
  resolveComment: ResolveCommentPayload;
  /** Begins a draft of what a former edition of a course says. */
  restoreCourse: RestoreCoursePayload;
  /** Begins a draft of what a former edition of a lesson says. */
  restoreLesson: RestoreLessonPayload;
  /** Withdraws a course from its readers. */
  retireCourse: RetireCoursePayload;
  /** Returns what was handed in of a course and its lessons to their writers. */
  returnCourse: ReturnCoursePayload;
  /** Returns what was handed in of a lesson to its writers. */
  returnLesson: ReturnLessonPayload;
  /** Gives readers again what they had before a release. */
  revertRelease: RevertReleasePayload;
  /** Revokes an access token at once: one’s own, or of who keeps accounts any. */
  revokeAccessToken: RevokeAccessTokenPayload;
  /** Ends all sessions of an account at once, but the one that asks. */
  revokeOtherSessions: RevokeOtherSessionsPayload;
  /** Ends a session at once. */
  revokeSession: RevokeSessionPayload;
  /** Makes a new secret for an access token, while the former one stays good for a while: of one’s own; of another’s who keeps accounts and may as much. */
  rotateAccessToken: RotateAccessTokenPayload;
  /** Writes to the draft of a course. */
  saveCourse: SaveCoursePayload;
  /** Writes to the draft of a lesson. */
  saveLesson: SaveLessonPayload;
  /** Adds a version of a material. */
  saveMaterial: SaveMaterialPayload;
  /** Sets whom a unit leads from a day on. */
  setCoverage: SetCoveragePayload;
  /** Sets what other registers call a unit from a day on. */
  setIdentifiers: SetIdentifiersPayload;
  /** Begins a session: its secret is a cookie that no script can read. */
  signIn: SignInPayload;
  /** Begins a session by a passkey, which is two factors in one. */
  signInWithPasskey: SignInWithPasskeyPayload;
  /** Ends the session that the request came with, or all of its account. */
  signOut: SignOutPayload;
  /** Hands the drafts of a course and of its lessons in for review. */
  submitCourse: SubmitCoursePayload;
  /** Hands the draft of a lesson in for review, without the courses that have it. */
  submitLesson: SubmitLessonPayload;
  /** Takes a link of one’s own to an account at a provider away. */
  unlinkSingleSignOn: UnlinkSingleSignOnPayload;
  /** Opens an account that was locked after too many wrong attempts. */
  unlockAccount: UnlockAccountPayload;
  /** Names an access token differently, or lets it do less: one’s own, or of who keeps accounts any. */
  updateAccessToken: UpdateAccessTokenPayload;
  /** Changes an account. */
  updateAccount: UpdateAccountPayload;
  /** Changes what a comment of one’s own says. */
  updateComment: UpdateCommentPayload;
  /** Changes a register that gives units identifiers. */
  updateIdentifierScheme: UpdateIdentifierSchemePayload;
  /** Renames a folder, or puts it into another. */
  updateMaterialFolder: UpdateMaterialFolderPayload;
  /** Changes a position. */
  updatePosition: UpdatePositionPayload;
  /** Lets in who is not signed in, to what is public, or nobody. */
  updatePublicAccess: UpdatePublicAccessPayload;
  /** Changes a role, for everybody who has it, at once. */
  updateRole: UpdateRolePayload;
  /** Has a second person approve the acts of some permissions, or no longer. */
  updateSecondPersonRule: UpdateSecondPersonRulePayload;
  /** Changes a term of office. */
  updateTerm: UpdateTermPayload;
  /** Changes a topic. */
  updateTopic: UpdateTopicPayload;
  /** Changes a kind of unit. */
  updateUnitKind: UpdateUnitKindPayload;
  /** Verifies the chain for about a second, on from where the verification under way stands. Asked again until it is done. */
  verifyEventChain: VerifyEventChainPayload;
  /** Withdraws a comment of one’s own. */
  withdrawComment: WithdrawCommentPayload;
  /** Takes back what was handed in of a course and its lessons, to be written on. */
  withdrawCourse: WithdrawCoursePayload;
  /** Takes back what was handed in of a lesson, to be written on. */
  withdrawLesson: WithdrawLessonPayload;
  /** Takes back what one put up oneself. */
  withdrawProposal: WithdrawProposalPayload;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationAcceptLinkArgs = {
  input: AcceptLinkInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationAcknowledgeReleaseArgs = {
  input: AcknowledgeReleaseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationAnonymizePersonArgs = {
  input: AnonymizePersonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationAppointArgs = {
  input: AppointInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationApproveCourseArgs = {
  input: ApproveCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationApproveLessonArgs = {
  input: ApproveLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationApproveProposalArgs = {
  input: ApproveProposalInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationBeginAuthenticatorAppArgs = {
  input: BeginAuthenticatorAppInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationBeginPasskeyArgs = {
  input: BeginPasskeyInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationBeginPasskeySignInArgs = {
  input: BeginPasskeySignInInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationBeginSingleSignOnLinkArgs = {
  input: BeginSingleSignOnLinkInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCancelReleaseArgs = {
  input: CancelReleaseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationConfirmAuthenticatorAppArgs = {
  input: ConfirmAuthenticatorAppInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationConfirmSignInArgs = {
  input: ConfirmSignInInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCorrectAppointmentArgs = {
  input: CorrectAppointmentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCorrectUnitArgs = {
  input: CorrectUnitInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateCommentArgs = {
  input: CreateCommentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateCourseArgs = {
  input: CreateCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateIdentifierSchemeArgs = {
  input: CreateIdentifierSchemeInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateLessonArgs = {
  input: CreateLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateMaterialArgs = {
  input: CreateMaterialInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateMaterialFolderArgs = {
  input: CreateMaterialFolderInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreatePositionArgs = {
  input: CreatePositionInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreatePostRuleArgs = {
  input: CreatePostRuleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateTermArgs = {
  input: CreateTermInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateTopicArgs = {
  input: CreateTopicInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationCreateUnitKindArgs = {
  input: CreateUnitKindInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteIdentifierSchemeArgs = {
  input: DeleteIdentifierSchemeInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteMaterialArgs = {
  input: DeleteMaterialInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteMaterialFolderArgs = {
  input: DeleteMaterialFolderInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeletePositionArgs = {
  input: DeletePositionInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeletePostRuleArgs = {
  input: DeletePostRuleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteRoleArgs = {
  input: DeleteRoleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteTermArgs = {
  input: DeleteTermInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteTopicArgs = {
  input: DeleteTopicInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationDeleteUnitKindArgs = {
  input: DeleteUnitKindInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationEndAccountArgs = {
  input: EndAccountInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationExportPersonArgs = {
  input: ExportPersonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationExtendGrantArgs = {
  input: ExtendGrantInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationGiveRoleArgs = {
  input: GiveRoleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationImportOfficersArgs = {
  input: ImportOfficersInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationImportUnitsArgs = {
  input: ImportUnitsInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationInviteAccountArgs = {
  input: InviteAccountInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationMakeRecoveryCodesArgs = {
  input: MakeRecoveryCodesInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationMoveMaterialsArgs = {
  input: MoveMaterialsInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationMoveUnitArgs = {
  input: MoveUnitInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationNameCourseEditionArgs = {
  input: NameCourseEditionInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationOpenCourseArgs = {
  input: OpenCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationOpenLessonArgs = {
  input: OpenLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationPlanReleaseArgs = {
  input: PlanReleaseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationPublishCourseArgs = {
  input: PublishCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationPublishLessonArgs = {
  input: PublishLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRemoveAuthenticatorAppArgs = {
  input: RemoveAuthenticatorAppInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRenewCommitteeArgs = {
  input: RenewCommitteeInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationReplyToCommentArgs = {
  input: ReplyToCommentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationResetSecondFactorArgs = {
  input: ResetSecondFactorInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationResolveCommentArgs = {
  input: ResolveCommentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRestoreCourseArgs = {
  input: RestoreCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRestoreLessonArgs = {
  input: RestoreLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRetireCourseArgs = {
  input: RetireCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationReturnCourseArgs = {
  input: ReturnCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationReturnLessonArgs = {
  input: ReturnLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRevertReleaseArgs = {
  input: RevertReleaseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRevokeAccessTokenArgs = {
  input: RevokeAccessTokenInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRevokeOtherSessionsArgs = {
  input: RevokeOtherSessionsInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationRotateAccessTokenArgs = {
  input: RotateAccessTokenInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSaveCourseArgs = {
  input: SaveCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSaveLessonArgs = {
  input: SaveLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSaveMaterialArgs = {
  input: SaveMaterialInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSetCoverageArgs = {
  input: SetCoverageInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSetIdentifiersArgs = {
  input: SetIdentifiersInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSubmitCourseArgs = {
  input: SubmitCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationSubmitLessonArgs = {
  input: SubmitLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUnlinkSingleSignOnArgs = {
  input: UnlinkSingleSignOnInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUnlockAccountArgs = {
  input: UnlockAccountInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateAccessTokenArgs = {
  input: UpdateAccessTokenInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateIdentifierSchemeArgs = {
  input: UpdateIdentifierSchemeInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateMaterialFolderArgs = {
  input: UpdateMaterialFolderInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdatePositionArgs = {
  input: UpdatePositionInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdatePublicAccessArgs = {
  input: UpdatePublicAccessInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateRoleArgs = {
  input: UpdateRoleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateSecondPersonRuleArgs = {
  input: UpdateSecondPersonRuleInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateTermArgs = {
  input: UpdateTermInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateTopicArgs = {
  input: UpdateTopicInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationUpdateUnitKindArgs = {
  input: UpdateUnitKindInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationVerifyEventChainArgs = {
  input: VerifyEventChainInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationWithdrawCommentArgs = {
  input: WithdrawCommentInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationWithdrawCourseArgs = {
  input: WithdrawCourseInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationWithdrawLessonArgs = {
  input: WithdrawLessonInput;
};


/** What can be done; refusals are in userErrors, and nothing was written then. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** A name for one of the editions of a course: what its writers call it. What an edition says stays as it is. */
export type NameCourseEditionInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** What its writers call it; null takes the name away. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Number of the edition. */
  number: Scalars['Int']['input'];
  /** The version of that edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What nameCourseEdition answers. */
export type NameCourseEditionPayload = {
  __typename?: 'NameCourseEditionPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A person who is not recorded yet. */
export type NewPersonInput = {
  /** Family name. */
  familyName: Scalars['String']['input'];
  /** Given name. */
  givenName: Scalars['String']['input'];
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail at work. */
  workEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** An object with an identity of its own. */
export type Node = {
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
};

/** A course that one has open, none of its lessons in particular. Said every ten seconds or so: half a minute later it is taken for closed. */
export type OpenCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** It is closed: others are told so at once. */
  isClosing?: Scalars['Boolean']['input'];
};

/** What openCourse answers. */
export type OpenCoursePayload = {
  __typename?: 'OpenCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson that one has open. Said every ten seconds or so: half a minute later it is taken for closed. The trail tells nothing of it. */
export type OpenLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** It is closed: others are told so at once. */
  isClosing?: Scalars['Boolean']['input'];
};

/** What openLesson answers. */
export type OpenLessonPayload = {
  __typename?: 'OpenLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Words in Vietnamese and English, each of which may be wanting. */
export type OptionalLabels = {
  __typename?: 'OptionalLabels';
  /** In English. */
  en?: Maybe<Scalars['String']['output']>;
  /** In Vietnamese. */
  vi?: Maybe<Scalars['String']['output']>;
};

/** Words in Vietnamese and English, each of which may be wanting. */
export type OptionalLabelsInput = {
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In Vietnamese. */
  vi?: InputMaybe<Scalars['String']['input']>;
};

/** The account that one is signed in with. */
export type OwnAccount = {
  __typename?: 'OwnAccount';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** E-mail address or user name. */
  login: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. Paging backward: whether the page was asked for with a cursor. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. Paging forward: whether the page was asked for with a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A key that a device of somebody’s keeps, and lets be used by finger, face or PIN. */
export type Passkey = {
  __typename?: 'Passkey';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When it was added. */
  madeAt: Scalars['DateTime']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** When it was last used; null: never. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a browser is to be asked about a passkey. */
export type PasskeyQuestion = {
  __typename?: 'PasskeyQuestion';
  /** What the next step names it by. */
  challenge: Scalars['String']['output'];
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
  /** What navigator.credentials is given, as JSON. */
  options: Scalars['String']['output'];
};

/** Something that roles and tokens allow. */
export type Permission = {
  __typename?: 'Permission';
  /** Code, such as unit:change. */
  code: Scalars['String']['output'];
  /** Codes of the permissions that come with it, over the same units: who has it has these too, named in the role or not. */
  includes: Array<Scalars['String']['output']>;
};

/** Someone who holds or held a position. Nothing is kept of a person but names and work contact. */
export type Person = Node & {
  __typename?: 'Person';
  /** The positions that the person holds. */
  appointments: AppointmentConnection;
  /** Family name; may be empty. */
  familyName: Scalars['String']['output'];
  /** Family, middle and given name. */
  fullName: Scalars['String']['output'];
  /** Given name, by which Vietnamese order people. */
  givenName: Scalars['String']['output'];
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** Middle name; may be empty. */
  middleName: Scalars['String']['output'];
  /** Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from. */
  version: Scalars['Int']['output'];
  /** E-mail at work. */
  workEmail?: Maybe<Scalars['String']['output']>;
  /** Telephone at work. */
  workPhone?: Maybe<Scalars['String']['output']>;
};


/** Someone who holds or held a position. Nothing is kept of a person but names and work contact. */
export type PersonAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};

/** A page of a list of Person. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows of the page with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows of the page. */
  nodes: Array<Person>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Person of a list, with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Person. */
  node: Person;
};

/** Which persons a list has; all conditions that are given must hold. */
export type PersonFilter = {
  /** All of these. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** Full name: family, middle, given. */
  name?: InputMaybe<StringOperators>;
  /** Not this. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Holds such a post. */
  post?: InputMaybe<PostOperators>;
};

/** One order of persons. */
export type PersonSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: PersonSortField;
};

/** What persons can be ordered by. */
export const PersonSortField = {
  /** Given name, then family name, then middle name. */
  Name: 'NAME'
} as const;

export type PersonSortField = typeof PersonSortField[keyof typeof PersonSortField];
/** Approved courses and lessons to publish together at an hour: at least one. */
export type PlanReleaseInput = {
  /** Identities of the courses, 50 at most. */
  courseIds: Array<Scalars['ID']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identities of lessons to publish by themselves, in the published courses that show them, 50 at most. */
  lessonIds?: Array<Scalars['ID']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** When; at least a minute from now, a year at most. */
  scheduledAt: Scalars['DateTime']['input'];
  /** Identity of the unit over which it is planned: its own courses and lessons, and those below it. */
  unitId: Scalars['ID']['input'];
};

/** What planRelease answers. */
export type PlanReleasePayload = {
  __typename?: 'PlanReleasePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  release?: Maybe<Release>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A position that people hold in units, such as SECRETARY. Positions are data that administrators keep. */
export type Position = {
  __typename?: 'Position';
  /** Code, such as SECRETARY. */
  code: Scalars['String']['output'];
  /** Whether a unit that has this position and no holder of it shows a vacancy. */
  isRequired: Scalars['Boolean']['output'];
  /** Whether a unit has at most one holder of it at a time. */
  isSingleHolder: Scalars['Boolean']['output'];
  /** The kinds of unit that have this position; none means any kind. */
  kinds: Array<UnitKind>;
  /** What the position is called. */
  label: Labels;
  /** Place in lists, lowest first. */
  rank: Scalars['Int']['output'];
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** Conditions on a post held on the asked day; one post must meet all that are given. Without any: some post or other. */
export type PostOperators = {
  /** Whether the person acts in the position. */
  isActing?: InputMaybe<BooleanOperators>;
  /** Whether the post is held beside another. */
  isConcurrent?: InputMaybe<BooleanOperators>;
  /** Position, by code. */
  position?: InputMaybe<CodeOperators>;
  /** Term. */
  term?: InputMaybe<IdOperators>;
  /** Unit. */
  unit?: InputMaybe<IdOperators>;
  /** The unit or one above it. */
  within?: InputMaybe<IdOperators>;
};

/** That whoever holds a position in a unit of a kind has a role over it, from the day of the appointment until its end. */
export type PostRule = {
  __typename?: 'PostRule';
  /** How many people hold such a post today. */
  holders: Scalars['Int']['output'];
  /** How many of them have an account. */
  holdersWithAccount: Scalars['Int']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether it reaches the units too that these lead. */
  includesLed: Scalars['Boolean']['output'];
  /** Code of the kind of unit. */
  kind: Scalars['String']['output'];
  /** What the kind is called. */
  kindLabel: Labels;
  /** Code of the position. */
  position: Scalars['String']['output'];
  /** What the position is called. */
  positionLabel: Labels;
  /** The role. */
  role: Role;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** Somebody who has a course or one of its lessons open just now. */
export type Presence = {
  __typename?: 'Presence';
  /** The lesson that they have open; null: the course itself. */
  lesson?: Maybe<Lesson>;
  /** Name of who has it open. */
  name: Scalars['String']['output'];
  /** Since when. */
  openedAt: Scalars['DateTime']['output'];
};

/** A command that somebody put up and a second person approves, which does it, or declines. */
export type Proposal = {
  __typename?: 'Proposal';
  /** How many events it would have, or had. */
  changeCount: Scalars['Int']['output'];
  /** What it would do, as it was tried when it was put up, and what it did once it was approved: the first 100 of its events, each { name, subjectType, subjectId, unitId, before, after, note, decisionNumber }, and subjectName, of an account its name and login. Of the contact of a person it is only told that there is one ("…"). */
  changes: Scalars['JSON']['output'];
  /** When it was decided; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the account that decided it; null while it waits. */
  deciderName?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether it is one’s own: another has to decide it. */
  isOwn: Scalars['Boolean']['output'];
  /** What the second person should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** The mutation, such as closeUnit. */
  operation: Scalars['String']['output'];
  /** The permission that it needs, of both. */
  permission: Scalars['String']['output'];
  /** When it was put up. */
  proposedAt: Scalars['DateTime']['output'];
  /** The account that put it up. */
  proposerId: Scalars['ID']['output'];
  /** Name of that account today. */
  proposerName: Scalars['String']['output'];
  /** Why it was declined. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: ProposalState;
  /** The first of the units that it is about, as it is today; null where it is about none. */
  unit?: Maybe<Node>;
  /** Counts changes; a decision names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Proposal. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ProposalEdge>;
  /** The rows of the page. */
  nodes: Array<Proposal>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Proposal of a list, with its cursor. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Proposal. */
  node: Proposal;
};

/** Which proposals a list has; all conditions that are given must hold. */
export type ProposalFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ProposalFilter>>;
  /** Whether it is one’s own. */
  isOwn?: InputMaybe<BooleanOperators>;
  /** Not this. */
  not?: InputMaybe<ProposalFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ProposalFilter>>;
  /** The account that put it up. */
  proposer?: InputMaybe<IdOperators>;
  /** How it stands. */
  state?: InputMaybe<ProposalStateOperators>;
  /** A unit that it is over; of what is done to a person one where they hold or held a post, as far as one may see that. */
  unit?: InputMaybe<IdOperators>;
};

/** How a proposal stands. */
export const ProposalState = {
  /** A second person approved it, and it was done. */
  Approved: 'APPROVED',
  /** A second person declined it. */
  Declined: 'DECLINED',
  /** It waits for a second person. */
  Waiting: 'WAITING',
  /** Who put it up took it back. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type ProposalState = typeof ProposalState[keyof typeof ProposalState];
/** Conditions on how a proposal stands; all that are given must hold. */
export type ProposalStateOperators = {
  /** In this way. */
  equals?: InputMaybe<ProposalState>;
  /** In one of these ways. */
  in?: InputMaybe<Array<ProposalState>>;
};

/** What is read to who is not signed in. Which kinds of unit are public, the kinds say. */
export type PublicAccess = {
  __typename?: 'PublicAccess';
  /** Whether anything is; if not, everybody has to sign in first. */
  isAllowed: Scalars['Boolean']['output'];
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A course of which to publish what was approved, its lessons with it. */
export type PublishCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What publishCourse answers. */
export type PublishCoursePayload = {
  __typename?: 'PublishCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson of which to publish what was approved, in the published courses that show it. */
export type PublishLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What publishLesson answers. */
export type PublishLessonPayload = {
  __typename?: 'PublishLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What can be read; every answer holds for the day that is asked for. */
export type Query = {
  __typename?: 'Query';
  /** An access token by its identity. */
  accessToken?: Maybe<AccessToken>;
  /** Access tokens: to who keeps accounts all, to anybody else those that they made. */
  accessTokens: AccessTokenConnection;
  /** Who may do what where: what was given, and what comes with posts. */
  accesses: AccessConnection;
  /** An account by its identity. */
  account?: Maybe<Account>;
  /** Accounts: all of them to who keeps them and to who reads the whole trail, to anybody else their own. */
  accounts: AccountConnection;
  /** One appointment, ended or not; what is nested under an ended one answers for its last day. */
  appointment?: Maybe<Appointment>;
  /** Appointments that hold on a day. */
  appointments: AppointmentConnection;
  /** What was done, latest first; what was done in one request stands once. */
  changes: ChangeConnection;
  /** Who read the contact of whom, latest first; nothing for who may not read the whole trail. */
  contactReadings: ContactReadingConnection;
  /** A course by its identity or its short name; null when there is none that one may read. */
  course?: Maybe<Course>;
  /** What became of a course and its lessons from one edition to another: unless told otherwise, of what readers have and what is latest. Null when there is no such edition or one may not read its drafts (course:read-draft). */
  courseDifference?: Maybe<CourseDifference>;
  /** Courses, the newest first unless asked otherwise. */
  courses: CourseConnection;
  /** One row of the trail. */
  event?: Maybe<Event>;
  /** The chain of all events; null for who may not read the whole trail. */
  eventChain?: Maybe<EventChain>;
  /** The trail of what was done, latest first. */
  events: EventConnection;
  /** Why somebody may do something somewhere today, or what is missing: for themselves, for who keeps accounts, and for who gives roles or reads the trail there. */
  explainAccess: AccessExplanation;
  /** What a link is for and whose account it opens, for whoever has it; null where it is good no longer, or never was. */
  goodLink?: Maybe<GoodLink>;
  /** All identifier schemes. */
  identifierSchemes: Array<IdentifierScheme>;
  /** How far the import of a file is; null when none is running for it. */
  importProgress?: Maybe<ImportProgress>;
  /** A lesson; null when there is none that one may read. */
  lesson?: Maybe<Lesson>;
  /** What became of a lesson from one edition to another: unless told otherwise, of what readers have and what is latest. Null when there is no such edition or one may not read its drafts (course:read-draft). */
  lessonDifference?: Maybe<LessonDifference>;
  /** Lessons, by title unless asked otherwise. */
  lessons: LessonConnection;
  /** A material; null when there is none that one may read. */
  material?: Maybe<Material>;
  /** Folders of the library, by name, of the units of which one may see drafts. */
  materialFolders: MaterialFolderConnection;
  /** Materials, those saved last first unless asked otherwise: what published lessons and courses show, or (state: DRAFT) the library. */
  materials: MaterialConnection;
  /** The object of an identity as it is today; a unit that has closed or not yet opened, as on the nearest day on which it exists. */
  node?: Maybe<Node>;
  /** All permissions that roles and tokens are made of, and what comes with each. */
  permissions: Array<Permission>;
  /** One person. */
  person?: Maybe<Person>;
  /** Persons, in the order of their given names. */
  persons: PersonConnection;
  /** All positions, in their order. */
  positions: Array<Position>;
  /** All rules by which posts bring roles. */
  postRules: Array<PostRule>;
  /** A proposal by its identity. */
  proposal?: Maybe<Proposal>;
  /** Proposals, latest first: one’s own, and those that one may decide. */
  proposals: ProposalConnection;
  /** What is read to who is not signed in; null to them. */
  publicAccess?: Maybe<PublicAccess>;
  /** What is to be published together, or was: the last first. Their courses are the latest editions. */
  releases: ReleaseConnection;
  /** How long each kind of record is kept. */
  retentions: Array<Retention>;
  /** All roles. */
  roles: Array<Role>;
  /** Units and persons by name or code, closest first. */
  search: SearchResultConnection;
  /** Courses, lessons and files by the words of their titles, headings and texts, with the places where they stand: titles first, then headings, then texts; words side by side before words apart, and then the newest. */
  searchMaterial: MaterialHitConnection;
  /** What is asked yet of who came back from single sign-on, by the challenge that they brought; null where it is none any more. */
  secondFactorNeeded?: Maybe<SecondFactorNeeded>;
  /** What a second person has to approve; null to who is not signed in. */
  secondPersonRule?: Maybe<SecondPersonRule>;
  /** How people can come in here; passkeys always. */
  signInWays: SignInWays;
  /** All terms of office, by their first day. What is nested answers for the asked day. */
  terms: Array<Term>;
  /** All topics, in their order. */
  topics: Array<Topic>;
  /** One unit as it was on a day; null when none such existed then. */
  unit?: Maybe<Unit>;
  /** All kinds of unit, in their order. What is nested answers for the asked day. */
  unitKinds: Array<UnitKind>;
  /** Units as they were on a day. */
  units: UnitConnection;
  /** How many units a role over a unit would reach today. */
  unitsReached: Scalars['Int']['output'];
  /** Days on which somebody read the contact of far more people than usual, latest first; nothing for who may not read the whole trail. */
  unusualContactReadings: Array<UnusualReading>;
  /** Who asks, and what they may do. */
  viewer: Viewer;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAccessTokenArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAccessTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessTokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccessTokenSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccessSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccountSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAppointmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryContactReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactReadingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryCourseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryCourseDifferenceArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CourseSort>>;
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryExplainAccessArgs = {
  account: Scalars['ID']['input'];
  permission: Scalars['String']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryGoodLinkArgs = {
  key: Scalars['String']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryImportProgressArgs = {
  fileId: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryLessonArgs = {
  id: Scalars['ID']['input'];
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryLessonDifferenceArgs = {
  body?: InputMaybe<Scalars['JSON']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryLessonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<LessonSort>>;
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryMaterialArgs = {
  id: Scalars['ID']['input'];
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryMaterialFoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFolderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  state?: ReadingState;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PersonSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFormer?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text: Scalars['String']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QuerySearchMaterialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialHitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: ReadingState;
  text: Scalars['String']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QuerySecondFactorNeededArgs = {
  challenge: Scalars['String']['input'];
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryTermsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryUnitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryUnitKindsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};


/** What can be read; every answer holds for the day that is asked for. */
export type QueryUnitsReachedArgs = {
  includesLed?: Scalars['Boolean']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** Which editions of course material are asked for, of all that is nested too. */
export const ReadingState = {
  /** The latest, published or not: of what one may write, review or publish; of the rest what is published. */
  Draft: 'DRAFT',
  /** What is published: the one that everybody gets who does not ask for another. */
  Published: 'PUBLISHED'
} as const;

export type ReadingState = typeof ReadingState[keyof typeof ReadingState];
/** Courses and lessons that are to be published together at an hour, or were. Needs course:read-draft over its unit. */
export type Release = Node & {
  __typename?: 'Release';
  /** When it was said that its failure was seen; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who said so. */
  acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** Its courses, in their latest editions. */
  courses: Array<Course>;
  /** When it was done, failed, called off or reverted. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which editions of them it was planned with; of those whose drafts one may read. */
  editions: Array<ReleasedEdition>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** The lessons that it publishes by themselves, in their latest editions. */
  lessons: Array<Lesson>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it was planned. */
  plannedAt: Scalars['DateTime']['output'];
  /** Name of who planned it. */
  plannedBy?: Maybe<Scalars['String']['output']>;
  /** When it is to be published. */
  scheduledAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: ReleaseState;
  /** The unit over which it was planned; null where one may not see it. */
  unit?: Maybe<Unit>;
  /** Counts changes; a command names the one it was made from. */
  version: Scalars['Int']['output'];
  /** Why it did not run. */
  why?: Maybe<ReleaseReason>;
};

/** A page of a list of Release. */
export type ReleaseConnection = {
  __typename?: 'ReleaseConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ReleaseEdge>;
  /** The rows of the page. */
  nodes: Array<Release>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Release of a list, with its cursor. */
export type ReleaseEdge = {
  __typename?: 'ReleaseEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Release. */
  node: Release;
};

/** Why a release did not run. */
export const ReleaseFailure = {
  /** A lesson of a course was neither approved nor ever published; or one of the release was written on after it was approved. */
  LessonNotApproved: 'LESSON_NOT_APPROVED',
  /** A lesson of another unit, which a course has, is not shown there to the same readers any more; or no published course shows one of the release. */
  LessonNotShown: 'LESSON_NOT_SHOWN',
  /** A course was written on after it was approved. */
  NotApproved: 'NOT_APPROVED',
  /** Who planned it has no account any more, or may not publish all of it today. */
  PlannerMayNot: 'PLANNER_MAY_NOT',
  /** It was begun three times and ended each time by what nobody foresaw, which the server’s log tells. */
  Unexpected: 'UNEXPECTED'
} as const;

export type ReleaseFailure = typeof ReleaseFailure[keyof typeof ReleaseFailure];
/** Conditions on releases; all that are given must hold. */
export type ReleaseFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ReleaseFilter>>;
  /** A course that it is of. */
  course?: InputMaybe<IdOperators>;
  /** A lesson that it publishes by itself. */
  lesson?: InputMaybe<IdOperators>;
  /** This must not hold. */
  not?: InputMaybe<ReleaseFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ReleaseFilter>>;
  /** The day of its hour, in the time zone Asia/Ho_Chi_Minh. */
  scheduledAt?: InputMaybe<DateOperators>;
  /** How it stands. */
  state?: InputMaybe<ReleaseStateOperators>;
};

/** Why a release did not run. */
export type ReleaseReason = {
  __typename?: 'ReleaseReason';
  /** Why. */
  reason: ReleaseFailure;
  /** Title of the course or lesson that it is about, as it is written now; null where it is about none, or one may not read it. */
  title?: Maybe<Scalars['String']['output']>;
};

/** How a release stands. */
export const ReleaseState = {
  /** It was called off. */
  Cancelled: 'CANCELLED',
  /** Its courses were published. */
  Done: 'DONE',
  /** At its hour something stood in its way, which `why` tells: nothing was published. */
  Failed: 'FAILED',
  /** It waits for its hour. */
  Planned: 'PLANNED',
  /** Its courses were published, and readers have again what they had before. */
  Reverted: 'REVERTED'
} as const;

export type ReleaseState = typeof ReleaseState[keyof typeof ReleaseState];
/** Conditions on how a release stands. */
export type ReleaseStateOperators = {
  /** So. */
  equals?: InputMaybe<ReleaseState>;
  /** One of these. */
  in?: InputMaybe<Array<ReleaseState>>;
};

/** An edition that a release was planned with: another is not published by it. */
export type ReleasedEdition = {
  __typename?: 'ReleasedEdition';
  /** Its number. */
  number: Scalars['Int']['output'];
  /** The course or the lesson that it is of. */
  subjectId: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** One’s own authenticator app to remove. */
export type RemoveAuthenticatorAppInput = {
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What removeAuthenticatorApp answers. */
export type RemoveAuthenticatorAppPayload = {
  __typename?: 'RemoveAuthenticatorAppPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A passkey of one’s own to remove. */
export type RemovePasskeyInput = {
  /** Identity of the passkey. */
  id: Scalars['ID']['input'];
  /** The password; who has none leaves it out. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What removePasskey answers. */
export type RemovePasskeyPayload = {
  __typename?: 'RemovePasskeyPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Another name of a passkey of one’s own. */
export type RenamePasskeyInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the passkey. */
  id: Scalars['ID']['input'];
  /** What one calls it. */
  name: Scalars['String']['input'];
};

/** What renamePasskey answers. */
export type RenamePasskeyPayload = {
  __typename?: 'RenamePasskeyPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A unit’s committee after a congress, or at the end of its term: who leaves and who takes which position on one day, all or nothing. Appointments that are not named go on. */
export type RenewCommitteeInput = {
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The appointments of this unit that end; at most 200. */
  ends?: Array<EndingInput>;
  /** First day of the new committee: what ends is over on it, and who is named holds the position from it. */
  from: Scalars['Date']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Who takes which position; at most 200. */
  members?: Array<MemberInput>;
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the term of those who are named. */
  termId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the unit. */
  unitId: Scalars['ID']['input'];
};

/** What renewCommittee answers. */
export type RenewCommitteePayload = {
  __typename?: 'RenewCommitteePayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An answer to a comment; to an answer it joins that one’s thread. */
export type ReplyToCommentInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the comment. */
  id: Scalars['ID']['input'];
  /** What one answers, as plain text, at most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What replyToComment answers: the answer. */
export type ReplyToCommentPayload = {
  __typename?: 'ReplyToCommentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  comment?: Maybe<Comment>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Whose password is forgotten. */
export type RequestPasswordResetInput = {
  /** E-mail address or user name, in capital or small letters. */
  login: Scalars['String']['input'];
};

/** What requestPasswordReset answers: the same, and as soon, whether there is such an account or not. */
export type RequestPasswordResetPayload = {
  __typename?: 'RequestPasswordResetPayload';
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An account whose password is to be set anew by a link; the one that it has is good until then. */
export type ResetPasswordInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the account. */
  id: Scalars['ID']['input'];
};

/** What resetPassword answers. */
export type ResetPasswordPayload = {
  __typename?: 'ResetPasswordPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** The secret of the link, shown this once: whoever has it sets the password. Null where it is sent, and when it was refused, or only tried. */
  key?: Maybe<Scalars['String']['output']>;
  /** The e-mail address that the link is sent to; how that went stands at the account’s link. Null where it is shown. */
  sentTo?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An account whose second factors are lost: all are taken away, with its sessions. */
export type ResetSecondFactorInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the account. */
  id: Scalars['ID']['input'];
  /** Why, and how it was made sure who asked. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What resetSecondFactor answers. */
export type ResetSecondFactorPayload = {
  __typename?: 'ResetSecondFactorPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A comment that is settled, or is no longer. It takes having written it, or course:write over its unit. */
export type ResolveCommentInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the comment. */
  id: Scalars['ID']['input'];
  /** Whether it is settled; false opens it again. */
  isResolved?: Scalars['Boolean']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What resolveComment answers. */
export type ResolveCommentPayload = {
  __typename?: 'ResolveCommentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  comment?: Maybe<Comment>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A former edition to restore: a new draft says the same, and no reader sees it before that is published. A draft that there is stays among the editions. */
export type RestoreCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** Number of the edition to restore. */
  number: Scalars['Int']['input'];
  /** The version of its latest edition; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What restoreCourse answers. */
export type RestoreCoursePayload = {
  __typename?: 'RestoreCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A former edition to restore: a new draft says the same, and no reader sees it before that is published. A draft that there is stays among the editions. */
export type RestoreLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** Number of the edition to restore. */
  number: Scalars['Int']['input'];
  /** The version of its latest edition; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What restoreLesson answers. */
export type RestoreLessonPayload = {
  __typename?: 'RestoreLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How long a kind of record is kept: so many months and so many days. */
export type Retention = {
  __typename?: 'Retention';
  /** Days beside these. */
  days: Scalars['Int']['output'];
  /** The kind: EVENT, CONTACT_READING, SESSION, LINK, PROPOSAL, COMMENT, CHAIN_CHECK; PERSON after the last post. */
  kind: Scalars['String']['output'];
  /** Months. */
  months: Scalars['Int']['output'];
};

/** A course to withdraw from its readers. */
export type RetireCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What retireCourse answers. */
export type RetireCoursePayload = {
  __typename?: 'RetireCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A course of which to return to its writers what was handed in. */
export type ReturnCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** Why, and what is to be done. */
  reason: Scalars['String']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What returnCourse answers. */
export type ReturnCoursePayload = {
  __typename?: 'ReturnCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson of which to return to its writers what was handed in. */
export type ReturnLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** Why, and what is to be done. */
  reason: Scalars['String']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What returnLesson answers. */
export type ReturnLessonPayload = {
  __typename?: 'ReturnLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A release to revert: readers have again what they had before it. */
export type RevertReleaseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the release. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What revertRelease answers. */
export type RevertReleasePayload = {
  __typename?: 'RevertReleasePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  release?: Maybe<Release>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An access token to revoke: it is good no more, at once. */
export type RevokeAccessTokenInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the access token. */
  id: Scalars['ID']['input'];
};

/** What revokeAccessToken answers. */
export type RevokeAccessTokenPayload = {
  __typename?: 'RevokeAccessTokenPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  accessToken?: Maybe<AccessToken>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Whose sessions are to end at once, all but the one that asks. */
export type RevokeOtherSessionsInput = {
  /** Identity of the account, for who keeps accounts; one’s own unless given. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
};

/** What revokeOtherSessions answers. */
export type RevokeOtherSessionsPayload = {
  __typename?: 'RevokeOtherSessionsPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A session to end at once: one’s own, or anybody’s for who keeps accounts. */
export type RevokeSessionInput = {
  /** Identity of the session. */
  id: Scalars['ID']['input'];
};

/** What revokeSession answers. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A named set of permissions. Roles are data that administrators keep. */
export type Role = {
  __typename?: 'Role';
  /** Code, such as UNIT_ADMINISTRATOR. */
  code: Scalars['String']['output'];
  /** How many people have it today, of those whose rights one may know. */
  holders: Scalars['Int']['output'];
  /** How many of them have it by a post. */
  holdersByPost: Scalars['Int']['output'];
  /** Whether who has it needs a second factor: from 14 days on, after it was given or this began, they can do nothing without one. */
  isSecondFactorRequired: Scalars['Boolean']['output'];
  /** What the role is called. */
  label: Labels;
  /** Its permissions, such as unit:change. */
  permissions: Array<Scalars['String']['output']>;
  /** Place in lists, lowest first. */
  rank: Scalars['Int']['output'];
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** An access token that gets a new secret, while the one that it has stays good for a while. */
export type RotateAccessTokenInput = {
  /** From where it may be used, as addresses or CIDR such as 198.51.100.0/28; as it was unless given. */
  allowedAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** First day on which the former secret is good no more; today: at once. After seven days more unless given. */
  formerValidUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Identity of the access token. */
  id: Scalars['ID']['input'];
  /** First day on which the new secret is good no more: a year from today at most. */
  validUntil: Scalars['Date']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What rotateAccessToken answers. */
export type RotateAccessTokenPayload = {
  __typename?: 'RotateAccessTokenPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  accessToken?: Maybe<AccessToken>;
  /** The access token itself, shown this once: whoever has it asks as it. Null when it was refused, or only tried. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a course. What is left out stays. Readers see nothing of it: it is written to the draft, which is begun where there is none. */
export type SaveCourseInput = {
  /** Identities of the materials that go with the whole course. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For whom it is. */
  audience?: InputMaybe<CourseAudienceInput>;
  /** Identity of the material that is its picture. */
  coverId?: InputMaybe<Scalars['ID']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** What one reads first, in paragraphs. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it once it is published; else who is signed in. */
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its writers call this edition. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Licence, such as CC-BY-4.0. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes, in minutes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Its whole table of contents. */
  modules?: InputMaybe<Array<CourseModuleInput>>;
  /** What one can do after it. */
  objectives?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Identities of courses that one should have done before. */
  prerequisiteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it rests on. */
  sources?: InputMaybe<Array<CourseSourceInput>>;
  /** What it is about, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Codes of its topics. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version of its latest edition that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What saveCourse answers. */
export type SaveCoursePayload = {
  __typename?: 'SaveCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a lesson. What is left out stays. Readers see nothing of it: it is written to the draft, which is begun where there is none. */
export type SaveLessonInput = {
  /** What it says, as the editor has it. */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** What its writers call this edition. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes, in minutes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version of its latest edition that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What saveLesson answers. */
export type SaveLessonPayload = {
  __typename?: 'SaveLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a material: a new version of it. What is left out stays. What is published keeps the version that it was handed in with. */
export type SaveMaterialInput = {
  /** What a picture shows, for who does not see it; asked for before a lesson that shows it is handed in. */
  altText?: InputMaybe<Scalars['String']['input']>;
  /** Captions of a video or a sound, all of them. */
  captions?: InputMaybe<Array<MaterialCaptionInput>>;
  /** Whose work it is. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of another file, of the same kind. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the material. */
  id: Scalars['ID']['input'];
  /** Licence, such as CC-BY-4.0. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Number of the version that this was made from; another one since is refused with STALE_VERSION. */
  number: Scalars['Int']['input'];
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Of a link: where it leads. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What saveMaterial answers. */
export type SaveMaterialPayload = {
  __typename?: 'SaveMaterialPayload';
  /** Its latest version: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  material?: Maybe<Material>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What a search found, and by which name. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** Whether that is a former name: one not borne on the asked day. */
  isFormer: Scalars['Boolean']['output'];
  /** The name that matched. */
  matchedName: Scalars['String']['output'];
  /** The object as on the asked day; one that no longer exists then, as on its last day. */
  node: Node;
};

/** A page of a list of SearchResult. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** The rows of the page with their cursors. */
  edges: Array<SearchResultEdge>;
  /** The rows of the page. */
  nodes: Array<SearchResult>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One SearchResult of a list, with its cursor. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The SearchResult. */
  node: SearchResult;
};

/** What is asked yet of somebody whose first step was right; confirmSignIn answers it. */
export type SecondFactorNeeded = {
  __typename?: 'SecondFactorNeeded';
  /** What confirmSignIn names it by; good for five wrong answers, and for once. */
  challenge: Scalars['String']['output'];
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
  /** What the browser’s navigator.credentials.get is given, as JSON; null where the account has no passkey. */
  passkeyOptions?: Maybe<Scalars['String']['output']>;
  /** By what it can be answered. */
  ways: Array<SecondFactorWay>;
};

/** How it stands with the second factor of an account. */
export const SecondFactorState = {
  /** It has an authenticator app, perhaps with passkeys. */
  App: 'APP',
  /** It has none, and a role of it asks for one. */
  Missing: 'MISSING',
  /** It has none, and no role of it asks for one. */
  None: 'NONE',
  /** It has passkeys, and no app. */
  Passkey: 'PASSKEY'
} as const;

export type SecondFactorState = typeof SecondFactorState[keyof typeof SecondFactorState];
/** Equality of how it stands with the second factor. */
export type SecondFactorStateOperators = {
  /** Equal to. */
  equals?: InputMaybe<SecondFactorState>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<SecondFactorState>>;
};

/** By what somebody proves a second time that it is them. */
export const SecondFactorWay = {
  /** The six digits of an authenticator app. */
  App: 'APP',
  /** A passkey. */
  Passkey: 'PASSKEY',
  /** One of the codes that were printed. */
  RecoveryCode: 'RECOVERY_CODE'
} as const;

export type SecondFactorWay = typeof SecondFactorWay[keyof typeof SecondFactorWay];
/** What a second person has to approve before it is done. */
export type SecondPersonRule = {
  __typename?: 'SecondPersonRule';
  /** For each of these how many accounts could approve; empty to who neither sets roles (role:manage) nor reads the whole trail (audit:read). */
  approvers: Array<Approvers>;
  /** The permissions of which it can be asked. */
  choosable: Array<Scalars['String']['output']>;
  /** The permissions whose acts need it, such as unit:close. */
  permissions: Array<Scalars['String']['output']>;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};

/** A browser in which somebody is signed in. */
export type Session = {
  __typename?: 'Session';
  /** The address that it began from. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  begunAt: Scalars['DateTime']['output'];
  /** The browser. */
  device: Device;
  /** When it ends unless it is used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Whether a second factor was proved; a passkey is two in one. */
  isTwoFactor: Scalars['Boolean']['output'];
  /** When it was last used, to some minutes. */
  usedAt: Scalars['DateTime']['output'];
  /** How somebody came in. */
  way: SignInWay;
};

/** Whom a unit leads from a day on: exactly these. */
export type SetCoverageInput = {
  /** Identities of all units that it leads from then on; those that it leads already keep their days; at most 500. */
  coveredIds: Array<Scalars['ID']['input']>;
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** First day on which it is so. */
  from: Scalars['Date']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Identity of the unit that leads. */
  leaderId: Scalars['ID']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version of the leading unit that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What setCoverage answers. */
export type SetCoveragePayload = {
  __typename?: 'SetCoveragePayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What other registers call a unit from a day on: exactly this. */
export type SetIdentifiersInput = {
  /** Number of the decision behind it. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** First day on which it is so. */
  from: Scalars['Date']['input'];
  /** All identifiers that it has from then on; those that it has already keep their days; at most 100. */
  identifiers: Array<IdentifierInput>;
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the unit. */
  unitId: Scalars['ID']['input'];
  /** The version of the unit that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What setIdentifiers answers. */
export type SetIdentifiersPayload = {
  __typename?: 'SetIdentifiersPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unit?: Maybe<Unit>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How somebody signs in. */
export type SignInInput = {
  /** E-mail address or user name, in capital or small letters. */
  login: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** What signIn answers. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** As whom one is signed in now; null when it was refused. */
  account?: Maybe<OwnAccount>;
  /** What is asked yet, where the account has a second factor; null when one is signed in, and when it was refused. */
  secondFactorNeeded?: Maybe<SecondFactorNeeded>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How somebody came in. */
export const SignInWay = {
  /** By a link of an invitation or a reset. */
  Link: 'LINK',
  /** By a passkey. */
  Passkey: 'PASSKEY',
  /** By the password. */
  Password: 'PASSWORD',
  /** By a provider of single sign-on. */
  SingleSignOn: 'SINGLE_SIGN_ON'
} as const;

export type SignInWay = typeof SignInWay[keyof typeof SignInWay];
/** How people can come in here. */
export type SignInWays = {
  __typename?: 'SignInWays';
  /** Whether by a password. */
  hasPasswords: Scalars['Boolean']['output'];
  /** Whether who forgot the password can have a link sent. */
  hasResetByMail: Scalars['Boolean']['output'];
  /** The providers of single sign-on. */
  providers: Array<SingleSignOnProvider>;
};

/** A passkey to sign in by. */
export type SignInWithPasskeyInput = {
  /** The challenge that beginPasskeySignIn answered. */
  challenge: Scalars['String']['input'];
  /** What navigator.credentials.get gave, as JSON. */
  passkey: Scalars['String']['input'];
};

/** What signInWithPasskey answers. */
export type SignInWithPasskeyPayload = {
  __typename?: 'SignInWithPasskeyPayload';
  /** As whom one is signed in now; null when it was refused. */
  account?: Maybe<OwnAccount>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How somebody goes out. */
export type SignOutInput = {
  /** Whether everywhere, on all devices, and not here alone. */
  isEverywhere?: Scalars['Boolean']['input'];
};

/** What signOut answers. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An account at a provider of single sign-on by which somebody can come in. */
export type SingleSignOnLink = {
  __typename?: 'SingleSignOnLink';
  /** The e-mail address that the account has there, where the provider told it. */
  email?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Since when. */
  madeAt: Scalars['DateTime']['output'];
  /** The provider, as signInWays names it. */
  provider: Scalars['String']['output'];
  /** When somebody last came in by it; null: never. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A provider of single sign-on. */
export type SingleSignOnProvider = {
  __typename?: 'SingleSignOnProvider';
  /** Where a browser is sent to come in by it, from the platform’s own address on. */
  address: Scalars['String']['output'];
  /** What it is called in links and grants. */
  id: Scalars['String']['output'];
  /** What people call it. */
  label: Labels;
};

/** Which end of an order comes first. */
export const SortDirection = {
  /** Lowest first. */
  Asc: 'ASC',
  /** Highest first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** Conditions on a text; all that are given must hold. */
export type StringOperators = {
  /** Has this part; marks and case are ignored. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** This text: a code exactly, a name without regard to marks and case. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts, compared in the same way. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this part; marks and case are ignored. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A course whose draft, with those of its lessons, is to be handed in for review. */
export type SubmitCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What submitCourse answers. */
export type SubmitCoursePayload = {
  __typename?: 'SubmitCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson whose draft is to be handed in for review by itself. */
export type SubmitLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What submitLesson answers. */
export type SubmitLessonPayload = {
  __typename?: 'SubmitLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A term of office, such as 2020–2025, that appointments belong to. */
export type Term = {
  __typename?: 'Term';
  /** Who holds a position in this term. */
  appointments: AppointmentConnection;
  /** The first day after it. */
  endsOn: Scalars['Date']['output'];
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** Name, such as 2020–2025. */
  name: Scalars['String']['output'];
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** The units in which somebody holds a position in this term. */
  units: UnitConnection;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};


/** A term of office, such as 2020–2025, that appointments belong to. */
export type TermAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};


/** A term of office, such as 2020–2025, that appointments belong to. */
export type TermUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};

/** A part of a text, to be shown marked or not. The parts in their order are the text. */
export type TextPart = {
  __typename?: 'TextPart';
  /** Whether it is what was searched for. */
  isMatch: Scalars['Boolean']['output'];
  /** What it says, as it is written. */
  text: Scalars['String']['output'];
};

/** What courses are about, such as MEETINGS. Topics are data that administrators keep, and may be parts of others. */
export type Topic = {
  __typename?: 'Topic';
  /** Its parts, in their order. */
  children: Array<Topic>;
  /** Code, such as MEETINGS. */
  code: Scalars['String']['output'];
  /** The courses about it or a part of it. */
  courses: CourseConnection;
  /** What belongs to it. */
  description: OptionalLabels;
  /** What the topic is called. */
  label: Labels;
  /** The topic that it is a part of. */
  parent?: Maybe<Topic>;
  /** Place in lists, lowest first. */
  rank: Scalars['Int']['output'];
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};


/** What courses are about, such as MEETINGS. Topics are data that administrators keep, and may be parts of others. */
export type TopicCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CourseSort>>;
};

/** The trees in which units stand. */
export const Tree = {
  /** The Fatherland Front, unions and associations. */
  FrontAndUnions: 'FRONT_AND_UNIONS',
  /** Administrative units. */
  Government: 'GOVERNMENT',
  /** The Party organisation. */
  Party: 'PARTY'
} as const;

export type Tree = typeof Tree[keyof typeof Tree];
/** Conditions on a tree; all that are given must hold. */
export type TreeOperators = {
  /** This tree. */
  equals?: InputMaybe<Tree>;
  /** One of these trees. */
  in?: InputMaybe<Array<Tree>>;
};

/** A unit of the organisation as it was on the asked day. What is nested under it answers for the same day. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** The units above it, root first. */
  ancestors: Array<Unit>;
  /** Who holds which position in it. */
  appointments: AppointmentConnection;
  /** The units directly under it. */
  children: UnitConnection;
  /** The first day on which it no longer exists; null: no end is known. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Code: no two units that exist on one day have the same. Codes are used again over time and are no identity. */
  code: Scalars['String']['output'];
  /** Whom it leads and who leads it, over all time as known: those ended and those to come as well. */
  coverages: Array<Coverage>;
  /** The units that it leads on the asked day. */
  coveredUnits: Array<Unit>;
  /** All units below it; totalCount does not read them. */
  descendants: UnitConnection;
  /** E-mail of the office. */
  email?: Maybe<Scalars['String']['output']>;
  /** All that was ever recorded of it: what changed, when it applied, when it was recorded, and why. */
  history: Array<UnitVersion>;
  /** Identity (a UUID). */
  id: Scalars['ID']['output'];
  /** What other registers call it. */
  identifiers: Array<Identifier>;
  /** Kind. */
  kind: UnitKind;
  /** Its history where one may know it, and none to who may not. */
  knownHistory: Array<UnitVersion>;
  /** Its vacancies where one may know them, and none to who may not see its people: for lists of units of which one may know some. */
  knownVacancies: Array<Position>;
  /** The units that lead it on the asked day. */
  ledBy: Array<Unit>;
  /** Name. */
  name: Scalars['String']['output'];
  /** The first day on which it exists. */
  openedOn: Scalars['Date']['output'];
  /** The unit that it stands under; null at the root. */
  parent?: Maybe<Unit>;
  /** Telephone of the office. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The positions that its kind requires and that nobody holds on the asked day. */
  vacancies: Array<Position>;
  /** The first day on which it was as answered here. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it is no longer as answered here; null: no change is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from. */
  version: Scalars['Int']['output'];
};


/** A unit of the organisation as it was on the asked day. What is nested under it answers for the same day. */
export type UnitAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};


/** A unit of the organisation as it was on the asked day. What is nested under it answers for the same day. */
export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};


/** A unit of the organisation as it was on the asked day. What is nested under it answers for the same day. */
export type UnitDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};

/** What was done to a unit. */
export const UnitAct = {
  /** It changed from a day on. */
  Change: 'CHANGE',
  /** It ended. */
  Close: 'CLOSE',
  /** What had been recorded wrongly was put right. */
  Correct: 'CORRECT',
  /** It was opened. */
  Create: 'CREATE',
  /** It came under another parent from a day on. */
  Move: 'MOVE'
} as const;

export type UnitAct = typeof UnitAct[keyof typeof UnitAct];
/** A page of a list of Unit. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The rows of the page with their cursors. */
  edges: Array<UnitEdge>;
  /** The rows of the page. */
  nodes: Array<Unit>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One Unit of a list, with its cursor. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** Place in the list, valid for this order and filter. */
  cursor: Scalars['String']['output'];
  /** The Unit. */
  node: Unit;
};

/** Which units a list has; all conditions that are given must hold. */
export type UnitFilter = {
  /** Any unit above it. */
  ancestor?: InputMaybe<IdOperators>;
  /** All of these. */
  and?: InputMaybe<Array<UnitFilter>>;
  /** The first day on which it no longer exists. */
  closedOn?: InputMaybe<DateOperators>;
  /** Code. */
  code?: InputMaybe<StringOperators>;
  /** Whether a position that its kind requires has no holder. */
  hasVacancy?: InputMaybe<BooleanOperators>;
  /** Identity. */
  id?: InputMaybe<IdOperators>;
  /** What another register calls it. */
  identifier?: InputMaybe<IdentifierOperators>;
  /** Whether some unit leads it. */
  isLed?: InputMaybe<BooleanOperators>;
  /** Kind, by code. */
  kind?: InputMaybe<CodeOperators>;
  /** Name. */
  name?: InputMaybe<StringOperators>;
  /** Not this. */
  not?: InputMaybe<UnitFilter>;
  /** The day on which it opened. */
  openedOn?: InputMaybe<DateOperators>;
  /** At least one of these. */
  or?: InputMaybe<Array<UnitFilter>>;
  /** Parent. */
  parent?: InputMaybe<IdOperators>;
  /** A term in which somebody holds a position of it; isNull: a position outside of any term. */
  term?: InputMaybe<IdOperators>;
  /** Tree of its kind. */
  tree?: InputMaybe<TreeOperators>;
  /** A position that its kind requires and that has no holder, by code. */
  vacantPosition?: InputMaybe<CodeOperators>;
};

/** A kind of unit, such as CELL. Kinds are data that administrators keep. */
export type UnitKind = {
  __typename?: 'UnitKind';
  /** Code, such as CELL. */
  code: Scalars['String']['output'];
  /** Whether units of this kind are seen by who is not signed in. */
  isPublic: Scalars['Boolean']['output'];
  /** What units of this kind are called. */
  label: Labels;
  /** Whether a unit of this kind may stand without a parent. */
  mayBeRoot: Scalars['Boolean']['output'];
  /** The kinds that a parent may have. */
  parentKinds: Array<UnitKind>;
  /** Place in lists, lowest first. */
  rank: Scalars['Int']['output'];
  /** The tree in which units of this kind stand. */
  tree: Tree;
  /** The units of this kind. */
  units: UnitConnection;
  /** Counts changes; an update names the one it was made from. */
  version: Scalars['Int']['output'];
};


/** A kind of unit, such as CELL. Kinds are data that administrators keep. */
export type UnitKindUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};

/** One order of units. */
export type UnitSort = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** What to order by. */
  field: UnitSortField;
};

/** What units can be ordered by. */
export const UnitSortField = {
  /** Code. */
  Code: 'CODE',
  /** The place of their kind, see UnitKind.rank. */
  Kind: 'KIND',
  /** Name, in Vietnamese alphabetical order with natural numbers. */
  Name: 'NAME',
  /** The day on which they opened. */
  OpenedOn: 'OPENED_ON'
} as const;

export type UnitSortField = typeof UnitSortField[keyof typeof UnitSortField];
/** What was recorded of a unit for a period, by which act, and why. Rows replaced later stay, with the end of their recorded time. */
export type UnitVersion = {
  __typename?: 'UnitVersion';
  /** The act that stated this. */
  act: UnitAct;
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Code. */
  code: Scalars['String']['output'];
  /** Number of the decision behind it. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** E-mail of the office. */
  email?: Maybe<Scalars['String']['output']>;
  /** Identity of the record (a UUID). */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: UnitKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Why, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Parent, as it was in that period. */
  parent?: Maybe<Unit>;
  /** Telephone of the office. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Since when the record stands with this period. */
  recordedFrom: Scalars['DateTime']['output'];
  /** When another record replaced it; null: it is what is known now. */
  recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When this was first recorded, for a period that a later act may have cut short. */
  statedAt: Scalars['DateTime']['output'];
  /** First day on which it applied. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer applied; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A link of one’s own to an account at a provider, to take away. What the provider’s word gave ends with it. */
export type UnlinkSingleSignOnInput = {
  /** Identity of the link. */
  id: Scalars['ID']['input'];
};

/** What unlinkSingleSignOn answers. */
export type UnlinkSingleSignOnPayload = {
  __typename?: 'UnlinkSingleSignOnPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A locked account to open: whoever has the password can sign in again at once. */
export type UnlockAccountInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the account. */
  id: Scalars['ID']['input'];
};

/** What unlockAccount answers. */
export type UnlockAccountPayload = {
  __typename?: 'UnlockAccountPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A day of the last thirty on which somebody read the contact of at least twenty people and of more than three times as many as on their busiest day of the ninety before. */
export type UnusualReading = {
  __typename?: 'UnusualReading';
  /** The account that read; null: nobody in particular. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** Name of that account today. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** The person whose account it is, for those who may see them. */
  accountPerson?: Maybe<Node>;
  /** Of how many different persons. */
  personCount: Scalars['Int']['output'];
  /** When the first was read. */
  readFrom: Scalars['DateTime']['output'];
  /** When the last was read. */
  readUntil: Scalars['DateTime']['output'];
  /** Of how many on the busiest day of the ninety before. */
  usualMost: Scalars['Int']['output'];
};

/** What becomes different of an access token: its name, or that it may less. What is left out stays. For more, make another. */
export type UpdateAccessTokenInput = {
  /** From where it may be used, as addresses or CIDR such as 198.51.100.0/28: within what it was. */
  allowedAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the access token. */
  id: Scalars['ID']['input'];
  /** For whom it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it may do: some of what it may. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many requests it may make a minute: no more than it was. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** First day on which it is good no more: no later than it was. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateAccessToken answers. */
export type UpdateAccessTokenPayload = {
  __typename?: 'UpdateAccessTokenPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  accessToken?: Maybe<AccessToken>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of an account. What is left out stays. */
export type UpdateAccountInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** E-mail address for links; null takes it away. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the account. */
  id: Scalars['ID']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person whose posts give it rights; null takes these away. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateAccount answers. */
export type UpdateAccountPayload = {
  __typename?: 'UpdateAccountPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  account?: Maybe<Account>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A comment of one’s own to change. */
export type UpdateCommentInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the comment. */
  id: Scalars['ID']['input'];
  /** What one says instead. */
  text: Scalars['String']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateComment answers. */
export type UpdateCommentPayload = {
  __typename?: 'UpdateCommentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  comment?: Maybe<Comment>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a register. */
export type UpdateIdentifierSchemeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the register is called. */
  label: LabelsInput;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateIdentifierScheme answers. */
export type UpdateIdentifierSchemePayload = {
  __typename?: 'UpdateIdentifierSchemePayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  identifierScheme?: Maybe<IdentifierScheme>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a folder. What is left out stays. */
export type UpdateMaterialFolderInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the folder. */
  id: Scalars['ID']['input'];
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Identity of the folder that it lies in; null: in none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateMaterialFolder answers. */
export type UpdateMaterialFolderPayload = {
  __typename?: 'UpdateMaterialFolderPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  folder?: Maybe<MaterialFolder>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a position. What is left out stays. */
export type UpdatePositionInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether a unit without a holder shows a vacancy. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a unit has at most one holder of it at a time. */
  isSingleHolder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of all kinds of unit that have it; none means any kind. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the position is called. */
  label?: InputMaybe<LabelsInput>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updatePosition answers. */
export type UpdatePositionPayload = {
  __typename?: 'UpdatePositionPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  position?: Maybe<Position>;
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Whether who is not signed in is read anything. */
export type UpdatePublicAccessInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether anything is; if not, everybody has to sign in first. */
  isAllowed: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updatePublicAccess answers. */
export type UpdatePublicAccessPayload = {
  __typename?: 'UpdatePublicAccessPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now. */
  publicAccess?: Maybe<PublicAccess>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a role, for everybody who has it, at once. What is left out stays. */
export type UpdateRoleInput = {
  /** Code of the role. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether who has it needs a second factor. */
  isSecondFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  label?: InputMaybe<LabelsInput>;
  /** Its permissions, all of them. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateRole answers. */
export type UpdateRolePayload = {
  __typename?: 'UpdateRolePayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  role?: Maybe<Role>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What a second person is to approve from now on. */
export type UpdateSecondPersonRuleInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** The permissions whose acts need it, all of them; none: nothing does. */
  permissions: Array<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateSecondPersonRule answers. */
export type UpdateSecondPersonRulePayload = {
  __typename?: 'UpdateSecondPersonRulePayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now. */
  secondPersonRule?: Maybe<SecondPersonRule>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a term of office. What is left out stays. */
export type UpdateTermInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** The first day after it. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Identity of the term. */
  id: Scalars['ID']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateTerm answers. */
export type UpdateTermPayload = {
  __typename?: 'UpdateTermPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  term?: Maybe<Term>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a topic. What is left out stays. */
export type UpdateTopicInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** What belongs to it. */
  description?: InputMaybe<OptionalLabelsInput>;
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** What the topic is called. */
  label?: InputMaybe<LabelsInput>;
  /** Code of the topic that it is a part of; null: of none. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateTopic answers. */
export type UpdateTopicPayload = {
  __typename?: 'UpdateTopicPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  topic?: Maybe<Topic>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What becomes different of a kind of unit. What is left out stays. */
export type UpdateUnitKindInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Put it up for a second person to approve, instead of doing it; it is tried first, and refused as it would be. */
  isProposal?: Scalars['Boolean']['input'];
  /** Whether units of this kind are seen by who is not signed in. */
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What units of this kind are called. */
  label?: InputMaybe<LabelsInput>;
  /** Whether a unit of this kind may stand without a parent. */
  mayBeRoot?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of all kinds that a parent may have. */
  parentKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the second person should know; of a proposal only. */
  proposalNote?: InputMaybe<Scalars['String']['input']>;
  /** Place in lists, lowest first. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What updateUnitKind answers. */
export type UpdateUnitKindPayload = {
  __typename?: 'UpdateUnitKindPayload';
  /** What was put up instead for a second person to approve; null when it was done or refused. */
  proposalId?: Maybe<Scalars['ID']['output']>;
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  unitKind?: Maybe<UnitKind>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** One reason why a command was refused. */
export type UserError = {
  __typename?: 'UserError';
  /** The reason, for programs. */
  code: UserErrorCode;
  /** Path of the input that this is about, such as ["input", "code"]. */
  field: Array<Scalars['String']['output']>;
  /** What is so and what to do, in the language of Accept-Language. */
  message: Scalars['String']['output'];
};

/** Why a command was refused. */
export const UserErrorCode = {
  /** The person holds this position of this unit already on some of those days. */
  AlreadyAppointed: 'ALREADY_APPOINTED',
  /** The unit is led by this one already on some of those days. */
  AlreadyCovered: 'ALREADY_COVERED',
  /** Whoever asks is not the second person here: somebody else has to decide. */
  AnotherDecides: 'ANOTHER_DECIDES',
  /** Others were writing for too long; nothing is wrong with the command: try again shortly. */
  Busy: 'BUSY',
  /** The code, or the name of a term, belongs to another on some of those days. */
  CodeTaken: 'CODE_TAKEN',
  /** The unit would stand below itself. */
  Cycle: 'CYCLE',
  /** A day is not after the one that it must follow. */
  DateNotAfter: 'DATE_NOT_AFTER',
  /** The file is unknown, expired or can not be read. */
  FileInvalid: 'FILE_INVALID',
  /** Other units stand below it on those days. */
  HasChildren: 'HAS_CHILDREN',
  /** The identifier belongs to another unit on some of those days. */
  IdentifierTaken: 'IDENTIFIER_TAKEN',
  /** A value is not of the right form, or does not fit another one. */
  Invalid: 'INVALID',
  /** Something refers to it. */
  InUse: 'IN_USE',
  /** There is no such kind of unit. */
  KindUnknown: 'KIND_UNKNOWN',
  /** A change recorded for a later day stands in the way. */
  LaterChangeExists: 'LATER_CHANGE_EXISTS',
  /** Everything stands already as asked for. */
  NothingToChange: 'NOTHING_TO_CHANGE',
  /** It does not exist on that day. */
  NotAlive: 'NOT_ALIVE',
  /** It is not approved yet: a reviewer has to approve it first. */
  NotApproved: 'NOT_APPROVED',
  /** There is nothing of that identity or code. */
  NotFound: 'NOT_FOUND',
  /** It is somebody else’s: only they may do this with it. */
  NotYours: 'NOT_YOURS',
  /** The unit would predate or outlive its parent. */
  OutsideParent: 'OUTSIDE_PARENT',
  /** Something would lie outside the days on which its unit exists. */
  OutsideUnitLife: 'OUTSIDE_UNIT_LIFE',
  /** A unit of this kind does not stand below one of that kind. */
  ParentKindNotAllowed: 'PARENT_KIND_NOT_ALLOWED',
  /** The password is too short or easily guessed. */
  PasswordWeak: 'PASSWORD_WEAK',
  /** Units of this kind do not have this position. */
  PositionNotInKind: 'POSITION_NOT_IN_KIND',
  /** The position has one holder at a time, and has one on those days. */
  PositionTaken: 'POSITION_TAKEN',
  /** Something that is needed was left empty. */
  Required: 'REQUIRED',
  /** A unit of this kind needs a parent. */
  RootNotAllowed: 'ROOT_NOT_ALLOWED',
  /** A second person has to approve it: send it with isProposal. */
  SecondPersonNeeded: 'SECOND_PERSON_NEEDED',
  /** There is no such account, or the password is another: which of both is not told. */
  SignInFailed: 'SIGN_IN_FAILED',
  /** Someone wrote in between; the payload has the present state. */
  StaleVersion: 'STALE_VERSION',
  /** The tree would have too many levels. */
  TooDeep: 'TOO_DEEP',
  /** It was tried too often with what is wrong: nothing is tried for a while, what is right neither. */
  TooManyAttempts: 'TOO_MANY_ATTEMPTS',
  /** Nobody comes in this way here; signInWays says which ways there are. */
  WayClosed: 'WAY_CLOSED'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** The whole chain is verified; nothing need be said of it. */
export type VerifyEventChainInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
};

/** What verifyEventChain answers. */
export type VerifyEventChainPayload = {
  __typename?: 'VerifyEventChainPayload';
  /** The chain: while a verification is under way, ask again to go on with it. */
  chain?: Maybe<EventChain>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Who asks, and what they may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** As whom one is signed in; null: as nobody in particular. */
  account?: Maybe<Account>;
  /** Whether one may do something today. Only for showing and hiding: what is done is checked when it is done. */
  can: Scalars['Boolean']['output'];
  /** Whether one can do nothing but keep one’s own account until one has a second factor: a role asks for it, and 14 days are over. */
  isRestricted: Scalars['Boolean']['output'];
  /** The mutations, such as closeUnit, that a second person has to approve whatever they are given: sent without isProposal they are refused. What some need beside for what they are given is told when they are sent. */
  mutationsForTwo: Array<Scalars['String']['output']>;
  /** The permissions, such as unit:change, that one has today over a unit; over the whole platform unless a unit is named. */
  permissions: Array<Scalars['String']['output']>;
  /** The permissions that one has today over anything at all. */
  permissionsSomewhere: Array<Scalars['String']['output']>;
  /** Codes of the roles that one may give over a unit, or over everything unless one is named: they bring no more than one has there. */
  rolesToGive: Array<Scalars['String']['output']>;
  /** Codes of the roles that one may give over anything at all. */
  rolesToGiveSomewhere: Array<Scalars['String']['output']>;
  /** The session that the request came with; null where it came with none. */
  sessionId?: Maybe<Scalars['ID']['output']>;
};


/** Who asks, and what they may do. */
export type ViewerCanArgs = {
  permission: Scalars['String']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Who asks, and what they may do. */
export type ViewerPermissionsArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Who asks, and what they may do. */
export type ViewerRolesToGiveArgs = {
  includesLed?: Scalars['Boolean']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** A comment of one’s own to withdraw: what it said is erased. */
export type WithdrawCommentInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the comment. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What withdrawComment answers. */
export type WithdrawCommentPayload = {
  __typename?: 'WithdrawCommentPayload';
  /** As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  comment?: Maybe<Comment>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A course of which to take back what was handed in, its lessons with it, to write on. */
export type WithdrawCourseInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the course. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What withdrawCourse answers. */
export type WithdrawCoursePayload = {
  __typename?: 'WithdrawCoursePayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  course?: Maybe<Course>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A lesson of which to take back what was handed in, to write on. */
export type WithdrawLessonInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the lesson. */
  id: Scalars['ID']['input'];
  /** The version of its latest edition that was looked at; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What withdrawLesson answers. */
export type WithdrawLessonPayload = {
  __typename?: 'WithdrawLessonPayload';
  /** Its latest edition: after the command, or, when someone wrote in between, as they left it. Null after other refusals. */
  lesson?: Maybe<Lesson>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A proposal of one’s own to take back. */
export type WithdrawProposalInput = {
  /** Only say whether it would be refused, and why: everything is checked as if it were done, and nothing is written. */
  dryRun?: Scalars['Boolean']['input'];
  /** Identity of the proposal. */
  id: Scalars['ID']['input'];
  /** The version that this was made from; another one since is refused with STALE_VERSION. */
  version: Scalars['Int']['input'];
};

/** What withdrawProposal answers. */
export type WithdrawProposalPayload = {
  __typename?: 'WithdrawProposalPayload';
  /** As it stands now; null when it was refused. */
  proposal?: Maybe<Proposal>;
  /** Why it was refused; nothing was written then. Empty when it was done. */
  userErrors: Array<UserError>;
};
