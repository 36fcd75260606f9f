import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Bucket } from './modules/media/index.js';
import { CannotStart } from './shared/cannot-start.js';

/** The folder that holds the whole project; also where settings' relative paths begin. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const leastBudget = 250_000;

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^[a-z0-9.:[\]-]+$/, 'takes host names, separated by commas, without ports')));

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const proxies = z
  .string()
  .transform(parts)
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'takes addresses or networks, such as 10.0.0.5 or 10.0.0.0/8')));
const origins = z
  .string()
  .transform(parts)
  .pipe(
    z.array(
      z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, 'takes origins, such as https://portal.example.vn'),
    ),
  );
/** A cost a minute; no less than one operation may cost. */
const cost = z
  .string()
  .regex(/^\d{1,15}$/, 'takes a whole number')
  .transform(Number)
  .pipe(z.number().min(leastBudget, `takes a number from ${leastBudget} on, the most that one operation may cost`));
const databaseAddress = z
  .string()
  .refine(
    (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
    'takes an address such as postgresql://user:password@host:5432/lechan',
  );

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'takes production, development or test').default('production'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'takes a port number, for example 4000')
    .transform(Number)
    .pipe(z.number().max(65_535, 'takes a port number up to 65535'))
    .default(4000),
  DATABASE_URL: databaseAddress.optional(),
  LECHAN_SERVER_DATABASE_URL: databaseAddress.optional(),
  LECHAN_DATA_FOLDER: z
    .string()
    .default('.data')
    .transform((path) => resolve(projectFolder, path)),
  LECHAN_LISTEN: z.union([z.ipv4(), z.ipv6()], 'takes an address of this machine to listen on, for example 0.0.0.0').optional(),
  LECHAN_HOSTS: list.default([]),
  LECHAN_TRUSTED_PROXIES: proxies.default([]),
  LECHAN_CORS_ORIGINS: origins.default([]),
  LECHAN_COST_PER_MINUTE: cost.default(3_000_000),
  LECHAN_ANONYMOUS_COST_PER_MINUTE: cost.default(600_000),
  LECHAN_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'takes the address that people type, for example https://tochuc.example' })
    .optional(),
  LECHAN_SECRET: z.string().min(32, 'takes at least 32 characters, for example of: openssl rand -base64 48').optional(),
  LECHAN_SMTP_URL: z
    .string()
    .refine((url) => /^smtps?:\/\//.test(url) && URL.canParse(url), 'takes an address such as smtps://user:password@mail.example:465')
    .optional(),
  LECHAN_MAIL_FROM: z.string().optional(),
  LECHAN_OIDC: z.string().optional(),
  LECHAN_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'takes the name of a bucket, for example lechan-files')
    .optional(),
  LECHAN_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'takes the address of the server, for example https://s3.example.vn' })
    .optional(),
  LECHAN_S3_REGION: z.string().default('us-east-1'),
  LECHAN_S3_KEY_ID: z.string().optional(),
  LECHAN_S3_SECRET: z.string().optional(),
  LECHAN_CLAMAV: z
    .string()
    .regex(/^(\/.+|[^/:]+:\d{1,5})$/, 'takes the path of a socket, or host:port, for example /run/clamav/clamd.ctl')
    .optional(),
  LECHAN_METRICS_TOKEN: z.string().min(16, 'takes at least 16 characters').optional(),
  LECHAN_PASSWORDS: z.enum(['on', 'off'], 'takes on or off').default('on'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug', 'trace'], 'takes silent, error, warn, info, debug or trace')
    .default('info'),
});

/** All settings of the platform. */
export interface Config {
  readonly isDevelopment: boolean;
  readonly port: number;
  /** Null: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | null;
  /** The same database as a role that can't change the trail; null: one that the start makes. */
  readonly serverDatabaseUrl: string | null;
  readonly dataFolder: string;
  /** Null: the loopback address alone, IPv4 and IPv6. */
  readonly listenOn: string | null;
  /** The host names, beside the loopback's, that requests may be addressed to. */
  readonly hosts: readonly string[];
  /** The proxies whose word is taken for where a request comes from, and whether by TLS. */
  readonly trustedProxies: readonly string[];
  /** The other sites whose pages may ask with an access token. */
  readonly corsOrigins: readonly string[];
  /** What the queries of one caller may cost in a minute: of who is signed in or has an access token, and of an address otherwise. */
  readonly costPerMinute: { readonly known: number; readonly anonymous: number };
  readonly logLevel: string;
  /** What `/metrics` is answered for beyond this machine; null: for nothing. */
  readonly metricsToken: string | null;
  /** The address that people type; null: this machine's. */
  readonly publicUrl: string | null;
  /** What is kept under a key is kept under this one's; null: one in the data folder. */
  readonly secret: string | null;
  /** Null: no mail is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** The providers of single sign-on: JSON, or the path of a file of it; null: none. */
  readonly oidc: string | null;
  readonly hasPasswords: boolean;
  /** Where files are kept; null: in the data folder. */
  readonly bucket: Bucket | null;
  /** The daemon that files are scanned by: a socket's path, or host:port; null: they are not. */
  readonly clamav: string | null;
}

