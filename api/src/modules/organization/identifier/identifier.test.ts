import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../unit/unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const electronic = (value: string) => ({ scheme: 'ELECTRONIC', value });
const identifiersOf = async (id: string, asOf: string) =>
  (
    await api.ask(
      'query ($id: ID!, $asOf: Date) { unit(id: $id, asOf: $asOf) { identifiers { scheme { code } value validFrom validUntil } } }',
      { id, asOf },
    )
  ).unit.identifiers;

test('from a day on a unit has exactly those that are given, kept as they are', async () => {
  const { id } = await openUnit(api);
  const first = [electronic('000.00.01.H24'), { scheme: 'STATISTICS_OFFICE', value: '00303' }];
  await done(api, 'setIdentifiers', { unitId: id, version: 1, from: '2021-01-01', identifiers: first });
  const second = [electronic('000.00.01.H24'), electronic('000.00.02.H24')];
  const { unit } = await done(
    api,
    'setIdentifiers',
    { unitId: id, version: 2, from: '2024-01-01', identifiers: second, note: 'Đổi mã' },
    'unit { version }',
  );
  expect(unit).toEqual({ version: 3 });
  expect(await identifiersOf(id, '2020-12-31')).toEqual([]);
  expect(await identifiersOf(id, '2023-12-31')).toEqual([
    { scheme: { code: 'ELECTRONIC' }, value: '000.00.01.H24', validFrom: '2021-01-01', validUntil: null },
    { scheme: { code: 'STATISTICS_OFFICE' }, value: '00303', validFrom: '2021-01-01', validUntil: '2024-01-01' },
  ]);
  expect((await identifiersOf(id, '2024-01-01')).map(({ value }: { value: string }) => value)).toEqual(['000.00.01.H24', '000.00.02.H24']);
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({ name: 'identifiers.set', before: { identifiers: first }, note: 'Đổi mã' }),
  ]);
});

test('one that a unit gave up is free for another', async () => {
  const [one, other] = [await openUnit(api), await openUnit(api, { name: 'Đơn vị khác', code: 'KHAC' })];
  const set = { from: '2021-01-01', identifiers: [electronic('9.9')] };
  await done(api, 'setIdentifiers', { unitId: one.id, version: 1, ...set });
  const { refusals, messages } = await refused(api, 'setIdentifiers', { unitId: other.id, version: 1, ...set });
  expect(refusals).toEqual(['IDENTIFIER_TAKEN at input.identifiers.0.value']);
  expect(messages).toEqual([`Mã định danh 9.9 đang là của ${one.name} (${one.code}). Hãy xem lại mã.`]);
  await done(api, 'setIdentifiers', { unitId: one.id, version: 2, from: '2023-01-01', identifiers: [] });
  await done(api, 'setIdentifiers', { unitId: other.id, version: 1, ...set, from: '2023-01-01' });
});

test('identifiers are refused with everything that is wrong at its place', async () => {
  const { id } = await openUnit(api);
  const identifiers = [{ scheme: 'NONE', value: '1' }, electronic(' '), electronic('5\u0007'), { scheme: 'NONE', value: '' }];
  expect((await refused(api, 'setIdentifiers', { unitId: id, version: 1, from: '2021-01-01', identifiers })).refusals).toEqual([
    'NOT_FOUND at input.identifiers.0.scheme',
    'REQUIRED at input.identifiers.1.value',
    'INVALID at input.identifiers.2.value',
    'REQUIRED at input.identifiers.3.value',
    'NOT_FOUND at input.identifiers.3.scheme',
  ]);
});

test('the same identifier twice is refused at the second place, and one of another register is not', async () => {
  const { id } = await openUnit(api);
  const set = (...identifiers: { scheme: string; value: string }[]) => ({ unitId: id, version: 1, from: '2021-01-01', identifiers });
  const elsewhere = { scheme: 'STATISTICS_OFFICE', value: '6.6' };
  const { refusals, messages } = await refused(api, 'setIdentifiers', set(electronic('6.6'), elsewhere, electronic(' 6.6')));
  expect(refusals).toEqual(['INVALID at input.identifiers.2.value']);
  expect(messages).toEqual(['Mã định danh 6.6 đã ghi ở mục 1. Hãy bỏ mục 3.']);
  await done(api, 'setIdentifiers', set(electronic('6.6'), elsewhere));
});

test('identifiers are refused when they are so already, begin later, or the unit does not exist', async () => {
  const { id } = await openUnit(api);
  const set = (from: string, version = 2) =>
    refused(api, 'setIdentifiers', { unitId: id, version, from, identifiers: [electronic('7.7')] });
  await done(api, 'setIdentifiers', { unitId: id, version: 1, from: '2021-01-01', identifiers: [electronic('7.7')] });
  expect((await set('2022-01-01')).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
  expect((await set('2020-06-01')).refusals).toEqual(['LATER_CHANGE_EXISTS at input.from']);
  expect((await set('2019-06-01')).refusals).toEqual(['NOT_ALIVE at input.from', 'LATER_CHANGE_EXISTS at input.from']);
  expect((await set('2022-01-01', 1)).refusals).toEqual(['STALE_VERSION at input.version']);
});

test('more than a hundred are refused, and a hundred taken', async () => {
  const { id } = await openUnit(api, { code: 'NHIEU' });
  const input = (count: number) => ({
    unitId: id,
    version: 1,
    from: '2021-01-01',
    identifiers: Array.from({ length: count }, (_, i) => electronic(`N.${i}`)),
  });
  const { refusals, messages } = await refused(api, 'setIdentifiers', input(101));
  expect([refusals, messages]).toEqual([['INVALID at input.identifiers'], ['Chỗ này nhận nhiều nhất 100 mục. Hãy bỏ bớt.']]);
  await done(api, 'setIdentifiers', input(100));
  expect(await identifiersOf(id, '2021-01-01')).toHaveLength(100);
});
