import type { FastifyInstance } from 'fastify';
import { refuse } from './refusals.js';

/** How long a stop waits for running requests. */
export const patienceMs = 60_000;

/**
 * Lets running requests end before the server closes: while they do, it still listens and answers new ones with 503.
 * What has not ended within a minute, which is
 * more than the largest import takes, is cut.
 */
export function drainBeforeClose(app: FastifyInstance): void {
  let running = 0;
  let isStopping = false;
  let onEmpty = () => {};
  app.addHook('onRequest', (request, reply, done) => {
    running++;
    // unlike onResponse, this comes as well when the caller has gone
    reply.raw.once('close', () => {
      running--;
      if (running === 0) onEmpty();
    });
    if (isStopping) {
      reply.header('retry-after', '5');
      refuse(request, reply, 503, 'SERVICE_UNAVAILABLE', 'The server is being stopped or started anew. Try again shortly.');
    } else {
      done();
    }
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    if (running === 0) return;
    app.log.info({ running }, 'stopping: running requests end first');
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        app.log.warn({ running }, 'stopping: these requests took too long and are cut');
        app.server.closeAllConnections();
        resolve();
      }, patienceMs);
      onEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  });
}
