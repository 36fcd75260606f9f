import { useStore } from 'react-admin';

/** A named set of conditions and order of a list: the part of its address that says so. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** The filters that a reader keeps of a list on this machine. */
export interface SavedFilters {
  readonly saved: readonly SavedFilter[];
  readonly add: (name: string, query: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
}

// the day belongs to the whole console, and a page or an act asked for are not what a list is of
const beside = new Set(['asOf', 'after', 'before', 'do']);

/** What of an address says which rows a list has and in what order, written in one way so that two can be compared. */
export function queryOf(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => value && !beside.has(name));
  return new URLSearchParams(kept.sort(([one], [other]) => (one < other ? -1 : 1))).toString();
}

/** Filters kept in the browser, by name. */
export function useSavedFilters(list: string): SavedFilters {
  const [kept, keep] = useStore<readonly SavedFilter[]>(`lists.${list}.saved`, none);
  return {
    saved: kept,
    add: (name, query) => keep([...kept, { id: `${Date.now()}`, name, query }]),
    rename: (id, name) => keep(kept.map((filter) => (filter.id === id ? { ...filter, name } : filter))),
    remove: (id) => keep(kept.filter((filter) => filter.id !== id)),
  };
}

const none: readonly SavedFilter[] = [];
