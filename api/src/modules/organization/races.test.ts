import { type Commanded, command, done } from '../../../test/commands.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { appointSomeone } from './appointment/appointment.factory.js';
import { type OpenedUnit, openDistrict, openUnit, timelineOf } from './unit/unit.factory.js';

// Two writers at once: each pair is tried several times, so that who comes first, and where they meet, differs.
const rounds = 6;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const newPerson = (givenName: string) => ({ familyName: 'Vũ', givenName: `${givenName} (mẫu)` });

/** Both at once; how many were carried out, and how the others were refused. */
async function atOnce(...commands: Promise<Commanded>[]): Promise<{ done: number; refusals: string[] }> {
  const answers = await Promise.all(commands);
  return { done: answers.filter(({ refusals }) => refusals.length === 0).length, refusals: answers.flatMap(({ refusals }) => refusals) };
}

/** Whether, on any day known now, a unit stands below itself. */
async function cycles(): Promise<number> {
  const { rows } = await api.database.query(`with recursive up as (
      select unit_id as start, parent_id, valid_from, valid_until, 1 as depth from unit_version where recorded_until = 'infinity'
      union all
      select up.start, v.parent_id, greatest(up.valid_from, v.valid_from), least(up.valid_until, v.valid_until), depth + 1 from up
        join unit_version v on v.unit_id = up.parent_id and v.recorded_until = 'infinity'
         and v.valid_from < up.valid_until and up.valid_from < v.valid_until where up.depth < 20)
    select count(*)::int as count from up where parent_id = start`);
  return rows[0].count;
}

test('two change one unit: one wins, the other is told that it changed, and sees the winner’s state', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await openUnit(api, { name: 'Một' });
    const change = (name: string) => command(api, 'changeUnit', { id, version: 1, from: '2024-01-01', name }, 'unit { name version }');
    const answers = await Promise.all([change('Hai'), change('Ba')]);
    const [winner, loser] = answers[0]?.refusals.length ? [answers[1], answers[0]] : [answers[0], answers[1]];
    expect(winner?.refusals).toEqual([]);
    expect(loser?.refusals).toEqual(['STALE_VERSION at input.version']);
    expect(loser?.payload.unit).toEqual(winner?.payload.unit);
    expect(await timelineOf(api, id)).toEqual(['2020-01-01..2024-01-01 CREATE Một', `2024-01-01.. CHANGE ${winner?.payload.unit.name}`]);
  }
});

test('one moves below another while that moves below it: one wins, the tree stays a tree', async () => {
  for (let round = 0; round < rounds; round++) {
    const [a, b] = [await openUnit(api, { kind: 'FRONT_BOARD' }), await openUnit(api, { kind: 'FRONT_BOARD' })];
    const move = (unit: OpenedUnit, parent: OpenedUnit) =>
      command(api, 'moveUnit', { id: unit.id, version: 1, from: '2024-01-01', parentId: parent.id });
    expect(await atOnce(move(a, b), move(b, a))).toEqual({ done: 1, refusals: ['CYCLE at input.parentId'] });
  }
  expect(await cycles()).toBe(0);
});

test('three move in a ring: at most two win, the tree stays a tree', async () => {
  for (let round = 0; round < rounds; round++) {
    const units = [
      await openUnit(api, { kind: 'FRONT_BOARD' }),
      await openUnit(api, { kind: 'FRONT_BOARD' }),
      await openUnit(api, { kind: 'FRONT_BOARD' }),
    ];
    const move = (i: number) =>
      command(api, 'moveUnit', { id: units[i]?.id, version: 1, from: '2024-01-01', parentId: units[(i + 1) % 3]?.id });
    expect(await atOnce(move(0), move(1), move(2))).toEqual({ done: 2, refusals: ['CYCLE at input.parentId'] });
  }
  expect(await cycles()).toBe(0);
});

test('someone is appointed while the unit ends: refused, or ended with it', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await openUnit(api);
    const close = command(api, 'closeUnit', { id, version: 1, closedOn: '2024-01-01' }, 'endedAppointments');
    const appoint = command(api, 'appoint', { unitId: id, position: 'SECRETARY', validFrom: '2023-01-01', newPerson: newPerson('Long') });
    const [closed, appointed] = await Promise.all([close, appoint]);
    expect(closed.refusals).toEqual([]);
    expect(appointed.refusals).toEqual(closed.payload.endedAppointments ? [] : ['OUTSIDE_UNIT_LIFE at input.validUntil']);
  }
  const { rows } = await api.database.query(`select count(*)::int as count from appointment_version a where recorded_until = 'infinity'
    and not unit_life(unit_id) @> daterange(valid_from, valid_until)`);
  expect(rows).toEqual([{ count: 0 }]);
});

