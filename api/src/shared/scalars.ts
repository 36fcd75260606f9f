import 'reflect-metadata'; // decorators write to it: before the first decorated class
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const scalar = (name: string, description: string, read: (value: unknown) => string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });

const invalid = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
};

/** A day in Asia/Ho_Chi_Minh as a string YYYY-MM-DD, between the years 0001 and 9999. */
export const DayScalar = scalar('Date', 'A day in the time zone Asia/Ho_Chi_Minh, written YYYY-MM-DD.', (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= '0001-01-01' && isDay(value)
    ? value
    : invalid(`There is no day ${JSON.stringify(value)}. Write year-month-day, such as 2024-11-18.`),
);

const instantForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/i;

/** An instant as RFC 3339 text. Kept as text because recorded time has microseconds, which a JavaScript Date would lose. */
export const InstantScalar = scalar(
  'DateTime',
  'An instant as RFC 3339, such as 2024-11-18T09:31:00Z; answered in UTC with microseconds.',
  (value) => {
    const day = typeof value === 'string' ? instantForm.exec(value)?.[1] : undefined;
    return day !== undefined && day >= '0001-01-02' && isDay(day)
      ? (value as string)
      : invalid(`There is no instant ${JSON.stringify(value)}. Write it as RFC 3339, such as 2024-11-18T09:31:00Z.`);
  },
);
