import { command, done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type District, openDistrict, openUnit, timelineOf } from './unit.factory.js';

const nobody = '00000000-0000-4000-8000-000000000000';

let api: TestApi;
let place: District;
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
});
afterAll(() => api.close());

describe('a unit changes from a day on', () => {
  test('and was what it was before', async () => {
    const { id } = await openUnit(api, { name: 'Hồ Nam', decisionNumber: '1', phone: '0225 111 111', address: 'Hồ Sen' });
    const input = { id, version: 1, from: '2023-03-01', name: 'Trần Nguyên Hãn', phone: null, note: 'Đổi tên', decisionNumber: '2' };
    const { unit } = await done(
      api,
      'changeUnit',
      input,
      'unit { name phone address version history { name phone act note decisionNumber validFrom validUntil recordedUntil statedAt recordedFrom } }',
    );
    expect(unit).toMatchObject({ name: 'Trần Nguyên Hãn', phone: null, address: 'Hồ Sen', version: 2 });
    const [replaced, earlier, present] = unit.history;
    expect(replaced).toMatchObject({ name: 'Hồ Nam', act: 'CREATE', validUntil: null, recordedUntil: expect.any(String) });
    expect(earlier).toMatchObject({
      name: 'Hồ Nam',
      phone: '0225 111 111',
      act: 'CREATE',
      decisionNumber: '1',
      validUntil: '2023-03-01',
      recordedUntil: null,
    });
    expect(earlier.statedAt).toBe(replaced.statedAt);
    expect(earlier.recordedFrom).toBe(replaced.recordedUntil);
    expect(present).toMatchObject({
      name: 'Trần Nguyên Hãn',
      act: 'CHANGE',
      note: 'Đổi tên',
      decisionNumber: '2',
      validFrom: '2023-03-01',
      validUntil: null,
    });
    expect(await api.ask('query ($id: ID!) { unit(id: $id, asOf: "2023-02-28") { name } }', { id })).toEqual({ unit: { name: 'Hồ Nam' } });
    expect(await lastEvents(api, 1)).toEqual([
      expect.objectContaining({
        name: 'unit.changed',
        before: { name: 'Hồ Nam', phone: '0225 111 111' },
        after: { name: 'Trần Nguyên Hãn', phone: null, from: '2023-03-01' },
      }),
    ]);
  });

  test('through later changes of other fields, which stay what they are', async () => {
    const { id } = await openUnit(api, { name: 'Một', phone: '0225 111 111' });
    await done(api, 'changeUnit', { id, version: 1, from: '2024-01-01', name: 'Hai', note: 'đổi tên' });
    await done(api, 'changeUnit', { id, version: 2, from: '2022-01-01', phone: '0225 222 222' });
    expect(await timelineOf(api, id)).toEqual([
      '2020-01-01..2022-01-01 CREATE Một',
      '2022-01-01..2024-01-01 CHANGE Một',
      '2024-01-01.. CHANGE Hai',
    ]);
    expect(await timelineOf(api, id, 'phone')).toEqual([
      '2020-01-01..2022-01-01 CREATE 0225 111 111',
      '2022-01-01..2024-01-01 CHANGE 0225 222 222',
      '2024-01-01.. CHANGE 0225 222 222',
    ]);
    expect(await timelineOf(api, id, 'note')).toEqual([
      '2020-01-01..2022-01-01 CREATE —',
      '2022-01-01..2024-01-01 CHANGE —',
      '2024-01-01.. CHANGE đổi tên',
    ]);
  });

  test('again on the same day: one version of that day remains, with the ground that it had', async () => {
    const { id } = await openUnit(api, { name: 'Một' });
    await done(api, 'changeUnit', { id, version: 1, from: '2024-01-01', name: 'Hai', decisionNumber: '12-QĐ/QU' });
    await done(api, 'changeUnit', { id, version: 2, from: '2024-01-01', phone: '0225 222 222' });
    expect(await timelineOf(api, id)).toEqual(['2020-01-01..2024-01-01 CREATE Một', '2024-01-01.. CHANGE Hai']);
    expect(await timelineOf(api, id, 'decisionNumber')).toEqual(['2020-01-01..2024-01-01 CREATE —', '2024-01-01.. CHANGE 12-QĐ/QU']);
    expect(await timelineOf(api, id, 'phone')).toEqual(['2020-01-01..2024-01-01 CREATE —', '2024-01-01.. CHANGE 0225 222 222']);
  });

  test('on its first day: it was opened so', async () => {
    const { id } = await openUnit(api, { name: 'Một' });
    await done(api, 'changeUnit', { id, version: 1, from: '2020-01-01', name: 'Hai' });
    expect(await timelineOf(api, id)).toEqual(['2020-01-01.. CREATE Hai']);
  });

  test('and its code is free for another from that day on, and not before', async () => {
    const { id } = await openUnit(api, { code: '11407', name: 'Vĩnh Niệm' });
    await done(api, 'changeUnit', { id, version: 1, from: '2025-01-01', code: '11408' });
    const input = { code: '11407', name: 'An Biên', kind: 'WARD_COMMITTEE', openedOn: '2024-12-31' };
    const { refusals, messages } = await refused(api, 'createUnit', input);
    expect(refusals).toEqual(['CODE_TAKEN at input.code']);
    expect(messages).toEqual([
      'Mã 11407 là của Vĩnh Niệm từ 01/01/2020 đến hết 31/12/2024. Dùng mã chưa ai dùng, như 11409, hoặc chọn ngày khác.',
    ]);
    await done(api, 'createUnit', { ...input, openedOn: '2025-01-01' });
  });

  test('after its end is known: what is before keeps the ground that it had', async () => {
    const { id } = await openUnit(api, { name: 'Một', decisionNumber: '1' });
    await done(api, 'closeUnit', { id, version: 1, closedOn: '2025-01-01', decisionNumber: '2' });
    expect(await timelineOf(api, id, 'decisionNumber')).toEqual(['2020-01-01..2025-01-01 CLOSE 2']);
    await done(api, 'changeUnit', { id, version: 2, from: '2023-01-01', name: 'Hai', decisionNumber: '3' });
    expect(await timelineOf(api, id, 'decisionNumber')).toEqual(['2020-01-01..2023-01-01 CREATE 1', '2023-01-01..2025-01-01 CHANGE 3']);
    const same = await openUnit(api, { name: 'Một', decisionNumber: '1' });
    await done(api, 'closeUnit', { id: same.id, version: 1, closedOn: '2025-01-01', decisionNumber: '2' });
    await done(api, 'changeUnit', { id: same.id, version: 2, from: '2020-01-01', name: 'Hai' });
    expect(await timelineOf(api, same.id, 'decisionNumber')).toEqual(['2020-01-01..2025-01-01 CREATE 1']);
  });

  test('to another kind, when its parent, children and holders allow it', async () => {
    const city = await openUnit(api, { kind: 'CITY' });
    const ward = await openUnit(api, { kind: 'WARD', parentId: city.id });
    await done(api, 'changeUnit', { id: ward.id, version: 1, from: '2022-01-01', kind: 'SPECIAL_ZONE' });
    expect(await timelineOf(api, ward.id, 'kind')).toEqual(['2020-01-01..2022-01-01 CREATE WARD', '2022-01-01.. CHANGE SPECIAL_ZONE']);
  });
});

