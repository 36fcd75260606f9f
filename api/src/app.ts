import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, projectFolder } from './config.js';
import { type Database, migrate, openDatabase } from './database/connection.js';
import { placeDatabase } from './database/database-place.js';
import { Hearing } from './database/notifications.js';
import { isEmpty, loadSample } from './database/seeds/sample.js';
import { openServerRole } from './database/server-role.js';
import { createGraphqlServer, platformEntities } from './graphql/graphql-server.js';
import { createHttpServer } from './http/http-server.js';
import { ImportFolder } from './http/import-folder.js';
import { checkPort, listen } from './http/listen.js';
import { createLogger } from './logger.js';
import { firstLink, Viewers } from './modules/identity/index.js';

/** The running platform. */
export interface App {
  readonly url: string;
  readonly port: number;
  readonly logger: Logger;
  /** The secret of the link by which the first administrator comes in; null where there is one. */
  readonly firstKey: string | null;
  /** Lets running requests end, then closes everything that was opened. */
  close(): Promise<void>;
}

/** What a start does beyond the settings. */
export interface StartOptions {
  /** Loads the Lê Chân sample into a database that has no units. */
  readonly withSample?: boolean;
  readonly logger?: Logger;
}

/** Builds the platform out of its parts and starts it. */
export async function startApp(config: Config, options: StartOptions = {}): Promise<App> {
  const { withSample = false, logger = createLogger(config) } = options;
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
    await bringUpToDate(place.url, logger, withSample);
    const database = await openDatabase({ url: await serverUrl(place.url, config, logger), entities: platformEntities, logger });
    opened.push(() => database.close());
    const port = await serve(config, database, logger, opened);
    const firstKey = await firstLink((text, values) => database.readPool.query(text, values));
    return { url: addressOf(port), port, logger, firstKey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUpToDate(url: string, logger: Logger, withSample: boolean): Promise<void> {
  const database = await openDatabase({ url, entities: [], logger, poolSize: 2 });
  try {
    const done = await migrate(database);
    if (done.length) logger.info({ migrations: done }, 'the database was brought up to date');
    if (withSample && (await isEmpty(database))) logger.info(await loadSample(database), 'the Lê Chân sample was loaded');
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
  const viewers: Viewers = new Viewers(
    (text, values) => readPool.query(text, values),
    () => hearing.isHearing,
  );
  await hearing.open();
  opened.push(() => hearing.close());
  const graphql = await createGraphqlServer({
    ...{ orm, readPool, logger, viewers },
    ...{ importFiles: importFolder, isDevelopment: config.isDevelopment },
  });
  await graphql.apollo.start();
  opened.push(() => graphql.apollo.stop());
  const consoleFolder = join(projectFolder, 'admin/dist');
  const http = await createHttpServer({ logger, hosts: config.hosts, graphql, readPool, healthPool, importFolder, consoleFolder });
  opened.push(() => http.close());
  return listen(http, config.port, config.listenOn);
}

const addressOf = (port: number): string => `http://localhost:${port}`;
