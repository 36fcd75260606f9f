/** The page of the reader from which somebody came to sign in, as a path; null for whatever else an address says. */
export function readerBack(given: string | undefined): string | null {
  if (!given || !/^\/hoc([/?]|$)/.test(given)) return null;
  const url = new URL(given, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : null;
}
