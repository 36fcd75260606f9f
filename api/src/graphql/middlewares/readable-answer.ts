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
  await readAnswer({ subjectId: nobody }, { ...context, read: context.read.rehearsal() }, info);
  return resolve(root, args, context, info);
};

/**
 * Refuses a mutation whose answer shows a row that refuses it for want of a right (what is above a unit in one's own reach, say), before what
 * was written stands: a refusal must be one. Only what a row may refuse is read here; the answer itself is read when it stands.
 */
export const permittedAnswer: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const answer = (await resolve(root, args, context, info)) as { subjectId?: string | null };
  const { em } = context;
  const written = async (sql: string, parameters: unknown[]): Promise<void> => {
    await em.flush();
    await em
      .getKysely()
      .executeQuery({ sql, parameters, query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] }, queryId: { queryId: '' } });
  };
  if (answer.subjectId) await readAnswer(answer, { ...context, read: context.read.rehearsal(written) }, info);
  return answer;
};

/** Reads what the payload shows. */
async function readAnswer(answer: object, context: Context, info: GraphQLResolveInfo): Promise<void> {
  const { schema, fieldNodes, variableValues } = info;
  const payload = getNamedType(info.returnType) as GraphQLObjectType;
  for (const { key, name, nodes } of new SelectionReader(info).fields(payload.name, fieldNodes)) {
    const field = payload.getFields()[name];
    const [first] = nodes;
    if (!field?.resolve || !first || !sourcedTypes(schema).has(getNamedType(field.type) as GraphQLObjectType)) continue;
    const path = { prev: info.path, key, typename: payload.name };
    const below = { ...info, fieldName: name, fieldNodes: nodes, returnType: field.type, parentType: payload, path };
    await field.resolve(answer, getArgumentValues(field, first, variableValues), context, below);
  }
}
