import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../person/person.factory.js';
import { type District, openDistrict, openUnit } from '../unit/unit.factory.js';
import { appointmentOf, appointSomeone } from './appointment.factory.js';

const nobody = '00000000-0000-4000-8000-000000000000';
const newPerson = { familyName: 'Đỗ', givenName: 'Ân (mẫu)', workEmail: 'an@example.vn' };

let api: TestApi;
let place: District;
let termId: string;
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
  ({ id: termId } = (await done(api, 'createTerm', { name: '2020–2025', startsOn: '2020-06-01', endsOn: '2025-06-01' })).term);
});
afterAll(() => api.close());

const cellOf = () => openUnit(api, { kind: 'CELL', parentId: place.ward.id });

describe('someone is appointed', () => {
  test('who is known, in a term, acting, by a decision', async () => {
    const [cell, person] = [await cellOf(), await recordPerson(api)];
    const input = {
      ...{ unitId: cell.id, personId: person.id, position: 'SECRETARY', validFrom: '2021-01-01', validUntil: '2024-01-01', termId },
      ...{ isActing: true, isConcurrent: true, decisionNumber: '12-QĐ/ĐU', note: 'Tạm giao' },
    };
    const { appointment } = await done(api, 'appoint', input, 'appointment { id unit { code } }');
    expect(appointment.unit).toEqual({ code: cell.code });
    expect(await appointmentOf(api, appointment.id)).toEqual({
      person: { fullName: 'Bùi Bích Đào (mẫu)' },
      position: { code: 'SECRETARY' },
      term: { name: '2020–2025' },
      isActing: true,
      isConcurrent: true,
      decisionNumber: '12-QĐ/ĐU',
      note: 'Tạm giao',
      endDecisionNumber: null,
      endNote: null,
      validFrom: '2021-01-01',
      validUntil: '2024-01-01',
      version: 1,
    });
    const vacancies = async (asOf: string) =>
      (await api.ask('query ($id: ID!, $asOf: Date) { unit(id: $id, asOf: $asOf) { vacancies { code } } }', { id: cell.id, asOf })).unit
        .vacancies;
    expect(await vacancies('2023-12-31')).toEqual([]);
    expect(await vacancies('2024-01-01')).toEqual([{ code: 'SECRETARY' }]);
  });

  test('who is new, and is recorded with it', async () => {
    const cell = await cellOf();
    const input = { unitId: cell.id, newPerson, position: 'DEPUTY_SECRETARY', validFrom: '2021-01-01' };
    const { appointment } = await done(
      api,
      'appoint',
      input,
      'appointment { id person { id fullName workEmail version } isActing term { id } }',
    );
    expect(appointment).toMatchObject({
      person: { fullName: 'Đỗ Ân (mẫu)', workEmail: 'an@example.vn', version: 1 },
      isActing: false,
      term: null,
    });
    expect(await lastEvents(api, 2)).toEqual([
      expect.objectContaining({ name: 'person.created', subject_id: appointment.person.id }),
      expect.objectContaining({
        name: 'appointment.created',
        subject_id: appointment.id,
        after: expect.objectContaining({ validUntil: null }),
      }),
    ]);
  });

  test('after another, on the day on which that one left', async () => {
    const cell = await cellOf();
    const first = await appointSomeone(api, cell.id, { validFrom: '2021-01-01' });
    await done(api, 'endAppointment', { id: first.id, version: 1, validUntil: '2023-03-01' });
    await appointSomeone(api, cell.id, { validFrom: '2023-03-01' });
  });
});

