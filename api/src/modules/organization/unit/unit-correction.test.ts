import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { appointSomeone } from '../appointment/appointment.factory.js';
import { type District, openDistrict, openUnit, timelineOf } from './unit.factory.js';

const note = 'Gõ nhầm khi nhập';

let api: TestApi;
let place: District;
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
});
afterAll(() => api.close());

/** A unit named Một, then Hai from 2022, with another phone from 2024. */
async function renamedUnit(wish: object = {}): Promise<string> {
  const { id } = await openUnit(api, { name: 'Một', parentId: place.district.id, ...wish });
  await done(api, 'changeUnit', { id, version: 1, from: '2022-01-01', name: 'Hai', note: 'đổi tên' });
  await done(api, 'changeUnit', { id, version: 2, from: '2024-01-01', phone: '0225 222 222' });
  return id;
}

describe('a correction puts a value right', () => {
  test('through the whole run of versions that carry the same mistake, and no further', async () => {
    const id = await renamedUnit();
    const before = await api.ask('query ($id: ID!) { unit(id: $id) { name } }', { id });
    const { unit } = await done(api, 'correctUnit', { id, version: 3, name: 'Hải', note, decisionNumber: '9' }, 'unit { name version }');
    expect([before.unit.name, unit]).toEqual(['Hai', { name: 'Hải', version: 4 }]);
    expect(await timelineOf(api, id)).toEqual([
      '2020-01-01..2022-01-01 CREATE Một',
      '2022-01-01..2024-01-01 CORRECT Hải',
      '2024-01-01.. CORRECT Hải',
    ]);
    expect(await timelineOf(api, id, 'phone')).toEqual([
      '2020-01-01..2022-01-01 CREATE —',
      '2022-01-01..2024-01-01 CORRECT —',
      '2024-01-01.. CORRECT 0225 222 222',
    ]);
    expect(await lastEvents(api, 1)).toEqual([
      expect.objectContaining({
        name: 'unit.corrected',
        before: expect.objectContaining({ name: 'Hai' }),
        after: expect.objectContaining({ name: 'Hải' }),
        note,
        decision_number: '9',
      }),
    ]);
  });

  test('of a former name, around a day on which it was borne', async () => {
    const id = await renamedUnit();
    await done(api, 'correctUnit', { id, version: 3, on: '2021-06-01', name: 'Mốt', note });
    expect(await timelineOf(api, id)).toEqual([
      '2020-01-01..2022-01-01 CORRECT Mốt',
      '2022-01-01..2024-01-01 CHANGE Hai',
      '2024-01-01.. CHANGE Hai',
    ]);
  });

  test('only between two days, when they are given', async () => {
    const id = await renamedUnit();
    await done(api, 'correctUnit', { id, version: 3, from: '2023-01-01', until: '2023-07-01', name: 'Ba', note });
    expect(await timelineOf(api, id)).toEqual([
      '2020-01-01..2022-01-01 CREATE Một',
      '2022-01-01..2023-01-01 CHANGE Hai',
      '2023-01-01..2023-07-01 CORRECT Ba',
      '2023-07-01..2024-01-01 CHANGE Hai',
      '2024-01-01.. CHANGE Hai',
    ]);
  });

  test('each field through its own run', async () => {
    const id = await renamedUnit();
    await done(api, 'correctUnit', { id, version: 3, name: 'Ba', address: 'Số 5', note });
    expect(await timelineOf(api, id, 'address')).toEqual([
      '2020-01-01..2022-01-01 CORRECT Số 5',
      '2022-01-01..2024-01-01 CORRECT Số 5',
      '2024-01-01.. CORRECT Số 5',
    ]);
    expect(await timelineOf(api, id)).toEqual([
      '2020-01-01..2022-01-01 CORRECT Một',
      '2022-01-01..2024-01-01 CORRECT Ba',
      '2024-01-01.. CORRECT Ba',
    ]);
  });

  test('and what was known before stays to be read', async () => {
    const { id } = await openUnit(api, { name: 'Ho Nam' });
    const { rows } = await api.database.query<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    await done(api, 'correctUnit', { id, version: 1, name: 'Hồ Nam', note });
    const query = 'query ($id: ID!, $knownAt: DateTime) { unit(id: $id, knownAt: $knownAt) { name } }';
    expect(await api.ask(query, { id })).toEqual({ unit: { name: 'Hồ Nam' } });
    expect(await api.ask(query, { id, knownAt: rows[0]?.now })).toEqual({ unit: { name: 'Ho Nam' } });
  });

  test('of where it stood, and its whole subtree with it', async () => {
    const ward = await openUnit(api, { parentId: place.city.id });
    const cell = await openUnit(api, { kind: 'CELL', parentId: ward.id });
    await done(api, 'correctUnit', { id: ward.id, version: 1, parentId: place.district.id, note });
    expect(await timelineOf(api, ward.id, 'parent')).toEqual(['2020-01-01.. CORRECT LC-QU']);
    const { rows } = await api.database.query('select distinct within from unit_version where unit_id = $1', [cell.id]);
    expect(rows).toEqual([{ within: [place.city.id, place.district.id, ward.id, cell.id] }]);
  });
});

