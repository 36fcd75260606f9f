import { useMemo, useState } from 'react';
import { shownInstant } from '../../../../day/day';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Sheet } from '../../../../parts/Sheet';
import type { KnownLesson, LessonContent } from '../saving/content';
import { FieldRow } from './FieldRow';
import { HunkRow } from './HunkRow';
import type { Hunk, Side } from './hunks';
import { type Chosen, compare, type FieldChoice, merged, openChoices, sideOf } from './merge';
import { SameBlocks } from './SameBlocks';

/** What was written here beside what somebody else saved meanwhile: one chooses place by place, and saves on top of theirs. */
export function MergeView({
  base,
  mine,
  theirs,
  onMerge,
  onClose,
}: {
  /** What both were made from. */
  base: KnownLesson;
  mine: LessonContent;
  theirs: KnownLesson;
  onMerge: (content: LessonContent) => void;
  onClose: () => void;
}) {
  const say = useText();
  const compared = useMemo(() => compare(base, mine, theirs), [base, mine, theirs]);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const choose = (choice: FieldChoice | Hunk, side: Side) => setChosen((before) => new Map(before).set(choice, side));
  const open = openChoices(compared, chosen);
  const name = theirs.savedBy ?? say('lesson.merge.somebody');
  const places = compared.fields.length + compared.hunks.filter(({ kind }) => kind === 'differs').length;
  let place = compared.fields.length;
  return (
    <Sheet
      open
      onClose={onClose}
      width="74rem"
      title={say('lesson.merge.title', { name, time: shownInstant(theirs.savedAt).time })}
      subtitle={say('lesson.merge.hint')}
      footer={
        <>
          <span className="meta grow" role="status">
            {open > 0 ? say('lesson.merge.open', { smart_count: open }) : say('lesson.merge.kept')}
          </span>
          <Button onClick={onClose}>{say('shell.state.later')}</Button>
          <Button
            look="main"
            notYet={open > 0 ? say('lesson.merge.open', { smart_count: open }) : undefined}
            onClick={() => onMerge(merged(compared, chosen, mine, theirs))}
          >
            {say('lesson.merge.save')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and there may be nothing in it that takes the focus */}
      <div className="body merge" tabIndex={0}>
        {compared.fields.map((choice, at) => (
          <FieldRow
            key={choice.field}
            {...{ choice, name, places }}
            place={at + 1}
            side={sideOf(chosen, choice)}
            onChoose={(side) => choose(choice, side)}
          />
        ))}
        {compared.hunks.map((hunk, at) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text have no other identity
          if (hunk.kind === 'same') return <SameBlocks key={at} blocks={hunk.blocks} />;
          place++;
          return (
            <HunkRow
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={at}
              {...{ hunk, name, places, place }}
              side={sideOf(chosen, hunk)}
              onChoose={(side) => choose(hunk, side)}
            />
          );
        })}
      </div>
    </Sheet>
  );
}
