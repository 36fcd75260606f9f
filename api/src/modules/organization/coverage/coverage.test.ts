import { done, lastEvents, refused } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type District, type OpenedUnit, openDistrict, openUnit } from '../unit/unit.factory.js';

let api: TestApi;
let place: District;
let groups: OpenedUnit[];
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
  groups = [];
  for (const number of [2, 3, 4]) {
    groups.push(await openUnit(api, { code: `TDP-${number}`, kind: 'RESIDENTIAL_GROUP', parentId: place.administrativeWard.id }));
  }
});
afterAll(() => api.close());

const cellOf = () => openUnit(api, { kind: 'CELL', parentId: place.ward.id });
const ids = (...numbers: number[]) => numbers.map((number) => groups[number]?.id);

/** Whom a unit leads, has led and will lead: `TDP-2 2020-01-01..2024-01-01`. */
const ledBy = async (id: string): Promise<string[]> => {
  const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { coverages { covered { code } validFrom validUntil } } }', { id });
  type Led = { covered: { code: string }; validFrom: string; validUntil: string | null };
  return unit.coverages.map(({ covered, validFrom, validUntil }: Led) => `${covered.code} ${validFrom}..${validUntil ?? ''}`).sort();
};

test('from a day on a unit leads exactly those that are named; those that stay keep their days', async () => {
  const cell = await cellOf();
  await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2020-01-01', coveredIds: ids(0, 1, 0), decisionNumber: '1' });
  const input = { leaderId: cell.id, version: 2, from: '2024-01-01', coveredIds: ids(1, 2), note: 'Sắp xếp lại', decisionNumber: '2' };
  const { unit } = await done(
    api,
    'setCoverage',
    input,
    'unit { version coveredUnits { code } coverages { covered { code } decisionNumber } }',
  );
  expect([unit.version, unit.coveredUnits]).toEqual([3, [{ code: 'TDP-3' }, { code: 'TDP-4' }]]);
  expect(unit.coverages).toEqual(
    expect.arrayContaining([
      { covered: { code: 'TDP-2' }, decisionNumber: '1' },
      { covered: { code: 'TDP-3' }, decisionNumber: '1' },
      { covered: { code: 'TDP-4' }, decisionNumber: '2' },
    ]),
  );
  expect(await ledBy(cell.id)).toEqual(['TDP-2 2020-01-01..2024-01-01', 'TDP-3 2020-01-01..', 'TDP-4 2024-01-01..']);
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({
      name: 'coverage.set',
      subject_id: cell.id,
      before: { coveredIds: expect.arrayContaining(ids(0, 1)) },
      after: { coveredIds: ids(1, 2), from: '2024-01-01' },
    }),
  ]);
});

test('one taken off on the very day on which it began was never led', async () => {
  const cell = await cellOf();
  await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2024-01-01', coveredIds: ids(0) });
  await done(api, 'setCoverage', { leaderId: cell.id, version: 2, from: '2024-01-01', coveredIds: ids(1) });
  expect(await ledBy(cell.id)).toEqual(['TDP-3 2024-01-01..']);
});

test('a unit may be led by several, and is led no longer than both exist', async () => {
  const [one, other] = [await cellOf(), await cellOf()];
  await done(api, 'closeUnit', { id: other.id, version: 1, closedOn: '2025-01-01' });
  await done(api, 'setCoverage', { leaderId: one.id, version: 1, from: '2022-01-01', coveredIds: ids(0) });
  await done(api, 'setCoverage', { leaderId: other.id, version: 2, from: '2022-01-01', coveredIds: ids(0) });
  const query = 'query ($id: ID!, $asOf: Date!) { unit(id: $id, asOf: $asOf) { ledBy { code } } }';
  const leaders = async (asOf: string) =>
    (await api.ask(query, { id: groups[0]?.id, asOf })).unit.ledBy.map(({ code }: { code: string }) => code);
  expect(await leaders('2024-12-31')).toEqual(expect.arrayContaining([one.code, other.code]));
  expect(await leaders('2025-01-01')).not.toContain(other.code);
});

