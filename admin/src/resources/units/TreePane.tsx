import { Tree } from '@lechan/client';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { useDay, useParam } from '../../day/useDay';
import { TreePlaceDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Segment } from '../../parts/Segment';
import { useAnswer } from '../../providers/useAnswer';
import { useSettled } from '../search/useSettled';
import { OrganizationTree } from './OrganizationTree';
import { TreeFilter } from './TreeFilter';
import { TreeFoot } from './TreeFoot';
import { TreeHits } from './TreeHits';
import type { RowAct } from './TreeRowMenu';
import { treeNamed, trees } from './trees';

/** The trees to choose from, and the chosen one, open at the unit whose page is shown. */
export function TreePane({
  chosen,
  onChoose,
  onAdd,
}: {
  chosen: string | undefined;
  onChoose: (id: string, act?: RowAct) => void;
  onAdd: () => void;
}) {
  const say = useText();
  const { asOf } = useDay();
  const [kept, setKept] = useStore<Tree>('tree', Tree.Party);
  const named = treeNamed(useParam('tree'));
  const [expanded, setExpanded] = useStore<string[]>('tree.expanded', []);

  const { answer, error } = useAnswer(TreePlaceDocument, { id: chosen ?? '', asOf }, { enabled: chosen !== undefined });
  const isPlaced = useRef(chosen === undefined);
  if (answer || error) isPlaced.current = true;
  const place = answer?.unit;
  const placeTree = place?.kind.tree;
  const [tree, setTree] = useState<Tree>(named ?? kept);

  const [text, setText] = useState('');
  const sought = useSettled(text.trim());
  const isSeeking = text.trim() !== '';
  const [found, setFound] = useState<string>();

  // a unit reached by its address or by search: its tree, open down to it
  useEffect(() => {
    if (!place) return;
    setTree(place.kind.tree);
    const path = place.ancestors.map(({ id }) => id);
    setExpanded((former) => (path.every((id) => former.includes(id)) ? former : [...new Set([...former, ...path])]));
  }, [place, setExpanded]);

  function choose(other: Tree) {
    setTree(other);
    setKept(other);
  }

  function showHit(id: string) {
    setText('');
    setFound(id);
    onChoose(id);
  }

  return (
    <>
      <div className="top">
        <Segment
          label={say('units.trees.label')}
          value={tree}
          onChange={choose}
          choices={trees.map((value) => ({ value, label: say(`units.trees.${value}`) }))}
        />
        <TreeFilter text={text} onChange={setText} />
      </div>
      {isSeeking && sought !== '' && <TreeHits tree={tree} text={sought} chosen={chosen} onChoose={showHit} />}
      <div className="treeframe" hidden={isSeeking}>
        <OrganizationTree
          key={`${tree} ${asOf}`}
          tree={tree}
          asOf={asOf}
          chosen={placeTree === tree ? chosen : undefined}
          isAwaited={!isPlaced.current}
          expanded={expanded}
          onExpand={setExpanded}
          focusOn={isSeeking ? undefined : found}
          onChoose={(id, act) => {
            setFound(undefined);
            onChoose(id, act);
          }}
        />
      </div>
      <TreeFoot tree={tree} onAdd={onAdd} />
    </>
  );
}
