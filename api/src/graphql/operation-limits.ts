import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from '../shared/context.js';
import { costOf } from './cost.js';
import { isDeeperThan, limits } from './limits.js';

/** Refuses operations that ask for too much, before anything of them runs. */
export const operationLimits = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation }) => {
      const variables = request.variables ?? {};
      // before anything walks through them
      if (isDeeperThan(variables, limits.variableDepth)) {
        refuse('VARIABLES_TOO_DEEP', `The variables are nested deeper than ${limits.variableDepth} levels. Send simpler ones.`);
      }
      // which operations there are is the executor's to say
      if (!operation) return;
      if (operation.operation === 'subscription') {
        refuse('OPERATION_NOT_SUPPORTED', 'There are no subscriptions here: ask by queries, write by mutations.');
      }
      let cost: number;
      try {
        cost = costOf(schema, document, request.operationName, variables);
      } catch (error) {
        // variables that don't fit are the executor's to refuse, all at once
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
        throw unfit(error);
      }
      if (cost <= limits.cost) return;
      const costs = Number.isFinite(cost) ? `The operation costs ${Math.round(cost)}` : 'The operation has too many fields';
      refuse(
        'COST_LIMIT_EXCEEDED',
        `${costs}; a cost of at most ${limits.cost} is answered. Ask for smaller pages, fewer levels, counts or conditions.`,
      );
    },
  }),
});

function refuse(code: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Arguments whose cost can't be reckoned can't be executed either: the caller is told why; anything else is our fault. */
function unfit(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
