import { useText } from '../../../../i18n/useText';
import type { Block } from '../../difference/blocks';
import { WholeBlock } from '../../difference/DifferenceRows';

/** What both versions say the same: how much it is, and all of it when it is asked for. */
export function SameBlocks({ blocks }: { blocks: readonly Block[] }) {
  const say = useText();
  return (
    <details className="sameblocks">
      <summary>{say('lesson.merge.same', { smart_count: blocks.length })}</summary>
      <div className="lessontext">
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text have no other identity
          <WholeBlock key={at} block={block} />
        ))}
      </div>
    </details>
  );
}
