import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { refuse } from './refusals.js';

/** Who may watch: who has the token, and this machine where nobody else is served from it. */
export interface Watching {
  readonly token: string | null;
  readonly isOpenHere: boolean;
}

/**
 * `/metrics` for Prometheus: how long requests take, the process, and the read pool. For who may not watch there is nothing.
 */
export function addMetrics(app: FastifyInstance, readPool: pg.Pool, watching: Watching): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  new Gauge({
    name: 'database_read_connections',
    help: 'Connections of the read pool, and requests that wait for one',
    labelNames: ['state'] as const,
    registers: [register],
    collect() {
      this.set({ state: 'idle' }, readPool.idleCount);
      this.set({ state: 'busy' }, readPool.totalCount - readPool.idleCount);
      this.set({ state: 'awaited' }, readPool.waitingCount);
    },
  });
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode };
    durations.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (request, reply) =>
    mayWatch(request, watching)
      ? reply.type(register.contentType).send(await register.metrics())
      : refuse(request, reply, 404, 'NOT_FOUND', `There is nothing at GET ${request.url}.`),
  );
}

/** A proxy on this machine that nobody told us to trust brings others: what it forwards is not from here. */
function mayWatch({ ip, headers }: FastifyRequest, { token, isOpenHere }: Watching): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token !== null && given !== undefined) return timingSafeEqual(digest(given), digest(token));
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return isOpenHere && !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
