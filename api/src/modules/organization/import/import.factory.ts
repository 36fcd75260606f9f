import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { writeXlsx } from 'hucre/xlsx';
import pg from 'pg';
import { createTestDatabase } from '../../../../test/test-database.js';
import { everything } from '../../../reading/viewer.js';
import type { Language } from '../../../shared/context.js';
import { importOfficers, type OfficersImport } from './import-officers.js';
import type { ReportProgress } from './import-progress.js';
import type { ImportReport } from './import-report.js';
import { type ImportContext, importUnits, type UnitsImport } from './import-units.js';
import type { FileAmendments } from './sheet/amendments.js';

/** A file's content: text is CSV in UTF-8, bytes are taken as they are, rows make a workbook. */
export type FileContent = string | Uint8Array | readonly (readonly (string | number | Date | null)[])[];

type Options = { dryRun?: boolean; language?: Language; note?: string; decisionNumber?: string } & FileAmendments;

/** Imports of files into a database of their own, each in a transaction of its own, without a server around them. */
export interface TestImports {
  readonly database: pg.Client;
  readonly databaseUrl: string;
  units(content: FileContent, asOf: string, options?: Options): Promise<ImportReport>;
  officers(content: FileContent, options?: Options): Promise<ImportReport>;
  /** How far the imports so far said they were: `WRITING 1/1`. */
  readonly progress: string[];
  /** The file's path, for what reads files itself. */
  file(content: FileContent): Promise<string>;
  /** How many rows each table of the organisation holds: equal before and after means that nothing was written. */
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const tables = ['unit', 'unit_version', 'coverage', 'person', 'person_version', 'appointment', 'appointment_version', 'event'];

/** Opens a migrated database of its own for imports. */
export async function openImports(): Promise<TestImports> {
  const copy = await createTestDatabase();
  const orm = await MikroORM.init({ clientUrl: copy.url, entities: [], discovery: { warnWhenNoEntities: false }, logger: () => {} });
  const database = new pg.Client({ connectionString: copy.url });
  await database.connect();
  const folder = await mkdtemp(join(tmpdir(), 'lechan-import-'));
  let files = 0;
  const progress: string[] = [];
  const report: ReportProgress = (phase, done, total) => void progress.push(`${phase} ${done}/${total}`);

  async function file(content: FileContent): Promise<string> {
    const path = join(folder, `file-${++files}`);
    await writeFile(path, Array.isArray(content) ? await workbook(content) : (content as string | Uint8Array));
    return path;
  }
  function inTransaction<Asked>(
    run: (ctx: ImportContext, asked: Asked, report: ReportProgress) => Promise<ImportReport>,
    asked: Asked,
    language: Language = 'vi',
  ): Promise<ImportReport> {
    return orm.em
      .fork({ useContext: true })
      .transactional((em) => run({ em, today: '2026-11-25', language, requestId: 'test', viewer: everything }, asked, report));
  }
  return {
    database,
    databaseUrl: copy.url,
    progress,
    file,
    async units(content, asOf, { language, ...options } = {}) {
      const asked: UnitsImport = { path: await file(content), asOf, dryRun: false, ...options };
      return inTransaction(importUnits, asked, language);
    },
    async officers(content, { language, ...options } = {}) {
      const asked: OfficersImport = { path: await file(content), dryRun: false, ...options };
      return inTransaction(importOfficers, asked, language);
    },
    async counts() {
      const { rows } = await database.query(
        `select ${tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(', ')}`,
      );
      return rows[0];
    },
    async close() {
      await orm.close();
      await database.end();
      await copy.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A workbook with one sheet; dates are written as Excel writes them. */
export async function workbook(rows: readonly (readonly unknown[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) as never }] });
}

/** A finding in short, as tests compare it: row, column, code. */
export function inShort({ findings }: ImportReport): string[] {
  return findings.map(({ row, column, code, severity }) => `${severity === 'NOTICE' ? 'notice ' : ''}${row} ${column ?? '-'} ${code}`);
}

/** The columns of units that the tests state most often. */
export const unitsHeader = 'code,name,kind,parent_code';

/** A city with a district and a ward, and a province. */
export const fewUnits = [
  unitsHeader,
  '31,Hải Phòng,CITY,',
  '305,Lê Chân,URBAN_DISTRICT,31',
  '11383,Hồ Nam,WARD,305',
  '01,Tỉnh 01,PROVINCE,',
].join('\n');

/** Imports units that must be refused, and asserts that nothing was written. */
export async function refusedUnits(imports: TestImports, content: FileContent, asOf = '2024-01-01'): Promise<ImportReport> {
  const before = await imports.counts();
  const report = await imports.units(content, asOf);
  expect(await imports.counts()).toEqual(before);
  expect(report.findingCount).toBeGreaterThan(0);
  return report;
}
