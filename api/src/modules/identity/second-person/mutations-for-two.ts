import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import type { Context } from '../../../shared/context.js';
import type { Need } from '../../../shared/graphql/needs.js';
import { doesAlso } from '../../../shared/permissions.js';

/** Whether a mutation can be put up for a second person. */
export function isProposable(field: GraphQLField<unknown, unknown> | undefined): boolean {
  const [type] = field?.args.map((argument) => getNamedType(argument.type)) ?? [];
  return isInputObjectType(type) && 'isProposal' in type.getFields();
}

/** The mutations that a second person has to approve now, whatever they are given; of nobody in particular, and who can do nothing yet, none is asked. */
export async function mutationsForTwo({ em, signedIn }: Pick<Context, 'em' | 'signedIn'>, schema: GraphQLSchema): Promise<string[]> {
  if (!signedIn || signedIn.isRestricted) return [];
  const [rule] = await em.execute<{ permissions: string[] }[]>('select permissions from second_person_rule');
  const named = rule?.permissions ?? [];
  if (named.length === 0) return [];
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter((field) => {
      const need = field.extensions.needs as Need | null | undefined;
      const takes = need ? [need.permission, ...(doesAlso[need.permission] ?? [])] : [];
      return isProposable(field) && takes.some((permission) => named.includes(permission));
    })
    .map(({ name }) => name);
}
