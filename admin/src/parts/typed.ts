/** How many letters the API takes of a text to search for. */
export const longestSearch = 200;

/** What was typed or pasted without U+0000, which no text of the platform may hold. */
export function plain(text: string): string {
  return text.replaceAll('\0', '');
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const invisibleWithin = /(?<=[\p{L}\p{M}\p{N}])(?:[\u00ad\u2060\ufeff]|\u200b|\u200c|\u200d)+(?=[\p{L}\p{N}])/gu;

/** A line as the API keeps it: NFC, trimmed, single spaces, nothing invisible; of a code also the plain shapes of letters and digits. */
export function asKept(text: string, isCode = false): string {
  return text
    .normalize(isCode ? 'NFKC' : 'NFC')
    .replace(invisibleWithin, (run) => (run.includes('\u200b') ? ' ' : ''))
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const longestShown = 60;

/** A text as it is repeated on the page: of a very long one its beginning. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('').trimEnd()}…` : text;
}

/** What was typed or pasted into a field that searches, no longer than the API takes it. */
export function sought(text: string): string {
  return plain(text).slice(0, longestSearch);
}
