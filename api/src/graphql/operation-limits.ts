import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from '../shared/context.js';
import type { Budget, ShownCost } from './budget.js';
import { costOf } from './cost.js';
import { isDeeperThan, limits } from './limits.js';

/** Refuses operations that ask for too much, at once or after what the caller asked for lately, before anything of them runs; answers say what they cost. */
export const operationLimits = (schema: GraphQLSchema, budget: Budget): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    let shown: ShownCost | undefined;
    return {
      didResolveOperation: async ({ request, document, operation, contextValue }) => {
        // before anything walks through them
        if (isDeeperThan(request.variables ?? {}, limits.variableDepth)) {
          refuse('VARIABLES_TOO_DEEP', `The variables are nested deeper than ${limits.variableDepth} levels. Send simpler ones.`);
        }
        // which operations there are is the executor's to say
        if (!operation) return;
        if (operation.operation === 'subscription') {
          refuse('OPERATION_NOT_SUPPORTED', 'There are no subscriptions here: ask by queries, write by mutations.');
        }
        const cost = operationCost(schema, document, operation, request);
        if (cost === undefined) return;
        if (cost > limits.cost) {
          const costs = Number.isFinite(cost) ? `The operation costs ${Math.round(cost)}` : 'The operation has too many fields';
          refuse(
            'COST_LIMIT_EXCEEDED',
            `${costs}; a cost of at most ${limits.cost} is answered. Ask for smaller pages, fewer levels, counts or conditions.`,
          );
        }
        shown = budget.take(contextValue, cost);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (shown && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost: shown };
      },
    };
  },
});

/** What an operation costs; undefined where its variables don't fit: these are the executor's to refuse, all at once. */
function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { operationName, variables = {} }: GraphQLRequest,
): number | undefined {
  try {
    return costOf(schema, document, operationName, variables);
  } catch (error) {
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
    throw unfit(error);
  }
}

function refuse(code: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Arguments whose cost can't be reckoned can't be executed either: the caller is told why; anything else is our fault. */
function unfit(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
