// `npm run lechan -- <command>`: installs and builds what is missing, then runs the command where it was called.
import { join } from 'node:path';
import { ended, Failure, Stopped, startChild, stopWithParent } from './children.mjs';
import { nodeForUs } from './pinned-node.mjs';
import { build, install, projectFolder } from './prepare.mjs';

stopWithParent();
try {
  await install();
  await build({ only: 'api' });
  // an import of a large file is to take little memory rather than few collections of garbage
  const given = ['--heap-growing-percent=40', join(projectFolder, 'api/dist/cli.js'), ...process.argv.slice(2)];
  const command = startChild(nodeForUs(projectFolder), given, {
    // npm changes to the project's folder; files are named from where the caller stands
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { NODE_COMPILE_CACHE: join(projectFolder, '.cache/compiled'), ...process.env },
    stdio: 'inherit',
  });
  const { code, error } = await ended(command);
  if (error) throw error;
  process.exitCode = code ?? 1;
} catch (error) {
  if (!(error instanceof Stopped)) process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
