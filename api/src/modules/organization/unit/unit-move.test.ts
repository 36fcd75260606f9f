import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openDistrict, openUnit, timelineOf } from './unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const withinOf = async (id: string): Promise<string[]> =>
  (await api.database.query('select distinct within from unit_version where unit_id = $1', [id])).rows.flatMap(({ within }) => within);

const namesBelow = async (id: string, asOf?: string): Promise<string[]> =>
  (
    await api.ask('query ($id: ID!, $asOf: Date) { unit(id: $id, asOf: $asOf) { descendants { nodes { code } } } }', { id, asOf })
  ).unit.descendants.nodes.map(({ code }: { code: string }) => code);

describe('a unit moves', () => {
  test('from a day on, and all below it with it', async () => {
    const { city, district, ward, otherWard, cell } = await openDistrict(api, 'A');
    const input = {
      id: ward.id,
      version: 1,
      from: '2024-07-01',
      parentId: city.id,
      note: 'Bỏ cấp quận',
      decisionNumber: '1669/NQ-UBTVQH15',
    };
    const { unit } = await done(api, 'moveUnit', input, 'unit { version parent { code } ancestors { code } }');
    expect(unit).toEqual({ version: 2, parent: { code: 'A-TU' }, ancestors: [{ code: 'A-TU' }] });
    expect(await timelineOf(api, ward.id, 'parent')).toEqual(['2020-01-01..2024-07-01 CREATE A-QU', '2024-07-01.. MOVE A-TU']);
    expect(await withinOf(cell.id)).toEqual([city.id, ward.id, cell.id]);
    expect(await namesBelow(district.id)).toEqual(['A-AB']);
    expect(await namesBelow(district.id, '2024-06-30')).toEqual(['A-CB-1', 'A-AB', 'A-HN']);
    expect(otherWard.code).toBe('A-AB');
    expect(await lastEvents(api, 1)).toEqual([
      expect.objectContaining({
        name: 'unit.moved',
        before: { parentId: district.id },
        after: { parentId: city.id, from: '2024-07-01' },
        decision_number: '1669/NQ-UBTVQH15',
      }),
    ]);
  });

  test('on a day to come: until then it stands where it stood', async () => {
    const { city, district, ward, cell } = await openDistrict(api, 'B');
    await done(api, 'moveUnit', { id: ward.id, version: 1, from: '2099-01-01', parentId: city.id });
    expect(await withinOf(cell.id)).toEqual([city.id, district.id, ward.id, cell.id]);
    expect(await namesBelow(district.id, '2099-01-01')).toEqual(['B-AB']);
    await api.database.query(`select place_until('2099-01-01')`);
    expect(await withinOf(cell.id)).toEqual([city.id, ward.id, cell.id]);
  });

  test('to no parent where its kind may be a root', async () => {
    const { ward, cell } = await openDistrict(api, 'C');
    await done(api, 'moveUnit', { id: ward.id, version: 1, from: '2024-07-01', parentId: null });
    expect(await timelineOf(api, ward.id, 'parent')).toEqual(['2020-01-01..2024-07-01 CREATE C-QU', '2024-07-01.. MOVE —']);
    expect(await withinOf(cell.id)).toEqual([ward.id, cell.id]);
  });

  test('never to the top because the parent was left out', async () => {
    const { ward } = await openDistrict(api, 'V');
    const { refusals } = await refused(api, 'moveUnit', { id: ward.id, version: 1, from: '2024-07-01' });
    expect(refusals).toEqual(['REQUIRED at input.parentId']);
  });

  test('and is renamed on the same day: the move stays a move', async () => {
    const { city, ward } = await openDistrict(api, 'D');
    await done(api, 'moveUnit', { id: ward.id, version: 1, from: '2024-07-01', parentId: city.id, decisionNumber: '7' });
    await done(api, 'changeUnit', { id: ward.id, version: 2, from: '2024-07-01', name: 'Đảng ủy phường Lê Chân' });
    expect(await timelineOf(api, ward.id)).toEqual([
      '2020-01-01..2024-07-01 CREATE Đảng ủy phường Hồ Nam',
      '2024-07-01.. MOVE Đảng ủy phường Lê Chân',
    ]);
    expect(await timelineOf(api, ward.id, 'decisionNumber')).toEqual(['2020-01-01..2024-07-01 CREATE —', '2024-07-01.. MOVE 7']);
  });

  test('under a unit that stood below it once and no longer does', async () => {
    const front = await openUnit(api, { kind: 'FRONT_BOARD', code: 'MT-1' });
    const other = await openUnit(api, { kind: 'FRONT_BOARD', code: 'MT-2', parentId: front.id });
    await done(api, 'moveUnit', { id: other.id, version: 1, from: '2022-01-01', parentId: null });
    await done(api, 'moveUnit', { id: front.id, version: 1, from: '2023-01-01', parentId: other.id });
    expect(await withinOf(front.id)).toEqual([other.id, front.id]);
  });
});

