import type { Source } from '../../reading/source.js';
import type { Context } from '../../shared/context.js';
import type { UserError } from '../../shared/graphql/user-error.js';
import { type MessageKey, translate } from '../../shared/messages/messages.js';
import { type Named, Refusal } from '../../shared/refusal.js';
import { withheld } from '../../shared/withheld.js';
import type { MutationMiddleware } from './mutation-middleware.js';

/**
 * Makes the payload's `userErrors` of a refusal, in the caller's language; also of what the database refused, where `refusalOf` knows it.
 * Whoever may not see an object that it names isn't told which it is, nor of a unit how it is; `sources` are those of the objects.
 */
export const userErrors =
  (refusalOf: (error: unknown) => Refusal | null, sources: () => readonly Source[]): MutationMiddleware =>
  (resolve) =>
  async (root, args, context, info) => {
    try {
      return { userErrors: [], ...((await resolve(root, args, context, info)) as object) };
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalOf(error);
      if (!refusal) throw error;
      return { subjectId: refusal.presentId, userErrors: await told(refusal, context, sources()) };
    }
  };

async function told({ reasons }: Refusal, { language, read }: Context, sources: readonly Source[]): Promise<UserError[]> {
  const named = reasons.flatMap(({ told }) => Object.values(told).flatMap((value) => (typeof value === 'object' ? value : [])));
  const seen = new Set<string>();
  for (const source of sources) {
    const ids = named.filter(({ type }) => type === source.type).map(({ id }) => id);
    for (const id of await read.seen(source, ids)) seen.add(id);
  }
  const shown = (one: Named): Named => (seen.has(one.id) ? one : { ...one, name: translate(language, others[one.type]) });
  const isHidden = (one: Named) => one.type === 'Unit' && !seen.has(one.id);
  return reasons.map(({ field, code, message, told }) => {
    const about = Object.entries(told).map(([key, value]) => [key, typeof value === 'object' ? [value].flat().map(shown) : value]);
    const hides = Object.values(told).some((value) => typeof value === 'object' && [value].flat().some(isHidden));
    const key = (hides && withheld[message]) || message;
    return { field: [...field], code, message: sentence(translate(language, key, Object.fromEntries(about))) };
  });
}

const others: Readonly<Record<Named['type'], MessageKey>> = {
  ...{ Unit: 'input.anotherUnit', Person: 'input.anotherPerson' },
  ...{ Course: 'input.anotherCourse', Lesson: 'input.anotherLesson' },
};

/** With a capital, where a name that isn't told stood first. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
