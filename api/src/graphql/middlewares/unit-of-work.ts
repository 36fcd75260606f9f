import type { MutationMiddleware } from './mutation-middleware.js';

// broken constraints, refusals of guards, deadlocks and failed serialisation: what another wrote at the same moment
const races = new Set(['23P01', '23505', '23503', '23L01', '40P01', '40001']);

/**
 * Runs a mutation in a transaction of its own, with an entity manager of its own in the context, and commits it when the
 * database's guards agree. What the database refuses was written by another between our checks and our writing: the
 * command is run once more, and its own checks then see it and tell it properly.
 */
export const unitOfWork: MutationMiddleware = (resolve) => async (root, args, context, info) => {
  const run = async () => {
    const em = context.em.fork({ clear: true });
    await em.begin();
    try {
      const answer = await resolve(root, args, { ...context, em }, info);
      await em.flush();
      await em.execute('set constraints all immediate');
      await em.commit();
      return answer;
    } catch (error) {
      // a connection that is gone has rolled back already; what matters is why
      await em.rollback().catch(() => undefined);
      throw error;
    }
  };
  try {
    return await run();
  } catch (error) {
    if (!races.has((error as { code?: string }).code ?? '')) throw error;
    return run();
  }
};
