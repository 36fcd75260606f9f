// Names, sizes and comments as docs/checks.md asks for them. `node scripts/check-names.mjs`
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { nameBreaches } from './names.mjs';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(file));
const breaches = files.flatMap((file) => nameBreaches(file, () => readFileSync(file, 'utf8')));
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.exitCode = breaches.length ? 1 : 0;
