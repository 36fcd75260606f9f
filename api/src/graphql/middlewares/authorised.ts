import { mayDo } from '../../modules/identity/index.js';
import { InputError } from '../../reading/input-error.js';
import { forbidden } from '../../reading/rights.js';
import type { Need } from '../../shared/graphql/needs.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/** Refuses a mutation whose caller lacks the permission that it needs, within its transaction and before anything of it is done. */
export const authorised: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const need = info.parentType.getFields()[info.fieldName]?.extensions.needs as Need | null | undefined;
  if (need === undefined) throw new Error(`The mutation ${info.fieldName} does not say what it needs`);
  // without a permission one does what is one's own: a person does, not a program that asks in their stead
  if (!need && context.signedIn?.tokenId) throw new InputError('FORBIDDEN', 'An access token does not do this: sign in for it.');
  if (need) await require(need, args.input as Record<string, never>, context);
  return resolve(root, args, need ? { ...context, permission: need.permission } : context, info);
};

async function require({ permission, of }: Need, input: Record<string, never>, context: Parameters<typeof mayDo>[0]): Promise<void> {
  const target = of(input);
  if (!(await mayDo(context, permission, target))) throw forbidden(context.viewer.isAnonymous, permission);
  for (const person of target.seenPersons ?? [])
    if (person && !(await mayDo(context, 'person:read', { person }))) throw forbidden(context.viewer.isAnonymous, 'person:read');
}
