import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

const known = new WeakMap<GraphQLSchema, Set<GraphQLObjectType>>();

/**
 * The object types whose values come from a source, as JSON under response keys: what a whole root field returns and all below it.
 * Everything else (payloads, errors, reports) is an ordinary value with resolvers of its own.
 */
export const sourcedTypes = (schema: GraphQLSchema): Set<GraphQLObjectType> => {
  const found = known.get(schema) ?? new Set<GraphQLObjectType>();
  if (known.has(schema)) return found;
  const add = (type: unknown): void => {
    if (isInterfaceType(type)) for (const implementation of schema.getPossibleTypes(type)) add(implementation);
    if (!isObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) if (field.extensions.whole) add(getNamedType(field.type));
  known.set(schema, found);
  return found;
};
