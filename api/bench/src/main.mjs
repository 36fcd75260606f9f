// Measures the API against the floor and PostGraphile on the same data. `npm run bench -- --help`

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = (what, command, args, cwd) => {
  process.stderr.write(`${what} …\n`);
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(`${here}node_modules/postgraphile`)) run('Installing what is measured against', 'npm', ['ci'], here);
run('Building the API', process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b', 'api'], root);
const { bench } = await import('./bench.mjs');
await bench();
