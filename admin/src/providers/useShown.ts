import { useStore } from 'react-admin';

/** How much room a row takes. */
export type Density = 'compact' | 'normal' | 'roomy';

/** How a reader wants a list on this machine: which columns beside the first, in their order, and how dense. */
export interface Shown<Column extends string> {
  readonly columns: readonly Column[];
  readonly setColumns: (columns: readonly Column[]) => void;
  /** Back to what is shown to somebody who chose nothing. */
  readonly reset: () => void;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
}

/** The columns of one list, and the density of all of them, kept in the browser. */
export function useShown<Column extends string>(list: string, all: readonly Column[], first: readonly Column[]): Shown<Column> {
  const [kept, keep] = useStore<readonly string[]>(`lists.${list}.columns`, first);
  const [density, setDensity] = useStore<Density>('lists.density', 'normal');
  return {
    // a column that is no more, kept from an earlier version, is left out
    columns: all.filter((column) => kept.includes(column)),
    setColumns: (columns) => keep(columns),
    reset: () => {
      keep(first);
      setDensity('normal');
    },
    density,
    setDensity,
  };
}
