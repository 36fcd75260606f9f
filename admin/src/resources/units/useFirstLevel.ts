import type { ItemInstance, TreeInstance } from '@headless-tree/core';
import { useEffect, useRef } from 'react';
import type { TreeNode } from './tree-loader';

/**
 * Opens a tree that nobody has opened yet down to the first level on which several units stand, once, when it is drawn first. Whether
 * that level is still to come.
 */
export function useFirstLevel(rows: TreeInstance<TreeNode>, isWanted: boolean, isLoading: boolean, onOpen: (id: string) => void): boolean {
  const isOver = useRef(!isWanted);
  const isBegun = useRef(false);
  // before its first reading a tree seems to have nothing
  const isRead = useRef(false);
  const first = rows.getRootItem().getChildren();
  isRead.current ||= isLoading || first.length > 0;
  const next = isOver.current ? undefined : onlyClosed(first);
  if (isRead.current && !isLoading && !isComing(first)) {
    // what the reader left open stays as it was left
    const isLeftOpen = !isBegun.current && first.some((root) => root.isExpanded());
    if (next === undefined || isLeftOpen) isOver.current = true;
  }
  const opening = isOver.current ? undefined : next?.getId();
  useEffect(() => {
    if (opening === undefined) return;
    isBegun.current = true;
    onOpen(opening);
  }, [opening, onOpen]);
  return !isOver.current;
}

/** The closed unit that stands alone on its level, below none but such. */
function onlyClosed(level: ItemInstance<TreeNode>[]): ItemInstance<TreeNode> | undefined {
  const [only, ...others] = level;
  if (!only?.isFolder() || others.length > 0) return undefined;
  return only.isExpanded() ? onlyClosed(only.getChildren()) : only;
}

/** Whether the units below those that stand alone are still to be read. */
function isComing(level: ItemInstance<TreeNode>[]): boolean {
  const [only, ...others] = level;
  if (!only?.isFolder() || others.length > 0 || !only.isExpanded()) return false;
  const below = only.getChildren();
  return below.length === 0 || isComing(below);
}
