/** A Vietnamese name: read as Vietnamese also on an English page, its number never parted from the word before it. */
export function Name({ children }: { children: string }) {
  return <span lang="vi">{children.replace(/(số|tổ|khu|Tổ|Khu) (\d)/g, '$1\u00a0$2')}</span>;
}
