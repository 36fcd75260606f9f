import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isObjectType, lexicographicSortSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { around, type MutationMiddleware, type MutationResolver } from './middlewares/mutation-middleware.js';
import { sourcedTypes } from './sourced-types.js';

/** Builds the GraphQL schema of the given resolver classes, sorted, with types that are read whole left without resolvers. */
export const schemaOf = async (
  resolvers: NonEmptyArray<new () => object>,
  middlewares: readonly MutationMiddleware[] = [],
  /** What is done around a mutation whenever it is done, also when a second person does what was put up. */
  innermost: readonly MutationMiddleware[] = [],
): Promise<GraphQLSchema> => {
  const schema = await buildSchema({ resolvers, validate: false });
  for (const type of sourcedTypes(schema)) for (const field of Object.values(type.getFields())) field.resolve = undefined;
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be read; every answer holds for the day that is asked for.';
  for (const field of Object.values(mutation?.getFields() ?? {}))
    if (field.resolve) {
      const act = around(innermost, field.resolve as MutationResolver);
      field.extensions = { ...field.extensions, act };
      field.resolve = around(middlewares, act) as typeof field.resolve;
    }
  // a mutation's one argument is what the description of its type says
  for (const { args } of Object.values(mutation?.getFields() ?? {}))
    for (const argument of args) argument.description ??= (getNamedType(argument.type) as GraphQLInputObjectType).description;
  if (mutation) mutation.description = 'What can be done; refusals are in userErrors, and nothing was written then.';
  const sorted = lexicographicSortSchema(schema);
  // sorting rebuilds the types and keeps resolvers; nothing is dropped but order
  for (const type of Object.values(sorted.getTypeMap())) if (isObjectType(type)) type.getFields();
  return sorted;
};
