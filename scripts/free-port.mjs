import { createServer } from 'node:net';

/** A port of the loopback address that nobody listens on, for a server that never meets another run's. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}
