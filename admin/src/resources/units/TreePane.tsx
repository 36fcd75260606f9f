import { Tree } from '@lechan/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { useChangeParams, useDay, useParam } from '../../day/useDay';
import { TreePlaceDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Segment } from '../../parts/Segment';
import { useAnswer } from '../../providers/useAnswer';
import { OrganizationTree } from './OrganizationTree';
import { TreeFilter } from './TreeFilter';
import { TreeFoot } from './TreeFoot';
import { TreeHits } from './TreeHits';
import type { RowAct } from './TreeRowMenu';
import { treeNamed, trees } from './trees';
import { useTreeFilter } from './useTreeFilter';

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
  const change = useChangeParams();
  const [kept, setKept] = useStore<Tree>('tree', Tree.Party);
  const [expanded, setExpanded] = useStore<string[]>('tree.expanded', []);
  const named = treeNamed(useParam('tree'));
  const branch = useParam('open');

  const { answer, error } = useAnswer(TreePlaceDocument, { id: chosen ?? '', asOf }, { enabled: chosen !== undefined });
  const isPlaced = useRef(chosen === undefined);
  const place = answer?.unit;
  const placeTree = place?.kind.tree;
  // only asked for when the address names a branch that is not open here
  const isBranchSought = branch !== undefined && !expanded.includes(branch);
  const opened = useAnswer(TreePlaceDocument, { id: branch ?? '', asOf }, { enabled: isBranchSought }).answer?.unit;

  // the one that the address names, that of the unit in view, else the one that was shown last
  const last = useRef(kept);
  const tree = named ?? placeTree ?? (chosen === undefined ? opened?.kind.tree : undefined) ?? last.current;
  useEffect(() => {
    last.current = tree;
  }, [tree]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address without a unit says which tree it shows, from the beginning
  useEffect(() => {
    if (chosen === undefined && named === undefined && branch === undefined) change({ tree }, { replace: true });
  }, [chosen, named, branch]);

  const { text, setText, sought, isSeeking } = useTreeFilter();
  const [found, setFound] = useState<string>();

  // a unit reached by its address or by search, or a branch that the address names: open down to it
  const places = [place, opened && { ...opened, ancestors: [...opened.ancestors, opened] }];
  const ways = JSON.stringify(places.flatMap((one) => one?.ancestors.map(({ id }) => id) ?? []));
  useEffect(() => {
    const path: string[] = JSON.parse(ways);
    setExpanded((former) => (path.every((id) => former.includes(id)) ? former : [...new Set([...former, ...path])]));
  }, [ways, setExpanded]);

  // only when the address names nothing, and once: what the reader closes stays closed
  const drawn = useRef(new Set<Tree>());
  const opensFirst = chosen === undefined && branch === undefined && !drawn.current.has(tree);
  useEffect(() => {
    drawn.current.add(tree);
  }, [tree]);
  const openFirst = useCallback((unit: string) => setExpanded((former) => [...new Set([...former, unit])]), [setExpanded]);

  const isOpenToPlace = place?.ancestors.every(({ id }) => expanded.includes(id)) ?? false;
  if (error || (answer && (!place || isOpenToPlace))) isPlaced.current = true;

  function choose(other: Tree) {
    setKept(other);
    change({ tree: other === placeTree ? undefined : other, open: undefined });
  }

  /** The branch that was opened last stands in the address; closing it takes it out. */
  function expand(next: string[] | ((former: string[]) => string[])) {
    const now = typeof next === 'function' ? next(expanded) : next;
    const added = now.filter((id) => !expanded.includes(id)).at(-1);
    setExpanded(next);
    if (added !== undefined) change({ open: added }, { replace: true });
    else if (branch !== undefined && !now.includes(branch)) change({ open: undefined }, { replace: true });
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
          isOpenToChosen={isOpenToPlace}
          opensFirst={opensFirst}
          onOpenFirst={openFirst}
          expanded={expanded}
          onExpand={expand}
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
