// Makes the present schema the released one, which later changes are measured against. `npm run schema:release -- 0.2.0`
import { readFileSync, writeFileSync } from 'node:fs';
import { emittedSchema } from './emitted-schema.mjs';

const [version] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  process.stderr.write('Which version? npm run schema:release -- 0.2.0\n');
  process.exit(2);
}
const at = (path) => new URL(`../schema/${path}`, import.meta.url);
const changelog = readFileSync(at('CHANGELOG.md'), 'utf8');
if (!/^## Unreleased$/m.test(changelog)) throw new Error('schema/CHANGELOG.md has no "## Unreleased" to release');
const day = new Date().toISOString().slice(0, 10);
writeFileSync(at('CHANGELOG.md'), changelog.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} (${day})`));
writeFileSync(at('released.graphql'), await emittedSchema());
const manifest = readFileSync(at('package.json'), 'utf8');
writeFileSync(at('package.json'), manifest.replace(/"version": "[^"]+"/, `"version": "${version}"`));
process.stdout.write(`schema/released.graphql, CHANGELOG.md and package.json stand at ${version}: commit them together\n`);
