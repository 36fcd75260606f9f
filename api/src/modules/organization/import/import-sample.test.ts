import { readFile } from 'node:fs/promises';
import { openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

const seed = (name: string) => readFile(new URL(`../../../database/seeds/${name}`, import.meta.url));
const steps = [
  ['units-2024-11.csv', '2020-01-01', 233, 0],
  ['residential-groups-after.csv', '2022-07-01', 158, 0],
  ['party-units.csv', '2020-01-01', 177, 158],
  ['officers-fictional.csv', null, 526, 0],
] as const;

test('the sample’s real files are imported in the order of their story, and a second time change nothing', async () => {
  const run = async ([file, asOf]: (typeof steps)[number]) =>
    asOf ? imports.units(await seed(file), asOf) : imports.officers(await seed(file));
  for (const step of steps) {
    const [, , rows, noticeCount] = step;
    expect(await run(step)).toMatchObject({ rows, created: rows, changed: 0, unchanged: 0, findingCount: 0, noticeCount });
  }
  const counts = await imports.counts();
  expect(counts).toMatchObject({ unit: 568, unit_version: 568, coverage: 174, appointment: 526, event: 1620 });
  for (const step of steps)
    expect(await run(step)).toMatchObject({ rows: step[2], created: 0, changed: 0, unchanged: step[2], findingCount: 0 });
  expect(await imports.counts()).toEqual(counts);
});

test('units of the reform of 2025 can’t be laid over those of 2024 by an import alone, and it says why', async () => {
  const before = await imports.counts();
  const report = await imports.units('code,name,kind,parent_code\n11383,Phường Lê Chân,WARD,31\n305,Quận Lê Chân,WARD,31', '2025-07-01');
  expect(report.findings.map(({ row, code }) => `${row} ${code}`).slice(0, 2)).toEqual([
    '3 CHILD_KIND_NOT_ALLOWED',
    '3 CHILD_KIND_NOT_ALLOWED',
  ]);
  expect(await imports.counts()).toEqual(before);
});
