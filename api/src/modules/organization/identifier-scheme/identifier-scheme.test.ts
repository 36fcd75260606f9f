import { done, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../unit/unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const label = { vi: 'Mã số thuế', en: 'Tax code' };

test('a register is added, renamed, and deleted while it gave nothing', async () => {
  await done(api, 'createIdentifierScheme', { code: 'TAX', label });
  const renamed = { vi: 'Mã số thuế', en: 'Tax number' };
  const { identifierScheme } = await done(
    api,
    'updateIdentifierScheme',
    { code: 'TAX', version: 1, label: renamed },
    'identifierScheme { label { en } version }',
  );
  expect(identifierScheme).toEqual({ label: { en: 'Tax number' }, version: 2 });
  expect(await done(api, 'deleteIdentifierScheme', { code: 'TAX', version: 2 }, 'deletedCode')).toMatchObject({ deletedCode: 'TAX' });
});

test('a register is refused when its code is taken, nothing changes, it changed since, or units have identifiers of it', async () => {
  await done(api, 'createIdentifierScheme', { code: 'TAX', label });
  expect((await refused(api, 'createIdentifierScheme', { code: 'TAX', label })).refusals).toEqual(['CODE_TAKEN at input.code']);
  expect((await refused(api, 'updateIdentifierScheme', { code: 'TAX', version: 1, label })).refusals).toEqual([
    'NOTHING_TO_CHANGE at input',
  ]);
  const stale = await refused(api, 'updateIdentifierScheme', { code: 'TAX', version: 2, label: { vi: 'a', en: 'b' } });
  expect([stale.refusals, stale.payload.identifierScheme]).toEqual([['STALE_VERSION at input.version'], { code: 'TAX', version: 1 }]);
  const unit = await openUnit(api);
  const identifiers = [{ scheme: 'TAX', value: '0200' }];
  await done(api, 'setIdentifiers', { unitId: unit.id, version: 1, from: '2021-01-01', identifiers });
  await done(api, 'setIdentifiers', { unitId: unit.id, version: 2, from: '2021-01-01', identifiers: [] });
  expect((await refused(api, 'deleteIdentifierScheme', { code: 'TAX', version: 1 })).refusals).toEqual(['IN_USE at input.code']);
  expect((await refused(api, 'deleteIdentifierScheme', { code: 'NONE', version: 1 })).refusals).toEqual(['NOT_FOUND at input.code']);
});
