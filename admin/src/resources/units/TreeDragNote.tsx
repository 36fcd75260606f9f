import { ArrowRightLeft, Ban } from 'lucide-react';
import { Sentence } from '../../i18n/Sentence';
import { Icon } from '../../parts/Icon';
import type { Dragging } from './useTreeDrag';

/** Under the tree while a unit is dragged: what dropping it here would begin, or that it can't stand there. */
export function TreeDragNote({ dragging }: { dragging: Dragging | undefined }) {
  if (!dragging) return null;
  const { unit, over, isAllowed } = dragging;
  const message = over ? (isAllowed ? 'units.tree.drag.drop' : 'units.tree.drag.no') : 'units.tree.drag.begun';
  return (
    <p className={over && !isAllowed ? 'dragnote no' : 'dragnote'} role="status">
      <Icon of={over && !isAllowed ? Ban : ArrowRightLeft} />
      <span>
        <Sentence message={message} values={{ unit: unit.name, parent: over?.name ?? '' }} />
      </span>
    </p>
  );
}