describe('a correction of the first or last day', () => {
  test('lets a unit exist longer or shorter', async () => {
    const id = await renamedUnit();
    await done(api, 'correctUnit', { id, version: 3, openedOn: '2020-03-01', closedOn: '2026-01-01', note });
    expect(await timelineOf(api, id)).toEqual([
      '2020-03-01..2022-01-01 CORRECT Một',
      '2022-01-01..2024-01-01 CHANGE Hai',
      '2024-01-01..2026-01-01 CORRECT Hai',
    ]);
    await done(api, 'correctUnit', { id, version: 4, openedOn: '2020-02-01', closedOn: null, note });
    expect(await timelineOf(api, id)).toEqual([
      '2020-02-01..2022-01-01 CORRECT Một',
      '2022-01-01..2024-01-01 CHANGE Hai',
      '2024-01-01.. CORRECT Hai',
    ]);
  });

  test('of a unit that was closed by mistake opens it again', async () => {
    const { id } = await openUnit(api);
    await done(api, 'closeUnit', { id, version: 1, closedOn: '2024-01-01' });
    const { unit } = await done(api, 'correctUnit', { id, version: 2, closedOn: null, note }, 'unit { closedOn }');
    expect(unit).toEqual({ closedOn: null });
  });
});

describe('a correction is refused', () => {
  let id: string;
  let version: number;
  beforeAll(async () => {
    id = await renamedUnit({ code: 'SUA-1' });
    const cell = await openUnit(api, { kind: 'CELL', code: 'SUA-2', name: 'Chi bộ con', parentId: id, openedOn: '2020-02-01' });
    await done(api, 'closeUnit', { id: cell.id, version: 1, closedOn: '2025-06-01' });
    await appointSomeone(api, id, { validFrom: '2020-01-15' });
    version = 3;
  });
  const cases: [string, () => object, string[]][] = [
    ['without a note', () => ({ note: ' ', name: 'Ba' }), ['REQUIRED at input.note']],
    ['when all is so already', () => ({ name: 'Hai' }), ['NOTHING_TO_CHANGE at input']],
    ['around a day on which the unit did not exist', () => ({ on: '2019-06-01', name: 'Ba' }), ['NOT_ALIVE at input.on']],
    [
      'between days the wrong way round',
      () => ({ on: '2023-01-01', from: '2023-02-01', until: '2023-01-01', name: 'Ba' }),
      ['DATE_NOT_AFTER at input.until'],
    ],
    ['around a day that is not between the days', () => ({ on: '2022-06-01', from: '2023-01-01', name: 'Ba' }), ['INVALID at input.on']],
    ['that ends it before it begins', () => ({ openedOn: '2021-01-01', closedOn: '2020-06-01' }), ['DATE_NOT_AFTER at input.closedOn']],
    ['that drops a former name', () => ({ openedOn: '2022-06-01' }), ['LATER_CHANGE_EXISTS at input.openedOn']],
    ['that drops a later change', () => ({ closedOn: '2024-01-01' }), ['LATER_CHANGE_EXISTS at input.closedOn']],
    [
      'that leaves children and holders outside its life',
      () => ({ openedOn: '2020-03-01' }),
      ['HAS_CHILDREN at input.openedOn', 'OUTSIDE_UNIT_LIFE at input.openedOn'],
    ],
    [
      'that ends it under its children and holders',
      () => ({ closedOn: '2025-01-01' }),
      ['HAS_CHILDREN at input.closedOn', 'OUTSIDE_UNIT_LIFE at input.closedOn'],
    ],
    ['that lets it predate its parent', () => ({ openedOn: '2019-06-01' }), ['OUTSIDE_PARENT at input.openedOn']],
    ['that puts it below itself', () => ({ parentId: id }), ['CYCLE at input.parentId', 'PARENT_KIND_NOT_ALLOWED at input.parentId']],
    ['to no kind', () => ({ kind: '' }), ['REQUIRED at input.kind']],
    ['to a code that another has', () => ({ code: 'LC-AB' }), ['CODE_TAKEN at input.code']],
    [
      'to no parent where the kind needs one',
      () => ({ kind: 'CELL', parentId: null }),
      ['ROOT_NOT_ALLOWED at input.parentId', 'PARENT_KIND_NOT_ALLOWED at input.kind'],
    ],
  ];
  test.each(cases)('%s', async (_, input, expected) => {
    const answer = await refused(api, 'correctUnit', { id, version, note, ...input() });
    expect(answer.refusals.sort()).toEqual(expected.sort());
  });

  test('to a later first day than what stands below it, and is told what to put right before', async () => {
    const parent = await openUnit(api);
    const child = await openUnit(api, { kind: 'CELL', code: 'SOM-1', name: 'Chi bộ sớm', parentId: parent.id, openedOn: '2020-02-01' });
    const asked = { id: parent.id, version: 1, openedOn: '2020-06-01', note };
    const told = async () => (await refused(api, 'correctUnit', asked, { language: 'en' })).messages;
    expect(await told()).toEqual([
      'Chi bộ sớm (SOM-1) stands below it from 01/02/2020, before 01/06/2020. Correct the opening of that unit first.',
    ]);
    const guest = await openUnit(api, { kind: 'CELL', code: 'SOM-2', name: 'Chi bộ khách', parentId: place.ward.id });
    await done(api, 'moveUnit', { id: guest.id, version: 1, from: '2020-05-01', parentId: parent.id });
    expect(await told()).toEqual([
      '2 units stand below it before 01/06/2020, the first being Chi bộ sớm (SOM-1), from 01/02/2020. Correct their openings first.',
    ]);
    await done(api, 'correctUnit', { id: child.id, version: 1, openedOn: '2020-06-01', note });
    expect(await told()).toEqual([
      'Chi bộ khách (SOM-2) was moved below it on 01/05/2020, before 01/06/2020. Correct the parent of that unit in that time first.',
    ]);
    const stay = { from: '2020-05-01', until: '2020-06-01', parentId: place.ward.id };
    await done(api, 'correctUnit', { id: guest.id, version: 2, ...stay, note });
    await done(api, 'correctUnit', asked);
    expect(await timelineOf(api, parent.id)).toEqual([expect.stringMatching(/^2020-06-01\.\. CORRECT/)]);
  });

  test('when it lets a code live longer that another has by then', async () => {
    const first = await openUnit(api, { code: 'TAI-DUNG' });
    await done(api, 'closeUnit', { id: first.id, version: 1, closedOn: '2022-01-01' });
    const second = await openUnit(api, { code: 'TAI-DUNG', name: 'Tên sau', openedOn: '2022-01-01' });
    expect((await refused(api, 'correctUnit', { id: first.id, version: 2, closedOn: null, note })).refusals).toEqual([
      'CODE_TAKEN at input.closedOn',
    ]);
    expect((await refused(api, 'correctUnit', { id: second.id, version: 1, openedOn: '2021-12-31', note })).refusals).toEqual([
      'CODE_TAKEN at input.openedOn',
    ]);
  });

  test('when it was made from an older version', async () => {
    const answer = await refused(api, 'correctUnit', { id, version: 1, name: 'Ba', note });
    expect([answer.refusals, answer.payload.unit.version]).toEqual([['STALE_VERSION at input.version'], version]);
  });
});
