import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CannotStart } from '../shared/cannot-start.js';

/** The port is another program's. */
export class PortInUse extends CannotStart {
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program. Stop that one, or start on another port: PORT=${port === 65_535 ? 4000 : port + 1} npm start`,
    );
  }
}

/** Throws where the port is taken: asked before anything slow is begun. */
export async function checkPort(port: number, on: string | null): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await bind(probe, port, on ?? '127.0.0.1');
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens on the given address, or on the loopback's alone: IPv4, and IPv6 where the machine has it. Answers the port. */
export async function listen(app: FastifyInstance, port: number, on: string | null): Promise<number> {
  await app.ready();
  await app.listen({ port, host: on ?? '127.0.0.1', listenTextResolver: (address) => `listening at ${address}` }).catch((error) => {
    throw toldAs(error, port);
  });
  const bound = (app.server.address() as AddressInfo).port;
  if (on) return bound;
  const { keepAliveTimeout, headersTimeout, requestTimeout } = app.server;
  const second = createServer({ keepAliveTimeout, headersTimeout, requestTimeout }, (request, response) => app.routing(request, response));
  try {
    await bind(second, bound, '::1');
    app.server.once('close', () => second.close());
  } catch (error) {
    // a machine without IPv6 does without; a port taken there would answer `localhost` in our stead
    if (error instanceof PortInUse) throw error;
  }
  return bound;
}

function bind(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toldAs(error, port)));
    server.listen(port, host, resolve);
  });
}

function toldAs(error: Error & { code?: string }, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PortInUse(port);
  if (error.code === 'EACCES')
    return new CannotStart(`Port ${port} needs more rights than this user has. Start on one above 1023: PORT=4000 npm start`);
  return error;
}
