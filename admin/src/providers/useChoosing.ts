import { useRef, useState } from 'react';

/** The rows that a reader has chosen of a list, over all its pages. */
export interface Choosing<Item> {
  readonly chosen: readonly Item[];
  readonly isChosen: (item: Item) => boolean;
  /** Chooses a row or leaves it; with Shift, all between it and the one pressed before become as it. */
  readonly toggle: (item: Item, isRange: boolean) => void;
  readonly choose: (items: readonly Item[]) => void;
  readonly leave: (items: readonly Item[]) => void;
  readonly clear: () => void;
}

/** Chooses rows of a list; another list, as after a change of conditions or of the day, begins with none. */
export function useChoosing<Item extends { readonly id: string }>(list: string, rows: readonly Item[]): Choosing<Item> {
  const [state, setState] = useState<{ list: string; items: ReadonlyMap<string, Item> }>({ list, items: new Map() });
  const pressed = useRef<string>(undefined);
  const items = state.list === list ? state.items : new Map<string, Item>();
  const set = (change: (draft: Map<string, Item>) => void) => {
    const draft = new Map(items);
    change(draft);
    setState({ list, items: draft });
  };

  function toggle(item: Item, isRange: boolean) {
    const isAdded = !items.has(item.id);
    const at = rows.findIndex(({ id }) => id === item.id);
    const before = isRange ? rows.findIndex(({ id }) => id === pressed.current) : -1;
    pressed.current = item.id;
    const reach = before < 0 ? [item] : rows.slice(Math.min(at, before), Math.max(at, before) + 1);
    set((draft) => {
      for (const one of reach) {
        if (isAdded) draft.set(one.id, one);
        else draft.delete(one.id);
      }
    });
  }

  return {
    chosen: [...items.values()],
    isChosen: ({ id }) => items.has(id),
    toggle,
    choose: (more) => set((draft) => more.forEach((item) => void draft.set(item.id, item))),
    leave: (less) => set((draft) => less.forEach(({ id }) => void draft.delete(id))),
    clear: () => set((draft) => draft.clear()),
  };
}
