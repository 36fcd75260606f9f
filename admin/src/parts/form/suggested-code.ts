const longest = 40;

/**
 * A code made out of a name: its letters without marks, in capitals, words joined by underscores; another number behind it where it is taken.
 * Null for a name without a letter.
 */
export function suggestedCode(name: string, taken: readonly string[]): string | null {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[\d_]+|_+$/g, '');
  if (!words) return null;
  for (let at = 1; ; at++) {
    const tail = at === 1 ? '' : `_${at}`;
    const code = words.slice(0, longest - tail.length).replace(/_+$/, '') + tail;
    if (!taken.includes(code)) return code;
  }
}
