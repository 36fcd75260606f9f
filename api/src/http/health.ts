import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

const patienceMs = 2_000;

/** `/health/live`: the process answers. `/health/ready`: so does its database; 503 while it doesn't. */
export function addHealth(app: FastifyInstance, readPool: pg.Pool): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await answered(readPool);
      return { status: 'ready' };
    } catch (err) {
      request.log.warn({ reason: (err as Error).message }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
}

async function answered(pool: pg.Pool): Promise<void> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  try {
    await Promise.race([pool.query('select 1'), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