test('a child is opened while its parent ends: one of both is refused', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await openUnit(api);
    const close = command(api, 'closeUnit', { id, version: 1, closedOn: '2024-01-01' });
    const code = `DUA-${round}`;
    const open = command(api, 'createUnit', { code, name: code, kind: 'CELL', parentId: id, openedOn: '2023-01-01' });
    const { done: carriedOut, refusals } = await atOnce(close, open);
    expect(carriedOut).toBe(1);
    expect(['HAS_CHILDREN at input.closedOn', 'OUTSIDE_PARENT at input.parentId']).toContain(refusals[0]);
  }
});

test('two are appointed to a position of one holder: one wins', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await openUnit(api);
    const appoint = (name: string) =>
      command(api, 'appoint', { unitId: id, position: 'SECRETARY', validFrom: '2023-01-01', newPerson: newPerson(name) });
    expect(await atOnce(appoint('Long'), appoint('Ân'))).toEqual({ done: 1, refusals: ['POSITION_TAKEN at input.position'] });
    const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { appointments { totalCount } } }', { id });
    expect(unit.appointments.totalCount).toBe(1);
  }
});

test('two are appointed while the position becomes one of one holder: two never remain', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await openUnit(api);
    const code = `POST_${round}`;
    const label = { vi: code, en: code };
    await done(api, 'createPosition', { code, label, isSingleHolder: false, isRequired: false, kinds: [] });
    const appoint = (name: string) =>
      command(api, 'appoint', { unitId: id, position: code, validFrom: '2023-01-01', newPerson: newPerson(name) });
    const update = command(api, 'updatePosition', { code, version: 1, isSingleHolder: true });
    const { done: carriedOut, refusals } = await atOnce(appoint('Long'), update, appoint('Ân'));
    expect([carriedOut, refusals]).toEqual([2, [expect.stringMatching(/^POSITION_TAKEN at input\.(position|isSingleHolder)$/)]]);
  }
});

test('two units are opened under one code: one wins', async () => {
  for (let round = 0; round < rounds; round++) {
    const open = (name: string) =>
      command(api, 'createUnit', { code: `CHUNG-${round}`, name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
    expect(await atOnce(open('Một'), open('Hai'))).toEqual({ done: 1, refusals: ['CODE_TAKEN at input.code'] });
  }
});

test('two units take one identifier: one wins', async () => {
  for (let round = 0; round < rounds; round++) {
    const set = (unitId: string) =>
      command(api, 'setIdentifiers', {
        unitId,
        version: 1,
        from: '2021-01-01',
        identifiers: [{ scheme: 'ELECTRONIC', value: `MA-${round}` }],
      });
    const [one, other] = [await openUnit(api), await openUnit(api)];
    expect(await atOnce(set(one.id), set(other.id))).toEqual({ done: 1, refusals: ['IDENTIFIER_TAKEN at input.identifiers.0.value'] });
  }
});

test('an appointment is ended twice: one wins', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id } = await appointSomeone(api, (await openUnit(api)).id);
    const end = (validUntil: string) => command(api, 'endAppointment', { id, version: 1, validUntil });
    expect(await atOnce(end('2023-01-01'), end('2024-01-01'))).toEqual({ done: 1, refusals: ['STALE_VERSION at input.version'] });
  }
});

test('an appointment is ended while its unit ends: both agree', async () => {
  for (let round = 0; round < rounds; round++) {
    const { id: unitId } = await openUnit(api);
    const { id } = await appointSomeone(api, unitId);
    const end = command(api, 'endAppointment', { id, version: 1, validUntil: '2023-01-01' });
    const close = command(api, 'closeUnit', { id: unitId, version: 1, closedOn: '2024-01-01' }, 'endedAppointments');
    const [ended, closed] = await Promise.all([end, close]);
    expect(closed.refusals).toEqual([]);
    expect(ended.refusals).toEqual(closed.payload.endedAppointments ? ['STALE_VERSION at input.version'] : []);
  }
});

test('many open, move and close units of one tree at once: each is carried out or refused, and all guards hold', async () => {
  const { district, ward, otherWard } = await openDistrict(api, 'Z');
  const cells = await Promise.all(Array.from({ length: 8 }, (_, i) => openUnit(api, { code: `Z-C${i}`, kind: 'CELL', parentId: ward.id })));
  const answers = await Promise.all([
    ...cells.map(({ id }, i) =>
      command(api, 'moveUnit', { id, version: 1, from: '2024-01-01', parentId: i % 2 ? otherWard.id : district.id }),
    ),
    ...cells.map(({ id }) => command(api, 'closeUnit', { id, version: 1, closedOn: '2025-01-01' })),
    ...cells.map(({ id }, i) => command(api, 'changeUnit', { id, version: 1, from: '2023-01-01', name: `Chi bộ ${i}` })),
  ]);
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(8);
  expect(new Set(answers.flatMap(({ refusals }) => refusals))).toEqual(new Set(['STALE_VERSION at input.version']));
});
