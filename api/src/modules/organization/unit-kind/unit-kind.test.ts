import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openDistrict, openUnit } from '../unit/unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const label = { vi: 'Đảng bộ cơ sở', en: 'Grassroots committee' };
const kinds = async (code: string) =>
  (await api.ask('{ unitKinds { code tree label { vi en } mayBeRoot parentKinds { code } rank version } }')).unitKinds.find(
    (kind: { code: string }) => kind.code === code,
  );

test('a kind is added, below others and below itself, after all others', async () => {
  const input = {
    code: 'BASE_COMMITTEE',
    tree: 'PARTY',
    label,
    mayBeRoot: false,
    parentKinds: ['DISTRICT_COMMITTEE', 'BASE_COMMITTEE', 'DISTRICT_COMMITTEE'],
  };
  const { unitKind } = await done(api, 'createUnitKind', input, 'unitKind { code rank parentKinds { code } }');
  expect(unitKind).toEqual({
    code: 'BASE_COMMITTEE',
    rank: 340,
    parentKinds: [{ code: 'DISTRICT_COMMITTEE' }, { code: 'BASE_COMMITTEE' }],
  });
  const { district } = await openDistrict(api, 'A');
  const above = await openUnit(api, { kind: 'BASE_COMMITTEE', parentId: district.id });
  await openUnit(api, { kind: 'BASE_COMMITTEE', parentId: above.id });
  expect(await lastEvents(api, 100).then((events) => events.find(({ name }) => name === 'unit-kind.created'))).toMatchObject({
    subject_type: 'UnitKind',
    subject_id: 'BASE_COMMITTEE',
  });
});

test('a kind changes: what is left out stays', async () => {
  await done(api, 'createUnitKind', { code: 'CHANGED', tree: 'PARTY', label, mayBeRoot: true, parentKinds: ['CITY_COMMITTEE'], rank: 35 });
  await done(api, 'updateUnitKind', {
    code: 'CHANGED',
    version: 1,
    label: { vi: 'Khác', en: 'Other' },
    parentKinds: ['CELL', 'WARD_COMMITTEE'],
  });
  expect(await kinds('CHANGED')).toEqual({
    code: 'CHANGED',
    tree: 'PARTY',
    label: { vi: 'Khác', en: 'Other' },
    mayBeRoot: true,
    parentKinds: [{ code: 'WARD_COMMITTEE' }, { code: 'CELL' }],
    rank: 35,
    version: 2,
  });
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({
      name: 'unit-kind.updated',
      before: { labelVi: 'Đảng bộ cơ sở', labelEn: 'Grassroots committee', parentKinds: ['CITY_COMMITTEE'] },
      after: { labelVi: 'Khác', labelEn: 'Other', parentKinds: ['CELL', 'WARD_COMMITTEE'] },
    }),
  ]);
});

test('a kind that no unit ever was is deleted', async () => {
  await done(api, 'createUnitKind', { code: 'UNUSED', tree: 'PARTY', label, mayBeRoot: true, parentKinds: ['UNUSED'] });
  expect(await done(api, 'deleteUnitKind', { code: 'UNUSED', version: 1 }, 'deletedCode')).toMatchObject({ deletedCode: 'UNUSED' });
  expect(await kinds('UNUSED')).toBeUndefined();
});

