import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.js';
import type { MutationMiddleware } from './mutation-middleware.js';

// broken constraints, refusals of guards, deadlocks and failed serialisation: what another wrote at the same moment
const races = new Set(['23P01', '23505', '23503', '23L01', '40P01', '40001']);

/** What a dry run would have answered, thrown to undo it. */
class TriedOut {
  constructor(readonly answer: object) {}
}

/**
 * Runs a mutation as a unit of work. A dry run goes all the way, guards included, and is undone; nothing stands then that its payload could
 * show.
 */
export const unitOfWork: MutationMiddleware = (resolve) => (root, args, context, info) =>
  inUnitOfWork(context, async (ctx) => {
    const answer = await resolve(root, args, ctx, info);
    if (!isDryRun(args)) return answer;
    await ctx.em.flush();
    await ctx.em.execute('set constraints all immediate');
    throw new TriedOut({ ...(answer as object), subjectId: null });
  }).catch(unlessTriedOut);

/**
 * Does work in a transaction of its own, with an entity manager of its own in the context; the database's guards have the last word when it
 * commits. What the database refuses was written by another between our checks and our writing: the work is done once more, and its own
 * checks then see it and tell it properly.
 */
export async function inUnitOfWork<T>(context: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  const run = async (): Promise<T> => {
    const later: (() => Promise<void>)[] = [];
    const done = await inTransaction(context.em.fork({ clear: true }), async (em) => {
      const own: Pick<Context, 'em' | 'later' | 'inOwnUnit'> = {
        em,
        later: (each) => void later.push(each),
        inOwnUnit: (other) => inUnitOfWork(context, other),
      };
      const answer = await work({ ...context, ...own });
      await em.flush();
      return answer;
    });
    // nobody waits for it, and who does it tells of what fails
    for (const each of later) each().catch(() => undefined);
    return done;
  };
  try {
    return await run();
  } catch (error) {
    if (!races.has((error as { code?: string }).code ?? '')) throw error;
    return run();
  }
}

function unlessTriedOut(error: unknown): object {
  if (error instanceof TriedOut) return error.answer;
  throw error;
}

function isDryRun({ input }: Record<string, unknown>): boolean {
  return (input as { dryRun?: boolean } | undefined)?.dryRun === true;
}

/**
 * Runs work in a transaction that is rolled back when it fails. Kysely's own form is used, not the entity manager's: when
 * the connection breaks, that one never gives it back, and ten broken commands would be the last.
 */
async function inTransaction<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
  let reason: unknown;
  const transaction = em
    .getKysely()
    .transaction()
    .execute(async (begun) => {
      em.setTransactionContext(begun);
      // a rollback that fails because the connection is gone must not hide why
      return work(em).catch((error: unknown) => {
        reason = error;
        throw error;
      });
    });
  return transaction.catch((error: unknown) => {
    throw reason ?? error;
  });
}
