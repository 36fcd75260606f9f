import type { DndDataRef, DragTarget, ItemInstance, TreeInstance } from '@headless-tree/core';
import { type DragEvent, useRef, useState } from 'react';
import { writeDraft } from '../../parts/form/draft';
import { useReference } from '../../providers/useReference';
import type { TreeNode } from './tree-loader';

const openAfter = 800;

/** How a row stands to the one that is dragged. */
export type RowDrag = 'dragged' | 'may' | 'no';

/** What is dragged, and over which row it is. */
export interface Dragging {
  readonly unit: TreeNode;
  readonly over: TreeNode | undefined;
  readonly isAllowed: boolean;
}

/**
 * Dragging a unit onto its new superior. The drop writes nothing: it opens the form of the move with that superior in it, which checks
 * and asks. Rows that can't be the superior of such a kind, the present one and what is inside the unit don't take it.
 */
export function useTreeDrag(onMove: (id: string) => void) {
  const kinds = useReference()?.unitKinds;
  const [over, setOver] = useState<ItemInstance<TreeNode>>();
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined);

  function canTake(dragged: ItemInstance<TreeNode>, target: ItemInstance<TreeNode>): boolean {
    const kind = kinds?.find(({ code }) => code === dragged.getItemData().kind.code);
    const isPresent = dragged.getParent()?.getId() === target.getId();
    const isWithin = target.getId() === dragged.getId() || target.isDescendentOf(dragged.getId());
    const { kind: above, failure } = target.getItemData();
    return !failure && !isPresent && !isWithin && kind?.parentKinds.some(({ code }) => code === above.code) === true;
  }
  const draggedIn = (rows: TreeInstance<TreeNode>) => rows.getState().dnd?.draggedItems?.[0];

  function rowDrag(rows: TreeInstance<TreeNode>, item: ItemInstance<TreeNode>): RowDrag | undefined {
    const dragged = draggedIn(rows);
    if (!dragged) return undefined;
    if (dragged.getId() === item.getId()) return 'dragged';
    return canTake(dragged, item) ? 'may' : 'no';
  }

  return {
    config: {
      canReorder: false,
      openOnDropDelay: openAfter,
      canDrag: ([item]: ItemInstance<TreeNode>[]) => item?.hasLoadedData() === true && item.getItemData().failure === undefined,
      canDrop: ([item]: ItemInstance<TreeNode>[], target: DragTarget<TreeNode>) => item !== undefined && canTake(item, target.item),
      onDrop: ([item]: ItemInstance<TreeNode>[], { item: target }: DragTarget<TreeNode>) => {
        if (!item) return;
        const { id, name, code, kind } = target.getItemData();
        const label = kinds?.find((one) => one.code === kind.code)?.label;
        writeDraft(`move-unit ${item.getId()}`, JSON.stringify({ parentId: { id, name, code, kind: { ...kind, label }, parent: null } }));
        onMove(item.getId());
      },
    },
    rowDrag,
    dragging(rows: TreeInstance<TreeNode>): Dragging | undefined {
      const dragged = draggedIn(rows);
      if (!dragged) return undefined;
      const on = over && over.getId() !== dragged.getId() ? over : undefined;
      return { unit: dragged.getItemData(), over: on?.getItemData(), isAllowed: on !== undefined && canTake(dragged, on) };
    },
    /** A row that doesn't take what is dragged keeps it from the row above it too, and opens all the same when one waits over it. */
    onDragOver(rows: TreeInstance<TreeNode>, item: ItemInstance<TreeNode>, take: (event: DragEvent) => void) {
      return (event: DragEvent) => {
        const isNew = over?.getId() !== item.getId();
        if (isNew) {
          setOver(item);
          clearTimeout(opening.current);
        }
        if (rowDrag(rows, item) === 'may') return take(event);
        event.stopPropagation();
        if (!isNew) return;
        rows.getDataRef<DndDataRef>().current.lastDragCode = undefined;
        rows.applySubStateUpdate('dnd', (state) => state && { ...state, dragTarget: undefined, draggingOverItem: undefined });
        if (draggedIn(rows) && item.isFolder() && !item.isExpanded() && rowDrag(rows, item) === 'no') {
          opening.current = setTimeout(() => draggedIn(rows) && item.expand(), openAfter);
        }
      };
    },
    onDragEnd() {
      clearTimeout(opening.current);
      setOver(undefined);
    },
  };
}
