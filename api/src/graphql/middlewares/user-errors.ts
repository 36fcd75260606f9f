import type { Language } from '../../shared/context.js';
import type { UserError } from '../../shared/graphql/user-error.js';
import { translate } from '../../shared/messages/messages.js';
import { Refusal } from '../../shared/refusal.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/** Makes the payload's `userErrors` of a refusal, in the caller's language; also of what the database refused, where `refusalOf` knows it. */
export const userErrors =
  (refusalOf: (error: unknown) => Refusal | null): MutationMiddleware =>
  (resolve) =>
  async (root, args, context, info) => {
    try {
      return { userErrors: [], ...((await resolve(root, args, context, info)) as object) };
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalOf(error);
      if (!refusal) throw error;
      return { subjectId: refusal.presentId, userErrors: told(refusal, context.language) };
    }
  };

const told = ({ reasons }: Refusal, language: Language): UserError[] =>
  reasons.map(({ field, code, message, told }) => ({ field: [...field], code, message: translate(language, message, told) }));
