import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test as base } from './console';

/**
 * Tests with a server of their own, on a database of its own, for as long as the worker runs: without units, without even accounts, with the sample,
 * or with the sample and an act that was changed past the server.
 */
export function testWithOwnServer(kind: 'empty' | 'first' | 'sample' | 'tampered') {
  return base.extend<object, { ownServer: string }>({
    ownServer: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
      async ({}, use) => {
        const serve = fileURLToPath(new URL('serve.mjs', import.meta.url));
        const server = spawn(process.execPath, [serve, `--${kind}`], {
          env: { ...process.env, PORT: '0' },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const gone = once(server, 'exit');
        const address = await Promise.race([once(server.stdout, 'data'), gone.then(() => undefined)]);
        if (!address) throw new Error(`The ${kind} server did not start`);
        await use(String(address[0]).trim());
        server.kill('SIGTERM');
        await gone;
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: async ({ ownServer }, use) => {
      await use(ownServer);
    },
  });
}
