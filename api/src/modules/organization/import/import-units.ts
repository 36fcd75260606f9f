import type { Context, Language } from '../../../shared/context.js';
import { lockTree, recordingInstant } from '../locks.js';
import { Findings, mostReported } from './findings.js';
import { type ReportProgress, writingProgress } from './import-progress.js';
import { type ImportReport, type ReportedChange, tellFindings } from './import-report.js';
import { readTable } from './read-table.js';
import { writeOrFind } from './refusal-by-database.js';
import type { FileAmendments } from './sheet/amendments.js';
import type { MatchedUnits } from './units/match-units.js';
import { planUnits } from './units/plan-units.js';
import type { PlannedUnit } from './units/unit-plan.js';
import { unitTable } from './units/unit-row.js';
import { writeUnits } from './units/write-units.js';

/** What an import needs of a request: its unit of work, its day, its language. */
export type ImportContext = Pick<Context, 'em' | 'today' | 'language' | 'requestId' | 'viewer'> &
  Partial<Pick<Context, 'signedIn' | 'caller' | 'permission' | 'read'>>;

/** A file of units and the day it speaks of. */
export interface UnitsImport extends FileAmendments {
  readonly path: string;
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly note?: string | null;
  readonly decisionNumber?: string | null;
}

/**
 * Makes the units of a file stand as it states from that day on, all or none; units that are not in it are left alone.
 * Runs in the caller's transaction. Nothing is written in a dry run or when anything in the file is wrong.
 */
export async function importUnits(ctx: ImportContext, asked: UnitsImport, progress: ReportProgress = () => {}): Promise<ImportReport> {
  const { path, asOf, dryRun, note = null, decisionNumber = null } = asked;
  const findings = new Findings();
  const table = await readTable(path, unitTable, asked, findings, progress);
  const total = table.rows.length;
  progress('CHECKING', 0, total);
  const ground = { note, decisionNumber };
  if (!dryRun) await lockTree(ctx.em);
  const instant = dryRun ? '' : await recordingInstant(ctx.em);
  const plan = await planUnits(ctx.em, table, { asOf, instant, ground, language: ctx.language }, findings);
  progress('CHECKING', total, total);
  if (!dryRun && findings.errorCount === 0) {
    const done = writingProgress(progress, plan.matched.all.filter(isTouched).length);
    await writeOrFind(ctx.em, placesOf(plan.matched), findings, () => writeUnits(ctx, { ...plan, asOf, instant, ground, done }));
  }
  return {
    ...counts(plan.matched, findings),
    isDryRun: dryRun,
    encoding: table.encoding,
    columns: table.columns,
    headerRow: table.headerRow,
    ...told(plan.matched, findings, ctx.language, dryRun),
  };
}

function counts({ all }: MatchedUnits, findings: Findings) {
  const sound = all.filter(({ row }) => !findings.refuses(row.row));
  const created = sound.filter(({ act }) => act === 'CREATE').length;
  const unchanged = sound.filter((unit) => !isTouched(unit)).length;
  return { rows: all.length, created, changed: sound.length - created - unchanged, unchanged };
}

function told({ all }: MatchedUnits, findings: Findings, language: Language, isDryRun: boolean) {
  const touched = all.filter((unit) => isTouched(unit) && !findings.refuses(unit.row.row));
  return {
    findingCount: findings.errorCount,
    noticeCount: findings.noticeCount,
    findings: tellFindings(findings, language),
    changes: touched.slice(0, mostReported).map((unit) => changeOf(unit, !isDryRun && findings.errorCount === 0)),
  };
}

function changeOf({ row, act, changes, unitId, before }: PlannedUnit, isWritten: boolean): ReportedChange {
  return {
    row: row.row,
    act: act === 'CREATE' ? 'CREATE' : 'CHANGE',
    code: row.code ?? '',
    name: row.name,
    fields: changes(),
    unitId: before || isWritten ? unitId : null,
  };
}

function isTouched({ act, coverage }: PlannedUnit): boolean {
  return act !== null || coverage !== null;
}

function placesOf({ byId, byFolded }: MatchedUnits) {
  return { ofUnit: (id: string) => byId.get(id)?.place('code'), ofCode: (code: string) => byFolded.get(code)?.place('code') };
}
