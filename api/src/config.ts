import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CannotStart } from './shared/cannot-start.js';

/** The folder that holds the whole project; also where settings' relative paths begin. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^[a-z0-9.:[\]-]+$/, 'takes host names, separated by commas, without ports')));

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
  readonly logLevel: string;
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
  const { NODE_ENV, PORT, DATABASE_URL, LECHAN_SERVER_DATABASE_URL, LECHAN_DATA_FOLDER, LECHAN_LISTEN, LECHAN_HOSTS, LOG_LEVEL } =
    parsed.data;
  return {
    isDevelopment: NODE_ENV === 'development',
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    serverDatabaseUrl: LECHAN_SERVER_DATABASE_URL ?? null,
    dataFolder: LECHAN_DATA_FOLDER,
    listenOn: LECHAN_LISTEN ?? null,
    hosts: LECHAN_HOSTS,
    logLevel: LOG_LEVEL,
  };
}

/** A database's address may hold a password, however wrong the rest of it is. */
function shown(given: Record<string, string | undefined>, name: PropertyKey | undefined): string {
  return String(name).endsWith('DATABASE_URL') ? '…' : (given[String(name)] ?? '');
}
