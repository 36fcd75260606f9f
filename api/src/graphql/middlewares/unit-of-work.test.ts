import { command, done, everythingStored } from '../../../test/commands.js';
import { signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
  // the first request of a day places the tree; the tests hold the tree's lock later
  await api.ask('{ units { totalCount } }');
});
afterEach(() => api.close());

let units = 0;
const good = () => ({ code: `DV-${++units}`, name: 'Đơn vị', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
const open = `mutation ($a: CreateUnitInput!, $b: CreateUnitInput!) {
  a: createUnit(input: $a) { unit { code } userErrors { code } } b: createUnit(input: $b) { unit { code } userErrors { code } } }`;

test('each mutation of a request is a unit of work of its own: the one before a refused one stays', async () => {
  const [a, b] = [good(), { ...good(), name: '' }];
  expect(await api.ask(open, { a, b })).toEqual({
    a: { unit: { code: a.code }, userErrors: [] },
    b: { unit: null, userErrors: [{ code: 'REQUIRED' }] },
  });
  const { rows } = await api.database.query(
    'select (select count(*)::int from unit) as units, (select count(*)::int from event) as events',
  );
  expect(rows).toEqual([{ units: 1, events: 1 }]);
});

test('what is asked of the answer and can’t be given is refused before anything is written', async () => {
  const before = await everythingStored(api);
  const condition = { name: { equals: 'x' } };
  const filter = { or: Array.from({ length: 120 }, () => condition) };
  const asked = {
    'unit { descendants(maxDepth: 0) { totalCount } }': 'ARGUMENTS_INVALID',
    'unit { a: parent { ...page } } userErrors { code }': 'PAGE_SIZE_INVALID',
    'unit { children(first: 2, after: "nothing") { totalCount nodes { id } } }': 'CURSOR_INVALID',
    '... on CreateUnitPayload { unit { children(filter: $filter) { totalCount } } }': 'FILTER_TOO_LARGE',
  };
  for (const [selection, code] of Object.entries(asked)) {
    const variables = code === 'FILTER_TOO_LARGE' ? '$input: CreateUnitInput!, $filter: UnitFilter' : '$input: CreateUnitInput!';
    const fragment = selection.includes('...page') ? 'fragment page on Unit { children(first: 1000) { totalCount } }' : '';
    const document = `mutation (${variables}) { createUnit(input: $input) { ${selection} } } ${fragment}`;
    const { data, errors } = await api.graphql(document, { input: good(), filter });
    expect([data, errors?.map(({ extensions, path }) => [extensions.code, path])]).toEqual([null, [[code, ['createUnit']]]]);
  }
  expect(await everythingStored(api)).toEqual(before);
});

test('what of the answer a row refuses is refused before what was written stands, also when it is only tried', async () => {
  const { unit: top } = await done(api, 'createUnit', { ...good(), kind: 'DISTRICT_COMMITTEE' });
  const { unit } = await done(api, 'createUnit', { ...good(), parentId: top.id });
  const as = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
  const before = await everythingStored(api);
  const change = (selection: string, more: object = {}) =>
    api.graphql(
      `mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { unit { ${selection} } userErrors { code } } }`,
      { input: { id: unit.id, version: unit.version, from: '2021-01-01', phone: '0225 3 700 000', ...more } },
      { as },
    );
  for (const more of [{}, { dryRun: true }]) {
    const { data, errors } = await change('phone parent { history { id } }', more);
    expect([data, errors?.map(({ extensions, path }) => [extensions.code, path])]).toEqual([null, [['FORBIDDEN', ['changeUnit']]]]);
    expect(await everythingStored(api)).toEqual(before);
  }
  const { data } = await change('phone history { id }');
  expect(data.changeUnit).toMatchObject({ unit: { phone: '0225 3 700 000' }, userErrors: [] });
});

test('a dry run is refused as the command would be, by rules and by guards, and writes nothing when it would be done', async () => {
  const top = (await done(api, 'createUnit', { ...good(), kind: 'DISTRICT_COMMITTEE' })).unit;
  const below = { ...good(), parentId: top.id };
  const before = await everythingStored(api);
  const tried = await command(api, 'createUnit', { ...below, dryRun: true });
  expect([tried.refusals, tried.payload.unit]).toEqual([[], null]);
  expect((await command(api, 'createUnit', { ...below, name: '', dryRun: true })).refusals).toEqual(['REQUIRED at input.name']);
  const past = { id: top.id, version: top.version, closedOn: '2019-01-01', dryRun: true };
  expect((await command(api, 'closeUnit', past)).refusals).not.toEqual([]);
  expect(await everythingStored(api)).toEqual(before);
  await done(api, 'createUnit', below);
});

test('what the database refuses in the end undoes all of it, and is masked when no rule foresaw it', async () => {
  await api.database.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the event failed'; end $$;
    create constraint trigger fail after insert on event deferrable initially deferred for each row execute function fail()`);
  const before = await everythingStored(api);
  const { data, errors } = await api.graphql(
    'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { unit { id } userErrors { code } } }',
    {
      input: good(),
    },
  );
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['INTERNAL_SERVER_ERROR']]);
  expect(JSON.stringify(errors)).not.toMatch('the event failed');
  expect(await everythingStored(api)).toEqual(before);
});

test('a command that another keeps waiting too long is refused and told so', async () => {
  await api.database.query('begin');
  await api.database.query('select lock_tree()');
  const answer = await command(api, 'createUnit', good());
  await api.database.query('rollback');
  expect(answer.refusals).toEqual(['BUSY at input']);
  expect(answer.messages).toEqual(['Cùng lúc đó có việc khác đang ghi vào cơ cấu tổ chức. Chưa ghi gì: hãy thử lại sau ít phút.']);
  await done(api, 'createUnit', good());
});

test('connections that break in the middle of commands are given back: later commands are carried out', async () => {
  const mutation = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { userErrors { code } } }';
  await api.database.query('begin');
  await api.database.query('select lock_tree()');
  const before = await everythingStored(api);
  for (let round = 0; round < 3; round++) {
    const waiting = Array.from({ length: 6 }, () => api.graphql(mutation, { input: good() }));
    const broken = async (): Promise<number> => {
      await api.database.query('select pg_stat_clear_snapshot()');
      const { rows } = await api.database.query(`select count(pg_terminate_backend(pid))::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`);
      return rows[0].count;
    };
    let settled = false;
    const answers = Promise.all(waiting).finally(() => {
      settled = true;
    });
    let count = 0;
    while (!settled) {
      count += await broken();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(count).toBeGreaterThan(0);
    // on a busy machine a command may have been refused as waiting too long before its connection could be broken
    for (const { data, errors } of await answers)
      expect(errors?.[0]?.extensions.code ?? data.createUnit.userErrors[0]?.code).toMatch(/^(SERVICE_UNAVAILABLE|BUSY)$/);
  }
  expect(await everythingStored(api)).toEqual(before);
  await api.database.query('rollback');
  for (const answer of await Promise.all(Array.from({ length: 12 }, () => command(api, 'createUnit', good()))))
    expect(answer.refusals).toEqual([]);
});
