/** Where the reader stands on the platform: "học", to learn. The server answers the same addresses (api/src/http/reader). */
const root = '/hoc';
const whole = 'toan-khoa';
/** More is not searched for. */
const longestWords = 200;

/** A page of the reader. */
export type Way =
  | { readonly page: 'list'; readonly topic: string | null }
  | { readonly page: 'search'; readonly words: string; readonly kind: string | null }
  | { readonly page: 'course'; readonly slug: string }
  | { readonly page: 'lesson'; readonly slug: string; readonly lesson: string }
  | { readonly page: 'whole'; readonly slug: string }
  | { readonly page: 'nothing' };

/** The addresses of the pages, as paths. */
export const pathTo = {
  list: (topic?: string | null): string => (topic ? `${root}?${new URLSearchParams({ 'chu-de': topic })}` : root),
  search: (words: string, kind?: string): string => `${root}?${new URLSearchParams({ tim: words, ...(kind && { loai: kind }) })}`,
  course: (slug: string): string => `${root}/${encodeURIComponent(slug)}`,
  lesson: (slug: string, lesson: string): string => `${root}/${encodeURIComponent(slug)}/${encodeURIComponent(lesson)}`,
  whole: (slug: string): string => `${root}/${encodeURIComponent(slug)}/${whole}`,
  /** A course as a file to take along: an archive that opens without a network, or a PDF. */
  file: (slug: string, ending: 'zip' | 'pdf'): string => `${root}/${encodeURIComponent(slug)}/khoa-hoc.${ending}`,
  feed: `${root}/feed.xml`,
  console: '/#/',
  /** The console's sign-in, which leads back. */
  signIn: (back: string): string => `/#/sign-in?${new URLSearchParams({ back })}`,
} as const;

/** Which page an address (path and query) is. */
export function wayOf(address: string): Way {
  const { pathname, searchParams } = new URL(address, 'http://reader');
  const parts = partsOf(pathname);
  if (!parts || `/${parts[0]}` !== root || parts.length > 3) return { page: 'nothing' };
  const [, slug, lesson] = parts;
  if (slug === undefined) {
    const words = searchParams.get('tim');
    return words === null
      ? { page: 'list', topic: searchParams.get('chu-de') }
      : { page: 'search', words: words.normalize('NFC').trim().slice(0, longestWords), kind: searchParams.get('loai') };
  }
  if (lesson === undefined) return { page: 'course', slug };
  return lesson === whole ? { page: 'whole', slug } : { page: 'lesson', slug, lesson };
}

/** The parts of a path; null where it can't be read. */
function partsOf(pathname: string): string[] | null {
  try {
    return pathname
      .split('/')
      .filter(Boolean)
      .map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}
