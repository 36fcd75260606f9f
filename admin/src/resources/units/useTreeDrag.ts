import type { DndDataRef, DragTarget, ItemInstance, TreeInstance } from '@headless-tree/core';
import { type DragEvent, useState } from 'react';
import { writeDraft } from '../../parts/form/draft';
import { useReference } from '../../providers/useReference';
import { useMay } from '../../providers/who';
import type { TreeNode } from './tree-loader';

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
 * No branch opens under a pointer that is held still: the rows below would move, and another one than was named would take the unit.
 */
export function useTreeDrag(onMove: (id: string) => void) {
  const kinds = useReference()?.unitKinds;
  const mayMove = useMay()({ permission: 'unit:move' });
  const [over, setOver] = useState<{ item: ItemInstance<TreeNode>; index: number }>();

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
      openOnDropDelay: 0,
      canDrag: ([item]: ItemInstance<TreeNode>[]) => mayMove && item?.hasLoadedData() === true && item.getItemData().failure === undefined,
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
      const on = over && isInPlace(over) && over.item.getId() !== dragged.getId() ? over.item : undefined;
      return { unit: dragged.getItemData(), over: on?.getItemData(), isAllowed: on !== undefined && canTake(dragged, on) };
    },
    /** A row that doesn't take what is dragged keeps it from the row above it too. */
    onDragOver(rows: TreeInstance<TreeNode>, item: ItemInstance<TreeNode>, take: (event: DragEvent) => void) {
      return (event: DragEvent) => {
        const isNew = over?.item.getId() !== item.getId() || !isInPlace(over);
        if (isNew) setOver({ item, index: item.getItemMeta().index });
        if (rowDrag(rows, item) === 'may') return take(event);
        event.stopPropagation();
        if (isNew) takeBack(rows);
      };
    },
    /** Rows that have moved lie no longer under the pointer: none is named until the pointer is over one again. */
    onMoved(rows: TreeInstance<TreeNode>) {
      if (!over) return;
      setOver(undefined);
      takeBack(rows);
    },
    hasMoved: over !== undefined && !isInPlace(over),
    onDragEnd() {
      setOver(undefined);
    },
  };
}

function isInPlace({ item, index }: { item: ItemInstance<TreeNode>; index: number }): boolean {
  return item.getItemMeta().index === index;
}

function takeBack(rows: TreeInstance<TreeNode>) {
  rows.getDataRef<DndDataRef>().current.lastDragCode = undefined;
  rows.applySubStateUpdate('dnd', (state) => state && { ...state, dragTarget: undefined, draggingOverItem: undefined });
}
