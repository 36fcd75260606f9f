import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { appointSomeone } from '../appointment/appointment.factory.js';
import { openUnit } from '../unit/unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const label = { vi: 'Thường trực', en: 'Standing member' };
const positionOf = async (code: string) =>
  (await api.ask('{ positions { code label { vi en } isSingleHolder isRequired kinds { code } rank version } }')).positions.find(
    (position: { code: string }) => position.code === code,
  );

test('a position is added, for some kinds or for all', async () => {
  await done(api, 'createPosition', {
    code: 'STANDING',
    label,
    isSingleHolder: false,
    isRequired: true,
    kinds: ['CELL', 'WARD_COMMITTEE', 'CELL'],
  });
  expect(await positionOf('STANDING')).toEqual({
    ...{ code: 'STANDING', label, isSingleHolder: false, isRequired: true, rank: 70, version: 1 },
    kinds: [{ code: 'WARD_COMMITTEE' }, { code: 'CELL' }],
  });
  await done(api, 'createPosition', { code: 'CLERK', label, isSingleHolder: false, isRequired: false, kinds: [], rank: 5 });
  const unit = await openUnit(api, { kind: 'CITY' });
  await appointSomeone(api, unit.id, { position: 'CLERK' });
});

test('a position changes: what is left out stays', async () => {
  await done(api, 'createPosition', { code: 'CHANGED', label, isSingleHolder: false, isRequired: false, kinds: ['CELL'] });
  await done(api, 'updatePosition', { code: 'CHANGED', version: 1, isSingleHolder: true, kinds: [] });
  expect(await positionOf('CHANGED')).toMatchObject({ label, isSingleHolder: true, isRequired: false, kinds: [], version: 2 });
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({
      name: 'position.updated',
      before: { isSingleHolder: false, kinds: ['CELL'] },
      after: { isSingleHolder: true, kinds: [] },
    }),
  ]);
});

test('a position that nobody ever held is deleted; one that somebody held is not', async () => {
  await done(api, 'createPosition', { code: 'UNUSED', label, isSingleHolder: false, isRequired: false, kinds: ['CELL'] });
  expect(await done(api, 'deletePosition', { code: 'UNUSED', version: 1 }, 'deletedCode')).toMatchObject({ deletedCode: 'UNUSED' });
  const unit = await openUnit(api);
  const { id } = await appointSomeone(api, unit.id);
  await done(api, 'endAppointment', { id, version: 1, validUntil: '2021-01-01' });
  const { refusals, payload } = await refused(api, 'deletePosition', { code: 'SECRETARY', version: 1 });
  expect([refusals, payload.position]).toEqual([['IN_USE at input.code'], undefined]);
});

describe('a position is refused', () => {
  test('with everything that is wrong', async () => {
    const input = { code: 'SECRETARY', label: { vi: ' ', en: 'x' }, isSingleHolder: true, isRequired: true, kinds: ['SOVIET'] };
    expect((await refused(api, 'createPosition', input)).refusals).toEqual([
      'REQUIRED at input.label.vi',
      'CODE_TAKEN at input.code',
      'KIND_UNKNOWN at input.kinds.0',
    ]);
    expect((await refused(api, 'updatePosition', { code: 'X', version: 1 })).refusals).toEqual(['NOT_FOUND at input.code']);
    expect((await refused(api, 'updatePosition', { code: 'SECRETARY', version: 1, isRequired: true })).refusals).toEqual([
      'NOTHING_TO_CHANGE at input',
    ]);
    expect((await refused(api, 'updatePosition', { code: 'SECRETARY', version: 2, isRequired: false })).refusals).toEqual([
      'STALE_VERSION at input.version',
    ]);
  });

  test('with a place in lists beyond any list', async () => {
    const input = { code: 'FAR', label, isSingleHolder: false, isRequired: false, kinds: [] };
    for (const rank of [-1, 1_000_001, 2_147_483_647])
      expect((await refused(api, 'createPosition', { ...input, rank })).refusals).toEqual(['INVALID at input.rank']);
    await done(api, 'createPosition', { ...input, rank: 1_000_000 });
    await done(api, 'createPosition', { ...input, code: 'FARTHER' });
    expect(await positionOf('FARTHER')).toMatchObject({ rank: 1_000_010 });
    expect((await refused(api, 'updatePosition', { code: 'FAR', version: 1, rank: -5 })).refusals).toEqual(['INVALID at input.rank']);
  });

  test('for one holder at a time while a unit has two', async () => {
    const unit = await openUnit(api, { name: 'Đảng ủy An Dương' });
    await appointSomeone(api, unit.id, { position: 'DEPUTY_SECRETARY' });
    await appointSomeone(api, unit.id, { position: 'DEPUTY_SECRETARY', validFrom: '2022-01-01' });
    const { refusals, messages } = await refused(api, 'updatePosition', { code: 'DEPUTY_SECRETARY', version: 1, isSingleHolder: true });
    expect(refusals).toEqual(['POSITION_TAKEN at input.isSingleHolder']);
    expect(messages).toEqual([
      'Ở Đảng ủy An Dương, ngày 01/01/2022 có từ hai người giữ chức danh này. Hãy kết thúc hoặc đính chính trước.',
    ]);
  });

  test('for kinds of unit where somebody holds it', async () => {
    const { refusals } = await refused(api, 'updatePosition', { code: 'DEPUTY_SECRETARY', version: 1, kinds: ['CELL'] });
    expect(refusals).toEqual(['IN_USE at input.kinds']);
  });
});