test('who leads a unit is told to who may see the leader', async () => {
  const cell = await cellOf();
  const led = await openUnit(api, { code: 'TDP-5', kind: 'RESIDENTIAL_GROUP', parentId: place.administrativeWard.id });
  await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2022-01-01', coveredIds: [led.id] });
  const { version } = (await api.ask('{ publicAccess { version } }')).publicAccess;
  await done(api, 'updatePublicAccess', { version, isAllowed: false });
  await api.database.query(
    `insert into role (code, label_vi, label_en, permissions, rank, version) values ('SEER', 'x', 'x', '{unit:read}', 99, 1)`,
  );
  const query = `query ($id: ID!, $led: UnitFilter) {
    unit(id: $id) { ledBy { code } coverages { leader { code } } } units(filter: $led) { totalCount } }`;
  const told = async (...over: string[]) => {
    const given = over.map((unitId) => ({ role: 'SEER', unitId }));
    const filter = { code: { equals: led.code }, isLed: { equals: true } };
    const { unit, units } = await api.ask(query, { id: led.id, led: filter }, { as: await signedIn(api.database, given) });
    return [unit.ledBy, unit.coverages, units.totalCount];
  };
  expect(await told(place.administrativeWard.id)).toEqual([[], [], 0]);
  expect(await told(place.administrativeWard.id, cell.id)).toEqual([[{ code: cell.code }], [{ leader: { code: cell.code } }], 1]);
});

describe('a coverage is refused', () => {
  test('with everything that is wrong at its place in the list', async () => {
    const cell = await cellOf();
    const closed = await openUnit(api, { code: 'TDP-CU', name: 'Tổ cũ', kind: 'RESIDENTIAL_GROUP', parentId: place.administrativeWard.id });
    await done(api, 'closeUnit', { id: closed.id, version: 1, closedOn: '2022-07-01' });
    const coveredIds = [groups[0]?.id, 'nobody', closed.id, place.otherWard.id, cell.id];
    const { refusals, messages } = await refused(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2024-01-01', coveredIds });
    expect(refusals).toEqual([
      'NOT_FOUND at input.coveredIds.1',
      'NOT_ALIVE at input.coveredIds.2',
      'INVALID at input.coveredIds.3',
      'INVALID at input.coveredIds.4',
    ]);
    expect(messages[1]).toBe(
      'Tổ cũ (TDP-CU) có từ 01/01/2020 đến hết 30/06/2022, không có ngày 01/01/2024. Hãy bỏ đơn vị này khỏi danh sách hoặc chọn ngày khác.',
    );
  });

  test('of a leader outside the Party, or that does not exist then', async () => {
    const leads = (leaderId: string, from: string) => refused(api, 'setCoverage', { leaderId, version: 1, from, coveredIds: ids(0) });
    expect((await leads(place.group.id, '2024-01-01')).refusals).toEqual(['INVALID at input.coveredIds.0']);
    expect((await leads(place.cell.id, '2019-01-01')).refusals).toEqual(['NOT_ALIVE at input.from', 'NOT_ALIVE at input.coveredIds.0']);
    expect((await leads('00000000-0000-4000-8000-000000000000', '2024-01-01')).refusals).toEqual(['NOT_FOUND at input.leaderId']);
  });

  test('when it is so already, or something begins later', async () => {
    const cell = await cellOf();
    await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2024-01-01', coveredIds: ids(0) });
    const set = (from: string, version = 2) => refused(api, 'setCoverage', { leaderId: cell.id, version, from, coveredIds: ids(0) });
    expect((await set('2025-01-01')).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
    expect((await set('2023-01-01')).refusals).toEqual(['LATER_CHANGE_EXISTS at input.from']);
    expect((await set('2025-01-01', 1)).refusals).toEqual(['STALE_VERSION at input.version']);
  });
});

test('more than five hundred at once are refused', async () => {
  const cell = await cellOf();
  const coveredIds = Array.from({ length: 501 }, () => groups[0]?.id);
  const { refusals, messages } = await refused(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2020-01-01', coveredIds });
  expect([refusals, messages]).toEqual([['INVALID at input.coveredIds'], ['Chỗ này nhận nhiều nhất 500 mục. Hãy bỏ bớt.']]);
  await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2020-01-01', coveredIds: coveredIds.slice(1) });
});
