// Every test: Jest's, then those in a browser. The last line sums them up. `npm test`
// `npm test -- --api api/src/reading` leaves the browser out; what follows goes to Jest.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { freePort } from './free-port.mjs';

const given = process.argv.slice(2);
const isApiOnly = given.includes('--api');
const results = '.cache/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [await jestTests(), ...(isApiOnly ? [] : [await browserTests()])];
const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
const toTell = counts.flatMap((count) => count.toTell ?? []);
// Told once more at the end, where somebody looks who was given only the end of a long log.
if (toTell.length) process.stdout.write(`\n-- What did not pass at once\n${toTell.join('\n')}\n--\n`);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exitCode = sum('failed') ? 1 : 0;

async function jestTests() {
  const file = `${results}/jest.json`;
  const code = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['--json', `--outputFile=${file}`],
      ...given.filter((argument) => argument !== '--api'),
    ],
    {},
    'ignore',
  );
  const result = parsed(file);
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = result;
  // Jest may also fail for what is no test: a file that doesn't load, a teardown that throws.
  const failed = numFailedTests + numRuntimeErrorTestSuites || (code === 0 ? 0 : 1);
  const toTell = result.testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    const told = tests.map((test) => withMessage(`FAILED ${relative('.', name)} › ${test.fullName}`, test.failureMessages[0]));
    return told.length || !message ? told : [withMessage(`FAILED ${relative('.', name)}`, message)];
  });
  return { passed, failed, skipped: numPendingTests + numTodoTests, toTell };
}

async function browserTests() {
  const file = `${results}/browser.json`;
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'admin/playwright.config.ts'];
  const chromium = findChromium();
  if (!chromium) {
    process.stdout.write(`\n${howToGetChromium}\n`);
    await run(process.execPath, [...playwright, '--list', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, 'ignore');
    return { passed: 0, failed: 0, skipped: testsIn(parsed(file)?.suites) };
  }
  if (await run('npm', ['run', '--silent', 'build'])) return { passed: 0, failed: 1, skipped: 0 };
  const code = await run(process.execPath, [...playwright, '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    E2E_PORT: await freePort(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats, suites } = parsed(file) ?? {};
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  const toTell = specsIn(suites).flatMap(({ file: name, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results: tries }) =>
        withMessage(`${status === 'flaky' ? 'PASSED AT A LATER TRY' : 'FAILED'} admin/e2e/${name} › ${title}`, tries[0].error?.message),
      ),
  );
  const failed = stats.unexpected || (code ? 1 : 0);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, toTell };
}

/** A test's name with the first lines of what was wrong. */
function withMessage(name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 12);
  return [name, ...lines.map((text) => `    ${text.slice(0, 300)}`)].join('\n');
}

function specsIn(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsIn(suite.suites)]);
}

function testsIn(suites) {
  return specsIn(suites).reduce((count, spec) => count + spec.tests.length, 0);
}

function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a command to its end and gives its exit code; what would end this script ends it first. */
function run(command, given, env = {}, stdout = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(command, given, { stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...env } });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, forward);
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, forward);
      resolve(code ?? 1);
    });
  });
}
