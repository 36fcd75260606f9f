import { isProposable, isSecondPersonNeeded, putUp } from '../../modules/identity/index.js';
import { needOf } from '../../shared/graphql/needs.js';
import { refuse } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/** Refuses what needs a second person when it is to be done at once, which to try it out is not, and puts it up where that is asked for. */
export const secondPerson: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const need = needOf(info.parentType, info.fieldName);
  const input = args.input as { isProposal?: boolean; dryRun?: boolean };
  if (!need || !isProposable(info.parentType.getFields()[info.fieldName])) return resolve(root, args, context, info);
  if (!input.isProposal) {
    const permissions = [need.permission, ...need.also(args.input as Record<string, never>)];
    if (context.signedIn && !input.dryRun && (await isSecondPersonNeeded(context.em, permissions)))
      refuse('', UserErrorCode.SECOND_PERSON_NEEDED, 'identity.secondPersonNeeded');
    return resolve(root, args, context, info);
  }
  const proposalId = await putUp(context, info, need, input, (ctx) => resolve(root, args, ctx, info));
  return { subjectId: null, proposalId: input.dryRun ? null : proposalId };
};
