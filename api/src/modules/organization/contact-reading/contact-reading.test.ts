import { done } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { type RequestOptions, startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../person/person.factory.js';

let api: TestApi;
let withPhone: string;
let withBoth: string;
let withNone: string;
beforeEach(async () => {
  api = await startApi();
  withPhone = (await recordPerson(api, { givenName: 'An (mẫu)', workPhone: '0225 111 111' })).id;
  withBoth = (await recordPerson(api, { givenName: 'Bình (mẫu)', workPhone: '0225 222 222', workEmail: 'b@example.vn' })).id;
  withNone = (await recordPerson(api, { givenName: 'Chi (mẫu)' })).id;
});
afterEach(() => api.close());

const logged = async () => (await api.database.query('select * from contact_reading order by id')).rows;
const ask = async (document: string, variables: object = {}, options?: RequestOptions) => {
  await api.database.query(
    'alter table contact_reading disable trigger user; delete from contact_reading; alter table contact_reading enable trigger user',
  );
  return { answer: await api.ask(document, variables, options), rows: await logged() };
};

test.each([
  ['a list', '{ persons { nodes { givenName workPhone } } }', 2, ['workPhone']],
  ['edges', '{ persons { edges { cursor node { workEmail } } pageInfo { hasNextPage endCursor } } }', 1, ['workEmail']],
  ['aliases', '{ persons { nodes { a: workEmail b: workPhone } } }', 2, ['workEmail', 'workPhone']],
  [
    'fragments',
    '{ persons { nodes { ...contact } } } fragment contact on Person { ... on Person { workEmail workPhone } }',
    2,
    ['workEmail', 'workPhone'],
  ],
  [
    'several root fields',
    '{ a: persons(first: 1) { nodes { workPhone } } b: persons(first: 1) { nodes { workPhone } } }',
    1,
    ['workPhone'],
  ],
  ['nothing of it', '{ persons { nodes { fullName } totalCount } }', 0, []],
  ['a part that is skipped', '{ persons { nodes { fullName workPhone @skip(if: true) } } }', 0, []],
])('%s: one row tells of whom something came back, and of what', async (_, document, count, fields) => {
  const { answer, rows } = await ask(document);
  expect(rows.map((row) => [row.persons.length, row.fields])).toEqual(count ? [[count, fields]] : []);
  expect(JSON.stringify(answer)).not.toContain('@read');
});

test('what is read through a post, by identity, and in what a command answers is logged as well', async () => {
  const { id: unitId } = (
    await done(api, 'createUnit', { code: 'DV-1', name: 'Đảng ủy phường Một', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })
  ).unit;
  await done(api, 'appoint', { unitId, position: 'SECRETARY', validFrom: '2024-01-01', personId: withBoth });
  const through = await ask('query ($id: ID!) { unit(id: $id) { appointments { nodes { person { workPhone } } } } }', { id: unitId });
  const byIdentity = await ask('query ($id: ID!) { node(id: $id) { ... on Person { workEmail } } }', { id: withBoth });
  const none = await ask('query ($id: ID!) { person(id: $id) { workEmail workPhone } }', { id: withNone });
  const command = await ask(
    `mutation ($id: ID!) { changePerson(input: { id: $id, version: 1, from: "2024-01-01", workPhone: "0225 333 333" }) { person { workPhone } } }`,
    { id: withPhone },
  );
  expect(through.answer.unit.appointments.nodes).toEqual([{ person: { workPhone: '0225 222 222' } }]);
  expect([through, byIdentity, none, command].map(({ rows }) => rows.map(({ persons, fields }) => [persons, fields]))).toEqual([
    [[[withBoth], ['workPhone']]],
    [[[withBoth], ['workEmail']]],
    [],
    [[[withPhone], ['workPhone']]],
  ]);
});

test('the log says who, from where, in which request, and why where the caller says so', async () => {
  const as = await signedIn(api.database, [{ role: 'AUDITOR' }]);
  const headers = { 'x-purpose': encodeURIComponent('Báo họp chi bộ đột xuất'), 'x-request-id': 'request-0001' };
  const { rows } = await ask('query ($id: ID!) { person(id: $id) { workPhone } }', { id: withPhone }, { as, headers });
  expect(rows).toMatchObject([
    {
      account_id: as.accountId,
      token_id: null,
      address: '127.0.0.1',
      request_id: expect.stringMatching(/^request-0001\./),
      purpose: 'Báo họp chi bộ đột xuất',
    },
  ]);
  for (const purpose of ['%E1', encodeURIComponent('x'.repeat(201)), '%00']) {
    const { status, data, errors } = await api.graphql('{ persons { nodes { workPhone } } }', {}, { headers: { 'x-purpose': purpose } });
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([400, undefined, 'ARGUMENTS_INVALID']);
  }
  expect(await logged()).toHaveLength(1);
});

test('without a log there is no answer', async () => {
  await api.database.query('alter table contact_reading rename to elsewhere');
  const { data, errors } = await api.graphql('query ($id: ID!) { person(id: $id) { workPhone } }', { id: withPhone });
  expect([data, errors?.length]).toEqual([undefined, 1]);
  expect(JSON.stringify(errors)).not.toMatch('0225|elsewhere');
  expect((await api.ask('query ($id: ID!) { person(id: $id) { fullName } }', { id: withPhone })).person).toEqual({
    fullName: 'Bùi Bích An (mẫu)',
  });
});

test('who may read the whole trail sees who read the contact of whom; nobody else does', async () => {
  const as = await signedIn(api.database, [{ role: 'AUDITOR' }]);
  const headers = { 'x-purpose': 'Test' };
  await ask('{ persons { nodes { workPhone } } }', {}, { as, headers });
  await api.ask('query ($id: ID!) { person(id: $id) { workEmail } }', { id: withBoth });
  const list = async (filter: object, who = as) =>
    (
      await api.ask(
        `query ($filter: ContactReadingFilter) { contactReadings(filter: $filter) { totalCount nodes {
          accountId accountName accountPerson { id } fields purpose personCount persons { nodes { id } } } } }`,
        { filter },
        { as: who },
      )
    ).contactReadings;
  const [mine, theirs] = [
    {
      accountId: api.administrator.accountId,
      fields: ['WORK_EMAIL'],
      purpose: null,
      personCount: 1,
      persons: { nodes: [{ id: withBoth }] },
    },
    {
      accountId: as.accountId,
      fields: ['WORK_PHONE'],
      purpose: 'Test',
      personCount: 2,
      persons: { nodes: [{ id: withPhone }, { id: withBoth }] },
    },
  ];
  const shown = { accountName: 'Người thử', accountPerson: null };
  expect(await list({})).toEqual({
    totalCount: 2,
    nodes: [
      { ...mine, ...shown },
      { ...theirs, ...shown },
    ],
  });
  expect((await list({ person: { equals: withPhone } })).nodes).toEqual([{ ...theirs, ...shown }]);
  expect((await list({ hasPurpose: { equals: false } })).nodes).toEqual([{ ...mine, ...shown }]);
  expect((await list({ account: { equals: as.accountId } })).totalCount).toBe(1);
  expect((await list({ at: { until: '2020-01-01' } })).totalCount).toBe(0);
  const other = await signedIn(api.database, [{ role: 'READER' }]);
  expect(await list({}, other)).toEqual({ totalCount: 0, nodes: [] });
});

test('a day with far more people than usual stands out', async () => {
  const reading = (days: number, persons: number) =>
    api.database.query(
      `insert into contact_reading (at, account_id, request_id, fields, persons)
       select now() - make_interval(days => $1), $2, 'r', '{workPhone}', array_agg(gen_random_uuid()) from generate_series(1, $3)`,
      [days, api.administrator.accountId, persons],
    );
  const unusual = async () => (await api.ask('{ unusualContactReadings { accountId personCount usualMost } }')).unusualContactReadings;
  await reading(5, 6);
  await reading(2, 19);
  expect(await unusual()).toEqual([]);
  await reading(1, 80);
  expect(await unusual()).toEqual([{ accountId: api.administrator.accountId, personCount: 80, usualMost: 19 }]);
});
