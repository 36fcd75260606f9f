import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type SomebodySignedIn, signedIn } from './signed-in.js';
import { createTestDatabase, sharedTemplate } from './test-database.js';

/** What an API for one test file starts with. */
export interface StartApiOptions {
  /** `sample`: the Lê Chân sample, loaded once a run. Nothing: the shipped kinds and positions alone. */
  readonly seed?: 'sample';
  /** Settings as the environment would give them. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A GraphQL answer as it came over HTTP. */
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test asserts
export interface Answer<Data = any> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string | number>;
    readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
    readonly extensions: { readonly code: string } & Record<string, unknown>;
  }>;
  readonly headers: Headers;
}

/** How a request is made. */
export interface RequestOptions {
  readonly language?: 'vi' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
  /** Who asks; the platform administrator unless told otherwise, null: nobody in particular. */
  readonly as?: SomebodySignedIn | null;
}

/** The real API, listening on a port of its own, on a database of its own. */
export interface TestApi {
  readonly url: string;
  /** For asserting what is stored, and for what the API offers no way to do. */
  readonly database: pg.Client;
  readonly databaseUrl: string;
  readonly administrator: SomebodySignedIn;
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  graphql<Data = any>(document: string | { toString(): string }, variables?: object, options?: RequestOptions): Promise<Answer<Data>>;
  /** The data alone; a top-level error fails the test and is shown. */
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  ask<Data = any>(document: string | { toString(): string }, variables?: object, options?: RequestOptions): Promise<Data>;
  close(): Promise<void>;
}

/** A test asks more in a minute than anybody does. */
const unbounded = { LECHAN_COST_PER_MINUTE: '1000000000', LECHAN_ANONYMOUS_COST_PER_MINUTE: '1000000000' };

/** Starts the API as `npm start` does, on a fresh copy of the migrated (and seeded) template; it runs in the worker's own host process. */
export async function startApi({ seed, env = {} }: StartApiOptions = {}): Promise<TestApi> {
  const copy = await createTestDatabase(seed && (await sharedTemplate(seed, async (url) => (await import('./sample.js')).loadSample(url))));
  const folder = await mkdtemp(join(tmpdir(), 'lechan-test-files-'));
  const settings = {
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...unbounded,
    DATABASE_URL: copy.url,
    LECHAN_DATA_FOLDER: folder,
    ...env,
  };
  const app = await askHost<{ url: string; port: number }>('POST', '/', settings);
  const database = new pg.Client({ connectionString: copy.url });
  await database.connect();

  const administrator = await signedIn(database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);

  const api: TestApi = {
    url: app.url,
    administrator,
    database,
    databaseUrl: copy.url,
    async graphql(document, variables = {}, { language = 'vi', headers = {}, as = administrator } = {}) {
      const response = await fetch(new URL('/graphql', app.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'accept-language': language,
          ...as?.headers,
          ...headers,
        },
        body: JSON.stringify({ query: String(document), variables }),
      });
      const text = await response.text();
      try {
        return { ...JSON.parse(text), status: response.status, headers: response.headers };
      } catch (cause) {
        throw new Error(`Not a GraphQL answer (HTTP ${response.status}): ${text.slice(0, 300)}`, { cause });
      }
    },
    async ask(document, variables, options) {
      const { data, errors } = await api.graphql(document, variables, options);
      if (errors) throw new Error(`The API refused: ${JSON.stringify(errors, null, 1)}`);
      return data;
    },
    async close() {
      await askHost('DELETE', `/${app.port}`);
      await database.end();
      await copy.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return api;
}

/** Asks the worker's host process (api-host.mjs) to start or stop an API. */
async function askHost<Result>(method: 'POST' | 'DELETE', path: string, settings?: object): Promise<Result> {
  const ports = process.env.LECHAN_TEST_HOSTS?.split(',') ?? [];
  const port = ports[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % ports.length];
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(settings && { body: JSON.stringify(settings) }) });
  const answer = (await response.json()) as Result & { message?: string };
  if (!response.ok) throw new Error(`The API did not ${method === 'POST' ? 'start' : 'stop'}: ${answer.message}`);
  return answer;
}
