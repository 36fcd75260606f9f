import { useMemo } from 'react';
import { useText } from '../../../../i18n/useText';
import type { Block } from '../../difference/blocks';
import { DifferenceRows } from '../../difference/DifferenceRows';
import { differenceOf } from '../../difference/difference';
import { ChoicePlace } from './ChoicePlace';
import type { Hunk, Side } from './hunks';

/** A stretch of the text that the versions have differently; in each what the other has not is marked. */
export function HunkRow({
  hunk,
  ...rest
}: {
  hunk: Extract<Hunk, { kind: 'differs' }>;
  place: number;
  places: number;
  name: string;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { by, mine, theirs } = hunk;
  return (
    <ChoicePlace
      {...rest}
      by={by}
      mine={<Version blocks={mine} beside={theirs} />}
      theirs={<Version blocks={theirs} beside={mine} />}
      mayBoth={by === 'both' && mine.length > 0 && theirs.length > 0}
    />
  );
}

function Version({ blocks, beside }: { blocks: readonly Block[]; beside: readonly Block[] }) {
  const say = useText();
  const rows = useMemo(() => differenceOf(beside, blocks), [blocks, beside]);
  if (blocks.length === 0) return <p className="muted">{say('lesson.merge.nothing')}</p>;
  return <DifferenceRows rows={rows} marked="added" />;
}
