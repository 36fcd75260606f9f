import type { Language } from './context.js';

/** Keeps what a copy of the database alone must not tell. */
export interface Sealing {
  /** What is stored of a text; `of` names what it belongs to, and it opens for that alone. */
  seal(text: string, of: string): Buffer;
  /** The text; null where it was not sealed so, or under another key. */
  open(sealed: Buffer, of: string): string | null;
  /** What is stored of a code that is short enough to be guessed from its hash. */
  mac(text: string, of: string): Buffer;
}

/** A letter to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters; fails where the post office takes one not. */
export interface Post {
  send(letter: Letter): Promise<void>;
}

/** A role over a unit that a provider's word gives. */
export interface MappedGrant {
  /** The claim, and the value that it has or that is among those that it has. */
  readonly claim: string;
  readonly value: string;
  readonly role: string;
  /** Code of the unit; null: over everything. */
  readonly unit: string | null;
  readonly includesLed: boolean;
}

/** One provider of single sign-on (OpenID Connect). */
export interface Provider {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scope: string;
  /** Which claims are the login, the name and the e-mail address. */
  readonly claims: { readonly login: string; readonly name: string; readonly email: string };
  /** Whether an address that it says to be verified is proof enough of whose account it is. */
  readonly trustsEmail: boolean;
  /** Whether who has no account gets one. */
  readonly createsAccounts: boolean;
  /** Whether it asks for a second factor itself. */
  readonly hasSecondFactor: boolean;
  readonly grants: readonly MappedGrant[];
  /** Whether it may be asked over plain HTTP: of this machine alone. */
  readonly isLocal: boolean;
}

/** How people can come in here. */
export interface WaysIn {
  /** The address that people type, without a slash at its end. */
  readonly publicUrl: string;
  readonly hasPasswords: boolean;
  readonly sealing: Sealing;
  /** Null: no mail is sent. */
  readonly post: Post | null;
  readonly providers: readonly Provider[];
}