describe('a kind is refused', () => {
  test('with everything that is wrong', async () => {
    const input = { code: 'cell', tree: 'PARTY', label: { vi: '', en: 'x'.repeat(121) }, mayBeRoot: true, parentKinds: ['CELL', 'SOVIET'] };
    expect((await refused(api, 'createUnitKind', input)).refusals).toEqual([
      'INVALID at input.code',
      'REQUIRED at input.label.vi',
      'INVALID at input.label.en',
      'KIND_UNKNOWN at input.parentKinds.1',
    ]);
    expect((await refused(api, 'createUnitKind', { ...input, code: 'CELL', label, parentKinds: [] })).refusals).toEqual([
      'CODE_TAKEN at input.code',
    ]);
  });

  test('below kinds of another tree', async () => {
    const input = { code: 'ACROSS', tree: 'PARTY', label, mayBeRoot: true, parentKinds: ['CELL', 'WARD'] };
    const { refusals, messages } = await refused(api, 'createUnitKind', input);
    expect(refusals).toEqual(['INVALID at input.parentKinds.1']);
    expect(messages).toEqual([
      'Phường thuộc hệ thống khác, mà đơn vị chỉ trực thuộc đơn vị cùng hệ thống. Hãy bỏ loại này khỏi danh sách.',
    ]);
    const update = { code: 'POLITICAL_CENTRE', version: 1, parentKinds: ['WARD_COMMITTEE', 'YOUTH_UNION'] };
    expect((await refused(api, 'updateUnitKind', update)).refusals).toEqual(['INVALID at input.parentKinds.1']);
  });

  test('when it is not there, is so already, or someone changed it since', async () => {
    const update = (input: object) => refused(api, 'updateUnitKind', { code: 'CELL', version: 1, ...input });
    expect((await update({ code: 'SOVIET' })).refusals).toEqual(['NOT_FOUND at input.code']);
    expect((await update({ mayBeRoot: false })).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
    const stale = await update({ version: 9, mayBeRoot: true });
    expect([stale.refusals, stale.payload.unitKind]).toEqual([['STALE_VERSION at input.version'], { code: 'CELL', version: 1 }]);
  });

  test('while units of today or later stand as it would no longer allow; what is over does not matter', async () => {
    await done(api, 'createUnitKind', {
      code: 'STRICT',
      tree: 'FRONT_AND_UNIONS',
      label,
      mayBeRoot: true,
      parentKinds: ['FRONT_BOARD', 'STRICT'],
    });
    const front = await openUnit(api, { kind: 'FRONT_BOARD', code: 'MT', name: 'Mặt trận' });
    const root = await openUnit(api, { kind: 'STRICT', code: 'CH-1', name: 'Chi hội một' });
    const below = await openUnit(api, { kind: 'STRICT', code: 'CH-2', name: 'Chi hội hai', parentId: front.id });
    const update = { code: 'STRICT', version: 1, mayBeRoot: false, parentKinds: ['STRICT'] };
    const { refusals, messages } = await refused(api, 'updateUnitKind', update);
    expect(refusals).toEqual(['IN_USE at input.parentKinds', 'IN_USE at input.mayBeRoot']);
    expect(messages[0]).toBe('Chi hội hai đang hoặc sắp trực thuộc Mặt trận (Ban công tác Mặt trận). Hãy chuyển đơn vị đó trước.');
    await done(api, 'closeUnit', { id: root.id, version: 1, closedOn: '2024-01-01' });
    await done(api, 'closeUnit', { id: below.id, version: 1, closedOn: '2024-01-01' });
    await done(api, 'updateUnitKind', update);
  });

  test('to be deleted while anything refers to it, be it over', async () => {
    const remove = async (code: string) => (await refused(api, 'deleteUnitKind', { code, version: 1 })).refusals;
    const board = await openUnit(api, { kind: 'YOUTH_UNION' });
    await done(api, 'closeUnit', { id: board.id, version: 1, closedOn: '2021-01-01' });
    expect(await remove('YOUTH_UNION')).toEqual(['IN_USE at input.code']);
    expect(await remove('PROVINCE')).toEqual(['IN_USE at input.code']);
    expect(await remove('POLITICAL_CENTRE')).toEqual(['IN_USE at input.code']);
    expect(await kinds('PROVINCE')).toMatchObject({ version: 1 });
  });
});

test('a kind knows its units of the asked day, filtered as any list of them', async () => {
  await done(api, 'createUnitKind', { code: 'COUNTED', tree: 'GOVERNMENT', label, mayBeRoot: true, parentKinds: [] });
  const first = await openUnit(api, { kind: 'COUNTED', openedOn: '2020-01-01' });
  await openUnit(api, { kind: 'COUNTED', openedOn: '2024-01-01' });
  const counted = async (asOf: string) => {
    const { unitKinds } = await api.ask(
      `query ($asOf: Date) { unitKinds(asOf: $asOf) {
        code units(first: 1) { totalCount nodes { id } } unled: units(filter: { isLed: { equals: false } }) { totalCount }
        led: units(filter: { isLed: { equals: true } }) { totalCount }
      } }`,
      { asOf },
    );
    return unitKinds.find(({ code }: { code: string }) => code === 'COUNTED');
  };
  expect(await counted('2019-12-31')).toMatchObject({ units: { totalCount: 0, nodes: [] }, unled: { totalCount: 0 } });
  expect(await counted('2023-12-31')).toMatchObject({ units: { totalCount: 1, nodes: [{ id: first.id }] }, unled: { totalCount: 1 } });
  expect(await counted('2024-01-01')).toMatchObject({ units: { totalCount: 2 }, unled: { totalCount: 2 }, led: { totalCount: 0 } });
});
