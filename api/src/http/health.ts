import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

/** `/health/live`: the process answers. `/health/ready`: so does its database, asked by a way of its own; 503 while it doesn't. */
export function addHealth(app: FastifyInstance, healthPool: pg.Pool): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await healthPool.query('select 1');
      return { status: 'ready' };
    } catch (err) {
      request.log.warn({ reason: (err as Error).message }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
}
