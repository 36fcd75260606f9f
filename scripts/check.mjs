// Everything CI asks before the tests. `npm run check`, or some of it: `npm run check -- floors names`
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

// Tools that begin with "#!/usr/bin/env node" run on this very Node.
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
const bin = (name) => `node_modules/.bin/${name}`;
const script = (name) => [process.execPath, `scripts/${name}.mjs`];

/** Each step: a word, its commands, and what to do when it fails. */
const steps = [
  ['lint', [[bin('biome'), 'check', '--error-on-warnings', '--no-errors-on-unmatched']], '`npm run format` mends most of it'],
  [
    'types',
    [
      [bin('tsc'), '-b'],
      [bin('tsc'), '-p', 'api/test'],
    ],
    'the types must fit, those of the tests too',
  ],
  [
    'floors',
    [[bin('depcruise'), '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'api/src', 'schema/src', 'admin/src']],
    'see "Floors" in docs/checks.md',
  ],
  ['names', [script('check-names')], 'see "Names" in docs/checks.md'],
  ['schema', [script('check-schema')], 'see "The schema" in docs/checks.md'],
  [
    'conventions',
    [[bin('eslint'), 'schema', 'admin/src/**/*.graphql', '--no-error-on-unmatched-pattern']],
    'see "The schema" in docs/checks.md',
  ],
  ['codegen', [[bin('graphql-codegen'), '--config', 'codegen.yml', '--check']], '`npm run codegen`, and commit what it writes'],
  [
    'permissions',
    [[process.execPath, 'scripts/emit-permissions.mjs', '--check']],
    '`npm run permissions`, and read what it writes before you commit it',
  ],
  ['colours', [[process.execPath, 'admin/scripts/colours.mjs', '--check']], '`npm run colours`, and commit what it writes'],
  ['words', [script('check-words')], 'see "Words" in docs/checks.md'],
  ['entities', [script('check-entities')], 'an entity and its table must agree: mend the entity or write a migration'],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !steps.some(([name]) => name === word));
if (unknown.length) {
  process.stderr.write(`No check named ${unknown.join(', ')}; there are ${steps.map(([name]) => name).join(', ')}\n`);
  process.exit(2);
}
const queue = steps.filter(([name]) => !wanted.length || wanted.includes(name));
const failed = [];
const worker = async () => {
  for (let step = queue.shift(); step; step = queue.shift()) if (!(await passes(...step))) failed.push(step[0]);
};
await Promise.all([worker(), worker()]); // two at a time, as CI has two cores
process.stdout.write(failed.length ? `Failed: ${failed.join(', ')}\n` : 'All checks passed\n');
process.exitCode = failed.length ? 1 : 0;

async function passes(name, commands, remedy) {
  const began = performance.now();
  for (const [command, ...given] of commands) {
    const { code, output } = await run(command, given);
    if (code === 0) continue;
    process.stdout.write(`✗ ${name}\n${output.trimEnd()}\n  → ${remedy}\n`);
    return false;
  }
  process.stdout.write(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  return true;
}

function run(command, given) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${command} could not be started: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
