import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../person/person.factory.js';
import { type District, openDistrict, openUnit } from '../unit/unit.factory.js';
import { appointmentOf, appointSomeone } from './appointment.factory.js';

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

describe('an appointment is corrected', () => {
  const note = 'Ghi nhầm';

  test('in what is given, and in nothing else', async () => {
    const { id } = await appointSomeone(api, (await cellOf()).id, {
      validUntil: '2024-01-01',
      decisionNumber: '1',
      termId,
      isActing: true,
    });
    const { id: personId } = await recordPerson(api);
    await done(api, 'correctAppointment', {
      id,
      version: 1,
      personId,
      position: 'DEPUTY_SECRETARY',
      validFrom: '2020-07-01',
      validUntil: null,
      note,
    });
    expect(await appointmentOf(api, id)).toEqual({
      person: { fullName: 'Bùi Bích Đào (mẫu)' },
      position: { code: 'DEPUTY_SECRETARY' },
      term: { name: '2020–2025' },
      isActing: true,
      isConcurrent: false,
      decisionNumber: '1',
      note,
      endDecisionNumber: null,
      endNote: null,
      validFrom: '2020-07-01',
      validUntil: null,
      version: 2,
    });
    await done(api, 'correctAppointment', { id, version: 2, termId: null, isActing: false, decisionNumber: null, note });
    expect(await appointmentOf(api, id)).toMatchObject({ term: null, isActing: false, decisionNumber: null, version: 3 });
    expect(await lastEvents(api, 1)).toEqual([
      expect.objectContaining({
        name: 'appointment.corrected',
        before: { termId, isActing: true, decisionNumber: '1' },
        after: { termId: null, isActing: false, decisionNumber: null },
      }),
    ]);
  });

  test("and when another's days are in the way, it is told that those are to be corrected first if they are what is wrong", async () => {
    const cell = await cellOf();
    const first = await appointSomeone(api, cell.id, { validFrom: '2021-01-01', validUntil: '2023-01-15' });
    const second = await appointSomeone(api, cell.id, { validFrom: '2023-01-15' });
    const told = async (id: string, input: object, language?: 'en') =>
      (await refused(api, 'correctAppointment', { id, version: 1, note, ...input }, { language })).messages;
    const early = { validFrom: '2023-01-10' };
    expect(await told(second.id, early)).toEqual([
      'Vũ Hữu Long (mẫu) giữ chức danh Bí thư từ 01/01/2021 đến hết 14/01/2023, và chức danh này mỗi lúc chỉ một người giữ. Nếu ngày thôi giữ của người đó ghi sai, hãy đính chính ngày đó trước; nếu ghi đúng, hãy chọn ngày sau đó.',
    ]);
    expect(await told(second.id, early, 'en')).toEqual([
      'Vũ Hữu Long (mẫu) holds the position Secretary from 01/01/2021 until the end of 14/01/2023, and it has one holder at a time. If that last day is recorded wrongly, correct it first; if it is right, choose a later day.',
    ]);
    expect(await told(first.id, { validUntil: '2023-01-20' }, 'en')).toEqual([
      'Vũ Hữu Long (mẫu) holds the position Secretary from 15/01/2023, and it has one holder at a time. If that first day is recorded wrongly, correct it first; if it is right, this appointment must end on 15/01/2023 at the latest.',
    ]);
    await done(api, 'endAppointment', { id: second.id, version: 1, validUntil: '2024-01-01' });
    expect(await told(first.id, { validUntil: null }, 'en')).toEqual([
      'Vũ Hữu Long (mẫu) holds the position Secretary from 15/01/2023 until the end of 31/12/2023, and it has one holder at a time. If those days are recorded wrongly, correct them first; if they are right, choose days that leave them free.',
    ]);
    await done(api, 'correctAppointment', { id: first.id, version: 1, validUntil: '2023-01-10', note });
    await done(api, 'correctAppointment', { id: second.id, version: 2, ...early, note });
    expect(await appointmentOf(api, second.id, '2023-01-10')).toMatchObject({ validFrom: '2023-01-10' });
  });

  test('or not, where another holds the post, the unit is no more, or nothing is different', async () => {
    const cell = await cellOf();
    const first = await appointSomeone(api, cell.id, { validFrom: '2021-01-01', validUntil: '2023-01-01' });
    const second = await appointSomeone(api, cell.id, { validFrom: '2023-01-01' });
    const correct = (input: object) => refused(api, 'correctAppointment', { id: second.id, version: 1, note, ...input });
    expect((await correct({ validFrom: '2022-12-31' })).refusals).toEqual(['POSITION_TAKEN at input.validFrom']);
    expect((await correct({ personId: first.person.id, validFrom: '2022-12-31' })).refusals).toEqual([
      'ALREADY_APPOINTED at input.personId',
    ]);
    expect((await correct({ validFrom: '2019-12-31' })).refusals).toEqual([
      'OUTSIDE_UNIT_LIFE at input.validFrom',
      'POSITION_TAKEN at input.validFrom',
    ]);
    expect((await correct({ position: 'HEAD' })).refusals).toEqual(['POSITION_NOT_IN_KIND at input.position']);
    expect((await correct({ validUntil: '2022-06-01' })).refusals).toEqual(['DATE_NOT_AFTER at input.validUntil']);
    expect((await correct({ validFrom: '2023-01-01' })).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
    expect((await correct({ isActing: true, note: '' })).refusals).toEqual(['REQUIRED at input.note']);
  });
});
