import { fileURLToPath } from 'node:url';
import type { FileStore } from '../../modules/media/index.js';
import { importOfficers, importUnits } from '../../modules/organization/index.js';
import { asPlatform } from '../as-platform.js';
import type { Database } from '../connection.js';
import { loadCourses } from './courses.js';

type Report = Awaited<ReturnType<typeof importUnits>>;
type ImportContext = Parameters<typeof importUnits>[0];

/** Where the sample's files lie, for a server built into `dist` too. */
const fileNamed = (name: string): string => fileURLToPath(new URL(`../../../src/database/seeds/${name}`, import.meta.url));

/** The sample in the order of its story: Hải Phòng's units, Lê Chân's residential groups, the Party's units, and who holds which post. */
const steps: ReadonlyArray<readonly [file: string, load: (ctx: ImportContext, path: string) => Promise<Report>]> = [
  ['units-2024-11.csv', (ctx, path) => importUnits(ctx, { path, asOf: '2020-01-01', dryRun: false })],
  ['residential-groups-after.csv', (ctx, path) => importUnits(ctx, { path, asOf: '2022-07-01', dryRun: false })],
  ['party-units.csv', (ctx, path) => importUnits(ctx, { path, asOf: '2020-01-01', dryRun: false })],
  ['officers-fictional.csv', (ctx, path) => importOfficers(ctx, { path, dryRun: false })],
];

/** How many units and officers the sample brought. */
export interface LoadedSample {
  readonly created: number;
}

/** Whether a database holds no unit yet. */
export async function isEmpty({ readPool }: Pick<Database, 'readPool'>): Promise<boolean> {
  return (await readPool.query('select from unit limit 1')).rowCount === 0;
}

/** Loads the Lê Chân sample by ordinary imports, and its courses, whole or not at all. */
export async function loadSample({ orm, readPool }: Pick<Database, 'orm' | 'readPool'>, store: FileStore): Promise<LoadedSample> {
  let created = 0;
  await asPlatform({ orm, readPool }, async (ctx) => {
    for (const [file, load] of steps) {
      const report = await load(ctx, fileNamed(file));
      if (report.findingCount) throw new Error(`The sample's ${file} can't be loaded:\n${report.findings.map(told).join('\n')}`);
      created += report.created;
    }
    const [district] = await ctx.em.execute<{ id: string }[]>(`select unit_id as id from unit_version where code = 'HP-LC' limit 1`);
    if (district) await loadCourses(ctx, district.id, store);
  });
  // the planner knows nothing yet of what has just come
  await readPool.query('analyze');
  return { created };
}

const told = ({ row, column, value, message }: Report['findings'][number]): string => `  ${row}, ${column} "${value}": ${message}`;
