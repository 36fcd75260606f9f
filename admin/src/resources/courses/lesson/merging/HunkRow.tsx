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
  const say = useText();
  const { by, base, mine, theirs } = hunk;
  const written = by === 'theirs' ? theirs : mine;
  const act = base.length === 0 ? 'added' : written.length === 0 ? 'removed' : 'changed';
  const nothing = (side: 'mine' | 'theirs') => say(`lesson.merge.nothing.${base.length === 0 ? 'none' : side}`, { name: rest.name });
  return (
    <ChoicePlace
      {...rest}
      by={by}
      act={act}
      mine={<Version blocks={mine} beside={theirs} nothing={nothing('mine')} />}
      theirs={<Version blocks={theirs} beside={mine} nothing={nothing('theirs')} />}
      mayBoth={mine.length > 0 && theirs.length > 0}
    />
  );
}

function Version({ blocks, beside, nothing }: { blocks: readonly Block[]; beside: readonly Block[]; nothing: string }) {
  const rows = useMemo(() => differenceOf(beside, blocks), [blocks, beside]);
  if (blocks.length === 0) return <p className="muted">{nothing}</p>;
  return <DifferenceRows rows={rows} marked="added" />;
}
