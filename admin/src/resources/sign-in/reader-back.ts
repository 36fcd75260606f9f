/** The page of the reader from which somebody came to sign in, as a path; null for whatever else an address says. */
export function readerBack(given: string | undefined): string | null {
  if (!given?.startsWith('/') || !URL.canParse(given, window.location.origin)) return null;
  // looked at as the browser will read it: what stands in it may lead out of the reader, or to another site
  const { origin, pathname, search } = new URL(given, window.location.origin);
  return origin === window.location.origin && /^\/hoc(\/|$)/.test(pathname) ? pathname + search : null;
}
