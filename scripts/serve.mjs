// Runs the built server until it ends, as `npm start` does once all is there.
import { join } from 'node:path';
import { ended, startChild } from './children.mjs';
import { nodeForUs } from './pinned-node.mjs';
import { projectFolder } from './prepare.mjs';

/** Runs the server and gives the exit code to end with. */
export async function serve(given) {
  const server = startChild(nodeForUs(projectFolder), [join(projectFolder, 'api/dist/main.js'), ...given], {
    cwd: projectFolder,
    env: { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(projectFolder, '.cache/compiled'), ...process.env },
    // the channel tells the server when this script is gone, however hard it was killed
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const { code, signal, error } = await ended(server);
  if (error) throw error;
  if (signal) process.stderr.write(`\nThe server was ended by ${signal}. Its database is stopped; \`npm start\` starts it again.\n`);
  return code ?? 1;
}
