import type { Context } from '../../../shared/context.js';
import type { UserError } from '../../../shared/graphql/user-error.js';
import { InputReader } from '../../../shared/input-reader.js';
import { type ReportMessage, reportMessage } from '../../../shared/messages/import-messages.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { readGround } from '../ground.js';
import type { ImportOfficersInput, ImportUnitsInput } from './import.input.js';
import { importOfficers } from './import-officers.js';
import { type ReportProgress, withProgress } from './import-progress.js';
import type { ImportReport } from './import-report.js';
import { importUnits } from './import-units.js';
import type { FileAmendments } from './sheet/amendments.js';

const mostAmendments = 1_000;

/** What an import answers: its report, and beside it a refusal when nothing was written though it was asked for. */
export interface ImportAnswer {
  readonly report: ImportReport | null;
  readonly userErrors: UserError[];
}

/** The commands that import files handed in over HTTP. */
export class ImportService {
  constructor(private readonly ctx: Context) {}

  /** Makes the units of a file stand as it states from a day on. */
  async importUnits(input: ImportUnitsInput): Promise<ImportAnswer> {
    const reader = new InputReader();
    const asOf = reader.day('asOf', input.asOf);
    const asked = { asOf, dryRun: input.dryRun, ...readAmendments(reader, input), ...readGround(reader, input) };
    reader.reasons.settle();
    return this.run(input.fileId, (path, progress) => importUnits(this.ctx, { ...asked, path }, progress));
  }

  /** Appoints the officers of a file. */
  async importOfficers(input: ImportOfficersInput): Promise<ImportAnswer> {
    const reader = new InputReader();
    const asked = { dryRun: input.dryRun, ...readAmendments(reader, input), ...readGround(reader, input) };
    reader.reasons.settle();
    return this.run(input.fileId, (path, progress) => importOfficers(this.ctx, { ...asked, path }, progress));
  }

  private async run(fileId: string, importFile: (path: string, progress: ReportProgress) => Promise<ImportReport>): Promise<ImportAnswer> {
    const file = await this.ctx.importFiles.find(fileId);
    if (!file) return { report: null, userErrors: [this.refusal('fileExpired')] };
    const report = await withProgress(fileId, (progress) => importFile(file.path, progress));
    const isRefused = report.findingCount > 0 && !report.isDryRun;
    return { report, userErrors: isRefused ? [this.refusal('refused', { smart_count: report.findingCount })] : [] };
  }

  private refusal(message: ReportMessage, about = {}): UserError {
    return { field: ['input', 'fileId'], code: UserErrorCode.FILE_INVALID, message: reportMessage(this.ctx.language, message, about) };
  }
}

/** What the caller says of the file beside it, within bounds. */
function readAmendments({ reasons }: InputReader, { columns, cells, leftOutRows }: ImportUnitsInput | ImportOfficersInput): FileAmendments {
  const amendments = { columns: columns ?? [], cells: cells ?? [], leftOutRows: leftOutRows ?? [] };
  for (const part of ['columns', 'cells', 'leftOutRows'] as const) {
    if (amendments[part].length > mostAmendments) {
      reasons.add(part, UserErrorCode.INVALID, 'input.tooManyAmendments', { most: mostAmendments });
    }
  }
  return amendments;
}
