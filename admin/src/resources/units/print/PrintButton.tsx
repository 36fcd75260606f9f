import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useDay } from '../../../day/useDay';
import { UnitChildrenDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { readAll } from '../../../providers/read-all';
import { readOfficersOverTime } from '../history/useOfficersOverTime';
import type { ShownUnit } from '../shown-unit';
import { PrintedUnit, type Sheet } from './PrintedUnit';

/** Gathers all that belongs to a unit's page, then opens the browser's print. */
export function PrintButton({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const notify = useNotify();
  const { asOf } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const [isBusy, setBusy] = useState(false);
  const [sheet, setSheet] = useState<Sheet>();

  useEffect(() => {
    const done = () => setSheet(undefined);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);

  useEffect(() => {
    if (sheet) window.print();
  }, [sheet]);

  async function print() {
    setBusy(true);
    try {
      const [children, posts] = await Promise.all([
        readAll(
          async (after) => (await ask(UnitChildrenDocument, { id: unit.id, asOf, after })).unit?.children ?? none,
          () => undefined,
        ),
        readOfficersOverTime(ask, { id: unit.id, asOf, knownAt: undefined }),
      ]);
      setSheet({ children, posts, at: new Date().toISOString() });
    } catch {
      notify(say('history.print.failed'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button icon={Printer} busy={isBusy} onClick={() => void print()}>
        {say('history.print.button')}
      </Button>
      {sheet && <PrintedUnit unit={unit} sheet={sheet} />}
    </>
  );
}

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };
