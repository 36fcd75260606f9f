import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './prepare.mjs';

const root = resolve(import.meta.dirname, '..');
let folder;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lechan-start-'));
  chmodSync(folder, 0o711);
  await build({ only: 'api' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the start as npm does: a shell, and in it the start script, and in that the server. */
async function start() {
  const code = `import('${join(root, 'scripts/children.mjs')}').then(({ stopWithParent }) => stopWithParent());
    import('${join(root, 'scripts/serve.mjs')}').then(async ({ serve }) => { process.exitCode = await serve(['--empty']); });`;
  const shell = spawn('sh', ['-c', '"$0" -e "$1" & echo "script $!"; wait $!; echo "exit $?"', process.execPath, code], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      npm_lifecycle_event: 'start',
      PORT: '0',
      LOG_LEVEL: 'info',
      LECHAN_DATA_FOLDER: folder,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise((serves, ends) => {
    for (const stream of [shell.stdout, shell.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes('Console')) serves();
      });
    shell.once('close', () => ends(new Error(said)));
  });
  const { pid: server } = JSON.parse(readFileSync(join(folder, 'in-use-1.json'), 'utf8'));
  return {
    shell: shell.pid,
    script: Number(/script (\d+)/.exec(said)[1]),
    server,
    postgres: Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    said: () => said,
  };
}

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

async function leftRunning({ script, server, postgres }) {
  const all = { script, server, postgres };
  for (let tries = 0; tries < 150 && Object.values(all).some(isRunning); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  return Object.keys(all).filter((name) => isRunning(all[name]));
}

test.each([
  ['SIGTERM to the start script', ({ script }) => process.kill(script, 'SIGTERM'), 'exit 0'],
  [
    'the terminal that closes, which tells twice',
    ({ script }) => ['SIGHUP', 'SIGTERM'].map((signal) => process.kill(script, signal)),
    'exit 0',
  ],
  ['Ctrl-C, which the server gets too', ({ script, server }) => [server, script].map((pid) => process.kill(pid, 'SIGINT')), 'exit 0'],
  ['the end of npm, which tells nobody', ({ shell }) => process.kill(shell, 'SIGKILL'), 'stopped'],
  ['the start script killed hard', ({ script }) => process.kill(script, 'SIGKILL'), 'the start script has ended'],
  ['the server killed hard', ({ server }) => process.kill(server, 'SIGKILL'), 'The server was ended by SIGKILL'],
])('%s leaves nothing running', async (_what, end, last) => {
  const started = await start();
  end(started);
  expect(await leftRunning(started)).toEqual([]);
  // what was written last may still be on its way when all processes are gone
  for (let tries = 0; tries < 50 && !started.said().includes(last); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(started.said()).toContain(last);
});
