import type { UnitFilter } from '@lechan/client';
import { CornerUpRight, OctagonX, Printer } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { Apart } from '../../../parts/Apart';
import { Button } from '../../../parts/Button';
import { ExportMenu } from '../../../parts/ExportMenu';
import { lazily } from '../../../parts/lazily';
import { readAll } from '../../../providers/read-all';
import type { Choosing } from '../../../providers/useChoosing';
import type { Shown } from '../../../providers/useShown';
import { useMay } from '../../../providers/who';
import { ListBar } from './ListBar';
import type { ListedUnit, UnitColumn } from './unit-columns';
import type { UnitFiles } from './useUnitFiles';

const BulkMove = lazily(() => import('./bulk/BulkMove').then(({ BulkMove }) => BulkMove));
const BulkClose = lazily(() => import('./bulk/BulkClose').then(({ BulkClose }) => BulkClose));

/** The bar over the list of units, and what can be done with those that are chosen. */
export function ChosenUnits({
  rows,
  total,
  filter,
  choosing,
  shown,
  files,
  sorting,
}: {
  rows: readonly ListedUnit[];
  total: number;
  filter: UnitFilter;
  choosing: Choosing<ListedUnit>;
  shown: Shown<UnitColumn>;
  files: UnitFiles;
  sorting: ReactNode;
}) {
  const say = useText();
  const may = useMay();
  const notify = useNotify();
  const [isGathering, setGathering] = useState(false);
  const [act, setAct] = useState<{ name: 'move' | 'close'; units: readonly ListedUnit[] }>();
  const { chosen, choose, leave } = choosing;
  const first = useRef<HTMLInputElement>(null);

  function closeAct() {
    setAct(undefined);
    // the button that opened the dialog is gone when all that was chosen is done: the keyboard stays in the list
    setTimeout(() => document.activeElement === document.body && first.current?.focus());
  }
  const these: UnitFilter = { id: { in: chosen.map(({ id }) => id) } };

  async function chooseAll() {
    setGathering(true);
    try {
      choose(await readAll(files.read(filter), () => undefined));
    } catch {
      notify(say('lists.choose.failed'), { type: 'error' });
    } finally {
      setGathering(false);
    }
  }

  // what the dialog is of stays, though those that are done are no longer chosen
  const Bulk = act?.name === 'close' ? BulkClose : BulkMove;

  return (
    <>
      <ListBar
        rows={rows}
        total={total}
        choosing={choosing}
        shown={shown}
        isGathering={isGathering}
        first={first}
        sorting={sorting}
        onChooseAll={() => void chooseAll()}
      >
        {may({ permission: 'unit:move' }) && (
          <Button small icon={CornerUpRight} aria-haspopup="dialog" onClick={() => setAct({ name: 'move', units: chosen })}>
            {say('lists.bulk.move.open')}
          </Button>
        )}
        {may({ permission: 'unit:close' }) && (
          <Button small icon={OctagonX} aria-haspopup="dialog" onClick={() => setAct({ name: 'close', units: chosen })}>
            {say('lists.bulk.close.open')}
          </Button>
        )}
        <ExportMenu
          small
          label={say('lists.choose.export', { smart_count: chosen.length })}
          progress={files.exporting.progress}
          onSave={(kind) => void files.save(kind, these)}
        />
        <Button
          small
          icon={Printer}
          busy={files.isGathering}
          onClick={() => void files.print(these, say('lists.choose.sentence', { smart_count: chosen.length }))}
        >
          {say('lists.choose.print', { smart_count: chosen.length })}
        </Button>
      </ListBar>
      {act && (
        <Apart onClose={closeAct}>
          <Bulk chosen={act.units} read={files.read} onClose={closeAct} onDone={leave} />
        </Apart>
      )}
    </>
  );
}
