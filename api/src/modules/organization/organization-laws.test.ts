import fc from 'fast-check';
import { command } from '../../../test/commands.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { isContiguous } from '../../shared/timeline.js';
import { openUnit } from './unit/unit.factory.js';

// Whatever is commanded, in whatever order and for whatever days: it is carried out or refused by a rule of ours, the
// organisation stays whole, and what was known before stays known.

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const aDay = fc.constantFrom('2020-01-01', '2021-06-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2030-01-01');
const aUnit = fc.nat(7);
const aCode = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J');
const aKind = fc.constantFrom('FRONT_BOARD', 'FRONT_BOARD', 'ASSOCIATION_BRANCH', 'YOUTH_UNION', 'WARD_COMMITTEE', 'CELL');
const orNone = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const note = 'vì vậy';

/** Commands as the numbers of the units that they are about; `unit` and the like become identities when they are given. */
const aCommand = fc.oneof(
  fc.record({ name: fc.constant('createUnit'), kind: aKind, code: aCode, openedOn: aDay, parent: orNone(aUnit) }),
  fc.record({ name: fc.constant('changeUnit'), unit: aUnit, from: aDay, code: orNone(aCode), kind: orNone(aKind), address: orNone(aCode) }),
  fc.record({ name: fc.constant('moveUnit'), unit: aUnit, from: aDay, parent: orNone(aUnit) }),
  fc.record({
    name: fc.constant('correctUnit'),
    unit: aUnit,
    on: orNone(aDay),
    code: orNone(aCode),
    parent: orNone(aUnit),
    note: fc.constant(note),
  }),
  fc.record({ name: fc.constant('correctUnit'), unit: aUnit, openedOn: orNone(aDay), closedOn: fc.option(aDay), note: fc.constant(note) }),
  fc.record({ name: fc.constant('closeUnit'), unit: aUnit, closedOn: aDay }),
  fc.record({ name: fc.constant('setCoverage'), leader: aUnit, from: aDay, covered: fc.array(aUnit, { maxLength: 3 }) }),
  fc.record({ name: fc.constant('setIdentifiers'), unit: aUnit, from: aDay, values: fc.array(aCode, { maxLength: 2 }) }),
  fc.record({
    name: fc.constant('appoint'),
    unit: aUnit,
    position: fc.constantFrom('HEAD', 'DEPUTY_HEAD', 'SECRETARY'),
    validFrom: aDay,
    validUntil: orNone(aDay),
  }),
  fc.record({ name: fc.constant('endAppointment'), appointment: aUnit, validUntil: aDay }),
  fc.record({
    name: fc.constant('correctAppointment'),
    appointment: aUnit,
    validFrom: orNone(aDay),
    validUntil: fc.option(aDay),
    note: fc.constant(note),
  }),
);
type Drawn = { name: string } & Record<string, unknown>;

const rowsOf = async (sql: string) => (await api.database.query(sql)).rows;

/** The input that a drawn command stands for, made from the present versions. */
async function inputOf({ name, unit, parent, leader, covered, values, appointment, ...input }: Drawn): Promise<object> {
  const units = await rowsOf('select id, version from unit order by id');
  const appointments = await rowsOf('select id, version from appointment order by id');
  const pick = (from: { id: string; version: number }[], at: unknown) => from[(at as number) % from.length];
  const idOf = (at: unknown) => (at === undefined ? undefined : pick(units, at)?.id);
  const made = unit !== undefined ? pick(units, unit) : leader !== undefined ? pick(units, leader) : pick(appointments, appointment);
  const known = { version: made?.version ?? 1 };
  const id = made?.id ?? '00000000-0000-4000-8000-000000000000';
  switch (name) {
    case 'createUnit':
      return { ...input, name: `Đơn vị ${input.code}`, parentId: idOf(parent) };
    case 'correctUnit':
      return { ...input, ...known, id, ...(parent !== undefined && { parentId: idOf(parent) }) };
    case 'moveUnit':
      return { ...input, ...known, id, parentId: idOf(parent) };
    case 'setCoverage':
      return { ...input, ...known, leaderId: id, coveredIds: (covered as number[]).map(idOf) };
    case 'setIdentifiers':
      return { ...input, ...known, unitId: id, identifiers: (values as string[]).map((value) => ({ scheme: 'ELECTRONIC', value })) };
    case 'appoint':
      return { ...input, unitId: id, newPerson: { familyName: 'Vũ', givenName: 'Long (mẫu)' } };
    default:
      return { ...input, ...known, id };
  }
}

/** All that is known at an instant, of some days. */
async function knownAt(instant: string | null): Promise<string> {
  const answers = [];
  for (const asOf of ['2021-06-01', '2023-01-01', '2026-01-01', '2030-01-01']) {
    const query = `query ($asOf: Date, $knownAt: DateTime) { units(asOf: $asOf, knownAt: $knownAt, first: 100) { nodes {
      id code name kind { code } parent { id } address openedOn closedOn coveredUnits { id } identifiers { value }
      appointments { nodes { id position { code } validFrom validUntil } } } } }`;
    answers.push(await api.ask(query, { asOf, knownAt: instant }));
  }
  return JSON.stringify(answers);
}

test('any commands in any order leave an organisation that is whole, and a past that stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aCommand, { minLength: 60, maxLength: 60, size: 'max' }), async (drawn) => {
      const met: { instant: string; known: string }[] = [];
      const outcomes = new Set<string>();
      for (const kind of ['FRONT_BOARD', 'FRONT_BOARD', 'WARD_COMMITTEE', 'WARD_COMMITTEE']) await openUnit(api, { kind });
      for (const [i, one] of (drawn as Drawn[]).entries()) {
        const { refusals, messages } = await command(api, one.name, await inputOf(one));
        outcomes.add(`${one.name} ${refusals[0]?.split(' ')[0] ?? 'done'}`);
        // a rule of ours refused, not only the database
        for (const message of messages) expect(message).not.toMatch(/Cùng lúc đó/);
        if (i % 20 !== 19) continue;
        const [{ instant }] = await rowsOf(
          `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant`,
        );
        met.push({ instant, known: await knownAt(null) });
      }
      for (const { instant, known } of met) expect(await knownAt(instant)).toBe(known);
      const timelines =
        await rowsOf(`select json_agg(json_build_object('from', valid_from, 'until', valid_until) order by valid_from) as pieces
        from unit_version where recorded_until = 'infinity' group by unit_id`);
      for (const { pieces } of timelines) expect(isContiguous(pieces)).toBe(true);
      const misplaced = await rowsOf(`select unit_id from unit_version v where recorded_until = 'infinity' and valid_from <= current_date
        and current_date < valid_until and within <> coalesce((select p.within from unit_version p where p.unit_id = v.parent_id limit 1), '{}') || v.unit_id`);
      expect(misplaced).toEqual([]);
      const doubled = await rowsOf('select id from unit u where not exists (select from unit_version v where v.unit_id = u.id)');
      expect(doubled).toEqual([]);
      expect(outcomes.size).toBeGreaterThan(8);
      await api.close();
      api = await startApi();
    }),
    // what fails is told before there is no time left, though a smaller example be not found
    { numRuns: 2, interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true },
  );
}, 600_000);
