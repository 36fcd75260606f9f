import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Context } from '../shared/context.js';

/**
 * Keeps the schema from who is not signed in: no introspection, and no "Did you mean". In development everybody is told. `__typename` is
 * answered, as clients add it to every selection.
 */
export const hiddenSchema = (isDevelopment: boolean): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ contextValue }) => {
    if (isDevelopment || contextValue.signedIn) return {};
    return {
      didResolveOperation: async ({ document }) => {
        if (!asksForSchema(document)) return;
        throw new GraphQLError('The schema is told to who is signed in or has an access token.', {
          extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
        });
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return;
        const { errors } = body.singleResult;
        if (errors) body.singleResult.errors = errors.map((error) => ({ ...error, message: withoutSuggestion(error.message) }));
      },
    };
  },
});

/** An error's message without what graphql-js proposes in place of a name that it doesn't know. */
export const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');

const known = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  const asked = known.get(document);
  if (asked !== undefined) return asked;
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  known.set(document, found);
  return found;
}
