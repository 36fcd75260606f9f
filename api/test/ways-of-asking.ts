import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeCorrections, days, idOf } from './small-organization.js';

/** A query by which something could come out, and the way that it takes. */
export interface Asked {
  readonly way:
    | 'select'
    | 'alias'
    | 'fragment'
    | 'filter'
    | 'negated filter'
    | 'nested filter'
    | 'sort'
    | 'cursor'
    | 'look-up'
    | 'search'
    | 'day'
    | 'history';
  readonly query: string;
}

/** What is tried for each scalar, by its name: what is hidden in either state is among it. */
export type Candidates = Readonly<Record<string, readonly unknown[]>>;

const identities = [20, 3, 6, 60, 90, 23, 61, 5, 21, 50, 91, 401, 409, 410, 411, 420].map(idOf);

/** Every way in which the schema lets anybody ask for anything: made from it, so that what is added to it is asked as well. */
export class WaysOfAsking {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly candidates: Candidates,
  ) {}

  all(): Asked[] {
    const roots = Object.values(this.schema.getQueryType()?.getFields() ?? {}).filter(({ extensions }) => extensions.whole);
    return [
      ...this.selections(roots),
      ...roots.flatMap((root) => [...this.filters(root), ...this.sorts(root), ...this.lookUps(root), ...this.days(root)]),
    ];
  }

  /**
   * Each leaf of each type, alone, so that one that is refused hides no other: by the two shortest ways from a root field that lead to it,
   * and by the first under another name and in a fragment.
   */
  private selections(roots: readonly GraphQLField<unknown, unknown>[]): Asked[] {
    const paths = new Map<string, string[]>();
    for (const root of roots)
      for (const call of this.callsOf(root).slice(0, 3))
        for (const { leaf, path } of this.leaves(root.type, 3)) paths.set(leaf, [...(paths.get(leaf) ?? []), `${call} ${path}`]);
    return [...paths.values()].flatMap((all): Asked[] => {
      const [first = '', ...others] = all.sort((one, other) => depthOf(one) - depthOf(other));
      return [
        ...[first, ...others.slice(0, 1)].map((path): Asked => ({ way: 'select', query: `{ ${path} }` })),
        { way: 'alias', query: `{ id: ${first.replace(/(\w+)((?: \})*)$/, 'name: $1$2')} }` },
        { way: 'fragment', query: `{ ...all } fragment all on Query { ${first} }` },
      ];
    });
  }

  /** Paths down to each leaf of a type, as selections, and which leaf it is. */
  private leaves(output: GraphQLOutputType, depth: number): { leaf: string; path: string }[] {
    const type = getNamedType(output);
    if (isInterfaceType(type))
      return this.schema
        .getPossibleTypes(type)
        .flatMap((one) => this.leaves(one, depth).map(({ leaf, path }) => ({ leaf, path: `{ ... on ${one.name} ${path} }` })));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      if (isLeafType(getNamedType(field.type))) return [{ leaf: `${type.name}.${field.name}`, path: `{ ${field.name} }` }];
      // what holds rows is no step on its own
      const next = ['nodes', 'edges', 'node', 'pageInfo'].includes(field.name) ? depth : depth - 1;
      if (next < 1) return [];
      return this.leaves(field.type, next).map(({ leaf, path }) => ({ leaf, path: `{ ${field.name} ${path} }` }));
    });
  }

  /** Each condition of a filter with each value, asked straight, turned round, and below and, or. */
  private filters(root: GraphQLField<unknown, unknown>): Asked[] {
    return this.withArgument(root, 'filter').flatMap(({ argument, call, path, isNested: isBelow }) =>
      this.inputs(argument.type, 4, isBelow).flatMap((condition): Asked[] => {
        const asked = (filter: string) => `{ ${call(`filter: ${filter}`, path)} }`;
        const isNested = (condition.match(/\{/g)?.length ?? 0) > 2;
        const straight: Asked = { way: isNested || isBelow ? 'nested filter' : 'filter', query: asked(condition) };
        if (isBelow || !condition.includes('equals')) return [straight];
        return [
          straight,
          { way: 'negated filter', query: asked(`{ or: [{ not: ${condition} }, { and: [${condition}, { not: ${condition} }] }] }`) },
        ];
      }),
    );
  }

  /** Each order, with cursors, both ways and across a page. */
  private sorts(root: GraphQLField<unknown, unknown>): Asked[] {
    return this.withArgument(root, 'sort').flatMap(({ argument, call, path }) =>
      this.inputs(argument.type, 2).flatMap((order): Asked[] => [
        { way: 'sort', query: `{ ${call(`sort: ${order}`, path)} }` },
        { way: 'cursor', query: `{ ${call(`first: 2, sort: ${order}`, `${path} edges { cursor } pageInfo { endCursor hasNextPage }`)} }` },
      ]),
    );
  }

  private lookUps(root: GraphQLField<unknown, unknown>): Asked[] {
    const way = root.name.startsWith('search') ? 'search' : 'look-up';
    const isList = root.args.some(({ name }) => name === 'filter') && !root.args.some(isRequiredArgument);
    if (isList) return [];
    return this.callsOf(root).map((call) => ({ way, query: `{ ${call} ${this.whole(root.type)} }` }));
  }

  /** Other days, and what was known at another time. */
  private days(root: GraphQLField<unknown, unknown>): Asked[] {
    const names = root.args.map(({ name }) => name);
    const [first] = this.callsOf(root);
    if (first === undefined) return [];
    const call = (args: string) => (first.includes('(') ? first.replace('(', `(${args}, `) : `${first}(${args})`);
    const whole = this.whole(root.type);
    const asOf = names.includes('asOf') ? days.map((day): Asked => ({ way: 'day', query: `{ ${call(`asOf: "${day}"`)} ${whole} }` })) : [];
    const instants = ['2020-12-01T00:00:00Z', beforeCorrections];
    const knownAt = names.includes('knownAt')
      ? [...days, '2021-12-31'].flatMap((day) =>
          instants.map((at): Asked => ({ way: 'history', query: `{ ${call(`asOf: "${day}", knownAt: "${at}"`)} ${whole} }` })),
        )
      : [];
    return [...asOf, ...knownAt];
  }

  /** A root field with each set of what it must be given; and with each thing that it may be given to say which. */
  private callsOf({ name, args }: GraphQLField<unknown, unknown>): string[] {
    const naming = args.filter((argument) => ['id', 'code', 'text'].includes(argument.name));
    const states = args.some((argument) => argument.name === 'state') ? ['state: PUBLISHED', 'state: DRAFT'] : [''];
    if (naming.length === 0) return states.map((state) => (state ? `${name}(${state})` : name));
    return naming.flatMap((argument) =>
      this.inputs(argument.type, 1).flatMap((value) =>
        states.map((state) => `${name}(${[`${argument.name}: ${value}${more(args)}`, state].filter(Boolean).join(', ')})`),
      ),
    );
  }

  /** The fields below a root, and itself, that take an argument: where each is, and what is read there. */
  private withArgument(root: GraphQLField<unknown, unknown>, name: string) {
    const places: { argument: GraphQLArgument; path: string; isNested: boolean; call: (args: string, selected: string) => string }[] = [];
    const own = root.args.find((argument) => argument.name === name);
    if (own) {
      const needed = root.args.filter(isRequiredArgument).map((argument) => `${argument.name}: "chuan bi", `);
      const state = root.args.some((argument) => argument.name === 'state') ? 'state: DRAFT, ' : '';
      const call = (args: string, selected: string) => `${root.name}(${needed.join('')}${state}${args}) { ${selected} }`;
      places.push({ argument: own, path: rows, isNested: false, call });
    }
    const [first] = this.callsOf(root);
    const type = this.rowType(root.type);
    if (!first || !type) return places;
    for (const field of Object.values(type.getFields())) {
      const argument = field.args.find((one) => one.name === name);
      if (!argument) continue;
      const inRows = own || isConnection(root.type) ? (text: string) => `nodes { ${text} }` : (text: string) => text;
      places.push({
        argument,
        path: rows,
        isNested: true,
        call: (args, selected) => `${first} { ${inRows(`id: __typename ${field.name}(${args}) { ${selected} }`)} }`,
      });
    }
    return places;
  }

  private rowType(output: GraphQLOutputType) {
    const type = getNamedType(output);
    if (!isObjectType(type)) return undefined;
    const nodes = type.getFields().nodes;
    const row = nodes ? getNamedType(nodes.type) : type;
    return isObjectType(row) ? row : undefined;
  }

  /** What tells rows apart: enough to see whether any came or went. */
  private whole(output: GraphQLOutputType): string {
    const type = getNamedType(output);
    if (isInterfaceType(type)) return '{ id __typename }';
    if (!isObjectType(type)) return '';
    if (type.getFields().nodes) return `{ ${whole[type.name] ?? rows} }`;
    const leaves = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) && !guarded.has(`${type.name}.${field.name}`),
    );
    return `{ ${leaves.map(({ name }) => name).join(' ')} }`;
  }

  /** Values of an input type as GraphQL writes them; of an object each with one field: all values for equality, a few for other conditions. */
  private inputs(input: GraphQLInputType, depth: number, isBrief = false): string[] {
    if (isNonNullType(input)) return this.inputs(input.ofType, depth, isBrief);
    if (isListType(input)) return this.inputs(input.ofType, depth, isBrief).map((value) => `[${value}]`);
    if (isEnumType(input)) return input.getValues().map(({ name }) => name);
    if (isInputObjectType(input)) {
      if (depth < 1) return [];
      const fields = Object.values(input.getFields());
      const needed = fields.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
      const chosen = needed.length > 0 ? needed : fields.filter(({ name }) => !['and', 'or', 'not'].includes(name));
      return chosen.flatMap((field) => {
        const values = this.inputs(field.type, depth - 1, isBrief);
        const isScalar = isLeafType(getNamedType(field.type));
        const tried = !isScalar ? values : isBrief ? values.slice(0, 2) : field.name === 'equals' ? values : values.slice(0, 4);
        return tried.map((value) => `{ ${field.name}: ${value} }`);
      });
    }
    return (this.candidates[input.name] ?? []).map((value) => JSON.stringify(value));
  }
}

const depthOf = (path: string): number => path.split('{').length;

const rows = 'totalCount nodes { id: __typename } edges { cursor }';

// of what is found, what it is found by
const whole: Readonly<Record<string, string>> = {
  SearchResultConnection: 'totalCount nodes { matchedName isFormer node { id } }',
  MaterialHitConnection: 'totalCount nodes { title foundIn placeCount passages { parts { text isMatch } } node { id } } edges { cursor }',
};

// a look-up that asks for what is refused alone would tell nothing of the rest
const guarded = new Set(['Person.workPhone', 'Person.workEmail']);

const isConnection = (output: GraphQLOutputType): boolean => {
  const type = getNamedType(output);
  return isObjectType(type) && type.getFields().nodes !== undefined;
};

const more = (args: readonly GraphQLArgument[]): string =>
  args.some(({ name }) => name === 'includeFormer') ? ', includeFormer: true' : '';

/** The identities that are tried, of what is hidden and of what is not. */
export const triedIdentities = identities;
