const longest = 80;

/** A short name for addresses made of a title: its letters without marks, words joined by hyphens. Null for a title without letters or digits. */
export function slugOf(title: string): string | null {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return plain || null;
}
