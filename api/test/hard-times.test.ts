import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CuttableWay } from './cuttable-way.js';
import { type ServerProcess, startServerProcess } from './server-process.js';
import { createTestDatabase } from './test-database.js';

let folder: string;
let copy: Awaited<ReturnType<typeof createTestDatabase>>;
let way: CuttableWay;
let server: ServerProcess;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-hard-times-'));
  copy = await createTestDatabase();
  way = await CuttableWay.to(copy.url);
  server = await startServerProcess({ DATABASE_URL: way.url, LECHAN_DATA_FOLDER: folder }, '--empty');
});
afterEach(async () => {
  server.child.kill();
  await server.ended;
  await way.cut();
  await copy.drop();
  await rm(folder, { recursive: true });
});

const health = async (which: string) => (await fetch(new URL(`/health/${which}`, server.url))).status;
const ask = async (query: string) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(new URL('/graphql', server.url), { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await answer.json()) as {
    data?: Record<string, unknown> | null;
    errors?: [{ message: string; extensions: { code: string; requestId?: string } }];
  };
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), data: data ?? null, errors };
};
const kinds = () => ask('{ unitKinds { code } }');
const unavailable = {
  status: 503,
  retryAfter: '5',
  data: null,
  errors: [{ message: 'The database cannot be reached at the moment. Try again shortly.', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
};

test('the database gone for a while: not ready, a clear error, and healed without a restart', async () => {
  expect(await health('ready')).toBe(200);
  for (let times = 0; times < 2; times++) {
    await way.cut();
    expect([await health('live'), await health('ready')]).toEqual([200, 503]);
    expect(await kinds()).toMatchObject(unavailable);
    await way.mend();
    expect(await health('ready')).toBe(200);
    expect((await kinds()).data?.unitKinds).toHaveLength(21);
  }
});

test('a database that takes connections and answers nothing is unavailable too, from the first request on', async () => {
  await way.freeze();
  expect(await Promise.all([kinds(), health('live'), health('ready')])).toMatchObject([unavailable, 200, 503]);
  await way.mend();
  expect(await health('ready')).toBe(200);
  expect((await kinds()).data?.unitKinds).toHaveLength(21);
});

test('what fails inside, in the operation or before it, is masked and logged with its cause and the request id that the answer has', async () => {
  const other = new pg.Client({ connectionString: copy.url });
  await other.connect();
  const fails = async (status: number, cause: string) => {
    const answer = await ask('{ units { totalCount } }');
    expect(answer).toMatchObject({ status, data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const { message, extensions } = answer.errors?.[0] ?? {};
    expect(message).not.toContain(cause);
    expect(message).toContain(extensions?.requestId);
    const logged = () =>
      server
        .said()
        .split('\n')
        .filter((line) => line.includes(`"requestId":"${extensions?.requestId}"`) && line.includes(cause));
    for (let tries = 0; tries < 100 && logged().length === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logged()).toHaveLength(1);
  };
  await other.query('alter function place_until rename to place_until_gone');
  await fails(500, 'function place_until(unknown) does not exist');
  await other.query('alter function place_until_gone rename to place_until');
  await kinds();
  await other.query('alter table unit_version rename to unit_version_gone');
  await fails(200, 'does not exist');
  await other.end();
});

/** Waits until just so many reads wait for what another holds. */
async function connectionsTaken(other: pg.Client, count: number): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 200; tries++) {
    // within a transaction activity is seen as it was when it was first asked
    await other.query('select pg_stat_clear_snapshot()');
    if ((await other.query(waiting)).rowCount === count) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The reads do not wait');
}

test('when all connections are taken by long reads it is ready, says that it is busy, and stops those that take too long', async () => {
  await kinds();
  const other = new pg.Client({ connectionString: copy.url });
  await other.connect();
  await other.query('begin');
  await other.query('lock table unit_version');
  const long = Array.from({ length: 10 }, () => ask('{ units { totalCount } unit(code: "A") { id } }'));
  await connectionsTaken(other, 10);
  const [plain, ready] = await Promise.all([kinds(), health('ready')]);
  expect(ready).toBe(200);
  expect(plain).toMatchObject({ status: 503, retryAfter: '3', data: null, errors: [{ extensions: { code: 'SERVICE_BUSY' } }] });
  expect(plain.errors?.[0].message).toContain('busy');
  for (const { data, errors } of await Promise.all(long)) {
    expect(data).toBeNull();
    expect(errors?.[0].extensions.code).toMatch(/^(TIMEOUT|SERVICE_BUSY)$/);
  }
  await other.query('rollback');
  await other.end();
  expect((await kinds()).data?.unitKinds).toHaveLength(21);
});

test('a read that takes too long is stopped and told to ask for less', async () => {
  await kinds();
  const other = new pg.Client({ connectionString: copy.url });
  await other.connect();
  await other.query('begin');
  await other.query('lock table unit_version');
  const { errors } = await ask('{ units { totalCount } }');
  expect(errors).toMatchObject([{ message: expect.stringMatching(/took too long.*Ask for less/), extensions: { code: 'TIMEOUT' } }]);
  await other.end();
});
