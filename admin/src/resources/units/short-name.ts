/** A unit's name as it stands under its superior in the tree: what both end with is said once, above. */
export function shortName(name: string, superior: string | undefined): string {
  if (!superior) return name;
  const words = name.split(' ');
  const above = superior.split(' ');
  let shared = 0;
  while (
    shared < words.length - 2 &&
    shared < above.length &&
    words.at(-1 - shared)?.toLowerCase() === above.at(-1 - shared)?.toLowerCase()
  )
    shared++;
  return shared < 2 ? name : words.slice(0, -shared).join(' ');
}
