import type { Token, Tokens } from 'marked';

/** A node of the editor's JSON. */
export interface Json {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Json[];
  readonly marks?: readonly Mark[];
  readonly text?: string;
}
interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

const markOf: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' };
const isAddress = (href: string) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(href);
const reference = /\[\^([\w-]+)\]/;

/** Footnotes as they are met: their names, in the order of their first references. */
export class FootnoteNumbers {
  readonly names: string[] = [];

  constructor(private readonly known: ReadonlySet<string>) {}

  /** The number of a footnote; null where the text has none of that name, or has referred to it before: each is referred to once. */
  next(name: string): number | null {
    if (!this.known.has(name) || this.names.includes(name)) return null;
    return this.names.push(name);
  }
}

/** What stands in a line, with its marks. A link to what is no address is its text. */
export function inline(tokens: readonly Token[] | undefined, footnotes: FootnoteNumbers, marks: readonly Mark[] = []): Json[] {
  return (tokens ?? []).flatMap((token): Json[] => {
    const mark = markOf[token.type];
    if (mark) return inline((token as Tokens.Strong).tokens, footnotes, [...marks, { type: mark }]);
    if (token.type === 'link') {
      const { href, tokens: within } = token as Tokens.Link;
      return inline(within, footnotes, isAddress(href) ? [...marks, { type: 'link', attrs: { href } }] : marks);
    }
    if (token.type === 'br') return [{ type: 'hardBreak' }];
    if (token.type === 'codespan') return said((token as Tokens.Codespan).text, [{ type: 'code' }]);
    if ('tokens' in token && token.tokens) return inline(token.tokens, footnotes, marks);
    return withReferences(plain(token), footnotes, marks);
  });
}

/** A text as it was written, its line breaks as spaces. */
const plain = (token: Token): string => ('text' in token ? String(token.text) : token.raw).replace(/\s*\n\s*/g, ' ');

const said = (text: string, marks: readonly Mark[]): Json[] =>
  text ? [{ type: 'text', text: text.normalize('NFC'), ...(marks.length && { marks }) }] : [];

function withReferences(text: string, footnotes: FootnoteNumbers, marks: readonly Mark[]): Json[] {
  const found = reference.exec(text);
  const number = found?.[1] === undefined ? null : footnotes.next(found[1]);
  if (!found || number === null) return said(text, marks);
  const attrs = { 'data-id': found[1], referenceNumber: String(number) };
  return [
    ...said(text.slice(0, found.index), marks),
    { type: 'footnoteReference', attrs },
    ...withReferences(text.slice(found.index + found[0].length), footnotes, marks),
  ];
}
