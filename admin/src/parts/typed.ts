/** How many letters the API takes of a text to search for. */
export const longestSearch = 200;

/** What was typed or pasted without U+0000, which no text of the platform may hold. */
export function plain(text: string): string {
  return text.replaceAll('\0', '');
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
