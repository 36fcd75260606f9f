import type { TreeInstance } from '@headless-tree/core';
import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useRem } from '../../theme/useRem';
import type { TreeNode } from './tree-loader';

const rowRems = 2.25;
const touchRowRems = 2.75;

/** The window through which the tree is seen. */
export interface TreeView {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly height: number;
  /** The reader moves on their own: the chosen row is no longer brought back into sight. */
  readonly hold: () => void;
}

/** Draws the rows in sight and the one with the focus; brings the chosen row whole into sight, with a row's room around it. */
export function useTreeView(rows: TreeInstance<TreeNode>, chosen: string | undefined, focusOn: string | undefined): TreeView {
  const items = rows.getItems();
  const frame = useRef<HTMLDivElement>(null);
  const rem = useRem();
  const height = rem * (window.matchMedia('(max-width: 43.6875em)').matches ? touchRowRems : rowRems);
  const focused = rows.getState().focusedItem;
  const focusedAt = items.findIndex((item) => item.getId() === focused);
  const chosenAt = chosen === undefined ? -1 : items.findIndex((item) => item.getId() === chosen);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: height,
    scrollPaddingEnd: height,
    rangeExtractor: (range) => withRow(focusedAt, range),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the text makes all rows as much taller or lower
  useLayoutEffect(() => virtual.measure(), [height, virtual]);

  const kept = useRef<string>(undefined);
  useEffect(() => {
    kept.current = chosen;
  }, [chosen]);
  // the row to which Tab leads: the chosen one as soon as it is there, then whichever the reader went to; never none
  const offered = useRef<string>(undefined);
  const parent = items[chosenAt]?.getParent()?.getId();
  const stood = useRef<{ id: string | undefined; parent: string }>(undefined);
  useEffect(() => {
    if (parent === undefined) return;
    // it was moved meanwhile: it is shown and offered anew, wherever the reader had gone before
    if (stood.current?.id === chosen && stood.current?.parent !== parent) {
      kept.current = chosen;
      offered.current = undefined;
    }
    stood.current = { id: chosen, parent };
  }, [chosen, parent]);
  useEffect(() => {
    // rows above may still come and push it away: it is kept in sight until the reader moves
    if (chosenAt < 0 || kept.current !== chosen || !frame.current) return;
    const { scrollTop, clientHeight } = frame.current;
    const top = chosenAt * height - scrollTop;
    if (top < 0 || top > clientHeight - 2 * height) virtual.scrollToIndex(chosenAt, { align: 'center' });
  }, [chosenAt, chosen, height, virtual]);

  useEffect(() => {
    const at = items[chosenAt];
    if (at && offered.current !== chosen) {
      offered.current = chosen;
      at.setFocused();
    } else if (focused !== null && focusedAt < 0) (at ?? items[0])?.setFocused();
  }, [chosen, chosenAt, focused, focusedAt, items]);

  // rows that come above push the row with the focus away, and a row that goes takes the focus with it: the reader keeps both
  useEffect(() => {
    if (focusedAt >= 0 && frame.current?.contains(document.activeElement)) virtual.scrollToIndex(focusedAt, { align: 'auto' });
  }, [focusedAt, virtual]);
  const held = useRef<Element>(null);
  useEffect(() => {
    const now = document.activeElement;
    if (held.current?.isConnected === false && now === document.body) rows.updateDomFocus();
    held.current = frame.current?.contains(now) ? now : null;
  });

  const wasFocused = useRef<string>(undefined);
  useEffect(() => {
    if (focusOn === undefined) wasFocused.current = undefined;
    if (focusOn === undefined || wasFocused.current === focusOn || chosen !== focusOn || chosenAt < 0) return;
    wasFocused.current = focusOn;
    rows.updateDomFocus();
  }, [focusOn, chosen, chosenAt, rows]);

  return {
    frame,
    virtual,
    height,
    hold: () => {
      kept.current = undefined;
    },
  };
}

function withRow(index: number, range: Range): number[] {
  const shown = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || shown.includes(index)) return shown;
  return [...shown, index].sort((one, other) => one - other);
}
