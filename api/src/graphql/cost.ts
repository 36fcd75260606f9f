import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { largestPage } from '../reading/keyset.js';
import { fragmentsIn } from './limits.js';

const usualPage = 50;
const usualList = 10;
const mostNodes = 10_000;

/** What going once through a list's rows costs, in values of an answer that take as long: of a list that may be of all rows, and of a short one. */
const passes = { wide: 2000, narrow: 20 } as const;
/** What each condition, each looked-up condition, each value of a condition and each order adds to a pass, as a part of it. */
const shares = { condition: 0.1, lookedUp: 1, value: 0.001, order: 0.5 } as const;

/** What a command costs beside what is asked of its answer: as much as a pass through a long list. */
const mutation = passes.wide;

type Fragments = ReturnType<typeof fragmentsIn>;

/**
 * A field costs 1; a connection what is asked of its rows times their number, and a pass through its list for its rows and one for its
 * count; a short list as if it had ten; a command as much as such a pass,
 * a slight one as one through a short list; and what is said to take more costs that besides.
 */
const estimateIn =
  (schema: GraphQLSchema, fragments: Fragments): ComplexityEstimator =>
  ({ type, field, args, node, childComplexity }) => {
    if (getNamedType(field.type).name.endsWith('Connection')) {
      const size = Math.min(Number(args.first ?? args.last ?? usualPage), largestPage);
      const pass = (type === schema.getQueryType() || field.extensions.isWide ? passes.wide : passes.narrow) * effort(field, args);
      return 1 + size * childComplexity + passesOf(node, fragments) * pass;
    }
    if (type === schema.getMutationType()) return (field.extensions.isSlight ? passes.narrow : mutation) + childComplexity;
    const isRowsOfPage = field.name === 'nodes' || field.name === 'edges';
    return (
      1 + Number(field.extensions.takes ?? 0) + (isListType(getNullableType(field.type)) && !isRowsOfPage ? usualList : 1) * childComplexity
    );
  };

/** How often a connection's list is gone through: for its rows, and for its count, each when it is asked for. */
const passesOf = ({ selectionSet }: FieldNode, fragments: Fragments): number => {
  const names = selectionSet ? fieldsOf(selectionSet, fragments, new Set()) : [];
  return Number(names.includes('totalCount')) + Number(names.some((name) => name !== 'totalCount' && name !== '__typename'));
};

const fieldsOf = (set: SelectionSetNode, fragments: Fragments, seen: Set<string>): string[] =>
  set.selections.flatMap((node) => {
    if (node.kind === 'Field') return [node.name.value];
    if (node.kind === 'InlineFragment') return fieldsOf(node.selectionSet, fragments, seen);
    const fragment = fragments.get(node.name.value);
    if (!fragment || seen.has(node.name.value)) return [];
    return fieldsOf(fragment.selectionSet, fragments, seen.add(node.name.value));
  });

/** What one pass costs with the filter and the order asked for, 1 without. */
const effort = (field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): number => {
  const filter = field.args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  const orders = Array.isArray(args.sort) ? args.sort.length : 0;
  return 1 + shares.order * orders + (isInputObjectType(type) ? ofConditions(args.filter, type) : 0);
};

/** What the conditions of a filter add; `and`, `or` and `not` hold filters of the same type. */
const ofConditions = (filter: unknown, type: GraphQLInputObjectType): number => {
  if (Array.isArray(filter)) return filter.reduce((sum: number, part) => sum + ofConditions(part, type), 0);
  const fields = type.getFields();
  return entriesOf(filter).reduce((sum, [name, operators]) => {
    const field = fields[name];
    if (!field) return sum;
    if (getNamedType(field.type) === type) return sum + ofConditions(operators, type);
    const share = field.extensions.looksUp ? shares.lookedUp : shares.condition;
    // an empty condition asks for something too: whether there is any
    return sum + share * Math.max(entriesOf(operators).length, 1) + shares.value * valuesIn(operators);
  }, 0);
};

/** How many values are listed in a condition, at any depth. */
const valuesIn = (condition: unknown): number =>
  Array.isArray(condition) ? condition.length : entriesOf(condition).reduce((sum, [, part]) => sum + valuesIn(part), 0);

const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

const costs = new WeakMap<DocumentNode, Map<string, number>>();
const mostRemembered = 100;

/**
 * The cost of an operation, remembered for its document: reckoning it takes longer than composing the answer's SQL. Infinite where its
 * fragments spread into more fields than are looked at.
 */
export const costOf = (
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
  const cost = reckoned(schema, document, operationName, variables);
  if (remembered.size < mostRemembered) remembered.set(key, cost);
  return cost;
};

const reckoned = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number => {
  const estimators = [estimateIn(schema, fragmentsIn(query))];
  try {
    return getComplexity({ schema, query, operationName, variables, estimators, maxQueryNodes: mostNodes });
  } catch (error) {
    if (/maximum allowed number of nodes/.test((error as Error).message)) return Number.POSITIVE_INFINITY;
    throw error;
  }
};
