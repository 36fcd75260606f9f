/** Files out of what was dropped or chosen, and the names of what were folders: a browser hands these over as files that can't be read. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

/** Reads what was dropped, at once: a moment later the browser has forgotten it. */
export function droppedIn({ items, files }: DataTransfer): Dropped {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => ({ item, entry: item.webkitGetAsEntry?.() }));
  if (entries.length === 0) return { files: [...files], folders: [] };
  return {
    files: entries.flatMap(({ item, entry }) => (entry?.isDirectory ? [] : [item.getAsFile()])).filter((file) => file !== null),
    folders: entries.flatMap(({ entry }) => (entry?.isDirectory ? [entry.name] : [])),
  };
}

/** Whether files are being dragged over the page, not a text or a link. */
export function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}
