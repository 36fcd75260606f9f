import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
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
} from 'graphql';
import { beforeCorrections, days, idOf } from './small-organization.js';

const texts = ['HP', 'HP-LC', '11383', 'C-2', 'ho nam', 'Tổ dân phố', 'TDP 1', 'ly kim', "'", '%_\\', ''];

/** A query over a schema, made of a list of numbers: each decides one thing, so a shorter list makes a smaller query. */
export class GeneratedQuery {
  private readonly fragments: string[] = [];
  private taken = 0;
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly decisions: number[],
    private readonly roots: string[],
  ) {}

  /** The document, with the variables $yes and $no. */
  text(): string {
    const query = this.schema.getQueryType() as GraphQLNamedType;
    const fields = Array.from({ length: 1 + this.pick(2) }, () => this.field(query, this.roots[this.pick(this.roots.length)] as string, 5));
    return `query ($yes: Boolean!, $no: Boolean!) { a: __typename @include(if: $yes) b: __typename @skip(if: $no) ${fields.join(' ')} }\n${this.fragments.join('\n')}`;
  }

  private pick(of: number): number {
    return (this.decisions[this.taken++] ?? 0) % of;
  }

  private field(parent: GraphQLNamedType, name: string, depth: number): string {
    if (!isObjectType(parent) && !isInterfaceType(parent)) throw new Error(`${parent.name} has no fields`);
    const field = parent.getFields()[name];
    if (!field) return '__typename';
    const args = this.arguments(field.args);
    const alias = args || this.pick(4) === 0 ? `n${this.names++}: ` : '';
    const directive = [' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)'][this.pick(12)] ?? '';
    return `${alias}${name}${args}${directive}${this.selections(field.type, depth - 1)}`;
  }

  private selections(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output);
    if (isLeafType(type)) return '';
    return ` { ${Array.from({ length: 1 + this.pick(5) }, () => this.selection(type, depth)).join(' ')} }`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const way = this.pick(8);
    if (way === 0) return '__typename';
    if (isInterfaceType(type) && way > 2) {
      const possible = this.schema.getPossibleTypes(type);
      const chosen = possible[this.pick(possible.length)] as GraphQLNamedType;
      return `... on ${chosen.name} { ${this.selection(chosen, depth)} }`;
    }
    if (way === 1) return `... { ${this.selection(type, depth)} }`;
    if (way === 2) {
      const name = `F${this.fragments.length}`;
      this.fragments.push('');
      const at = this.fragments.length - 1;
      this.fragments[at] = `fragment ${name} on ${type.name} { ${this.selection(type, depth)} }`;
      return `...${name}`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const names = Object.keys(type.getFields()).filter(
      (name) => depth > 0 || isLeafType(getNamedType(type.getFields()[name]?.type as GraphQLOutputType)),
    );
    return names.length ? this.field(type, names[this.pick(names.length)] as string, depth) : '__typename';
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      // paging backward and both identities at once are refusals; they have tests of their own
      if (['last', 'before', 'after', 'knownAt'].includes(arg.name) && (arg.name !== 'knownAt' || this.pick(3) > 0)) return [];
      if (!isNonNullType(arg.type) && this.pick(2) === 0 && arg.name !== 'code') return [];
      if (arg.name === 'id' && args.some((other) => other.name === 'code')) return [];
      return [`${arg.name}: ${this.value(arg.name, arg.type, 2)}`];
    });
    return given.length ? `(${given.join(', ')})` : '';
  }

  private value(name: string, type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.value(name, type.ofType, depth);
    if (isListType(type)) return `[${Array.from({ length: this.pick(3) }, () => this.value(name, type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return type.getValues()[this.pick(type.getValues().length)]?.name as string;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth > 0 && this.pick(9) === 0));
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.name, field.type, depth - 1)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return String(1 + this.pick(5));
    if (type.name === 'Boolean') return String(this.pick(2) === 0);
    if (type.name === 'Date') return JSON.stringify(days[this.pick(days.length)]);
    if (type.name === 'DateTime')
      return JSON.stringify([beforeCorrections, '2026-11-24T00:00:00Z', '2019-01-01T00:00:00+07:00'][this.pick(3)]);
    if (type.name === 'ID') return JSON.stringify(idOf([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 20, 21, 60, 61, 64, 999][this.pick(16)] as number));
    return JSON.stringify(texts[this.pick(texts.length)]);
  }
}
