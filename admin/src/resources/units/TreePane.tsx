import { Tree } from '@lechan/client';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { useDay, useParam } from '../../day/useDay';
import { TreePlaceDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Segment } from '../../parts/Segment';
import { useAnswer } from '../../providers/useAnswer';
import { OrganizationTree } from './OrganizationTree';
import { treeNamed, trees } from './trees';

/** The trees to choose from, and the chosen one, open at the unit whose page is shown. */
export function TreePane({
  chosen,
  onChoose,
  onAdd,
}: {
  chosen: string | undefined;
  onChoose: (id: string, tree: Tree) => void;
  onAdd: () => void;
}) {
  const say = useText();
  const { asOf } = useDay();
  const [kept, setKept] = useStore<Tree>('tree', Tree.Party);
  const named = treeNamed(useParam('tree'));
  const [expanded, setExpanded] = useStore<string[]>('tree.expanded', []);

  const { answer } = useAnswer(TreePlaceDocument, { id: chosen ?? '', asOf }, { enabled: chosen !== undefined });
  const place = answer?.unit;
  const placeTree = place?.kind.tree;
  const [tree, setTree] = useState<Tree>(named ?? kept);

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

  return (
    <>
      <div className="top">
        <Segment
          label={say('units.trees.label')}
          value={tree}
          onChange={choose}
          choices={trees.map((value) => ({ value, label: say(`units.trees.${value}`) }))}
        />
      </div>
      <OrganizationTree
        key={`${tree} ${asOf}`}
        tree={tree}
        asOf={asOf}
        chosen={placeTree === tree ? chosen : undefined}
        expanded={expanded}
        onExpand={setExpanded}
        onChoose={(id) => onChoose(id, tree)}
      />
      <div className="treefoot">
        <Button look="quiet" small icon={Plus} onClick={onAdd}>
          {say('units.list.add')}
        </Button>
      </div>
    </>
  );
}
