import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './refusals.js';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lets through only requests addressed to this machine by name and sent by no other site's page. Until rights exist this is what
 * keeps a page in the user's browser from reading and writing here, by its own hand or by making its name point at 127.0.0.1.
 */
export function requireSameHost(app: FastifyInstance, hosts: readonly string[]): void {
  const known = new Set([...loopback, ...hosts]);
  app.addHook('onRequest', (request, reply, done) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    if (!known.has(host.replace(/:\d+$/, ''))) {
      const says = `This server does not answer to the name "${host}", only to ${[...known].join(', ')} (LECHAN_HOSTS).`;
      refuse(request, reply, 421, 'UNKNOWN_HOST', says);
    } else if (isFromElsewhere(request, host)) {
      refuse(request, reply, 403, 'CROSS_ORIGIN', "Another site's page may not ask this server.");
    } else {
      done();
    }
  });
}

function isFromElsewhere({ headers }: FastifyRequest, host: string): boolean {
  const { origin } = headers;
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== host.replace(/:80$/, '');
  return headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate';
}
