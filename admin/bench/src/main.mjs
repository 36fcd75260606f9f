// Measures the built console in Debian's Chromium: Lighthouse, what it loads, how quick it answers at 17,400 units.
// `npm run console:measure`, `npm run console:measure -- --write` for docs/performance.md, `-- --rounds 5` for more of Lighthouse.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = (what, command, args, cwd) => {
  process.stderr.write(`${what} …\n`);
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, rounds: { type: 'string', default: '3' } } });
if (!existsSync(at('../node_modules/lighthouse'))) run('Installing Lighthouse', 'npm', ['ci', '--ignore-scripts'], at('..'));
run('Building', process.execPath, [at('../../../scripts/build.mjs')], at('../../..'));
const { measure } = await import('./measure.mjs');
await measure({ isWriting: values.write, rounds: Number(values.rounds) });
