import type { FolderRowFragment } from '../../../generated/operations';

/** A folder in its place: how deep it lies, and what lies in it and in those below. */
export interface PlacedFolder {
  readonly folder: FolderRowFragment;
  /** 0 for one that lies in none. */
  readonly depth: number;
  /** How many materials lie in it and in the folders below it. */
  readonly total: number;
  /** The folders above it, the outermost first. */
  readonly above: readonly FolderRowFragment[];
}

/** The folders of one unit's library, in the order in which they are read. */
export interface UnitFolders {
  readonly unit: { readonly id: string; readonly name: string };
  readonly folders: readonly PlacedFolder[];
}

/** Puts folders below each other, unit by unit; among others they stay in the order that they come in. */
export function placedFolders(folders: readonly FolderRowFragment[]): UnitFolders[] {
  const known = new Set(folders.map(({ id }) => id));
  const within = grouped(folders, ({ parent }) => (parent && known.has(parent.id) ? parent.id : null));
  const place = (folder: FolderRowFragment, above: readonly FolderRowFragment[]): PlacedFolder[] => {
    const below = (within.get(folder.id) ?? []).map((child) => place(child, [...above, folder]));
    const total = below.reduce((sum, [child]) => sum + (child?.total ?? 0), folder.materialCount);
    return [{ folder, depth: above.length, total, above }, ...below.flat()];
  };
  const units = grouped(within.get(null) ?? [], ({ unit }) => unit?.id ?? '');
  return [...units.values()].map((roots) => ({
    unit: roots[0]?.unit ?? { id: '', name: '' },
    folders: roots.flatMap((root) => place(root, [])),
  }));
}

/** A folder with all that lie in it. */
export function withBelow(folders: readonly PlacedFolder[], id: string): readonly string[] {
  return folders.filter(({ folder, above }) => folder.id === id || above.some((one) => one.id === id)).map(({ folder }) => folder.id);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
