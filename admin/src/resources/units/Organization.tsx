import useMediaQuery from '@mui/material/useMediaQuery';
import { ListTree, Network } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-admin';
import { usePath } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { PageHeading } from '../../parts/PageHeading';
import { Sheet } from '../../parts/Sheet';
import { useAskedAct } from '../../providers/useAskedAct';
import { CreateUnit, useDialogsEarly } from './dialogs';
import { TreePane } from './TreePane';
import type { RowAct } from './TreeRowMenu';
import { UnitView } from './UnitView';

/** The organisation: the tree, and the page of the chosen unit beside it. */
export function Organization() {
  const say = useText();
  const { id } = useParams();
  const navigate = useNavigate();
  const toPath = usePath();
  const isNarrow = useMediaQuery('(max-width: 68.6875em)');
  const [isTreeOpen, setTreeOpen] = useState(false);
  const [isAdding, setAdding] = useState(false);
  useDialogsEarly();
  useAskedAct(['add'], () => setAdding(true));

  function show(unit: string, act?: RowAct) {
    setTreeOpen(false);
    navigate(toPath(`/organization/${unit}`, { do: act }));
  }
  const pane = <TreePane chosen={id} onChoose={show} onAdd={() => setAdding(true)} />;
  const opener = (
    <Button small icon={ListTree} aria-haspopup="dialog" aria-expanded={isTreeOpen} onClick={() => setTreeOpen(true)}>
      {say('units.tree.open')}
    </Button>
  );

  if (!id && isNarrow) {
    return (
      <main className="treepane" id="main" tabIndex={-1}>
        <PageHeading title={say('units.title')} hidden />
        {pane}
        {isAdding && <CreateUnit parentId={undefined} onClose={() => setAdding(false)} onCreated={show} />}
      </main>
    );
  }
  return (
    <div className="split">
      {!isNarrow && (
        <aside className="treepane" aria-label={say('units.tree.label')}>
          {pane}
        </aside>
      )}
      {id ? <UnitView key={id} id={id} treeOpener={isNarrow ? opener : undefined} onShow={show} /> : <NoUnit />}
      {isNarrow && (
        <Sheet side open={isTreeOpen} onClose={() => setTreeOpen(false)} title={say('units.tree.label')} width="23rem">
          <div className="treepane">{pane}</div>
        </Sheet>
      )}
      {isAdding && <CreateUnit parentId={id} onClose={() => setAdding(false)} onCreated={show} />}
    </div>
  );
}

function NoUnit() {
  const say = useText();
  return (
    <main className="main" id="main" tabIndex={-1}>
      <PageHeading title={say('units.title')} hidden />
      <Empty icon={Network} title={say('units.tree.choose')} hint={say('units.tree.chooseHint')} />
    </main>
  );
}
