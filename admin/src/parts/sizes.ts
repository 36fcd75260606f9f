const units = ['kB', 'MB', 'GB'] as const;

/** So many bytes as people read them: 96 kB, 8,4 MB, 1,2 GB. Beyond one digit before the comma, none stands after it. */
export function shownSize(bytes: number, language: string): string {
  let size = Math.max(bytes, 1) / 1000;
  let at = 0;
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1000;
    at++;
  }
  const shown = at === 0 ? Math.ceil(size) : Number(size.toFixed(size < 99.95 ? 1 : 0));
  return `${shown.toLocaleString(language)} ${units[at]}`;
}
