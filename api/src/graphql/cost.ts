import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
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

/** Refuses operations that cost too much, before anything of them runs. */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation }) => {
      // variables that don't fit are the executor's to refuse, all at once
      if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return;
      const cost = getComplexity({
        schema,
        query: document,
        operationName: request.operationName,
        variables: request.variables,
        estimators: [estimate],
        maxQueryNodes: 10_000,
      });
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
