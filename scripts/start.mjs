// `npm start`: installs and builds what is missing or has changed, then runs the server until it is told to end.
import { Failure, Stopped, stopWithParent } from './children.mjs';
import { build, install } from './prepare.mjs';
import { serve } from './serve.mjs';

stopWithParent();
try {
  await install();
  await build();
  process.exitCode = await serve(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 130;
  else {
    process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
