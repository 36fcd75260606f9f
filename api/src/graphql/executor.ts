import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { isRefusedRight } from '../reading/refused-right.js';
import { type Selected, SelectionReader } from '../reading/selection.js';
import { type JsonPiece, joined, Whole } from '../reading/whole.js';
import type { Context } from '../shared/context.js';
import { holdsNul, nulMessage } from './limits.js';
import { serviceFailure } from './service-failure.js';
import { sourcedTypes } from './sourced-types.js';
import { withoutValues } from './unfit-variables.js';

/** Answers an operation: from whole JSON texts where every root field is one statement, else field by field. */
export const executorOf = (schema: GraphQLSchema) => {
  const answer = answererOf(schema);
  return async (executed: Executed): Promise<ExecutionResult> => {
    const result = await answer(executed);
    // what was read is logged before anybody has it: without a log there is no answer
    await executed.context.logReadings?.();
    return result;
  };
};

const answererOf =
  (schema: GraphQLSchema) =>
  async ({ document, operation, request, context }: Executed): Promise<ExecutionResult> => {
    const { operationName } = request;
    // graphql-js says which operations there are
    if (!operation) return execute({ schema, document, operationName });
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 20 });
    if (variables.errors) return { errors: withoutValues(variables.errors) };
    if (holdsNul(request.variables)) return { errors: [new GraphQLError(nulMessage, { extensions: { code: 'ARGUMENTS_INVALID' } })] };
    const fragments = fragmentsOf(document);
    const fields = operation.operation === 'query' ? wholeFields(schema, operation, fragments, variables.coerced) : null;
    context.read.asWhole = fields !== null;
    if (fields) return answerWhole(schema, operation, fragments, fields, variables.coerced, context);
    return execute({
      schema,
      document,
      operationName,
      variableValues: request.variables,
      contextValue: context,
      rootValue: undefined,
      fieldResolver: fieldResolverOf(schema),
    });
  };

/** What Apollo hands its gateway's executor: the request, parsed and validated. */
export interface Executed {
  document: DocumentNode;
  /** None when the document has none of the name that was asked for. */
  operation?: OperationDefinitionNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
  context: Context;
}

/** Objects from a source hold their fields under response keys; all others under field names. */
export const fieldResolverOf = (schema: GraphQLSchema): GraphQLFieldResolver<unknown, Context> => {
  const sourced = sourcedTypes(schema);
  return (root, args, context, info) =>
    sourced.has(info.parentType) ? (root as Record<string, unknown>)[info.path.key] : defaultFieldResolver(root, args, context, info);
};

// documents are parsed once and asked again and again
const fragmentsKept = new WeakMap<DocumentNode, Fragments>();

const fragmentsOf = (document: DocumentNode): Fragments => {
  const known = fragmentsKept.get(document);
  if (known) return known;
  const fragments = Object.fromEntries(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
  fragmentsKept.set(document, fragments);
  return fragments;
};

type Fragments = Record<string, FragmentDefinitionNode>;

/** The root fields when all of them are whole; null when one isn't, or is of the schema itself. */
const wholeFields = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variableValues: Record<string, unknown>,
) => {
  const query = schema.getQueryType() as GraphQLObjectType;
  const root = { selectionSet: operation.selectionSet } as FieldNode;
  const fields = new SelectionReader({ schema, fragments, variableValues }).fields(query.name, [root]);
  return fields.every((f) => query.getFields()[f.name]?.extensions.whole) ? fields : null;
};

const answerWhole = async (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  fields: readonly Selected[],
  variableValues: Record<string, unknown>,
  context: Context,
): Promise<ExecutionResult> => {
  const query = schema.getQueryType() as GraphQLObjectType;
  const errors: GraphQLError[] = [];
  let failed = false;
  const answers = await Promise.all(
    fields.map(async ({ key, name, nodes }) => {
      const definition = query.getFields()[name];
      if (!definition?.resolve) throw new Error(`Query.${name} has no resolver`);
      const path = { prev: undefined, key, typename: query.name };
      const info = {
        fieldName: name,
        fieldNodes: nodes,
        returnType: definition.type,
        parentType: query,
        path,
        schema,
        fragments,
        rootValue: undefined,
        operation,
        variableValues,
      };
      try {
        const args = getArgumentValues(definition, nodes[0] as FieldNode, variableValues);
        const answer = await definition.resolve(undefined, args, context, info);
        if (!(answer instanceof Whole)) throw new Error(`Query.${name} did not answer whole`);
        if (answer.isNull && isNonNullType(definition.type)) throw new Error(`Query.${name} is not nullable`);
        return answer.pieces;
      } catch (error) {
        errors.push(locatedError(error, nodes, [key]));
        // half an answer would be taken for a whole one by caches and counters, which look at the status alone
        failed ||= isNonNullType(definition.type) || serviceFailure(error)?.status !== undefined || isRefusedRight(error);
        return ['null'];
      }
    }),
  );
  const data = failed ? null : (wholeOf(fields, answers) as never);
  return errors.length ? { errors, data } : { data };
};

/** One JSON of the answers of all root fields. */
const wholeOf = (fields: readonly Selected[], answers: readonly (readonly JsonPiece[])[]): Whole => {
  const pieces = fields.flatMap(({ key }, i) => [`${i ? ',' : ''}${JSON.stringify(key)}:`, ...(answers[i] ?? [])]);
  return new Whole(['{', ...pieces, '}']);
};

/** Writes a response: a whole answer's JSON is sent on as PostgreSQL built it. */
export const stringifyResult = (value: { data?: unknown; errors?: unknown; extensions?: unknown }): Buffer | string => {
  const { data, ...rest } = value;
  if (!(data instanceof Whole)) return JSON.stringify(value);
  const others = JSON.stringify(rest).slice(0, -1);
  return joined([others === '{' ? '{"data":' : `${others},"data":`, ...data.pieces, '}']);
};
