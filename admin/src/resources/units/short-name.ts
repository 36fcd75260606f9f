/**
 * A unit's name as it stands under its superior in the tree: what both end with is said once, above. A proper name is cut away only with
 * the word before it ("phường An Biên"), and never so far that no more than words of the unit's kind are left.
 */
export function shortName(name: string, superior: string | undefined, kind: string | undefined): string {
  if (!superior) return name;
  const words = name.split(' ');
  const above = superior.split(' ');
  let shared = 0;
  while (shared < words.length && shared < above.length && isSame(words.at(-1 - shared), above.at(-1 - shared))) shared++;
  while (shared > 0 && shared < above.length && !/^\p{Ll}/u.test(words.at(-shared) ?? '')) shared--;
  const left = words.slice(0, words.length - shared);
  const kindWords = kind?.split(' ') ?? [];
  const isKindOnly = left.every((word, at) => isSame(word, kindWords[at]));
  return shared < 2 || left.length < 2 || isKindOnly ? name : left.join(' ');
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
