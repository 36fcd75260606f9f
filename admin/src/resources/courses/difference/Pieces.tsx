import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { shortened } from '../../../parts/typed';
import { isAddress } from '../lesson/text/address';
import { type Look, looksBeside, type Piece } from './words';

/** What is marked of what became different: all of it, or only what is there now. */
export type Marked = 'all' | 'added';

/** A text piece by piece, with what came and what went marked; of what only looks otherwise it is said how. */
export function Pieces({ pieces, marked = 'all' }: { pieces: readonly Piece[]; marked?: Marked }) {
  return pieces.map((piece, at) => {
    const { kind, looked } = piece;
    const key = `${at} ${kind}`;
    const said = <Said piece={piece} />;
    if (kind === 'added') return <ins key={key}>{said}</ins>;
    if (kind === 'removed') return marked === 'all' ? <del key={key}>{said}</del> : null;
    return (
      <span key={key} className={looked && 'relooked'}>
        {said}
        {looked && <HowOtherwise was={looked} is={piece.looks ?? []} />}
      </span>
    );
  });
}

const elements: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'code'>> = {
  ...{ bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' },
};

function Said({ piece: { text, looks = [], reference } }: { piece: Piece }): ReactNode {
  const say = useText();
  if (reference) {
    const { referenceNumber: number = '', said } = reference.attrs ?? {};
    return (
      <span className="meta">{say('lesson.difference.reference', { number: String(number), said: shortened(String(said ?? '')) })}</span>
    );
  }
  return <Looking looks={looks}>{text}</Looking>;
}

/** A text as it looks. */
function Looking({ looks: [look, ...others], children }: { looks: readonly Look[]; children: ReactNode }): ReactNode {
  if (!look) return children;
  const inner = <Looking looks={others}>{children}</Looking>;
  const href = look.attrs?.href;
  if (look.type === 'link' && isAddress(href))
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {inner}
      </a>
    );
  const Element = elements[look.type];
  return Element ? <Element>{inner}</Element> : inner;
}

/** In words how a piece looks that did not look so before. */
function HowOtherwise({ was, is }: { was: readonly Look[]; is: readonly Look[] }) {
  const say = useText();
  const named = (looks: readonly Look[]) =>
    looks.map(({ type, attrs }) => say(`lesson.difference.looks.${type as 'link'}`, { href: String(attrs?.href ?? '') })).join(', ');
  const [come, gone] = [looksBeside(is, was), looksBeside(was, is)];
  const told = [
    ...(come.length > 0 ? [say('lesson.difference.looksCome', { looks: named(come) })] : []),
    ...(gone.length > 0 ? [say('lesson.difference.looksGone', { looks: named(gone) })] : []),
  ];
  return <span className="meta"> ({told.join('; ')})</span>;
}
