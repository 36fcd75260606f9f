import { contactFields } from '../../../shared/contact-fields.js';
import { lockTree, recordingInstant } from '../locks.js';
import { Findings, mostReported } from './findings.js';
import { type ReportProgress, writingProgress } from './import-progress.js';
import { type ImportReport, type ReportedChange, tellFindings } from './import-report.js';
import type { ImportContext } from './import-units.js';
import type { PlannedOfficer } from './officers/officer-plan.js';
import { officerTable } from './officers/officer-row.js';
import { planOfficers } from './officers/plan-officers.js';
import { writeOfficers } from './officers/write-officers.js';
import { readTable } from './read-table.js';
import { writeOrFind } from './refusal-by-database.js';
import type { FileAmendments } from './sheet/amendments.js';
import type { FieldChange } from './units/unit-plan.js';

/** A file of officers. */
export interface OfficersImport extends FileAmendments {
  readonly path: string;
  readonly dryRun: boolean;
  readonly note?: string | null;
  readonly decisionNumber?: string | null;
}

/**
 * Appoints the officers of a file, all or none; appointments that are not in it are left alone.
 * Runs in the caller's transaction. Nothing is written in a dry run or when anything in the file is wrong.
 */
export async function importOfficers(
  ctx: ImportContext,
  asked: OfficersImport,
  progress: ReportProgress = () => {},
): Promise<ImportReport> {
  const { path, dryRun, note = null, decisionNumber = null } = asked;
  const findings = new Findings();
  const table = await readTable(path, officerTable, asked, findings, progress);
  const total = table.rows.length;
  progress('CHECKING', 0, total);
  if (!dryRun) await lockTree(ctx.em);
  const instant = dryRun ? '' : await recordingInstant(ctx.em);
  const officers = await planOfficers(ctx.em, table, ctx.language, findings);
  for (const officer of officers) noteContact(ctx, officer);
  progress('CHECKING', total, total);
  if (!dryRun && findings.errorCount === 0) {
    const done = writingProgress(progress, officers.filter(({ act }) => act).length);
    await writeOrFind(ctx.em, placesOf(officers), findings, () =>
      writeOfficers(ctx, { officers, instant, ground: { note, decisionNumber }, done }),
    );
  }
  const sound = officers.filter(({ row }) => !findings.refuses(row.row));
  const touched = sound.filter(({ act }) => act);
  return {
    isDryRun: dryRun,
    rows: total,
    created: touched.filter(({ act }) => act === 'CREATE').length,
    changed: touched.filter(({ act }) => act === 'END').length,
    unchanged: sound.length - touched.length,
    findingCount: findings.errorCount,
    noticeCount: findings.noticeCount,
    findings: tellFindings(findings, ctx.language),
    encoding: table.encoding,
    columns: table.columns,
    headerRow: table.headerRow,
    changes: touched.slice(0, mostReported).map(changeOf),
  };
}

/** The report tells what contact is recorded of somebody where the file has another. */
function noteContact({ read }: ImportContext, { row, person }: PlannedOfficer): void {
  if (!person || person.isNew) return;
  read?.readings.add(
    person.personId,
    contactFields.filter((field) => person[field] && row[field] && person[field] !== row[field]),
  );
}

function changeOf(officer: PlannedOfficer): ReportedChange {
  const { row, act, unit, fullName } = officer;
  return {
    row: row.row,
    act: act === 'CREATE' ? 'CREATE' : 'CHANGE',
    code: unit.code,
    name: fullName,
    fields: fieldsOf(officer),
    unitId: unit.unitId,
  };
}

function fieldsOf({ act, known, position, row }: PlannedOfficer): FieldChange[] {
  if (act === 'END') return [{ field: 'ends_on', before: lastDay(known?.until), after: row.endsOn }];
  const stated = {
    position: position.code,
    starts_on: row.startsOn,
    ends_on: row.endsOn,
    work_phone: row.workPhone,
    work_email: row.workEmail,
    decision_number: row.decisionNumber,
  };
  return Object.entries(stated).flatMap(([field, after]) => (after ? [{ field, before: null, after }] : []));
}

function lastDay(until: string | undefined): string | null {
  if (!until || until === 'infinity') return null;
  return new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
}

function placesOf(officers: readonly PlannedOfficer[]) {
  const byId = new Map(
    officers.flatMap(
      (officer) =>
        [
          [officer.unit.unitId, officer],
          [officer.appointmentId, officer],
        ] as const,
    ),
  );
  return { ofUnit: (id: string) => byId.get(id)?.place('unit_code'), ofCode: () => undefined };
}
