import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from './person.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const personOn = async (id: string, asOf?: string) =>
  (await api.ask('query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) { fullName workPhone workEmail version } }', { id, asOf }))
    .person;

test('a person is recorded with names and work contact, for all days', async () => {
  const input = {
    familyName: ' Lý ',
    middleName: '',
    givenName: 'Ánh  (mẫu)',
    workPhone: '0225 3 700 000',
    workEmail: 'anh@example.vn',
    note: 'Mới',
  };
  const { person } = await done(
    api,
    'createPerson',
    input,
    'person { id familyName middleName givenName fullName workPhone workEmail version }',
  );
  const { id, ...shown } = person;
  expect(shown).toEqual({
    familyName: 'Lý',
    middleName: '',
    givenName: 'Ánh (mẫu)',
    fullName: 'Lý Ánh (mẫu)',
    workPhone: '0225 3 700 000',
    workEmail: 'anh@example.vn',
    version: 1,
  });
  expect((await personOn(id, '1950-01-01')).fullName).toBe('Lý Ánh (mẫu)');
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({ name: 'person.created', subject_type: 'Person', subject_id: id, note: 'Mới' }),
  ]);
});

test('a name changes from a day on; what was before stays', async () => {
  const { id } = await recordPerson(api, { workPhone: '0225 111 111' });
  await done(api, 'changePerson', { id, version: 1, from: '2024-01-01', givenName: 'Hồng (mẫu)', workPhone: null });
  expect(await personOn(id, '2023-12-31')).toEqual({
    fullName: 'Bùi Bích Đào (mẫu)',
    workPhone: '0225 111 111',
    workEmail: null,
    version: 2,
  });
  expect(await personOn(id, '2024-01-01')).toEqual({ fullName: 'Bùi Bích Hồng (mẫu)', workPhone: null, workEmail: null, version: 2 });
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({
      name: 'person.changed',
      before: { givenName: 'Đào (mẫu)', workPhone: '0225 111 111' },
      after: { givenName: 'Hồng (mẫu)', workPhone: null, from: '2024-01-01' },
    }),
  ]);
});

test('a misspelt name is corrected on all days on which it was borne', async () => {
  const { id } = await recordPerson(api, { givenName: 'Dào (mẫu)' });
  await done(api, 'changePerson', { id, version: 1, from: '2024-01-01', workPhone: '0225 222 222' });
  await done(api, 'correctPerson', { id, version: 2, givenName: 'Đào (mẫu)', note: 'Gõ nhầm' });
  expect(await personOn(id, '2000-01-01')).toEqual({ fullName: 'Bùi Bích Đào (mẫu)', workPhone: null, workEmail: null, version: 3 });
  expect(await personOn(id)).toEqual({ fullName: 'Bùi Bích Đào (mẫu)', workPhone: '0225 222 222', workEmail: null, version: 3 });
});

describe('a person is refused', () => {
  test('with texts of the wrong form', async () => {
    const input = { familyName: '', givenName: '', middleName: 'B1', workPhone: 'x', workEmail: 'x' };
    expect((await refused(api, 'createPerson', input)).refusals).toEqual([
      'REQUIRED at input.familyName',
      'INVALID at input.middleName',
      'REQUIRED at input.givenName',
      'INVALID at input.workPhone',
      'INVALID at input.workEmail',
    ]);
  });

  test('when nothing changes, something changes later, or someone wrote in between', async () => {
    const { id } = await recordPerson(api);
    await done(api, 'changePerson', { id, version: 1, from: '2024-01-01', givenName: 'Hồng (mẫu)' });
    const change = (from: string, givenName: string, version = 2) => refused(api, 'changePerson', { id, version, from, givenName });
    expect((await change('2025-01-01', 'Hồng (mẫu)')).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
    expect((await change('2023-01-01', 'Lan (mẫu)')).refusals).toEqual(['LATER_CHANGE_EXISTS at input.givenName']);
    const stale = await change('2025-01-01', 'Lan (mẫu)', 1);
    expect([stale.refusals, stale.payload.person]).toEqual([['STALE_VERSION at input.version'], { id, version: 2 }]);
    expect((await refused(api, 'correctPerson', { id, version: 2, givenName: 'Lan (mẫu)', note: '' })).refusals).toEqual([
      'REQUIRED at input.note',
    ]);
    expect((await refused(api, 'correctPerson', { id: 'x', version: 2, givenName: 'Lan', note: 'x' })).refusals).toEqual([
      'NOT_FOUND at input.id',
    ]);
  });
});
