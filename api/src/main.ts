import { parseArgs } from 'node:util';
import { type App, startApp } from './app.js';
import { type Config, readConfig } from './config.js';
import { createLogger } from './logger.js';
import { CannotStart } from './shared/cannot-start.js';

const usage = `npm start -- [--empty | --demo]
  --empty   does not load the Lê Chân sample into an empty database
  --demo    adds a fictitious account of each role to the sample, with passwords that are printed once
Settings: PORT, DATABASE_URL, LECHAN_DATA_FOLDER, LOG_LEVEL and others, see docs/running.md\n`;

const stopping = Promise.withResolvers<string>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.resolve(signal));
// the start script's channel closes when that script is killed, however hard
process.on('disconnect', () => stopping.resolve('the start script has ended'));
process.on('message', (message) => message === 'stop' && stopping.resolve('the start script asks for it'));

try {
  await run();
} catch (error) {
  process.stderr.write(`\n${error instanceof CannotStart ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();

async function run(): Promise<void> {
  const { empty, demo, help } = options();
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const config = readConfig();
  const logger = createLogger(config);
  const app = await startApp(config, { logger, withSample: !empty, withDemo: demo ?? false });
  greet(app, config);
  logger.info({ reason: await stopping.promise }, 'stopping');
  await app.close();
  logger.info('stopped');
}

function options() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean' }, demo: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    throw new CannotStart(`${(error as Error).message}\n\n${usage}`);
  }
}

function greet({ url, firstKey, demo }: App, { listenOn }: Config): void {
  const first = firstKey
    ? `\n  Nobody administers this platform yet. Whoever opens this address within an hour does:\n  ${url}/#/welcome?key=${firstKey}\n`
    : '';
  const where = listenOn
    ? `\n  It listens on ${listenOn} (LECHAN_LISTEN) without TLS: put it behind a proxy that speaks TLS (docs/running.md).\n`
    : '\n  Only this machine reaches it (docs/running.md says how others do).\n';
  process.stdout.write(`\n  Console  ${url}/\n  Reader   ${url}/hoc\n  API      ${url}/graphql\n${where}${first}${accountsOf(demo)}\n`);
}

function accountsOf(demo: App['demo']): string {
  const lines = demo.map(({ login, password, role, unit }) => `  ${login.padEnd(12)} ${password}   ${role}${unit ? ` over ${unit}` : ''}`);
  return lines.length ? `\n  Fictitious accounts; their passwords are shown this once:\n${lines.join('\n')}\n` : '';
}
