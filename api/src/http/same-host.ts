import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './refusals.js';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lets through only requests addressed to this machine by name and sent by no other site's page, but those that are allowed to: this keeps a
 * page in somebody's browser from asking in their stead, by its own hand or by making its name point at 127.0.0.1.
 */
export function requireSameHost(app: FastifyInstance, hosts: readonly string[], origins: readonly string[]): void {
  const known = new Set([...loopback, ...hosts]);
  app.addHook('onRequest', (request, reply, done) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    if (!known.has(host.replace(/:\d+$/, ''))) {
      const says = `This server does not answer to the name "${host}", only to ${[...known].join(', ')} (LECHAN_HOSTS).`;
      refuse(request, reply, 421, 'UNKNOWN_HOST', says);
    } else if (isFromElsewhere(request) && !origins.includes(request.headers.origin ?? '') && !isFile(request)) {
      refuse(request, reply, 403, 'CROSS_ORIGIN', "Another site's page may not ask this server.");
    } else {
      done();
    }
  });
}

/** A file is had by an address that was signed, wherever the page stands that shows it. */
const isFile = ({ method, url }: FastifyRequest): boolean => (method === 'GET' || method === 'HEAD') && url.startsWith('/files/');

/** Whether a page of another site sends a request, as its browser says; of this machine, one on another port is another. */
export function isFromElsewhere({ headers, protocol }: FastifyRequest): boolean {
  const { origin, host = '' } = headers;
  if (origin !== undefined) return !isOurs(origin, protocol, host.toLowerCase());
  const site = headers['sec-fetch-site'];
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate';
}

/** A proxy that nobody told us to trust may speak TLS for us; a page without TLS is not one that was sent by it. */
function isOurs(origin: string, protocol: string, host: string): boolean {
  const ours = [`https://${host}`, ...(protocol === 'https' ? [] : [`http://${host}`])];
  return ours.some((url) => URL.canParse(url) && new URL(url).origin === origin);
}
