import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CannotStart } from '../../../shared/cannot-start.js';
import type { Provider } from '../../../shared/ways-in.js';

const claim = z.string().min(1);

const grant = z.strictObject({
  claim,
  value: z.string().min(1),
  role: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'takes the code of a role'),
  unit: z.string().min(1, 'takes the code of a unit, or null for everything').nullable(),
  includesLed: z.boolean().default(false),
});

const provider = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,30}$/, 'takes small letters, digits and -'),
    name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).nullable().default(null),
    scope: z.string().default('openid profile email'),
    claims: z.strictObject({ login: claim.default('email'), name: claim.default('name'), email: claim.default('email') }).prefault({}),
    trustsEmail: z.boolean().default(false),
    createsAccounts: z.boolean().default(false),
    hasSecondFactor: z.boolean().default(false),
    grants: z.array(grant).default([]),
  })
  .transform((given) => ({ ...given, isLocal: isLoopback(new URL(given.issuer)) }))
  .refine(({ issuer, isLocal }) => issuer.startsWith('https:') || isLocal, { path: ['issuer'], error: 'takes https, but on this machine' });

const settings = z.array(provider).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'have different ids');

/** The providers of single sign-on as LECHAN_OIDC has them: JSON, or the path of a file of it. Says of what is wrong where, and not what. */
export async function providersIn(text: string): Promise<readonly Provider[]> {
  const parsed = settings.safeParse(json(text.trimStart().startsWith('[') ? text : await contentOf(text)));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the providers'}: ${message}`);
  throw new CannotStart(`LECHAN_OIDC is wrong:\n  ${lines.join('\n  ')}`);
}

async function contentOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CannotStart('LECHAN_OIDC takes a list of providers as JSON, or the path of a file that holds one; it is neither.');
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotStart('LECHAN_OIDC: this is not JSON.');
  }
}

function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
