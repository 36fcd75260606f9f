import type { ChildProcess } from 'node:child_process';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { CannotStart } from '../shared/cannot-start.js';
import { makeDataFolder } from './data-folder.js';
import { type Account, accountForPostgres } from './embedded-account.js';
import { type Binaries, findBinaries } from './embedded-binaries.js';
import { type Cluster, openCluster } from './embedded-cluster.js';
import { leftoverOf, PortTaken, startServer, stopLeftover, stopServer } from './embedded-process.js';

/** How the embedded PostgreSQL is run. */
export interface EmbeddedOptions {
  readonly dataFolder: string;
  readonly logger: Logger;
  /** For tests: nothing is waited for on disk, and the cluster is deleted when stopped. */
  readonly isTemporary?: boolean;
  /** A server that a killed process left running is left running, and nothing is started. */
  readonly leavesLeftover?: boolean;
}

const databaseName = 'lechan';

/** The PostgreSQL that comes with the platform: one server on the data folder's cluster, kept running until it is stopped. */
export class EmbeddedPostgres {
  private server: ChildProcess | null = null;
  private isStopping = false;

  private constructor(
    private readonly options: EmbeddedOptions,
    private readonly account: Account | null,
    private readonly binaries: Binaries,
    private readonly cluster: Cluster,
    private port: number,
  ) {}

  /** Starts it, on a new cluster where there is none yet. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const { dataFolder, logger } = options;
    const say = (line: string) => logger.warn(line);
    await makeDataFolder(dataFolder);
    const account = await accountForPostgres();
    const binaries = await findBinaries(account, say);
    const cluster = await openCluster(dataFolder, binaries, account, say);
    const left = options.leavesLeftover ? await leftoverOf(cluster.folder) : null;
    if (left) {
      throw new CannotStart(
        `A PostgreSQL (process ${left}) that a killed process left runs in ${cluster.folder}: the next start stops it. Nothing was touched.`,
      );
    }
    if (await stopLeftover(cluster.folder)) say('A PostgreSQL that a killed process had left running was stopped.');
    const postgres = new EmbeddedPostgres(options, account, binaries, cluster, await freePort());
    try {
      await postgres.startOnFreePort();
      await postgres.createDatabase();
      await postgres.writeConnectionFile();
      return postgres;
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  }

  /** The address of the platform's database, password and all: never to be logged. */
  get url(): string {
    return this.urlOf(databaseName);
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  get folder(): string {
    return this.cluster.folder;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await rm(connectionFile(this.options.dataFolder), { force: true });
    if (this.server?.pid) await stopServer(this.server.pid);
    if (this.options.isTemporary) await rm(this.cluster.folder, { recursive: true, force: true });
  }

  private async startOnFreePort(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.run();
      } catch (error) {
        if (!(error instanceof PortTaken) || tries === 5) throw error;
        this.port = await freePort();
      }
    }
  }

  private async run(): Promise<void> {
    const { dataFolder, isTemporary } = this.options;
    const server = await startServer({
      postgres: this.binaries.postgres,
      folder: this.cluster.folder,
      port: this.port,
      account: this.account,
      logFile: await freshLog(join(dataFolder, 'postgres.log')),
      settings: isTemporary ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=120'] : [],
    });
    this.server = server;
    server.once('exit', () => void this.restart());
  }

  /** It should not have ended: starts it again, on the same port, as soon as that works. */
  private async restart(): Promise<void> {
    for (let wait = 200; !this.isStopping; wait = Math.min(wait * 2, 10_000)) {
      this.options.logger.error('The embedded PostgreSQL has ended; it is started again');
      await pause(wait);
      if (this.isStopping) return;
      try {
        await stopLeftover(this.cluster.folder);
        await this.run();
        this.options.logger.warn('The embedded PostgreSQL is running again');
        if (this.isStopping && this.server?.pid) await stopServer(this.server.pid);
        return;
      } catch (err) {
        this.options.logger.error({ err }, 'The embedded PostgreSQL could not be started again');
      }
    }
  }

  private async createDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: this.urlOf('postgres') });
    await client.connect();
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
      if (!rowCount) await client.query(`create database ${databaseName}`);
    } finally {
      await client.end();
    }
  }

  /** For the command line, which uses the same server while this one runs. */
  private async writeConnectionFile(): Promise<void> {
    await writeFile(connectionFile(this.options.dataFolder), JSON.stringify({ url: this.url, pid: process.pid }), { mode: 0o600 });
  }

  private urlOf(database: string): string {
    return `postgresql://postgres:${this.cluster.password}@127.0.0.1:${this.port}/${database}`;
  }
}

/** Where a running embedded PostgreSQL says how it is reached; readable by its owner alone. */
export const connectionFile = (dataFolder: string): string => join(dataFolder, 'connection.json');

/** The log of the time before is kept once more when it has grown. */
async function freshLog(file: string): Promise<string> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 10_000_000) await rename(file, `${file}.1`);
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
