// The real server on a real database of its own with the sample in it, for as long as the browser tests run.
import '../../scripts/typescript.mjs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addSignedIn } from './session.mjs';
import { tamper } from './tamper.mjs';

const { startTestCluster } = await import('../../api/test/test-cluster.ts');
const { startApp } = await import('../../api/src/app.ts');
const { readConfig } = await import('../../api/src/config.ts');
const { startProvider } = await import('../../api/src/modules/identity/single-sign-on/city-provider.factory.ts');

// without units of the sample, and never in the database that others use: for tests that bring in their own
const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

const isEmpty = process.argv.includes('--empty');
const isTampered = process.argv.includes('--tampered');
// as nobody has come in yet
const isFirst = process.argv.includes('--first');
const isOwn = isFirst || isEmpty || isTampered || process.argv.includes('--sample');
const cluster = await startTestCluster(isOwn ? '' : process.env.TEST_DATABASE_URL);
const dataFolder = await mkdtemp(join(tmpdir(), 'lechan-e2e-'));
// a provider of single sign-on, where whoever gives a name is let in under it
const city = await startProvider({});
city.serve(`http://localhost:${process.env.PORT}/auth/city/callback`);
const providers = [
  {
    ...{ id: 'city', name: { vi: 'Tài khoản công vụ thử', en: 'City account on trial' }, issuer: city.issuer },
    ...{ clientId: 'lechan', clientSecret: 'a secret of the client' },
  },
];
const settings = {
  NODE_ENV: 'test',
  PORT: process.env.PORT,
  LOG_LEVEL: 'error',
  DATABASE_URL: cluster.url,
  LECHAN_DATA_FOLDER: dataFolder,
  LECHAN_OIDC: JSON.stringify(providers),
  // all tests are one caller, quicker than any person
  LECHAN_COST_PER_MINUTE: '1000000000',
};
const app = await startApp(readConfig(settings), { withSample: !isEmpty && !isFirst });
// for the tests that bring the first administrator in, where there is none, and where there is one by now
await mkdir(cache, { recursive: true });
if (app.firstKey && (isFirst || !isOwn)) await writeFile(join(cache, isFirst ? 'first-key' : 'late-key'), app.firstKey);
if (!isFirst) await addSignedIn(cluster.url);
if (isTampered) await tamper(cluster.url);
process.stdout.write(`${app.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await app.close();
    await city.close();
    await cluster.stop();
    await rm(dataFolder, { recursive: true, force: true });
    process.exit();
  });
}
