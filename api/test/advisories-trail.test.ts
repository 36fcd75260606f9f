import { type Hiding, secrets, startHiding, tells } from './advisories.js';
import { command, done, refused } from './commands.js';
import { signedIn } from './signed-in.js';

let hiding: Hiding;
beforeAll(async () => {
  hiding = await startHiding();
});
afterAll(() => hiding.api.close());

const knows = (document: string, variables: object = {}) => hiding.api.ask(document, variables);
const today = async () => (await hiding.api.database.query('select vietnam_today()::text as today')).rows[0].today;

async function setNeeded(permissions: string[]): Promise<void> {
  const { version } = (await knows('{ secondPersonRule { version } }')).secondPersonRule;
  await done(hiding.api, 'updateSecondPersonRule', { version, permissions });
}

describe('CVE-2026-39943: what was hidden is not told by its history', () => {
  test('who reads the trail without contacts reads no contact in it, of no command that writes one', async () => {
    const { api, ward } = hiding;
    const permissions = ['unit:read', 'unit:read-history', 'person:read', 'person:change', 'person:appoint', 'audit:read'];
    const label = { vi: 'Xem nhật ký', en: 'Reads the trail' };
    await done(api, 'createRole', { code: 'TRAIL', label, permissions, isSecondFactorRequired: false }, 'role { code }');
    const as = await signedIn(api.database, [{ role: 'TRAIL' }]);
    const contact = { workEmail: secrets.email, workPhone: secrets.phone };
    const { person } = await done(api, 'createPerson', { familyName: 'Mới', givenName: 'Một', ...contact });
    await done(api, 'correctPerson', { id: person.id, version: person.version, note: 'Sửa', workEmail: null });
    const newPerson = { familyName: 'Mới', givenName: 'Hai', ...contact };
    await done(api, 'appoint', { unitId: ward, position: 'DEPUTY_SECRETARY', validFrom: '2025-02-01', newPerson }, 'appointment { id }');
    const proposed = [
      await command(api, 'createPerson', { familyName: 'Mới', givenName: 'Ba', ...contact, isProposal: true }, 'proposalId'),
    ];
    const { version } = (await knows('query ($id: ID!) { person(id: $id) { version } }', { id: hiding.person })).person;
    const changed = { id: hiding.person, version, from: '2025-09-01', workEmail: 'khac@lechan.example' };
    proposed.push(await command(api, 'changePerson', { ...changed, isProposal: true }, 'proposalId'));
    const page = 'nodes { name node { ... on Person { id fullName } } note }';
    const answered = await api.ask(
      `{ events(first: 100) { totalCount nodes { name before after note subjectName } } changes(first: 100) { ${page} }
         proposals(first: 100) { totalCount nodes { changes note } } contactReadings { totalCount nodes { purpose } } }`,
      {},
      { as },
    );
    const said = JSON.stringify(answered.events) + JSON.stringify(answered.proposals);
    expect([answered.proposals.totalCount, (said.match(/"workEmail":"…"/g) ?? []).length >= 5]).toEqual([2, true]);
    const found = JSON.stringify(answered);
    expect([secrets.email, secrets.phone, 'khac@lechan.example'].filter((secret) => found.includes(secret))).toEqual([]);
    for (const way of [
      'persons { nodes { workEmail } }',
      'events { nodes { node { ... on Person { workEmail } } } }',
      `person(id: "${person.id}", knownAt: "2030-01-01T00:00:00Z") { workEmail }`,
    ])
      expect((await api.graphql(`{ ${way} }`, {}, { as })).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    for (const { payload } of proposed) await done(api, 'withdrawProposal', { id: payload.proposalId, version: 1 }, 'proposal { id }');
  });

  test('what a unit was, and what was once recorded of it wrongly, takes a permission of its own', async () => {
    const { api, ward, hidden } = hiding;
    const { unit } = await knows('query ($id: ID!) { unit(id: $id) { version } }', { id: ward });
    const wrongly = { id: ward, version: unit.version, from: '2025-01-01', address: 'Quzyx' };
    await done(api, 'changeUnit', wrongly);
    await done(api, 'correctUnit', { id: ward, version: unit.version + 1, note: 'Nhầm', address: '1 Hồ Sen' });
    const ways = ['history { address }', 'knownHistory { address }'].map((way) => `unit(id: "${ward}") { ${way} }`);
    const instant = new Date().toISOString();
    ways.push(`unit(id: "${ward}", knownAt: "${instant}") { address }`, `units(knownAt: "${instant}") { nodes { address } }`);
    for (const way of ways) {
      const nobody = await api.graphql(`{ ${way} }`, {}, { as: null });
      expect([way, JSON.stringify(nobody).includes('Quzyx')]).toEqual([way, false]);
      const isEmpty = way.includes('knownHistory');
      expect([way, nobody.errors?.[0]?.extensions.code ?? nobody.data]).toEqual([
        way,
        isEmpty ? { unit: { knownHistory: [] } } : 'UNAUTHENTICATED',
      ]);
    }
    expect(JSON.stringify(await knows(`{ ${ways[0]} ${ways[1]?.replace('unit(', 'b: unit(')} }`))).toContain('Quzyx');
    for (const asOf of ['2024-06-01', '2025-06-01', '2030-01-01']) {
      const at = { id: hidden.unit, asOf, instant };
      const mine = await api.ask(
        'query ($id: ID!, $asOf: Date!, $instant: DateTime!) { unit(id: $id, asOf: $asOf) { name } known: unit(id: $id, asOf: $asOf, knownAt: $instant) { name } }',
        at,
        { as: hiding.reader },
      );
      expect([asOf, mine]).toEqual([asOf, { unit: null, known: null }]);
    }
  });

  test('who was made nobody is nobody in what was put up for a second person as well', async () => {
    const { api, hidden } = hiding;
    await setNeeded(['person:change']);
    const input = { familyName: 'Zyxqu', givenName: 'Tên', isProposal: true };
    const { proposalId } = (await command(api, 'createPerson', input, 'proposalId')).payload;
    const second = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
    const approved = await command(api, 'approveProposal', { id: proposalId, version: 1 }, 'proposal { changes }', { as: second });
    expect(approved.refusals).toEqual([]);
    const { persons } = await knows('{ persons(filter: { name: { contains: "zyxqu" } }) { nodes { id version } } }');
    const [person] = persons.nodes;
    // what it says was done is what was done: to the person that there is
    expect(approved.payload.proposal.changes).toMatchObject([
      { name: 'person.created', subjectId: person.id, after: { familyName: 'Zyxqu' } },
    ]);
    await setNeeded([]);
    await done(api, 'anonymizePerson', { id: person.id, version: person.version, note: 'Theo yêu cầu' });
    const { rows } = await api.database.query(
      `select (select string_agg(p::text, ' ') from proposal p) as proposals, (select string_agg(e::text, ' ') from event e) as events`,
    );
    expect(JSON.stringify(rows)).not.toContain('Zyxqu');
    expect(hidden.person).not.toBe(person.id);
  });
});

describe('what waits for a second person', () => {
  test('tells who may not do it nothing of units that they don’t see, on no way, and is nobody’s through an access token', async () => {
    const { api, ward, otherWard, hidden, reader } = hiding;
    await setNeeded(['unit:change', 'unit:move', 'person:appoint']);
    const { unit } = await knows('query ($id: ID!) { unit(id: $id) { version } }', { id: hidden.unit });
    const mover = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: ward }]);
    const from = await today();
    const proposed = [];
    for (const [name, input] of [
      ['changeUnit', { id: hidden.unit, version: unit.version, from, name: `${secrets.unit} mới` }],
      // of the place that it is to have the mover may do everything, of the place that it has nothing
      ['moveUnit', { id: hidden.unit, version: unit.version, from, parentId: ward }],
      ['appoint', { unitId: hidden.unit, position: 'DEPUTY_SECRETARY', validFrom: from, personId: hidden.person }],
    ] as const)
      proposed.push(
        (await command(api, name, { ...input, isProposal: true, proposalNote: secrets.login }, 'proposalId')).payload.proposalId,
      );
    const list =
      '{ proposals(first: 100, filter: { state: { equals: WAITING } }) { totalCount nodes { id changes note unit { ... on Unit { name } } } } }';
    expect(tells(await knows(list))).toEqual(expect.arrayContaining([secrets.unit, secrets.login]));
    for (const as of [reader, mover]) {
      expect(await api.ask(list, {}, { as })).toEqual({ proposals: { totalCount: 0, nodes: [] } });
      for (const id of proposed) {
        const asked = await api.ask(
          'query ($id: ID!) { proposal(id: $id) { id } node(id: $id) { id } others: proposals(filter: { not: { or: [{ isOwn: { equals: true } }, { state: { in: [WITHDRAWN] } }] } }) { totalCount } events(filter: { subject: { equals: $id } }) { totalCount } }',
          { id },
          { as },
        );
        expect(asked).toEqual({ proposal: null, node: null, others: { totalCount: 0 }, events: { totalCount: 0 } });
        expect((await refused(api, 'approveProposal', { id, version: 1 }, { as })).refusals).toEqual(['NOT_FOUND at input.id']);
      }
    }
    const overIt = `query ($id: ID!) { proposals(filter: { unit: { equals: $id } }) { totalCount } }`;
    for (const as of [reader, mover]) expect(await api.ask(overIt, { id: hidden.unit }, { as })).toEqual({ proposals: { totalCount: 0 } });
    expect(await knows(overIt, { id: hidden.unit })).toEqual({ proposals: { totalCount: 3 } });
    const other = await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: otherWard }]);
    expect((await api.ask(list, {}, { as: other })).proposals.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      [proposed[0], proposed[2]].sort(),
    );
  });

  test('is not approved by who put it up: in another session, by an access token, twice in one request, or as another would', async () => {
    const { api, ward } = hiding;
    const second = await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
    const twin = 'y'.repeat(43);
    await api.database.query(
      `insert into session (id, account_id, secret_hash, expires_at) values (gen_random_uuid(), $1, sha256(convert_to($2, 'UTF8')), now() + interval '1 day')`,
      [api.administrator.accountId, twin],
    );
    const validUntil = new Date(Date.now() + 864e6).toISOString().slice(0, 10);
    const tokenOf = async (as = api.administrator) => {
      const input = { name: 'Cổng', permissions: ['unit:read', 'unit:change'], validUntil };
      const { payload } = await command(api, 'createAccessToken', input, 'secret', { as });
      return { as: null, headers: { authorization: `Bearer ${payload.secret}` } };
    };
    const [own, seconds] = [await tokenOf(), await tokenOf(second)];
    const { unit } = await knows('query ($id: ID!) { unit(id: $id) { version name } }', { id: ward });
    const change = { id: ward, version: unit.version, from: await today(), name: 'Đảng ủy phường của một người', isProposal: true };
    // put up through a token of one's own it is one's own as well
    const { proposalId: id } = (await command(api, 'changeUnit', change, 'proposalId', own)).payload;
    const again = { as: null, headers: { cookie: `lechan_session=${twin}` } };
    for (const options of [{}, again])
      expect((await refused(api, 'approveProposal', { id, version: 1 }, options)).refusals).toEqual(['ANOTHER_DECIDES at input.id']);
    const approve =
      'mutation ($input: ApproveProposalInput!) { a: approveProposal(input: $input) { userErrors { code } } b: approveProposal(input: $input) { userErrors { code } } }';
    for (const options of [own, seconds])
      expect((await api.graphql(approve, { input: { id, version: 1 } }, options)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(approve, { input: { id, version: 1 } }, { as: null })).a.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await knows('query ($id: ID!) { unit(id: $id) { name } }', { id: ward })).unit.name).toBe(unit.name);
    const { a, b } = await api.ask(approve, { input: { id, version: 1 } }, { as: second });
    expect([a.userErrors, b.userErrors]).toEqual([[], [{ code: 'INVALID' }]]);
    const { events } = await knows(
      'query ($of: ID!) { events(filter: { subject: { equals: $of }, name: { equals: "unit.changed" } }) { nodes { after } } }',
      { of: ward },
    );
    expect(events.nodes.filter(({ after }: { after: { name?: string } }) => after.name === change.name).length).toBe(1);
  });
});
