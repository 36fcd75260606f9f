import { permissionWanting } from '../../modules/identity/index.js';
import { InputError } from '../../reading/input-error.js';
import { forbidden } from '../../reading/refused-right.js';
import { needOf } from '../../shared/graphql/needs.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/** Refuses a mutation whose caller lacks the permission that it needs, within its transaction and before anything of it is done. */
export const authorised: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const need = needOf(info.parentType, info.fieldName);
  if (need === undefined) throw new Error(`The mutation ${info.fieldName} does not say what it needs`);
  // without a permission one does what is one's own: a person does, not a program that asks in their stead
  if (!need && context.signedIn?.tokenId) throw new InputError('FORBIDDEN', 'An access token does not do this: sign in for it.');
  if (!need && context.signedIn?.isRestricted && info.parentType.getFields()[info.fieldName]?.extensions.isForRestricted === false)
    throw new InputError('FORBIDDEN', 'Add the second factor that a role of yours asks for first.');
  const wanting = need && (await permissionWanting(context, need, args.input as object));
  if (wanting) throw forbidden(context.viewer, wanting);
  return resolve(root, args, need ? { ...context, permission: need.permission } : context, info);
};
