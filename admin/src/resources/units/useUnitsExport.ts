import type { UnitFilter, UnitSort } from '@lechan/client';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { UnitListDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { readAll, saveCsv } from '../../providers/export-csv';

const columns = ['code', 'name', 'kind', 'parentCode', 'parentName', 'openedOn', 'vacancies'] as const;

/** How far an export has come: rows read, of how many. The total is not known before the first page. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** Saves every unit that meets the conditions on the chosen day, not only the page in sight: the whole file, or none. */
export function useUnitsExport(
  filter: UnitFilter,
  sort: UnitSort,
): { save: () => Promise<void>; progress: ExportProgress | undefined; failure: ExportProgress | undefined } {
  const say = useText();
  const labelOf = useLabel();
  const notify = useNotify();
  const { day, asOf } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const [progress, setProgress] = useState<ExportProgress>();
  const [failure, setFailure] = useState<ExportProgress>();

  async function save() {
    let reached: ExportProgress = { done: 0, total: 0 };
    const proceed = (done: number, total: number) => {
      reached = { done, total };
      setProgress(reached);
    };
    setFailure(undefined);
    setProgress(reached);
    try {
      const units = await readAll(
        async (after) => (await ask(UnitListDocument, { filter, sort: [sort], first: 100, after, asOf })).units,
        proceed,
      );
      const header = columns.map((column) => say(`units.list.columns.${column}`));
      const rows = units.map((unit) => [
        ...[unit.code, unit.name, labelOf(unit.kind.label), unit.parent?.code ?? '', unit.parent?.name ?? '', shownDay(unit.openedOn)],
        unit.vacancies.map(({ label }) => labelOf(label)).join('; '),
      ]);
      await saveCsv(say('units.list.file', { day }), header, rows);
      notify(say('units.list.exported', { smart_count: units.length }));
    } catch {
      // whatever it was, no file was given: that and what to do is all that its reader needs
      setFailure(reached);
    } finally {
      setProgress(undefined);
    }
  }
  return { save, progress, failure };
}
