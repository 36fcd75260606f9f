import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../shared/context.js';

const json = 'application/json; charset=utf-8';
/** What most callers say that they take, and what they are given: our own client; what portals write by hand; curl. */
const given = new Map([
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
  ['application/json', json],
  ['*/*', json],
]);

/** Says the type of answers to the usual `Accept` headers; any other is weighed by Apollo, which takes as long as composing a statement. */
export const usualAnswerTypes: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request: { http }, response }) => {
      const type = given.get(http?.headers.get('accept') ?? '');
      if (type) response.http.headers.set('content-type', type);
    },
  }),
};
