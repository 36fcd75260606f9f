import 'reflect-metadata'; // decorators write to it: before the first decorated class
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isDay, isInstant } from './written-time.js';

const scalar = (name: string, description: string, holds: (value: unknown) => value is string, otherwise: (written: string) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => (holds(value) ? value : invalid(otherwise(shown(JSON.stringify(value))))),
    parseLiteral: (node) => (node.kind === Kind.STRING && holds(node.value) ? node.value : invalid(otherwise(shown(print(node))), node)),
  });

const invalid = (message: string, node?: ValueNode): never => {
  throw new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
};

const mostShown = 60;
const shown = (written: string): string => (written.length > mostShown ? `${written.slice(0, mostShown)}…` : written);

/** A day in Asia/Ho_Chi_Minh as a string YYYY-MM-DD, between the years 0001 and 9999. */
export const DayScalar = scalar(
  'Date',
  'A day in the time zone Asia/Ho_Chi_Minh, written YYYY-MM-DD.',
  isDay,
  (written) => `There is no day ${written}. Write year-month-day as a text, such as "2024-11-18".`,
);

/** An instant as RFC 3339 text. Kept as text because recorded time has microseconds, which a JavaScript Date would lose. */
export const InstantScalar = scalar(
  'DateTime',
  'An instant as RFC 3339, such as 2024-11-18T09:31:00Z; answered in UTC with microseconds.',
  isInstant,
  (written) => `There is no instant ${written}. Write it as RFC 3339 in a text, such as "2024-11-18T09:31:00Z".`,
);

/** A value of any shape, as it was recorded. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A value of any shape: an object, a list, a text, a number.',
});
