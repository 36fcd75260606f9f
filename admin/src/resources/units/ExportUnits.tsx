import type { UnitFilter, UnitSort } from '@lechan/client';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { UnitListDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { readAll, saveCsv } from '../../providers/export-csv';

const columns = ['code', 'name', 'kind', 'parentCode', 'parentName', 'openedOn', 'vacancies'] as const;

/** Saves every unit that meets the conditions on the chosen day, not only the page in sight. */
export function ExportUnits({ filter, sort }: { filter: UnitFilter; sort: UnitSort }) {
  const say = useText();
  const labelOf = useLabel();
  const notify = useNotify();
  const { day, asOf } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();

  async function save() {
    try {
      const units = await readAll(
        async (after) => (await ask(UnitListDocument, { filter, sort: [sort], first: 100, after, asOf })).units,
        (done, total) => setProgress({ done, total }),
      );
      const header = columns.map((column) => say(`units.list.columns.${column}`));
      const rows = units.map((unit) => [
        ...[unit.code, unit.name, labelOf(unit.kind.label), unit.parent?.code ?? '', unit.parent?.name ?? '', shownDay(unit.openedOn)],
        unit.vacancies.map(({ label }) => labelOf(label)).join('; '),
      ]);
      await saveCsv(say('units.list.file', { day }), header, rows);
      notify(say('units.list.exported', { smart_count: units.length }));
    } finally {
      setProgress(undefined);
    }
  }

  return (
    <Button icon={Download} busy={progress !== undefined} onClick={() => void save()}>
      {progress ? say('units.list.exporting', progress) : say('units.list.export')}
    </Button>
  );
}
