// `npm start`: installs and builds what is missing or has changed, then runs the server until it is told to end.
import { join } from 'node:path';
import { ended, Failure, Stopped, startChild, stopWithParent } from './children.mjs';
import { nodeForUs } from './pinned-node.mjs';
import { build, install, projectFolder } from './prepare.mjs';

stopWithParent();
try {
  await install();
  await build();
  const server = startChild(nodeForUs(projectFolder), [join(projectFolder, 'api/dist/main.js'), ...process.argv.slice(2)], {
    cwd: projectFolder,
    env: { NODE_COMPILE_CACHE: join(projectFolder, '.cache/compiled'), ...process.env },
    // the channel tells the server when this script is gone, however hard it was killed
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const { code, signal, error } = await ended(server);
  if (error) throw error;
  if (signal) process.stderr.write(`\nThe server was ended by ${signal}. Its database is stopped; \`npm start\` starts it again.\n`);
  process.exitCode = code ?? 1;
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 130;
  else {
    process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
