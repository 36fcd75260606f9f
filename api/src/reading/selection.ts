import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Arguments } from './source.js';

/** One field of a selection under its response key, with those of equal key merged. */
export interface Selected {
  key: string;
  name: string;
  args: Arguments;
  nodes: readonly FieldNode[];
}

// what a field's selection holds, where no variable has a say in it: documents are parsed once and asked again and again
const constant = new WeakMap<FieldNode, Map<string, readonly Selected[]>>();

/** Reads selections: merges by response key, expands fragments, honours @skip and @include. */
export class SelectionReader {
  private readonly schema: GraphQLSchema;
  private readonly fragments: Record<string, FragmentDefinitionNode>;
  private readonly variables: Record<string, unknown>;
  private isConstant = true;

  constructor(info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>) {
    this.schema = info.schema;
    this.fragments = info.fragments;
    this.variables = info.variableValues;
  }

  /** The fields asked of an object type below the given field nodes, in order of appearance. */
  fields(type: string, parents: readonly FieldNode[]): readonly Selected[] {
    const [parent] = parents;
    const known = parents.length === 1 && parent ? constant.get(parent)?.get(type) : undefined;
    if (known) return known;
    const object = this.objectType(type);
    const merged = new Map<string, FieldNode[]>();
    this.isConstant = true;
    for (const { selectionSet } of parents) if (selectionSet) this.collect(object, selectionSet, merged, new Set());
    const fields = [...merged].map(([key, nodes]) => this.selected(object, key, nodes));
    if (this.isConstant && parents.length === 1 && parent) {
      constant.set(parent, (constant.get(parent) ?? new Map<string, readonly Selected[]>()).set(type, fields));
    }
    return fields;
  }

  /** The object type that a field of a type returns, through lists and non-null. */
  typeOf(type: string, field: string): string {
    const definition = this.objectType(type).getFields()[field];
    if (!definition) throw new GraphQLError(`Unknown field ${type}.${field}`);
    return getNamedType(definition.type).name;
  }

  private objectType(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type;
  }

  private selected(object: GraphQLObjectType, key: string, nodes: FieldNode[]): Selected {
    const first = nodes[0] as FieldNode;
    const name = first.name.value;
    const definition = object.getFields()[name];
    if (first.arguments?.some(({ value }) => !isLeaf(value))) this.isConstant = false;
    const args = definition && first.arguments?.length ? getArgumentValues(definition, first, this.variables) : {};
    if (definition)
      for (const arg of definition.args) if (arg.defaultValue !== undefined && !(arg.name in args)) args[arg.name] = arg.defaultValue;
    return { key, name, args, nodes };
  }

  private collect(object: GraphQLObjectType, set: SelectionSetNode, into: Map<string, FieldNode[]>, seen: Set<string>): void {
    for (const node of set.selections) {
      if (node.directives?.length) {
        this.isConstant = false;
        if (!this.isAsked(node)) continue;
      }
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const same = into.get(key);
        if (same) same.push(node);
        else into.set(key, [node]);
        continue;
      }
      if (node.kind === 'FragmentSpread') {
        if (seen.has(node.name.value)) continue;
        seen.add(node.name.value);
      }
      const fragment = node.kind === 'InlineFragment' ? node : this.fragments[node.name.value];
      if (fragment && this.applies(object, fragment.typeCondition?.name.value)) this.collect(object, fragment.selectionSet, into, seen);
    }
  }

  private isAsked(node: SelectionNode): boolean {
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.if === true;
    return !skipped && getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.if !== false;
  }

  private applies(object: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === object.name) return true;
    const type = this.schema.getType(condition);
    return type !== undefined && 'getFields' in type && object.getInterfaces().some((i) => i.name === condition);
  }
}

const isLeaf = ({ kind }: ValueNode): boolean =>
  kind === 'IntValue' || kind === 'StringValue' || kind === 'BooleanValue' || kind === 'EnumValue';
