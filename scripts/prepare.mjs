// Installs what the lock file names and builds what has changed: what `npm start` and its sisters do first.
// Builtins only, and Node 20 is enough: this runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, runToEnd } from './children.mjs';
import { nodeForUs } from './pinned-node.mjs';
import { showProgress } from './progress.mjs';

/** The folder of the whole project. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const at = (path) => join(projectFolder, path);

/** `npm ci` where node_modules is missing or of another lock file. */
export async function install() {
  const lock = at('package-lock.json');
  const stamp = at('node_modules/.lechan-lock');
  const done = at('node_modules/.package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(done) && (changedAt(done) >= changedAt(lock) || contentOf(stamp) === hash)) return;
  const finish = showProgress('Installing packages, once: this takes a minute or two');
  try {
    const given = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { npm_execpath: npm, npm_node_execpath: node } = process.env;
    // npm's own Node: ours may lie in the node_modules that is replaced
    await (npm
      ? runToEnd(node ?? process.execPath, [npm, ...given], { cwd: projectFolder })
      : runToEnd('npm', given, { cwd: projectFolder }));
  } finally {
    finish();
  }
  writeFileSync(stamp, hash);
}

const tsc = (project) => (node) => runToEnd(node, [at('node_modules/typescript/bin/tsc'), '-b', project], { cwd: projectFolder });
const vite = (node) => runToEnd(node, [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: at('admin') });

/** What is built, out of what, and how. */
const parts = {
  client: { made: 'schema/dist/index.js', from: ['schema/src', 'schema/tsconfig.json', 'tsconfig.base.json'], run: tsc('schema') },
  api: { made: 'api/dist/main.js', from: ['api/src', 'api/tsconfig.json', 'tsconfig.base.json'], run: tsc('api') },
  console: {
    made: 'admin/dist/index.html',
    from: [
      'admin/src',
      'admin/public',
      'admin/index.html',
      'admin/reader.html',
      'admin/vite.config.ts',
      'admin/build',
      'admin/package.json',
      'schema/src',
    ],
    run: vite,
    needs: 'client',
  },
};

/** Builds the API and the console side by side, each only when something it is made of has changed; `only` names one part. */
export async function build({ only } = {}) {
  const names = only ? [only] : ['api', 'console'];
  const unknown = names.find((name) => !parts[name]);
  if (unknown) throw new Failure(`There is no part named ${unknown} to build; there are ${Object.keys(parts).join(', ')}`);
  if (!names.some((name) => isStale(name))) return;
  const node = nodeForUs(projectFolder);
  const finish = showProgress('Building');
  try {
    await Promise.all(names.map((name) => make(name, node)));
  } finally {
    finish();
  }
}

async function make(name, node) {
  const { made, needs, run } = parts[name];
  if (needs) await make(needs, node);
  if (!isStale(name)) return;
  const began = Date.now();
  // where the main file is gone, what else lies there is no base to build on
  if (!existsSync(at(made))) rmSync(dirname(at(made)), { recursive: true, force: true });
  await run(node);
  if (!existsSync(at(made))) throw new Failure(`The build did not make ${made}`);
  mkdirSync(dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), String(began));
}

const stampOf = (name) => at(`.cache/built/${name}`);

function isStale(name) {
  const { made, from, needs } = parts[name];
  const built = Number(contentOf(stampOf(name)));
  if (!existsSync(at(made)) || !built || changedAt(at('package-lock.json')) > built) return true;
  return from.some((path) => newest(at(path)) > built) || (needs !== undefined && isStale(needs));
}

/** The latest change in a file or folder; a folder itself changes when something in it comes or goes. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = readdirSync(path).filter((name) => !/\.(test|factory)\.tsx?$/.test(name));
  return entries.reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

const changedAt = (path) => statSync(path).mtimeMs;

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
