import { MoveVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { BlockFrame } from './BlockFrame';
import { type Block, holdsWords } from './blocks';
import type { Row } from './difference';
import { type Marked, Pieces } from './Pieces';
import { ShownMaterial } from './ShownMaterial';
import { wordsOf } from './words';

/** A difference as it is read: what came is marked, what is gone stands crossed out where it was. */
export function DifferenceRows({ rows, marked = 'all' }: { rows: readonly Row[]; marked?: Marked }) {
  return (
    <>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one difference have no other identity
        <OneRow key={at} row={row} marked={marked} />
      ))}
    </>
  );
}

function OneRow({ row, marked }: { row: Row; marked: Marked }): ReactNode {
  const say = useText();
  if (row.kind === 'removed') return marked === 'all' ? <WholeBlock block={row.block} mark="removed" /> : null;
  if (row.kind === 'moved')
    return (
      <div className="moved">
        {marked === 'all' && (
          <p className="meta">
            <Icon of={MoveVertical} small /> {say('lesson.difference.moved')}
          </p>
        )}
        <WholeBlock block={row.block} />
      </div>
    );
  if (row.kind !== 'changed') return <WholeBlock block={row.block} mark={row.kind === 'added' ? 'added' : undefined} />;
  const { was, is, pieces, rows, turned } = row;
  return (
    <>
      {marked === 'all' &&
        turned.map((one) => (
          <p key={one} className="meta turned">
            {say(`lesson.difference.turned.${one}`, { was: nameOf(was, say), is: nameOf(is, say) })}
          </p>
        ))}
      <BlockFrame block={is}>
        {pieces ? <Pieces pieces={pieces} marked={marked} /> : <DifferenceRows rows={rows ?? []} marked={marked} />}
      </BlockFrame>
    </>
  );
}

const elements = { added: 'ins', removed: 'del' } as const;

/** A block as a whole, all that it says marked alike. */
export function WholeBlock({ block, mark }: { block: Block; mark?: 'added' | 'removed' }): ReactNode {
  if (block.type === 'horizontalRule') return <hr className={mark} />;
  if (block.type === 'material') return <ShownMaterial block={block} mark={mark && elements[mark]} />;
  if (holdsWords(block) || !block.content)
    return (
      <BlockFrame block={block}>
        <Pieces pieces={wordsOf(block, mark)} />
      </BlockFrame>
    );
  return (
    <BlockFrame block={block}>
      {block.content.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one block have no other identity
        <WholeBlock key={at} block={part} mark={mark} />
      ))}
    </BlockFrame>
  );
}

function nameOf({ type, attrs }: Block, say: ReturnType<typeof useText>): string {
  if (type === 'heading') return say(`lesson.tools.lines.heading${attrs?.level as 2 | 3 | 4}`);
  if (type === 'callout') return say(`lesson.callout.${attrs?.kind as 'NOTE'}`);
  return say('lesson.tools.lines.paragraph');
}
