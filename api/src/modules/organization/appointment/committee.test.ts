import { command, done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../person/person.factory.js';
import { type District, openDistrict, openUnit } from '../unit/unit.factory.js';
import { appointSomeone, type MadeAppointment } from './appointment.factory.js';

let api: TestApi;
let place: District;
let termId: string;
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
  ({ id: termId } = (await done(api, 'createTerm', { name: '2025–2030', startsOn: '2025-01-01', endsOn: '2030-01-01' })).term);
});
afterAll(() => api.close());

const from = '2025-06-15';
const newPerson = { familyName: 'Đỗ', givenName: 'Ân (mẫu)' };
const ending = ({ id, version }: MadeAppointment) => ({ id, version });

/** A cell with a secretary and a deputy. */
async function committee() {
  const cell = await openUnit(api, { kind: 'CELL', parentId: place.ward.id });
  const [secretary, deputy] = [await appointSomeone(api, cell.id), await appointSomeone(api, cell.id, { position: 'DEPUTY_SECRETARY' })];
  return { unitId: cell.id, secretary, deputy };
}

async function officersOf(id: string, asOf: string): Promise<string[]> {
  const query = `query ($id: ID!, $asOf: Date) { unit(id: $id, asOf: $asOf) {
    appointments { nodes { position { code } person { id fullName } term { name } validFrom validUntil } } } }`;
  const { unit } = await api.ask(query, { id, asOf });
  return unit.appointments.nodes.map(
    (one: { position: { code: string }; person: { fullName: string }; term: { name: string } | null; validFrom: string }) =>
      `${one.position.code} ${one.person.fullName} ${one.validFrom} ${one.term?.name ?? '–'}`,
  );
}

test('a committee is renewed after its congress: one moves up, one stays, one is new, all by one decision', async () => {
  const { unitId, secretary, deputy } = await committee();
  const note = 'Đại hội';
  await done(api, 'renewCommittee', {
    ...{ unitId, from, termId, note, decisionNumber: '7-QĐ/ĐU', ends: [ending(secretary), ending(deputy)] },
    members: [
      { position: 'SECRETARY', personId: deputy.person.id },
      { position: 'DEPUTY_SECRETARY', newPerson },
      { position: 'COMMITTEE_MEMBER', personId: secretary.person.id, isConcurrent: true },
    ],
  });
  expect(await officersOf(unitId, '2025-06-14')).toEqual([
    'SECRETARY Vũ Hữu Long (mẫu) 2020-06-15 –',
    'DEPUTY_SECRETARY Vũ Hữu Long (mẫu) 2020-06-15 –',
  ]);
  expect(await officersOf(unitId, from)).toEqual([
    'SECRETARY Vũ Hữu Long (mẫu) 2025-06-15 2025–2030',
    'DEPUTY_SECRETARY Đỗ Ân (mẫu) 2025-06-15 2025–2030',
    'COMMITTEE_MEMBER Vũ Hữu Long (mẫu) 2025-06-15 2025–2030',
  ]);
  const events = await lastEvents(api, 6);
  const created = 'appointment.created';
  expect(events.map(({ name }) => name)).toEqual(['appointment.ended', 'appointment.ended', created, 'person.created', created, created]);
  expect(new Set(events.map(({ note: said }) => said))).toEqual(new Set([note]));
});

test("a committee's term ends in one step, tried out first", async () => {
  const { unitId, secretary, deputy } = await committee();
  const input = { unitId, from, ends: [ending(secretary), ending(deputy)] };
  const tried = await command(api, 'renewCommittee', { ...input, dryRun: true });
  expect(tried.refusals).toEqual([]);
  expect(await officersOf(unitId, from)).toHaveLength(2);
  const { unit } = await done(api, 'renewCommittee', input, 'unit { vacancies { code } }');
  expect(unit.vacancies).toEqual([{ code: 'SECRETARY' }]);
  expect(await officersOf(unitId, from)).toEqual([]);
});

test('what is wrong is told at its row, and nothing is written', async () => {
  const { unitId, secretary, deputy } = await committee();
  const other = await committee();
  const person = await recordPerson(api);
  const refusalsOf = async (input: object) => (await refused(api, 'renewCommittee', { unitId, from, ...input })).refusals;
  expect(await refusalsOf({})).toEqual(['NOTHING_TO_CHANGE at input']);
  expect(await refusalsOf({ ends: [{ ...ending(secretary), version: 9 }] })).toEqual(['STALE_VERSION at input.ends.0.version']);
  expect(await refusalsOf({ ends: [ending(deputy), ending(other.secretary)] })).toEqual(['NOT_FOUND at input.ends.1.id']);
  expect(await refusalsOf({ ends: [ending(deputy), ending(deputy)] })).toEqual(['INVALID at input.ends.1.id']);
  expect(await refusalsOf({ ends: [ending(deputy)], from: '2020-01-01' })).toEqual(['DATE_NOT_AFTER at input.from']);
  expect(await refusalsOf({ members: [{ position: 'SECRETARY', personId: person.id }] })).toEqual([
    'POSITION_TAKEN at input.members.0.position',
  ]);
  const twice = { position: 'SECRETARY', personId: person.id };
  expect(await refusalsOf({ ends: [ending(secretary)], members: [twice, twice, { position: 'NOBODY', newPerson }] })).toEqual([
    'ALREADY_APPOINTED at input.members.1.personId',
    'NOT_FOUND at input.members.2.position',
  ]);
  expect(await refusalsOf({ members: [{ position: 'COMMITTEE_MEMBER' }] })).toContain('REQUIRED at input.members.0.personId');
  expect(await refusalsOf({ termId, from: '2024-06-15', members: [{ position: 'COMMITTEE_MEMBER', personId: person.id }] })).toEqual([
    'INVALID at input.termId',
  ]);
  const many = Array.from({ length: 201 }, () => twice);
  expect(await refusalsOf({ members: many })).toEqual(['INVALID at input.members']);
});

test('of two who renew one committee at once one wins, and the other is told', async () => {
  const { unitId, secretary } = await committee();
  const input = { unitId, from, ends: [ending(secretary)], members: [{ position: 'SECRETARY', newPerson }] };
  const answers = await Promise.all([command(api, 'renewCommittee', input), command(api, 'renewCommittee', input)]);
  expect(answers.map(({ refusals }) => refusals).sort()).toEqual([[], ['STALE_VERSION at input.ends.0.version']]);
});
