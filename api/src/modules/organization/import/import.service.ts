import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import type { ImportOfficersInput, ImportUnitsInput } from './import.input.js';
import { importOfficers } from './import-officers.js';
import { withProgress } from './import-progress.js';
import type { ImportReport } from './import-report.js';
import { importUnits } from './import-units.js';

/** The commands that import files handed in over HTTP. */
export class ImportService {
  async importUnits(ctx: Context, { fileId, columns, ...asked }: ImportUnitsInput): Promise<ImportReport> {
    const path = await fileOf(ctx, fileId);
    return withProgress(fileId, (progress) => importUnits(ctx, { ...asked, path, columns: columns ?? [] }, progress));
  }

  async importOfficers(ctx: Context, { fileId, columns, ...asked }: ImportOfficersInput): Promise<ImportReport> {
    const path = await fileOf(ctx, fileId);
    return withProgress(fileId, (progress) => importOfficers(ctx, { ...asked, path, columns: columns ?? [] }, progress));
  }
}

async function fileOf({ importFiles }: Context, fileId: string): Promise<string> {
  const file = await importFiles.find(fileId);
  return file?.path ?? refuse('fileId', 'FILE_INVALID' as never, 'fileUnknown' as never);
}
