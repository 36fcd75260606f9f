import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { CallerRefused } from '../modules/identity/index.js';
import type { Context } from '../shared/context.js';
import { httpOf, serviceFailure } from './service-failure.js';

/** What was thrown first: graphql-js and Apollo wrap it in errors of their own. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error);

/** Whether an error is the caller's to know: it was raised as a GraphQL error with a code, or by parsing and validation. */
const isExpected = (cause: unknown): boolean => cause instanceof GraphQLError;

/** The HTTP side of an answer that holds nothing but errors. */
interface HttpSide {
  readonly status?: number;
  readonly headers?: Iterable<[string, string]>;
}

// the ids of the requests that errors were logged with
const requestIds = new WeakMap<object, string>();

/** Shows callers what is theirs to know and masks the rest. */
export const formatError = (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
  const cause = causeOf(raw);
  const { limit, ...extensions } = formatted.extensions ?? {};
  if (limit) return { ...formatted, extensions: { ...extensions, code: limit } };
  // graphql-js gives up comparing fields of one name; it says neither why nor what to do
  if (formatted.message === 'Validation aborted.') return { ...formatted, ...tooManyRepeats };
  if (isExpected(cause)) return formatted;
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const failure = serviceFailure(cause);
  if (failure) return { message: failure.message, ...place, extensions: { code: failure.code } };
  return { ...masked(requestIds.get(raw as object)), ...place };
};

const tooManyRepeats = {
  message: 'The query asks for the same fields of one object too many times. Ask for each once.',
  extensions: { code: 'REPEAT_LIMIT_EXCEEDED' },
};

/** What a caller is told of a failure inside. */
const masked = (requestId: string | undefined) => ({
  message: `Something failed inside. Tell the administrator the code ${requestId ?? 'in the response header x-request-id'}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId ? { requestId } : {}) },
});

const log = (logger: Logger, cause: unknown, told: object, message: string): void => {
  const failure = serviceFailure(cause);
  // many requests meet the same one, and its stack says nothing
  if (failure) logger.warn({ ...told, code: failure.code, reason: (cause as Error).message }, message);
  else logger.error({ ...told, err: cause }, message);
};

/** Logs what is not the caller's fault, with the request id that the answer carries, and gives answers that hold nothing but such the right status. */
export const errorLog = (logger: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { requestId }, operationName }) => {
      for (const error of errors) {
        const cause = causeOf(error);
        if (isExpected(cause)) continue;
        requestIds.set(error, requestId);
        log(logger, cause, { requestId, operationName, path: error.path }, 'a request failed');
      }
    },
    willSendResponse: async ({ errors, response: { body, http } }) => {
      if (!errors || body.kind !== 'single' || body.singleResult.data != null) return;
      const failure = errors.map((error) => serviceFailure(causeOf(error))).find((found) => found?.status);
      const refused = errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ? { status: 401 } : undefined;
      const { status, headers = [] }: HttpSide = (failure && httpOf(failure)) || refused || {};
      if (!status) return;
      http.status = status;
      for (const [name, value] of headers) http.headers.set(name, value);
    },
  }),
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
    log(logger, error, { requestId: requestContext.contextValue.requestId }, 'a request failed outside of its operation');
  },
});

/** Logs why a request's context could not be made, and is what the caller is told of it. */
export const contextFailure = (error: unknown, requestId: string, logger: Logger): GraphQLError => {
  if (error instanceof CallerRefused) {
    const { status, code, message, headers } = error;
    return new GraphQLError(message, { extensions: { code, http: { status, headers: new HeaderMap(headers) } } });
  }
  log(logger, error, { requestId }, "a request's context could not be made");
  const failure = serviceFailure(error);
  if (failure) return new GraphQLError(failure.message, { extensions: { code: failure.code, http: httpOf(failure) } });
  const { message, extensions } = masked(requestId);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 500 } } });
};
