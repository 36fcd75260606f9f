import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { type ExportColumn, type FileKind, fileOf, keepFile } from './export-file';
import type { Page } from './page';
import { readPages } from './read-all';

/** A list as a file: how its rows are read, and what of each stands in which column. */
export interface Exported<Item> {
  readonly read: (after: string | null) => Promise<Page<Item>>;
  readonly columns: readonly ExportColumn[];
  readonly row: (item: Item) => string[];
  /** Name of the sheet. */
  readonly title: string;
  /** Name of the file, without its ending. */
  readonly file: string;
}

/** How far an export has come: rows read, of how many. The total is not known before the first page. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** What an export under way or a failed one tells, and how to begin one. */
export interface Exporting {
  readonly save: <Item>(kind: FileKind, exported: Exported<Item>) => Promise<void>;
  readonly progress: ExportProgress | undefined;
  readonly failure: ExportProgress | undefined;
  /** Tries the failed one again. */
  readonly retry: () => void;
}

/** Saves every row that a list has, not only the page in sight: the whole file, or none. */
export function useExport(): Exporting {
  const say = useText();
  const notify = useNotify();
  const [progress, setProgress] = useState<ExportProgress>();
  const [failed, setFailed] = useState<{ reached: ExportProgress; again: () => void }>();

  async function save<Item>(kind: FileKind, exported: Exported<Item>) {
    let reached: ExportProgress = { done: 0, total: 0 };
    async function* rows() {
      const proceed = (done: number, total: number) => {
        reached = { done, total };
        setProgress(reached);
      };
      for await (const items of readPages(exported.read, proceed)) yield items.map(exported.row);
    }
    setFailed(undefined);
    setProgress(reached);
    try {
      keepFile(`${exported.file}.${kind}`, await fileOf(kind, exported.title, exported.columns, rows()));
      notify(say('units.list.exported', { smart_count: reached.done }));
    } catch {
      // whatever it was, no file was given: that and what to do is all that its reader needs
      setFailed({ reached, again: () => void save(kind, exported) });
    } finally {
      setProgress(undefined);
    }
  }
  return { save, progress, failure: failed?.reached, retry: () => failed?.again() };
}
