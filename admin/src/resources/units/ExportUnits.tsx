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
      const { name, code, kind, parent, openedOn, vacancies } = columnLabels();
      const rows = units.map((unit) => [
        ...[unit.code, unit.name, labelOf(unit.kind.label), unit.parent?.name ?? '', shownDay(unit.openedOn)],
        unit.vacancies.map(({ label }) => labelOf(label)).join('; '),
      ]);
      await saveCsv(say('units.list.file', { day }), [code, name, kind, parent, openedOn, vacancies], rows);
      notify(say('units.list.exported', { smart_count: units.length }));
    } finally {
      setProgress(undefined);
    }
  }

  function columnLabels() {
    const column = (key: 'name' | 'code' | 'kind' | 'parent' | 'openedOn' | 'vacancies') => say(`units.list.columns.${key}`);
    return {
      name: column('name'),
      code: column('code'),
      kind: column('kind'),
      parent: column('parent'),
      openedOn: column('openedOn'),
      vacancies: column('vacancies'),
    };
  }

  return (
    <Button icon={Download} busy={progress !== undefined} onClick={() => void save()}>
      {progress ? say('units.list.exporting', progress) : say('units.list.export')}
    </Button>
  );
}
