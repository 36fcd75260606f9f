import fc from 'fast-check';
import { openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

const days = ['2019-03-01', '2020-01-01', '2021-06-15', '2022-07-01', '2024-11-18'];
const codes = ['A', 'B', 'C', 'D', 'E'];
const kind = fc.oneof({ weight: 5, arbitrary: fc.constant('FRONT_BOARD') }, { weight: 1, arbitrary: fc.constant('YOUTH_UNION') });
const row = (code: string) =>
  fc.record({
    code: fc.constant(code),
    name: fc.constantFrom('Một', 'Hai', 'Ba'),
    kind,
    // mostly below one that comes before it, so that most files are trees
    parent: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('', ...codes.slice(0, codes.indexOf(code))) },
      { weight: 1, arbitrary: fc.constantFrom(...codes) },
    ),
  });
const all = fc.tuple(...codes.map(row));
const first = fc.record({ asOf: fc.constantFrom(...days.slice(0, 2)), rows: all });
const later = fc.record({ asOf: fc.constantFrom(...days), rows: all.chain((rows) => fc.shuffledSubarray(rows, { minLength: 1 })) });
const history = fc.tuple(first, fc.array(later, { minLength: 1, maxLength: 4 })).map(([start, rest]) => [start, ...rest]);

test('whatever is imported in whatever order: all or nothing, a second time nothing, and the tree stays true', async () => {
  let run = 0;
  let written = 0;
  await fc.assert(
    fc.asyncProperty(history, async (files) => {
      run += 1;
      for (const { asOf, rows } of files) {
        const line = ({ code, name, kind, parent }: (typeof rows)[number]) =>
          `${run}${code},${name},${kind},${parent && `${run}${parent}`}`;
        const content = ['code,name,kind,parent_code', ...rows.map(line)].join('\n');
        const before = await imports.counts();
        const tried = await imports.units(content, asOf, { dryRun: true });
        expect(await imports.counts()).toEqual(before);
        const done = await imports.units(content, asOf);
        if (done.findingCount > 0) {
          expect(await imports.counts()).toEqual(before);
          continue;
        }
        written += 1;
        expect([done.created, done.changed, done.unchanged]).toEqual([tried.created, tried.changed, tried.unchanged]);
        expect(await imports.units(content, asOf)).toMatchObject({ created: 0, changed: 0, unchanged: rows.length, findingCount: 0 });
        expect(await stateOn(asOf, run)).toMatchObject(
          Object.fromEntries(rows.map(({ code, name, kind, parent }) => [code, `${name} ${kind} ${parent}`])),
        );
        const { rows: placed } = await imports.database.query(
          `select place_units(array(select distinct unit_id from unit_version where code ~ ('^' || $1 || '[A-E]$')), '2026-11-25') as moved`,
          [run],
        );
        expect(placed).toEqual([{ moved: '0' }]);
      }
    }),
    { numRuns: 40, seed: 20241118 },
  );
  expect(written).toBeGreaterThan(30);
});

/** Each unit of a run as it is recorded for a day: name, kind, parent's code. */
async function stateOn(day: string, run: number): Promise<Record<string, string>> {
  const { rows } = await imports.database.query(
    `select v.code, v.name, v.kind, p.code as parent from unit_version v left join unit_version p
         on p.unit_id = v.parent_id and p.recorded_until = 'infinity' and p.valid_from <= $1 and $1 < p.valid_until
      where v.recorded_until = 'infinity' and v.valid_from <= $1 and $1 < v.valid_until and v.code ~ ('^' || $2 || '[A-E]$')`,
    [day, run],
  );
  const short = (code: string | null) => code?.slice(String(run).length) ?? '';
  return Object.fromEntries(rows.map(({ code, name, kind, parent }) => [short(code), `${name} ${kind} ${short(parent)}`]));
}
