/** A part of a lesson's document, as the editor has it: a block, what stands in one, or a piece of text. */
export interface Block {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Block[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

/** What follows from where a part stands, and what is the same when it is left out. */
const derived = new Set(['referenceNumber', 'id', 'said']);
const usual: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1, class: 'footnotes' };

/** A document's blocks in their order; each footnote is a block of its own, after the text, and is told (`said`) where it is referred to. */
export function blocksOf(body: unknown): Block[] {
  const { content = [] } = (body ?? {}) as Block;
  const notes = content.find(({ type }) => type === 'footnotes')?.content ?? [];
  const text = content.filter(({ type }) => type !== 'footnotes');
  if (notes.length === 0) return text;
  const said = new Map(notes.map((note) => [note.attrs?.['data-id'], textOf(note)]));
  return [...text.map((block) => withNotes(block, said)), ...notes];
}

function withNotes(block: Block, said: ReadonlyMap<unknown, string>): Block {
  if (block.type === 'footnoteReference') return { ...block, attrs: { ...block.attrs, said: said.get(block.attrs?.['data-id']) } };
  return block.content ? { ...block, content: block.content.map((part) => withNotes(part, said)) } : block;
}

/** What two blocks have in common that say the same in the same way: where they stand makes no difference, nor how their letters are put together. */
export function keyOf({ type, attrs = {}, content, text, marks }: Block): string {
  const told = Object.entries(attrs).filter(([name, value]) => value != null && !derived.has(name) && usual[name] !== value);
  const marked = marks?.map((mark) => keyOf(mark)).sort();
  return JSON.stringify([type, told.sort(), text?.normalize('NFC'), marked, content?.map(keyOf)]);
}

/** What a block says, as plain text; a footnote stands as its number. */
export function textOf({ type, attrs, content, text }: Block): string {
  if (text !== undefined) return text.normalize('NFC');
  if (type === 'hardBreak') return '\n';
  if (type === 'footnoteReference') return `[${attrs?.referenceNumber ?? ''}]`;
  if (type === 'material') return String(attrs?.caption ?? '');
  return (content ?? []).map(textOf).join(isOfWords(content) ? '' : '\n');
}

/** Whether a block holds words, and not other blocks. */
export function holdsWords({ type, content }: Block): boolean {
  return type === 'paragraph' || type === 'heading' || (content !== undefined && isOfWords(content));
}

function isOfWords(content: readonly Block[] = []): boolean {
  return content.some(({ type }) => type === 'text' || type === 'hardBreak' || type === 'footnoteReference');
}
