import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { SelectionReader } from '../../reading/selection.js';
import type { Context } from '../../shared/context.js';
import { sourcedTypes } from '../sourced-types.js';
import type { MutationMiddleware } from './mutation-middleware.js';

// the answer is of something that is not there yet: whatever its identity will be
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Refuses a mutation whose answer can't be read as it is asked for (a page too large, a filter too long, a cursor of another list), before
 * anything is written: who gets an error must be able to ask again.
 */
export const readableAnswer: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  await rehearse(context, info);
  return resolve(root, args, context, info);
};

/** Composes the statements of what the payload shows, and runs none. */
async function rehearse(context: Context, info: GraphQLResolveInfo): Promise<void> {
  const { schema, fieldNodes, variableValues } = info;
  const payload = getNamedType(info.returnType) as GraphQLObjectType;
  const read = context.read.rehearsal();
  for (const { key, name, nodes } of new SelectionReader(info).fields(payload.name, fieldNodes)) {
    const field = payload.getFields()[name];
    const [first] = nodes;
    if (!field?.resolve || !first || !sourcedTypes(schema).has(getNamedType(field.type) as GraphQLObjectType)) continue;
    const path = { prev: info.path, key, typename: payload.name };
    const below = { ...info, fieldName: name, fieldNodes: nodes, returnType: field.type, parentType: payload, path };
    await field.resolve({ subjectId: nobody }, getArgumentValues(field, first, variableValues), { ...context, read }, below);
  }
}