describe('a unit does not change', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await openUnit(api, { code: 'DOI', name: 'Một', parentId: place.district.id }));
    await done(api, 'changeUnit', { id, version: 1, from: '2024-01-01', name: 'Hai' });
  });
  const cases: [string, () => object, string[]][] = [
    ['when it is not there', () => ({ id: nobody, version: 1, from: '2023-01-01', name: 'Ba' }), ['NOT_FOUND at input.id']],
    ['when its identity is none', () => ({ id: 'DOI', version: 1, from: '2023-01-01', name: 'Ba' }), ['NOT_FOUND at input.id']],
    ['before its first day', () => ({ id, version: 2, from: '2019-12-31', name: 'Ba' }), ['NOT_ALIVE at input.from']],
    ['to what it is', () => ({ id, version: 2, from: '2024-06-01', name: ' Hai ' }), ['NOTHING_TO_CHANGE at input']],
    ['to nothing at all', () => ({ id, version: 2, from: '2024-06-01' }), ['NOTHING_TO_CHANGE at input']],
    ['when the same is changed later', () => ({ id, version: 2, from: '2023-06-01', name: 'Ba' }), ['LATER_CHANGE_EXISTS at input.name']],
    [
      'to no name or code',
      () => ({ id, version: 2, from: '2024-06-01', name: null, code: '' }),
      ['REQUIRED at input.code', 'REQUIRED at input.name'],
    ],
    ['to a code that another has', () => ({ id, version: 2, from: '2024-06-01', code: 'LC-AB' }), ['CODE_TAKEN at input.code']],
    [
      'to a kind that may not stand below its parent',
      () => ({ id, version: 2, from: '2024-06-01', kind: 'CELL_GROUP' }),
      ['PARENT_KIND_NOT_ALLOWED at input.kind'],
    ],
    ['to no kind', () => ({ id, version: 2, from: '2024-06-01', kind: null }), ['REQUIRED at input.kind']],
    ['to an empty kind', () => ({ id, version: 2, from: '2024-06-01', kind: '' }), ['REQUIRED at input.kind']],
    ['to a kind that is not there', () => ({ id, version: 2, from: '2024-06-01', kind: 'X' }), ['KIND_UNKNOWN at input.kind']],
    [
      'and all that is wrong is told at once',
      () => ({ id, version: 2, from: '2024-06-01', name: '', code: 'LC-AB', kind: 'X', email: 'x' }),
      ['REQUIRED at input.name', 'INVALID at input.email', 'CODE_TAKEN at input.code', 'KIND_UNKNOWN at input.kind'],
    ],
  ];
  test.each(cases)('%s', async (_, input, expected) => {
    expect((await refused(api, 'changeUnit', input())).refusals).toEqual(expected);
  });

  test('before the same is changed otherwise, and is told of the correction that puts right the days between', async () => {
    const input = { id, version: 2, from: '2023-06-01', name: 'Ba' };
    expect((await refused(api, 'changeUnit', input)).messages).toEqual([
      'Từ 01/01/2024 đã ghi một thay đổi khác: “Hai”. Nếu điều này chỉ đúng đến trước ngày đó, hãy đính chính “Chỉ trong một khoảng ngày”; không thì hãy thay đổi từ ngày đó, hoặc đính chính thay đổi đó trước.',
    ]);
    expect((await refused(api, 'changeUnit', input, { language: 'en' })).messages).toEqual([
      'From 01/01/2024 on another change is recorded: “Hai”. If this was so only before that day, correct it “Only between two days”; otherwise change it from that day on, or correct that change first.',
    ]);
    const between = { id: (await openUnit(api, { name: 'Một', parentId: place.district.id })).id, name: 'Ba' };
    await done(api, 'changeUnit', { ...between, version: 1, from: '2024-01-01', name: 'Hai' });
    await done(api, 'correctUnit', { ...between, version: 2, from: '2023-06-01', until: '2024-01-01', note: 'Ghi thiếu' });
    expect(await timelineOf(api, between.id)).toEqual([
      '2020-01-01..2023-06-01 CREATE Một',
      '2023-06-01..2024-01-01 CORRECT Ba',
      '2024-01-01.. CHANGE Hai',
    ]);
  });

  test('to a kind below which its children may not stand', async () => {
    const ward = await openUnit(api, { parentId: place.district.id });
    await openUnit(api, { kind: 'CELL', code: 'CB-7', name: 'Chi bộ số 7', parentId: ward.id });
    const { refusals, messages } = await refused(api, 'changeUnit', {
      id: ward.id,
      version: 1,
      from: '2024-01-01',
      kind: 'POLITICAL_CENTRE',
    });
    expect(refusals).toEqual(['PARENT_KIND_NOT_ALLOWED at input.kind']);
    expect(messages).toEqual([
      'Chi bộ số 7 (CB-7) là Chi bộ trực thuộc đơn vị này, và không thể trực thuộc Trung tâm chính trị. Hãy chuyển đơn vị đó đi trước.',
    ]);
  });

  test('when someone changed it since, whose state is shown', async () => {
    const answer = await refused(api, 'changeUnit', { id, version: 1, from: '2024-06-01', name: 'Ba' });
    expect(answer.refusals).toEqual(['STALE_VERSION at input.version']);
    expect(answer.payload.unit).toEqual({ id, version: 2 });
    const { payload } = await command(api, 'changeUnit', { id, version: 1, from: '2024-06-01', name: 'Ba' }, 'unit { name }');
    expect(payload.unit).toEqual({ name: 'Hai' });
  });
});
