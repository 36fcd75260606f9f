import type { FastifyInstance } from 'fastify';

const patienceMs = 10_000;

/**
 * Lets running requests end before the server closes: while they do, it still listens and answers new ones with 503.
 * What has not ended within ten seconds is cut.
 */
export function drainBeforeClose(app: FastifyInstance): void {
  let running = 0;
  let onEmpty = () => {};
  app.addHook('onRequest', (_request, _reply, done) => {
    running++;
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    running--;
    if (running === 0) onEmpty();
    done();
  });
  app.addHook('preClose', async () => {
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