describe('a unit does not move', () => {
  test('to where it stands', async () => {
    const { district, ward } = await openDistrict(api, 'E');
    const input = { id: ward.id, version: 1, from: '2024-07-01', parentId: district.id };
    expect((await refused(api, 'moveUnit', input)).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
  });

  test('below itself or what stands below it, now or on a later day', async () => {
    const [a, b, c] = [
      await openUnit(api, { kind: 'FRONT_BOARD', code: 'V-A' }),
      await openUnit(api, { kind: 'FRONT_BOARD', code: 'V-B', name: 'Ban B' }),
      await openUnit(api, { kind: 'FRONT_BOARD', code: 'V-C' }),
    ];
    await done(api, 'moveUnit', { id: b.id, version: 1, from: '2024-01-01', parentId: a.id });
    await done(api, 'moveUnit', { id: c.id, version: 1, from: '2030-01-01', parentId: b.id });
    const move = (parentId: string) => refused(api, 'moveUnit', { id: a.id, version: 1, from: '2025-01-01', parentId });
    expect((await move(a.id)).refusals).toEqual(['CYCLE at input.parentId']);
    const { refusals, messages } = await move(b.id);
    expect(refusals).toEqual(['CYCLE at input.parentId']);
    expect(messages).toEqual(['Ban B (V-B) đang trực thuộc chính đơn vị này, nên không thể là cấp trên của nó. Hãy chọn đơn vị khác.']);
    expect((await move(c.id)).refusals).toEqual(['CYCLE at input.parentId']);
  });

  test('where the tree would have more levels than any real one, and no unit opens there', async () => {
    let above = await openUnit(api, { kind: 'FRONT_BOARD' });
    for (let level = 2; level <= 60; level++) above = await openUnit(api, { kind: 'FRONT_BOARD', parentId: above.id });
    const input = { code: 'SAU-61', name: 'Cấp 61', kind: 'FRONT_BOARD', parentId: above.id, openedOn: '2020-01-01' };
    const { refusals, messages } = await refused(api, 'createUnit', input);
    expect(refusals).toEqual(['TOO_DEEP at input.parentId']);
    expect(messages).toEqual(['Với cấp trên này, cây sẽ có 61 cấp, nhiều nhất là 60. Hãy chọn một cấp trên gần gốc hơn.']);
    const top = await openUnit(api, { kind: 'FRONT_BOARD' });
    await openUnit(api, { kind: 'FRONT_BOARD', parentId: top.id });
    const move = await refused(api, 'moveUnit', { id: top.id, version: 1, from: '2024-01-01', parentId: above.id }, { language: 'en' });
    expect(move.messages).toEqual([
      'With this parent the tree would have 62 levels; there are at most 60. Choose a parent nearer to the root.',
    ]);
  });

  test('below a kind that may not be its parent, or to the root where it needs one', async () => {
    const { group, cell } = await openDistrict(api, 'F');
    const move = (parentId: string | null) => refused(api, 'moveUnit', { id: cell.id, version: 1, from: '2024-07-01', parentId });
    expect((await move(group.id)).refusals).toEqual(['PARENT_KIND_NOT_ALLOWED at input.parentId']);
    expect((await move(null)).refusals).toEqual(['ROOT_NOT_ALLOWED at input.parentId']);
    expect((await move('00000000-0000-4000-8000-000000000000')).refusals).toEqual(['NOT_FOUND at input.parentId']);
  });

  test('below a kind that may not be its parent on a later day', async () => {
    const { district, cell } = await openDistrict(api, 'G');
    const ward = await openUnit(api, { parentId: district.id });
    await done(api, 'changeUnit', { id: ward.id, version: 1, from: '2030-01-01', kind: 'ADVISORY_BODY' });
    const answer = await refused(api, 'moveUnit', { id: cell.id, version: 1, from: '2024-07-01', parentId: ward.id });
    expect(answer.refusals).toEqual(['PARENT_KIND_NOT_ALLOWED at input.parentId']);
  });

  test('below a unit that does not exist then, or ends before it', async () => {
    const { district, cell } = await openDistrict(api, 'H');
    const late = await openUnit(api, { code: 'H-MUON', parentId: district.id, openedOn: '2024-01-01' });
    const short = await openUnit(api, { code: 'H-NGAN', name: 'Đảng ủy ngắn', parentId: district.id });
    await done(api, 'closeUnit', { id: short.id, version: 1, closedOn: '2025-01-01' });
    const move = (parentId: string, from: string) => refused(api, 'moveUnit', { id: cell.id, version: 1, from, parentId });
    expect((await move(late.id, '2023-12-31')).refusals).toEqual(['NOT_ALIVE at input.parentId']);
    expect((await move(short.id, '2025-01-01')).refusals).toEqual(['NOT_ALIVE at input.parentId']);
    const { refusals, messages } = await move(short.id, '2024-12-31');
    expect(refusals).toEqual(['OUTSIDE_PARENT at input.parentId']);
    expect(messages).toEqual([
      'Đơn vị cấp trên Đảng ủy ngắn (H-NGAN) chỉ có đến hết 31/12/2024, còn đơn vị này lâu hơn. Hãy chọn cấp trên khác, hoặc kết thúc đơn vị này trước.',
    ]);
  });

  test('when it moves again later', async () => {
    const { city, district, ward, cell, otherWard } = await openDistrict(api, 'I');
    await done(api, 'moveUnit', { id: cell.id, version: 1, from: '2025-01-01', parentId: otherWard.id });
    const move = (from: string, parentId: string) => refused(api, 'moveUnit', { id: cell.id, version: 2, from, parentId });
    expect((await move('2024-01-01', district.id)).refusals).toEqual(['LATER_CHANGE_EXISTS at input.parentId']);
    expect((await move('2019-01-01', ward.id)).refusals).toEqual(['NOT_ALIVE at input.from']);
    await done(api, 'moveUnit', { id: cell.id, version: 2, from: '2025-01-01', parentId: city.id });
    expect(await timelineOf(api, cell.id, 'parent')).toEqual(['2020-01-01..2025-01-01 CREATE I-HN', '2025-01-01.. MOVE I-TU']);
  });
});
