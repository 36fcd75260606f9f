/** The initial of somebody's given name, beside their name: never read out. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  const words = name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/);
  return (
    <span className={large ? 'av large' : 'av'} aria-hidden="true">
      {(words.at(-1) ?? '').charAt(0).toLocaleUpperCase('vi')}
    </span>
  );
}
