import { diffWordsWithSpace } from 'diff';
import { type Block, keyOf } from './blocks';

/** How a piece of text looks: bold, italic, a link. */
export type Look = NonNullable<Block['marks']>[number];

/** A piece of text that both say, or one of them, with how it looks. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
  readonly looks?: readonly Look[];
  /** How it looked, where both say it and it looks otherwise now. */
  readonly looked?: readonly Look[];
  /** The reference to a footnote that it is, not a text. */
  readonly reference?: Block;
}

/** What of a block looks alike, as letters in which each footnote is one sign. */
interface Run extends Omit<Piece, 'kind'> {
  readonly text: string;
}

const signs = 0xe000;

/** What two texts say alike and differently, word by word. */
export function piecesOf(was: string, is: string): Piece[] {
  return diffWordsWithSpace(was, is).map(({ value, added, removed }) => ({ text: value, kind: kindOf(added, removed) }));
}

/** What a block of words says, all of it the same. */
export function wordsOf(block: Block, kind: Piece['kind'] = 'same'): Piece[] {
  return runsOf(block, new Map()).map((run) => ({ ...run, kind }));
}

/** What two blocks of words say alike and differently, word by word; of what both say, what looks otherwise. */
export function wordsBetween(was: Block, is: Block): Piece[] {
  const notes = new Map<string, string>();
  const [former, present] = [new Reader(runsOf(was, notes)), new Reader(runsOf(is, notes))];
  return diffWordsWithSpace(former.text, present.text).flatMap(({ value, added, removed }) => {
    const kind = kindOf(added, removed);
    const pieces: Piece[] = [];
    for (let left = value.length; left > 0; left -= pieces.at(-1)?.text.length || left) {
      if (kind === 'removed') pieces.push({ ...former.take(left), kind });
      else if (kind === 'added') pieces.push({ ...present.take(left), kind });
      else {
        const most = Math.min(left, former.left, present.left);
        const [before, now] = [former.take(most), present.take(most)];
        pieces.push({ ...now, kind, ...(looksOf(before) !== looksOf(now) && { looked: before.looks ?? [] }) });
      }
    }
    return pieces;
  });
}

/** Whether words came or went, and not only how they look. */
export function isWorded(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

/** What of one list of looks is not in another. */
export function looksBeside(looks: readonly Look[] = [], others: readonly Look[] = []): Look[] {
  return looks.filter((look) => !others.some((other) => keyOf(other) === keyOf(look)));
}

function kindOf(added: boolean | undefined, removed: boolean | undefined): Piece['kind'] {
  return added ? 'added' : removed ? 'removed' : 'same';
}

function looksOf({ looks = [] }: Run): string {
  return looks.map(keyOf).sort().join();
}

/** A footnote is the same one whatever number it bears. */
function runsOf({ content = [] }: Block, notes: Map<string, string>): Run[] {
  return content.map((part): Run => {
    if (part.type === 'hardBreak') return { text: '\n' };
    if (part.type !== 'footnoteReference') return { text: (part.text ?? '').normalize('NFC'), looks: part.marks };
    const id = String(part.attrs?.['data-id']);
    const sign = notes.get(id) ?? String.fromCharCode(signs + notes.size);
    notes.set(id, sign);
    return { text: sign, reference: part };
  });
}

/** Reads runs letter by letter, as far as they look alike. */
class Reader {
  readonly text: string;
  private run = 0;
  private at = 0;

  constructor(private readonly runs: readonly Run[]) {
    this.text = runs.map(({ text }) => text).join('');
  }

  /** How much is left of what looks alike. */
  get left(): number {
    while (this.run < this.runs.length && this.at >= (this.runs[this.run]?.text.length ?? 0)) [this.run, this.at] = [this.run + 1, 0];
    return (this.runs[this.run]?.text.length ?? 0) - this.at;
  }

  take(most: number): Run {
    const length = Math.min(most, this.left);
    const run = this.runs[this.run] ?? { text: '' };
    const text = run.text.slice(this.at, this.at + length);
    this.at += length;
    return { ...run, text };
  }
}
