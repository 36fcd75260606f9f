import type { Language } from '../../../shared/context.js';
import { importMessage } from '../../../shared/messages/import-messages.js';
import { type Finding, type Findings, mostReported } from './findings.js';
import type { Columns } from './sheet/columns.js';
import type { FieldChange } from './units/unit-plan.js';

/** A finding as it is told. */
export interface ReportedFinding extends Omit<Finding, 'about'> {
  readonly message: string;
}

/** What an import does, or would do, with one row. */
export interface ReportedChange {
  readonly row: number;
  readonly act: 'CREATE' | 'CHANGE';
  /** The unit's code. */
  readonly code: string;
  /** Of the unit, or of the office-holder. */
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** Null while the unit doesn't exist yet. */
  readonly unitId: string | null;
}

/** What came, or would come, of an import. */
export interface ImportReport {
  readonly isDryRun: boolean;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Errors; while there are any nothing is written. */
  readonly findingCount: number;
  readonly noticeCount: number;
  /** The first 1,000 in row order, errors before notices when there are more. */
  readonly findings: readonly ReportedFinding[];
  readonly encoding: string;
  readonly columns: Columns<string>['all'];
  /** Which row the header is; 0 when the file is no table. */
  readonly headerRow: number;
  /** The first 1,000 in row order. */
  readonly changes: readonly ReportedChange[];
}

/** Findings as they are told in a language. */
export function tellFindings(findings: Findings, language: Language): ReportedFinding[] {
  return findings
    .inRowOrder(mostReported)
    .map(({ about, ...finding }) => ({ ...finding, message: importMessage(language, finding.code, about) }));
}
