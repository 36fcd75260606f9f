import { GraphQLError } from 'graphql';

// Apollo knows these errors by how they begin, and gives them their code
/** Errors about variables that don't fit, told without what was sent: graphql-js shows the whole value, a password in it too. */
export const withoutValues = (errors: readonly GraphQLError[]): GraphQLError[] =>
  errors.map((error) => {
    const reason = error.originalError?.message;
    const [, variable] = /^Variable "(\$\w+)" got invalid value /.exec(error.message) ?? [];
    if (reason === undefined || variable === undefined) return error;
    const [, place = variable.slice(1)] = / at "([^"]*)"$/.exec(error.message.slice(0, -`; ${reason}`.length)) ?? [];
    const { nodes, extensions } = error;
    return new GraphQLError(`Variable "${variable}" got invalid value at "${place}"; ${reason}`, { nodes: nodes ?? null, extensions });
  });
