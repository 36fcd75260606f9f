import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../shared/context.js';

/** The database can't be reached: nothing is wrong with the request. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
]);

interface DatabaseError extends Error {
  code?: string;
}

/** Whether an error is the caller's to know: it was raised as a GraphQL error with a code, or by parsing and validation. */
const isExpected = (error: unknown): boolean => error instanceof GraphQLError;

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  (unreachable.has((error as DatabaseError).code ?? '') ||
    /connection terminated|timeout exceeded when trying to connect|cannot use a pool/i.test(error.message));

const isTimeout = (error: unknown): boolean => error instanceof Error && (error as DatabaseError).code === '57014';

/** What was thrown: in a resolver, or while a request's context was made, which Apollo wraps in a GraphQL error of its own. */
const thrown = (raw: unknown): unknown =>
  raw instanceof GraphQLError && raw.message.startsWith('Context creation failed') ? raw.originalError : unwrapResolverError(raw);

/** Shows callers what is theirs to know and masks the rest. */
export const formatError = (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
  const error = thrown(raw);
  const { limit, ...extensions } = formatted.extensions ?? {};
  if (limit) return { ...formatted, extensions: { ...extensions, code: limit } };
  if (isExpected(error)) return formatted;
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (isUnreachable(error)) {
    return {
      message: 'The database cannot be reached at the moment. Try again shortly.',
      ...place,
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    };
  }
  if (isTimeout(error)) return { message: 'The query took too long. Ask for less at once.', ...place, extensions: { code: 'TIMEOUT' } };
  const requestId = formatted.extensions?.requestId;
  return {
    message: `Something failed inside. Tell the administrator the code ${requestId ?? 'in the response header x-request-id'}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId ? { requestId } : {}) },
  };
};

/** Logs what is not the caller's fault, with the request id that the answer carries. */
export const errorLog = (logger: Logger): ApolloServerPlugin<Context> => ({
  contextCreationDidFail: async ({ error }) => {
    if (!isExpected(error)) logger.error({ err: error }, "a request's context could not be made");
  },
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      for (const error of errors) {
        const cause = unwrapResolverError(error);
        if (isExpected(cause)) continue;
        error.extensions.requestId = contextValue?.requestId;
        logger.error({ requestId: contextValue?.requestId, operationName, path: error.path, err: cause }, 'a request failed');
      }
    },
  }),
});
