import type { PersonOptionFragment } from '../../../generated/operations';
import { asKept } from '../../../parts/typed';
import type { GrantValues } from '../grants/grant-values';

/** What a form holds of somebody who is to be invited, and of the role that they get with it, if any. */
export interface InviteValues extends GrantValues {
  who: 'person' | 'other';
  personId: PersonOptionFragment | null;
  name: string | null;
  login: string | null;
  email: string | null;
}

/** What is sent of who is invited. */
export interface InviteInput {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly personId: string | null;
}

/** By which name somebody is invited. */
export function nameOf({ who, personId, name }: InviteValues): string {
  return who === 'person' ? (personId?.fullName ?? '') : asKept(name ?? '');
}

/** Whether somebody signs in with an e-mail address, which links can be sent to. */
export function isAddress(login: string | null): boolean {
  return login?.includes('@') ?? false;
}

/** What is sent; the e-mail address is the login where that is one. */
export function inviteInput(values: InviteValues): InviteInput {
  const { who, personId, login, email } = values;
  return {
    login: login ?? '',
    name: nameOf(values),
    email: isAddress(login) ? null : email,
    personId: who === 'person' ? (personId?.id ?? null) : null,
  };
}
