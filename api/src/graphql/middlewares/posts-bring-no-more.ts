import { refuseKindsBringingMore, refuseOwnPostOutlasting, refusePostsBringingMore } from '../../modules/identity/index.js';
import type { Permission } from '../../shared/permissions.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/** By these somebody comes to a post. */
const appoints: readonly (Permission | undefined)[] = ['person:appoint', 'import:run'];

/** By these a unit may become one of another kind, in which posts bring other rights. */
const writesUnits: readonly (Permission | undefined)[] = ['unit:change', 'unit:correct', 'import:run'];

/** Refuses an appointment by which somebody comes to rights, with the post, that who appoints does not have. */
export const postsBringNoMore: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const answer = await resolve(root, args, context, info);
  if (appoints.includes(context.permission)) {
    await refusePostsBringingMore(context);
    await refuseOwnPostOutlasting(context);
  }
  if (writesUnits.includes(context.permission)) await refuseKindsBringingMore(context);
  return answer;
};
