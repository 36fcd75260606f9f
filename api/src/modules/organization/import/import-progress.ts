/** What an import is doing: reading the file, checking it against what is recorded, or writing. */
export type ImportPhase = 'READING' | 'CHECKING' | 'WRITING';

/** How far an import is, counted in rows. */
export interface ImportProgress {
  readonly phase: ImportPhase;
  readonly done: number;
  readonly total: number;
}

/** Told now and then by an import how far it is. */
export type ReportProgress = (phase: ImportPhase, done: number, total: number) => void;

const running = new Map<string, ImportProgress>();

/** How far the import of that file is; null when none runs in this process. */
export function progressOf(fileId: string): ImportProgress | null {
  return running.get(fileId) ?? null;
}

/** Keeps the progress of one import where `progressOf` finds it, for as long as the work takes. */
export async function withProgress<T>(fileId: string, work: (report: ReportProgress) => Promise<T>): Promise<T> {
  const report: ReportProgress = (phase, done, total) => void running.set(fileId, { phase, done, total });
  report('READING', 0, 0);
  try {
    return await work(report);
  } finally {
    running.delete(fileId);
  }
}

/**
 * Tells how far the writing is in rows: of so many rows that are written, as many as the share of the records that
 * they become. A row may become several, so the records alone would run beyond the rows.
 */
export function writingProgress(report: ReportProgress, rows: number): (records: number, of: number) => void {
  return (records, of) => report('WRITING', Math.floor((rows * records) / of), rows);
}
