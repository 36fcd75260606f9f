import type { Piece } from './difference';

/** What is marked of what became different: all of it, or only what is there now. */
export type Marked = 'all' | 'added';

/** A text piece by piece, with what came and what went marked. */
export function Pieces({ pieces, marked = 'all' }: { pieces: readonly Piece[]; marked?: Marked }) {
  return pieces.map(({ text, kind }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return marked === 'all' ? <del key={key}>{text}</del> : null;
    return <span key={key}>{text}</span>;
  });
}
