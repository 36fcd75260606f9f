// `npm run build`: the API and the console, each only when something it is made of has changed. `npm run build -- api` for one.
import { Failure, Stopped, stopWithParent } from './children.mjs';
import { build } from './prepare.mjs';

stopWithParent();
try {
  await build({ only: process.argv[2] });
} catch (error) {
  if (!(error instanceof Stopped)) process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
