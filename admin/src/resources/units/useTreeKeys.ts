import type { ItemInstance, TreeInstance } from '@headless-tree/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { folded } from '../search/folded';
import type { TreeNode } from './tree-loader';

const pauseMs = 1000;
const scrolling = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ']);

/**
 * The keys of a tree beyond arrows, Home, End and Enter: letters go to the next row that they begin, without marks; `*` opens all rows
 * beside this one; Space does what Enter does; Shift F10 and the menu key open the row's menu.
 */
export function useTreeKeys(
  rows: TreeInstance<TreeNode>,
  onExpand: (expanded: (former: string[]) => string[]) => void,
  onMenu: (row: ItemInstance<TreeNode>) => void,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: -pauseMs });

  // a row far away is drawn first, then gets the focus; of letters typed quickly the last one counts
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    const row = rows.getFocusedItem();
    if (awaited.current === undefined || row?.getId() !== awaited.current) return;
    awaited.current = undefined;
    row.getElement()?.focus();
  });
  function goTo(row: ItemInstance<TreeNode> | undefined) {
    if (!row || row.isFocused()) return;
    awaited.current = row.getId();
    row.setFocused();
  }
  /** When a key was pressed counts, not when a busy browser came to it. */
  function type(letter: string, at: number, focused: ItemInstance<TreeNode>) {
    const isGoingOn = at - typed.current.at < pauseMs;
    typed.current = { text: isGoingOn ? typed.current.text + letter : letter, at };
    goTo(rowBegunBy(folded(typed.current.text), rows.getItems(), focused));
  }

  return (event) => {
    const focused = rows.getFocusedItem();
    if (!focused) return;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      onMenu(focused);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (scrolling.has(event.key)) event.preventDefault();
    if (event.key === '*') {
      const beside = rows.getItems().filter((row) => row.isFolder() && row.getParent()?.getId() === focused.getParent()?.getId());
      onExpand((former) => [...new Set([...former, ...beside.map((row) => row.getId())])]);
    } else if (event.key === ' ' && event.timeStamp - typed.current.at >= pauseMs) focused.primaryAction();
    else if (event.key.length === 1) type(event.key, event.timeStamp, focused);
  };
}

/** The next row whose name a text begins; where there is none, one of whose words it begins. The same letter again goes on to the next. */
function rowBegunBy(text: string, rows: ItemInstance<TreeNode>[], focused: ItemInstance<TreeNode>): ItemInstance<TreeNode> | undefined {
  const isOneLetter = new Set(text).size === 1;
  const sought = isOneLetter ? text.charAt(0) : text;
  const from = focused.getItemMeta().index + (isOneLetter ? 1 : 0);
  const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
  const nameOf = (row: ItemInstance<TreeNode>) => folded(row.getItemData().name);
  return inTurn.find((row) => nameOf(row).startsWith(sought)) ?? inTurn.find((row) => nameOf(row).includes(` ${sought}`));
}
