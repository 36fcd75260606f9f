import type { Tree } from '@lechan/client';
import { Plus } from 'lucide-react';
import { useDay } from '../../day/useDay';
import { TreeCountsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';
import { mainKinds } from './trees';

/** Under the tree: how many units of its main kinds it has on the chosen day, and the way to add one. */
export function TreeFoot({ tree, onAdd }: { tree: Tree; onAdd: () => void }) {
  const say = useText();
  const mayCreate = useMay()({ permission: 'unit:create' });
  const { asOf } = useDay();
  const kinds = mainKinds[tree];
  const { answer } = useAnswer(TreeCountsDocument, { tree, ...kinds, asOf }, { keepFormer: true });
  const counts = (
    [
      ['upper', kinds.upper],
      ['lower', kinds.lower],
    ] as const
  ).flatMap(([place, kind]) => {
    const count = answer?.[place].totalCount ?? 0;
    return count > 0 ? [say(`units.tree.counts.${kind}`, { smart_count: count })] : [];
  });
  const all = answer?.all.totalCount ?? 0;
  return (
    <div className="treefoot">
      <p className="meta grow">{counts.length > 0 ? counts.join(', ') : all > 0 && say('units.tree.count', { smart_count: all })}</p>
      {mayCreate && (
        <Button look="quiet" small icon={Plus} onClick={onAdd}>
          {say('units.list.add')}
        </Button>
      )}
    </div>
  );
}
