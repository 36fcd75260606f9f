/** What of a text is not in another: the words between what both begin with and what both end with. */
export function newIn(text: string, other: string): { before: string; added: string; after: string } {
  const words = text.split(/(?<=\s)/);
  const others = other.split(/(?<=\s)/);
  const shortest = Math.min(words.length, others.length);
  const same = (one: string | undefined, another: string | undefined) => one?.trim() === another?.trim();
  let begun = 0;
  while (begun < shortest && same(words[begun], others[begun])) begun++;
  let ended = 0;
  while (ended < shortest - begun && same(words.at(-1 - ended), others.at(-1 - ended))) ended++;
  const end = words.length - ended;
  return { before: words.slice(0, begun).join(''), added: words.slice(begun, end).join(''), after: words.slice(end).join('') };
}