/** Reads the settings from the environment's variables; an empty one counts as not set. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `${issue.path[0]?.toString()}: ${issue.message} (it is "${shown(given, issue.path[0])}")`,
    );
    throw new CannotStart(`These settings are wrong:\n  ${lines.join('\n  ')}`);
  }
  const { NODE_ENV, PORT, DATABASE_URL, LECHAN_SERVER_DATABASE_URL, LECHAN_DATA_FOLDER, LECHAN_LISTEN, LECHAN_HOSTS, LOG_LEVEL, ...edge } =
    parsed.data;
  return {
    isDevelopment: NODE_ENV === 'development',
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    serverDatabaseUrl: LECHAN_SERVER_DATABASE_URL ?? null,
    dataFolder: LECHAN_DATA_FOLDER,
    listenOn: LECHAN_LISTEN ?? null,
    hosts: parsed.data.LECHAN_PUBLIC_URL ? [...LECHAN_HOSTS, new URL(parsed.data.LECHAN_PUBLIC_URL).hostname] : LECHAN_HOSTS,
    trustedProxies: edge.LECHAN_TRUSTED_PROXIES,
    corsOrigins: edge.LECHAN_CORS_ORIGINS,
    costPerMinute: { known: edge.LECHAN_COST_PER_MINUTE, anonymous: edge.LECHAN_ANONYMOUS_COST_PER_MINUTE },
    logLevel: LOG_LEVEL,
    metricsToken: edge.LECHAN_METRICS_TOKEN ?? null,
    ...waysIn(parsed.data),
    bucket: bucketIn(parsed.data),
    clamav: parsed.data.LECHAN_CLAMAV ?? null,
  };
}

/** How people come in. */
function waysIn(given: z.infer<typeof environment>) {
  const { LECHAN_PUBLIC_URL, LECHAN_SECRET, LECHAN_SMTP_URL, LECHAN_MAIL_FROM, LECHAN_OIDC, LECHAN_PASSWORDS } = given;
  if (LECHAN_SMTP_URL && !LECHAN_MAIL_FROM)
    throw new CannotStart('LECHAN_MAIL_FROM: takes the address that mail comes from, for example lechan@tochuc.example');
  if (LECHAN_PASSWORDS === 'off' && !LECHAN_OIDC)
    throw new CannotStart('LECHAN_PASSWORDS is off, and LECHAN_OIDC names no provider: nobody could sign in.');
  return {
    publicUrl: LECHAN_PUBLIC_URL ? new URL(LECHAN_PUBLIC_URL).origin : null,
    secret: LECHAN_SECRET ?? null,
    mail: LECHAN_SMTP_URL && LECHAN_MAIL_FROM ? { url: LECHAN_SMTP_URL, from: LECHAN_MAIL_FROM } : null,
    oidc: LECHAN_OIDC ?? null,
    hasPasswords: LECHAN_PASSWORDS === 'on',
  };
}

/** The bucket that files are kept in, where one is set. */
function bucketIn(given: z.infer<typeof environment>): Bucket | null {
  const { LECHAN_S3_BUCKET: name, LECHAN_S3_KEY_ID: keyId, LECHAN_S3_SECRET: secret, LECHAN_S3_ENDPOINT, LECHAN_S3_REGION: region } = given;
  if (!name) return null;
  if (!keyId || !secret)
    throw new CannotStart('LECHAN_S3_BUCKET is set: LECHAN_S3_KEY_ID and LECHAN_S3_SECRET, which open it, are wanting.');
  return { name, endpoint: LECHAN_S3_ENDPOINT ?? null, region, keyId, secret };
}

const secretSettings = [
  'LECHAN_S3_SECRET',
  'DATABASE_URL',
  'LECHAN_SERVER_DATABASE_URL',
  'LECHAN_SECRET',
  'LECHAN_SMTP_URL',
  'LECHAN_OIDC',
];

/** Some settings hold passwords, however wrong the rest of them is. */
function shown(given: Record<string, string | undefined>, name: PropertyKey | undefined): string {
  return secretSettings.includes(String(name)) ? '…' : (given[String(name)] ?? '');
}