describe('nobody is appointed', () => {
  let cell: { id: string };
  let person: { id: string };
  beforeAll(async () => {
    [cell, person] = [await cellOf(), await recordPerson(api)];
    await done(api, 'closeUnit', { id: cell.id, version: 1, closedOn: '2025-01-01' });
    await appointSomeone(api, cell.id, { personId: person.id, validFrom: '2021-01-01', validUntil: '2022-01-01' });
  });
  const good = () => ({ unitId: cell.id, newPerson, position: 'SECRETARY', validFrom: '2023-01-01', validUntil: '2024-01-01' });
  const cases: [string, () => object, string[]][] = [
    ['without a person', () => ({ newPerson: null }), ['REQUIRED at input.personId']],
    ['with two persons', () => ({ personId: person.id }), ['INVALID at input.personId']],
    [
      'whose names are of the wrong form',
      () => ({ newPerson: { ...newPerson, familyName: '', workPhone: 'x' } }),
      ['REQUIRED at input.newPerson.familyName', 'INVALID at input.newPerson.workPhone'],
    ],
    [
      'where nothing is there',
      () => ({ unitId: nobody, newPerson: null, personId: nobody, position: 'X', termId: nobody }),
      ['NOT_FOUND at input.personId', 'NOT_FOUND at input.termId', 'NOT_FOUND at input.unitId', 'NOT_FOUND at input.position'],
    ],
    ['to end before it begins', () => ({ validUntil: '2023-01-01' }), ['DATE_NOT_AFTER at input.validUntil']],
    [
      'before the unit exists',
      () => ({ validFrom: '2019-12-31' }),
      ['OUTSIDE_UNIT_LIFE at input.validFrom', 'POSITION_TAKEN at input.position'],
    ],
    ['longer than the unit exists', () => ({ validUntil: null }), ['OUTSIDE_UNIT_LIFE at input.validUntil']],
    ['to a position that the kind lacks', () => ({ position: 'GROUP_HEAD' }), ['POSITION_NOT_IN_KIND at input.position']],
    ['beside the one holder', () => ({ validFrom: '2021-12-31' }), ['POSITION_TAKEN at input.position']],
    ['twice', () => ({ newPerson: null, personId: person.id, validFrom: '2021-06-01' }), ['ALREADY_APPOINTED at input.personId']],
    ['outside the term', () => ({ termId, validFrom: '2020-05-31', validUntil: '2020-08-01' }), ['INVALID at input.termId']],
  ];
  test.each(cases)('%s', async (_, input, expected) => {
    expect((await refused(api, 'appoint', { ...good(), ...input() })).refusals).toEqual(expected);
  });

  test('and is told who is in the way, until when', async () => {
    expect((await refused(api, 'appoint', { ...good(), validFrom: '2021-12-31' })).messages).toEqual([
      'Bùi Bích Đào (mẫu) giữ chức danh Bí thư từ 01/01/2021 đến hết 31/12/2021, và chức danh này mỗi lúc chỉ một người giữ. Hãy chọn ngày sau đó.',
    ]);
    expect((await refused(api, 'appoint', { ...good(), validUntil: null }, { language: 'en' })).messages).toEqual([
      expect.stringMatching(
        /exists only until the end of 31\/12\/2024\. Give a first day no longer in the post, 01\/01\/2025 at the latest\.$/,
      ),
    ]);
  });
});

describe('an appointment ends', () => {
  test('on the first day no longer in the post, with its ground', async () => {
    const { id } = await appointSomeone(api, (await cellOf()).id, { decisionNumber: '12-QĐ/ĐU' });
    await done(api, 'endAppointment', { id, version: 1, validUntil: '2023-03-01', note: 'Nghỉ hưu', decisionNumber: '9-QĐ/ĐU' });
    expect(await appointmentOf(api, id)).toMatchObject({
      ...{ validUntil: '2023-03-01', endNote: 'Nghỉ hưu', endDecisionNumber: '9-QĐ/ĐU', version: 2 },
      ...{ note: null, decisionNumber: '12-QĐ/ĐU' },
    });
    expect(await lastEvents(api, 1)).toEqual([
      expect.objectContaining({
        name: 'appointment.ended',
        subject_id: id,
        before: { validUntil: null },
        after: { validUntil: '2023-03-01' },
        note: 'Nghỉ hưu',
      }),
    ]);
  });

  test('and its end is taken back with its ground', async () => {
    const { id } = await appointSomeone(api, (await cellOf()).id, { decisionNumber: '12-QĐ/ĐU', note: 'Bổ nhiệm' });
    await done(api, 'endAppointment', { id, version: 1, validUntil: '2023-03-01', decisionNumber: '9-QĐ/ĐU' });
    await done(api, 'correctAppointment', { id, version: 2, validUntil: null, note: 'Ghi nhầm' });
    expect(await appointmentOf(api, id)).toMatchObject({
      validUntil: null,
      endDecisionNumber: null,
      endNote: null,
      decisionNumber: '12-QĐ/ĐU',
    });
  });

  test('or not, on a wrong day, twice, or made from an older version', async () => {
    const { id } = await appointSomeone(api, (await cellOf()).id, { validUntil: '2024-01-01' });
    const end = (validUntil: string, version = 1) => refused(api, 'endAppointment', { id, version, validUntil });
    expect((await end('2020-06-15')).refusals).toEqual(['DATE_NOT_AFTER at input.validUntil']);
    expect((await end('2024-01-01')).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
    expect((await end('2024-01-02')).refusals).toEqual(['NOT_ALIVE at input.validUntil']);
    const stale = await end('2023-01-01', 7);
    expect([stale.refusals, stale.payload.appointment]).toEqual([['STALE_VERSION at input.version'], { id, version: 1 }]);
    expect((await refused(api, 'endAppointment', { id: nobody, version: 1, validUntil: '2023-01-01' })).refusals).toEqual([
      'NOT_FOUND at input.id',
    ]);
  });
});
