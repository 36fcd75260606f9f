/** Two texts beside each other: what they share at both ends, and what stands between. */
export interface TextDifference {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

const pieces = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Where two texts differ, by whole words: of texts that share no word all does. */
export function textDifference(before: string, after: string): TextDifference {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const shortest = Math.min(was.length, is.length);
  let start = 0;
  while (start < shortest && was[start] === is[start]) start++;
  let end = 0;
  while (end < shortest - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  const between = (all: readonly string[]) => all.slice(start, all.length - end).join('');
  return {
    head: is.slice(0, start).join(''),
    before: between(was),
    after: between(is),
    tail: is.slice(is.length - end).join(''),
  };
}

function wordsIn(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}
