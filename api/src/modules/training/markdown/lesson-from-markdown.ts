import { lexer, type Token, type Tokens } from 'marked';
import { calloutKinds } from '../lesson/lesson-schema.js';
import { FootnoteNumbers, inline, type Json } from './inline.js';

/** Which material a link to a file of the folder is; null: none. */
export type MaterialOf = (path: string) => string | null;

const footnote = /^\[\^([\w-]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|(?=\n[ \t]+\S)))*)/gm;

/**
 * A lesson's document, as the editor has it, of its Markdown: CommonMark with tables, footnotes (`[^1]`) and call-outs (`> [!TIP]`). HTML is
 * text. A link to a file of the folder, or a picture, on a line of its own is the material itself.
 */
export function lessonFromMarkdown(markdown: string, materialOf: MaterialOf = () => null): object {
  const notes = new Map([...markdown.matchAll(footnote)].map(([, name = '', text = '']) => [name, text.replace(/\s+/g, ' ').trim()]));
  const blocks = new Blocks(new FootnoteNumbers(new Set(notes.keys())), materialOf);
  const content = blocks.of(lexer(markdown.replace(footnote, '')));
  // a note may refer to another: only notes that are referred to are kept, in their order
  const kept: Json[] = [];
  for (let i = 0; i < blocks.footnotes.names.length; i++) {
    const name = blocks.footnotes.names[i] ?? '';
    const text = inline(
      lexer(notes.get(name) ?? '').flatMap((token) => ('tokens' in token ? (token.tokens ?? []) : [])),
      blocks.footnotes,
    );
    kept.push({ type: 'footnote', attrs: { 'data-id': name, id: `fn:${i + 1}` }, content: [paragraph(text)] });
  }
  const all = content.length ? content : [paragraph([])];
  return { type: 'doc', content: kept.length ? [...all, { type: 'footnotes', content: kept }] : all };
}

const paragraph = (content: readonly Json[]): Json => ({ type: 'paragraph', ...(content.length && { content }) });

class Blocks {
  constructor(
    readonly footnotes: FootnoteNumbers,
    private readonly materialOf: MaterialOf,
  ) {}

  of(tokens: readonly Token[]): Json[] {
    return tokens.flatMap((token) => this.block(token));
  }

  private block(token: Token): Json[] {
    switch (token.type) {
      case 'heading':
        return [{ type: 'heading', attrs: { level: Math.min(4, Math.max(2, token.depth)) }, content: this.inline(token.tokens) }];
      case 'paragraph':
      case 'text':
        return this.paragraph(token as Tokens.Paragraph);
      case 'list':
        return [this.list(token as Tokens.List)];
      case 'blockquote':
        return [this.quote(token as Tokens.Blockquote)];
      case 'table':
        return [this.table(token as Tokens.Table)];
      case 'hr':
        return [{ type: 'horizontalRule' }];
      case 'code':
      case 'html':
        return (token as Tokens.Code).text
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => paragraph([{ type: 'text', text: line }]));
      default:
        return [];
    }
  }

  private paragraph({ tokens, text }: Tokens.Paragraph): Json[] {
    const [only, ...others] = tokens ?? [];
    const isFile = others.length === 0 && (only?.type === 'link' || only?.type === 'image');
    const material = isFile ? this.materialOf((only as Tokens.Link | Tokens.Image).href) : null;
    if (material)
      return [{ type: 'material', attrs: { materialId: material, caption: (only as Tokens.Link | Tokens.Image).text.slice(0, 300) } }];
    return [paragraph(tokens ? this.inline(tokens) : this.inline([{ type: 'text', raw: text, text } as Token]))];
  }

  private list({ ordered, start, items }: Tokens.List): Json {
    const content = items.map((item) => {
      const blocks = this.of(item.tokens.filter(({ type }) => type !== 'space' && type !== 'checkbox'));
      // an item begins with a paragraph, whatever else it has
      return { type: 'listItem', content: blocks[0]?.type === 'paragraph' ? blocks : [paragraph([]), ...blocks] };
    });
    return ordered ? { type: 'orderedList', attrs: { start: Number(start) || 1 }, content } : { type: 'bulletList', content };
  }

  private quote({ text, tokens }: Tokens.Blockquote): Json {
    const [, kind = '', rest = ''] = /^\[!(\w+)\]\s*\n?([\s\S]*)$/.exec(text) ?? [];
    if (!calloutKinds.includes(kind)) return { type: 'blockquote', content: this.of(tokens) };
    const within = this.of(lexer(rest)).filter(({ type }) => ['paragraph', 'bulletList', 'orderedList'].includes(type));
    return { type: 'callout', attrs: { kind }, content: within.length ? within : [paragraph([])] };
  }

  private table({ header, rows }: Tokens.Table): Json {
    const row = (type: string, cells: readonly Tokens.TableCell[]): Json => ({
      type: 'tableRow',
      content: cells.map(({ tokens }) => ({ type, content: [paragraph(this.inline(tokens))] })),
    });
    return { type: 'table', content: [row('tableHeader', header), ...rows.map((cells) => row('tableCell', cells))] };
  }

  private inline(tokens: readonly Token[] | undefined): Json[] {
    return inline(tokens, this.footnotes);
  }
}
