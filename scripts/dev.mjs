// `npm run dev`: the API out of its sources, started again on every change; the console by Vite, with the explorer beside it.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ended, Failure, Stopped, startChild, stopWithParent } from './children.mjs';
import { nodeForUs } from './pinned-node.mjs';
import { build, install, projectFolder } from './prepare.mjs';

const at = (path) => join(projectFolder, path);
const port = Number(process.env.PORT ?? 4000);
let isStopping = false;
let onChange = () => {};
let api;

stopWithParent(() => {
  isStopping = true;
});
try {
  await install();
  await build({ only: 'client' });
  const node = nodeForUs(projectFolder);
  const vite = startChild(node, [at('node_modules/vite/bin/vite.js'), '--port', String(port + 1)], {
    cwd: at('admin'),
    env: environment(),
    // it ends when this channel does
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  vite.once('close', (code) => isStopping || process.exit(code ?? 1));
  restartOnChange();
  process.stdout.write(`\n  Console   http://localhost:${port + 1}/\n  Explorer  http://localhost:${port + 1}/explorer.html\n`);
  while (!isStopping) await runApi(node);
  process.exit(); // the watching of files would go on
} catch (error) {
  if (!(error instanceof Stopped)) process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
  process.exit(error instanceof Stopped ? 130 : 1);
}

/** One life of the API. Where it ends by itself, the next one waits for a change. */
async function runApi(node) {
  const given = ['--import', './scripts/typescript.mjs', 'api/src/main.ts', ...process.argv.slice(2)];
  api = startChild(node, given, { cwd: projectFolder, env: environment(), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const { code } = await ended(api);
  const wasAsked = api === undefined;
  api = undefined;
  if (isStopping || wasAsked) return;
  process.stderr.write(`\nThe API has ended (${code}); it starts again when a file in api/src changes.\n`);
  await changed();
}

const changed = () => new Promise((resolve) => (onChange = resolve));

function restartOnChange() {
  let timer;
  watch(at('api/src'), { recursive: true }, (_event, file) => {
    if (!file || /\.(test|factory)\.ts$|~$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(restart, 150);
  });
}

function restart() {
  onChange();
  if (!api?.connected) return;
  const running = api;
  api = undefined;
  running.send('stop');
}

function environment() {
  return {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    LECHAN_PUBLIC_URL: `http://localhost:${port + 1}`,
    NODE_COMPILE_CACHE: at('.cache/compiled'),
  };
}
