import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Why a request could not be answered though nothing is wrong with it, or with nothing but its size. */
export interface ServiceFailure {
  readonly code: 'SERVICE_UNAVAILABLE' | 'SERVICE_BUSY' | 'TIMEOUT';
  readonly message: string;
  /** The HTTP status of an answer that holds nothing else. */
  readonly status?: 503;
  /** After how many seconds it is worth asking again. */
  readonly retryAfter?: number;
}

const unavailable: ServiceFailure = {
  code: 'SERVICE_UNAVAILABLE',
  message: 'The database cannot be reached at the moment. Try again shortly.',
  status: 503,
  retryAfter: 5,
};
const busy: ServiceFailure = {
  code: 'SERVICE_BUSY',
  message: 'The server is busy with other requests. Nothing is wrong with this one: try again in a few seconds.',
  status: 503,
  retryAfter: 3,
};
const tooLong: ServiceFailure = {
  code: 'TIMEOUT',
  message: 'The query took too long and was stopped. Ask for less at once: smaller pages, fewer levels, counts or conditions.',
};

const byCode: Readonly<Record<string, ServiceFailure>> = {
  // of PostgreSQL: a statement's time is up; it has no connection left; it stops, starts, or the connection broke
  57014: tooLong,
  53300: busy,
  '57P01': unavailable,
  '57P02': unavailable,
  '57P03': unavailable,
  '08001': unavailable,
  '08003': unavailable,
  '08006': unavailable,
  ECONNREFUSED: unavailable,
  ECONNRESET: unavailable,
  ENOENT: unavailable,
  EPIPE: unavailable,
  ETIMEDOUT: unavailable,
};

// the pool and the driver name these by their message alone
const byMessage: readonly (readonly [RegExp, ServiceFailure])[] = [
  [/^timeout exceeded when trying to connect$/i, busy],
  [/connection terminated|cannot use a pool|query read timeout/i, unavailable],
];

/** Which failure of the service an error stands for; undefined: another kind of error. */
export const serviceFailure = (error: unknown): ServiceFailure | undefined => {
  if (!(error instanceof Error) || error instanceof GraphQLError) return undefined;
  const { code = '', message } = error as Error & { code?: string };
  return byCode[code] ?? byMessage.find(([form]) => form.test(message))?.[1];
};

/** The HTTP side of a failure's answer; undefined where it has none. */
export const httpOf = ({ status, retryAfter }: ServiceFailure) =>
  status && { status, headers: new HeaderMap([['retry-after', String(retryAfter)]]) };
