import type { Block } from '../../difference/blocks';

/**
 * A document of chosen blocks: footnotes stand below the text in the order of their references and are numbered anew, each that is referred to
 * is there, even if only one of the versions has it.
 */
export function mergedBody(chosen: readonly Block[], ...versions: readonly (readonly Block[])[]): Block {
  const notes = new Map<string, Block>();
  for (const block of chosen.filter(isFootnote)) {
    const former = notes.get(idOf(block));
    notes.set(idOf(block), former ? { ...former, content: [...(former.content ?? []), ...(block.content ?? [])] } : block);
  }
  const spare = new Map(
    versions
      .flat()
      .filter(isFootnote)
      .map((block) => [idOf(block), block]),
  );
  const numbered = new Numbering((id) => notes.get(id) ?? spare.get(id));
  const content = chosen.filter((block) => !isFootnote(block)).map((block) => numbered.in(block));
  const text = content.length > 0 ? content : [{ type: 'paragraph' }];
  return { type: 'doc', content: numbered.footnotes.length > 0 ? [...text, { type: 'footnotes', content: numbered.footnotes }] : text };
}

const isFootnote = ({ type }: Block) => type === 'footnote';
const idOf = ({ attrs }: Block) => String(attrs?.['data-id'] ?? '');

class Numbering {
  readonly footnotes: Block[] = [];
  private readonly met = new Set<string>();

  constructor(private readonly noteOf: (id: string) => Block | undefined) {}

  /** A block whose references are numbered as they come; one that stands twice gets a footnote for each place. */
  in(block: Block): Block {
    if (block.type !== 'footnoteReference') return block.content ? { ...block, content: block.content.map((one) => this.in(one)) } : block;
    const former = idOf(block);
    const number = this.footnotes.length + 1;
    const id = this.met.has(former) ? `${former}-${number}`.slice(-64) : former;
    this.met.add(former);
    const content = this.noteOf(former)?.content ?? [{ type: 'paragraph' }];
    this.footnotes.push({ type: 'footnote', attrs: { 'data-id': id, id: `fn:${number}` }, content });
    return { ...block, attrs: { ...block.attrs, 'data-id': id, referenceNumber: String(number) } };
  }
}
