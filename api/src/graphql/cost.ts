import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { largestPage } from '../reading/keyset.js';
import type { Context } from '../shared/context.js';
import { limits } from './limits.js';

const usualPage = 50;
const usualList = 10;

/** A field costs 1; a connection what is asked of its rows times their number; a short list as if it had ten. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type).name;
  if (type.endsWith('Connection')) return 1 + Math.min(Number(args.first ?? args.last ?? usualPage), largestPage) * childComplexity;
  const isRowsOfPage = field.name === 'nodes' || field.name === 'edges';
  return 1 + (isListType(getNullableType(field.type)) && !isRowsOfPage ? usualList : 1) * childComplexity;
};

const costs = new WeakMap<DocumentNode, Map<string, number>>();
const mostRemembered = 100;

/** The cost of an operation, remembered for its document: reckoning it takes longer than composing the answer's SQL. */
const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number => {
  const remembered = costs.get(document) ?? new Map<string, number>();
  costs.set(document, remembered);
  // texts have no part in it
  const key = `${operationName} ${JSON.stringify(variables, (_, value) => (typeof value === 'string' ? '' : value))}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const cost = getComplexity({ schema, query: document, operationName, variables, estimators: [estimate], maxQueryNodes: 10_000 });
  if (remembered.size < mostRemembered) remembered.set(key, cost);
  return cost;
};

/** Refuses operations that cost too much, before anything of them runs. */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation }) => {
      const variables = request.variables ?? {};
      let cost: number;
      try {
        cost = costOf(schema, document, request.operationName, variables);
      } catch (error) {
        // variables that don't fit are the executor's to refuse, all at once
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return;
        throw error;
      }
      if (cost > limits.cost) {
        throw new GraphQLError(
          `The operation costs ${Math.round(cost)}; at most ${limits.cost} is answered. Ask for smaller pages or fewer levels.`,
          {
            extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } },
          },
        );
      }
    },
  }),
});
