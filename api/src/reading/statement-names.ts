import { hash } from 'node:crypto';

/** Named statements are planned once a connection; each plan takes about 0.1 MB there, so only so many are named. */
const mostNames = 300;
const names = new Map<string, string>();
/** Digests of texts that ran once: a name is for those that come again. */
const ranOnce = new Set<string>();
const mostRanOnce = 10_000;

/** The name under which a statement is prepared; undefined: it runs unnamed and is planned anew. */
export const statementName = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const digest = hash('sha256', text, 'base64url');
  if (!ranOnce.delete(digest)) {
    if (ranOnce.size >= mostRanOnce) ranOnce.clear();
    ranOnce.add(digest);
    return undefined;
  }
  const name = `read_${names.size}`;
  names.set(text, name);
  return name;
};
