import { cleanText, type TextRule, texts } from '../../../shared/text-rules.js';
import type { Provider } from '../../../shared/ways-in.js';
import type { Claims } from './provider-client.js';

/** Whom a provider speaks of, as far as we understand it. */
export interface ToldPerson {
  readonly subject: string;
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** Whether the address is proof enough of whose account it is. */
  readonly isEmailProof: boolean;
  readonly claims: Claims;
}

/** Reads the claims as the provider's settings say. */
export function toldPerson(provider: Provider, claims: Claims): ToldPerson {
  const said = (claim: string, rule: TextRule) => {
    const value = claims[claim];
    const cleaned = typeof value === 'string' ? cleanText(value, rule) : null;
    return cleaned && 'text' in cleaned ? cleaned.text || null : null;
  };
  const email = said(provider.claims.email, texts.email);
  return {
    subject: claims.sub,
    login: said(provider.claims.login, texts.login),
    name: said(provider.claims.name, texts.label),
    email,
    isEmailProof: provider.trustsEmail && email !== null && claims.email_verified === true,
    claims,
  };
}
