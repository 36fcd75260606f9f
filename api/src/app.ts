import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, projectFolder } from './config.js';
import { asPlatform } from './database/as-platform.js';
import { type Database, migrate, openDatabase } from './database/connection.js';
import { placeDatabase } from './database/database-place.js';
import { Hearing } from './database/notifications.js';
import { addDemo, type DemoAccount } from './database/seeds/demo.js';
import { isEmpty, loadSample } from './database/seeds/sample.js';
import { openServerRole } from './database/server-role.js';
import { createGraphqlServer, platformEntities } from './graphql/graphql-server.js';
import { createHttpServer } from './http/http-server.js';
import { ImportFolder } from './http/import-folder.js';
import { checkPort, listen } from './http/listen.js';
import { Uploads } from './http/uploads.js';
import { createLogger } from './logger.js';
import { firstLink, SingleSignOn, TokenDoor, TokenUses, Viewers } from './modules/identity/index.js';
import { removeLooseFiles, signWith, VirusScanner } from './modules/media/index.js';
import { ReleaseClock, runNextRelease } from './modules/training/index.js';
import type { Apart } from './shared/context.js';
import { storesOf } from './stores.js';
import { waysInOf } from './ways-in.js';

/** The running platform. */
export interface App {
  readonly url: string;
  readonly port: number;
  readonly logger: Logger;
  /** The secret of the link by which the first administrator comes in; null where there is one. */
  readonly firstKey: string | null;
  /** The fictitious accounts that were added, with their passwords. */
  readonly demo: readonly DemoAccount[];
  /** Lets running requests end, then closes everything that was opened. */
  close(): Promise<void>;
}

/** What a start does beyond the settings. */
export interface StartOptions {
  /** Loads the Lê Chân sample into a database that has no units. */
  readonly withSample?: boolean;
  /** Adds a fictitious account of each role to a sample that has no accounts. */
  readonly withDemo?: boolean;
  readonly logger?: Logger;
}

/** Builds the platform out of its parts and starts it. */
export async function startApp(config: Config, options: StartOptions = {}): Promise<App> {
  const { withSample = false, withDemo = false, logger = createLogger(config) } = options;
  const opened: Array<() => Promise<unknown>> = [];
  const close = async () => {
    for (const step of opened.splice(0).reverse()) await step();
  };
  try {
    const { databaseUrl, dataFolder, port: wanted, listenOn } = config;
    const place = await placeDatabase({
      databaseUrl,
      dataFolder,
      logger,
      what: 'a running server',
      address: addressOf(wanted),
      check: () => checkPort(wanted, listenOn),
    });
    opened.push(() => place.leave());
    await bringUpToDate(place.url, config, logger, withSample);
    const database = await openDatabase({ url: await serverUrl(place.url, config, logger), entities: platformEntities, logger });
    opened.push(() => database.close());
    const demo = withDemo ? await addDemo(database) : [];
    const port = await serve(config, database, logger, opened);
    const firstKey = config.hasPasswords ? await firstLink((text, values) => database.readPool.query(text, values)) : null;
    return { url: addressOf(port), port, logger, firstKey, demo, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUpToDate(url: string, config: Config, logger: Logger, withSample: boolean): Promise<void> {
  const database = await openDatabase({ url, entities: platformEntities, logger, poolSize: 2 });
  try {
    const done = await migrate(database);
    if (done.length) logger.info({ migrations: done }, 'the database was brought up to date');
    if (withSample && (await isEmpty(database)))
      logger.info(await loadSample(database, (await storesOf(config)).store), 'the Lê Chân sample was loaded');
  } finally {
    await database.close();
  }
}

/** The owner of the tables brings them up to date; the server works as somebody who can't change what the trail holds. */
async function serverUrl(ownerUrl: string, { serverDatabaseUrl }: Config, logger: Logger): Promise<string> {
  const { url, whyAsOwner } = await openServerRole(ownerUrl, serverDatabaseUrl);
  if (whyAsOwner)
    logger.warn({ reason: whyAsOwner }, 'the server could change the trail of events: see "Who the server is" in docs/running.md');
  return url;
}

async function serve(config: Config, database: Database, logger: Logger, opened: Array<() => Promise<unknown>>): Promise<number> {
  const { orm, readPool, healthPool } = database;
  const importFolder = new ImportFolder(join(config.dataFolder, 'imports'));
  await importFolder.removeOld();
  const hearing = new Hearing(database.url, 'rights', logger, () => viewers.forget());
  const apart: Apart = async (text, values) => (await readPool.query(text, values)).rows as never;
  const uses = new TokenUses(apart, (err) => logger.warn({ err }, 'the uses of access tokens could not be written'));
  opened.push(() => uses.close());
  const viewers: Viewers = new Viewers(
    (text, values) => readPool.query(text, values),
    () => hearing.isHearing,
    new TokenDoor(apart, uses),
  );
  await hearing.open();
  opened.push(() => hearing.close());
  let url = config.publicUrl;
  const publicUrl = () => url ?? addressOf(config.port);
  const waysIn = await waysInOf(config, logger, publicUrl);
  opened.push(() => waysIn.close());
  signWith(waysIn.sealing.mac('addresses of files', 'key'));
  const { store, files } = await storesOf(config);
  const uploads = new Uploads(join(config.dataFolder, 'uploads'), {
    store,
    scanner: config.clamav ? new VirusScanner(config.clamav) : null,
  });
  await uploads.open();
  const graphql = await createGraphqlServer({
    ...{ orm, readPool, logger, viewers, apart, waysIn },
    ...{ importFiles: importFolder, costPerMinute: config.costPerMinute, isDevelopment: config.isDevelopment },
  });
  await graphql.apollo.start();
  opened.push(() => graphql.apollo.stop());
  const consoleFolder = join(projectFolder, 'admin/dist');
  const singleSignOn = new SingleSignOn(waysIn);
  const http = await createHttpServer({
    ...{
      logger,
      hosts: config.hosts,
      trustedProxies: config.trustedProxies,
      corsOrigins: config.corsOrigins,
      watching: { token: config.metricsToken, isOpenHere: config.publicUrl === null && config.trustedProxies.length === 0 },
    },
    ...{ singleSignOn, graphql, readPool, healthPool, importFolder, consoleFolder, publicUrl },
    ...{ uploads, files },
  });
  opened.push(() => http.close());
  const clock = new ReleaseClock(
    () =>
      runNextRelease(
        (work) => asPlatform(database, work),
        (err, releaseId) => logger.error({ err, releaseId }, 'a release that was due could not be published'),
      ),
    (err) => logger.error({ err }, 'what was due to be published could not be looked up'),
  );
  opened.push(() => clock.close());
  const tidying = setInterval(() => {
    void asPlatform(database, (ctx) => removeLooseFiles(ctx, store))
      .then(() => uploads.tus.cleanUpExpiredUploads())
      .catch((err: unknown) => logger.warn({ err }, 'files that nothing has could not be removed'));
  }, 3_600_000);
  tidying.unref();
  opened.push(async () => clearInterval(tidying));
  const port = await listen(http, config.port, config.listenOn);
  url ??= addressOf(port);
  return port;
}

const addressOf = (port: number): string => `http://localhost:${port}`;
