import pg from 'pg';
import type { Logger } from 'pino';

const againAfterMs = 1_000;
const connectTimeoutMs = 5_000;
// a database that answers nothing doesn't say goodbye either
const goodbyeMs = 1_000;

/** A line over which processes tell each other through the database that something changed. */
export class Hearing {
  #client: pg.Client | undefined;
  /** The line that is open, or is being opened. */
  #latest: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    private readonly url: string,
    private readonly channel: 'rights',
    private readonly logger: Logger,
    /** Called at each piece of news, and whenever some may have been missed. */
    private readonly onNews: () => void,
  ) {}

  /** Whether news would be heard now. */
  get isHearing(): boolean {
    return this.#client !== undefined;
  }

  /** Listens; a line that is lost is opened again until `close`. */
  async open(): Promise<void> {
    const client = new pg.Client({
      ...{ connectionString: this.url, application_name: 'lechan-hear' },
      ...{ keepAlive: true, connectionTimeoutMillis: connectTimeoutMs },
    });
    this.#latest = client;
    client.on('error', ({ message }) => this.logger.warn({ reason: message }, 'the database no longer tells what changes'));
    client.on('notification', this.onNews);
    client.on('end', () => this.#lost(client));
    await client.connect();
    await client.query(`listen ${this.channel}`);
    // one that was being opened when it was closed would keep the process alive
    if (this.#isClosed) return client.end();
    this.#client = client;
    this.onNews();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    const client = this.#latest;
    if (!client) return;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, goodbyeMs));
    await Promise.race([client.end().catch(() => undefined), patience]);
  }

  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = undefined;
    this.onNews();
    this.#again();
  }

  #again(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.open().catch(() => this.#again()), againAfterMs).unref();
  }
}
