import { buildSchema } from 'graphql';
import { conventionBreaches } from './schema-conventions.mjs';

const right = `
  type Query { units(filter: UnitFilter, first: Int, after: String): UnitConnection! }
  type Mutation { createUnit(input: CreateUnitInput!): CreateUnitPayload! }
  scalar Date
  type Unit { id: ID! isOpen: Boolean! openedOn: Date! }
  type UnitEdge { cursor: String! node: Unit! }
  type UnitConnection { edges: [UnitEdge!]! nodes: [Unit!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  input UnitFilter { name: StringOperators and: [UnitFilter!] or: [UnitFilter!] not: UnitFilter }
  input StringOperators { equals: String }
  input CreateUnitInput { name: String! openedOn: Date! }
  type CreateUnitPayload { unit: Unit userErrors: [UserError!]! }
  type UserError { message: String! }
`;
const breaches = (before, after) => {
  expect(right).toContain(before);
  return conventionBreaches(buildSchema(right.replace(before, after)));
};

test('the conventions hold for a right schema', () => {
  expect(conventionBreaches(buildSchema(right))).toEqual([]);
});

test('a mutation takes one input and answers a payload with user errors', () => {
  expect(breaches('createUnit(input: CreateUnitInput!)', 'createUnit(name: String!)')).toEqual([
    'Mutation.createUnit takes (input: CreateUnitInput!) and nothing else',
  ]);
  expect(breaches('): CreateUnitPayload!', '): Unit')).toEqual([
    'Mutation.createUnit answers CreateUnitPayload!',
    'Unit has userErrors: [UserError!]!',
  ]);
});

test('a connection has its four parts and its arguments, and no list holds null', () => {
  expect(breaches('totalCount: Int!', '')).toEqual(['UnitConnection has totalCount: Int!']);
  expect(breaches('first: Int, after: String', 'first: Int')).toEqual(['Query.units is a connection: it takes first and after']);
  expect(breaches('nodes: [Unit!]!', 'nodes: [Unit]!')).toEqual([
    'UnitConnection.nodes is a list: neither it nor its items are ever null ([X!]!)',
    'UnitConnection has nodes: [Unit!]!',
  ]);
});

test('a filter holds operators, and names tell what they are', () => {
  expect(breaches('name: StringOperators', 'name: String')).toEqual(['UnitFilter.name is an object of operators, or one of and, or, not']);
  expect(breaches('isOpen: Boolean!', 'open: Boolean!')).toEqual(['Unit.open is a Boolean: its name begins with is, has or may']);
  expect(breaches('type Unit { id: ID! isOpen: Boolean! openedOn', 'type Unit { id: ID! isOpen: Boolean! opened')).toEqual([
    'Unit.opened is a Date: its name ends with On, From or Until',
  ]);
});
