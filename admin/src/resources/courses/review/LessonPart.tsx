import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { blocksOf } from '../difference/blocks';
import type { ComparedLesson, LessonChange } from '../difference/course-difference';
import { DifferenceRows } from '../difference/DifferenceRows';
import { Pieces } from '../difference/Pieces';
import type { Piece } from '../difference/words';
import { ChangedRows } from './ChangedRows';

/** How a lesson is looked at: what became different, both side by side, all that it says, or as readers see it. */
export type View = 'changes' | 'columns' | 'text' | 'reader';

/** How a lesson may be looked at: one that did not change, or that has nothing to be compared with, has no two sides. */
export const viewsOf = ({ state }: LessonChange): readonly View[] =>
  state === 'changed' ? ['changes', 'columns', 'reader'] : ['text', 'reader'];

/** One lesson of what is compared. */
export function LessonPart({
  lesson,
  view,
  hasFormer,
  isWhole = false,
  children,
}: {
  lesson: LessonChange;
  view: View;
  hasFormer: boolean;
  /** Whether what did not change is shown among the changes too. */
  isWhole?: boolean;
  /** It as readers see it, where it may be looked at so. */
  children?: ReactNode;
}) {
  const say = useText();
  const { state, was, is } = lesson;
  if (view === 'columns') {
    return (
      <div className="twotocs">
        <section aria-label={say('review.was')}>
          <h3>{say('review.was')}</h3>
          <Text lesson={was} />
        </section>
        <section aria-label={say('review.is')}>
          <h3>{say('review.is')}</h3>
          <Text lesson={is} />
        </section>
      </div>
    );
  }
  if (view === 'text' || view === 'reader') {
    return (
      <>
        {state === 'new' && hasFormer && <Note tone="info">{say('review.lesson.newNote')}</Note>}
        {state === 'removed' && <Note tone="warn">{say('review.lesson.removedNote')}</Note>}
        {state === 'same' && <p className="soft">{say('review.lesson.sameNote')}</p>}
        {view === 'text' ? <Text lesson={is ?? was} /> : children}
      </>
    );
  }
  return (
    <>
      <p className="legend">
        <ins>{say('review.legend.added')}</ins> <del>{say('review.legend.removed')}</del>
      </p>
      <OneLine label={say('contents.renameDialog.name')} pieces={lesson.titlePieces} />
      <OneLine label={say('course.fields.summary')} pieces={lesson.summaryPieces} />
      {was?.minutes !== is?.minutes && (
        <p className="dif change" data-change tabIndex={-1}>
          {say('course.fields.minutes')}: <del>{was?.minutes ?? say('saving.meanwhile.empty')}</del>{' '}
          <ins>{is?.minutes ?? say('saving.meanwhile.empty')}</ins>
        </p>
      )}
      <ChangedRows rows={lesson.rows} isWhole={isWhole} />
    </>
  );
}

function OneLine({ label, pieces }: { label: string; pieces: readonly Piece[] }) {
  if (pieces.every(({ kind }) => kind === 'same')) return null;
  return (
    <p className="dif change" data-change tabIndex={-1}>
      {label}: <Pieces pieces={pieces} />
    </p>
  );
}

/** What a lesson says, to read. */
function Text({ lesson }: { lesson: ComparedLesson | undefined }) {
  const say = useText();
  const blocks = blocksOf(lesson?.body);
  return (
    <div className="dif">
      {lesson?.summary && <p className="soft">{lesson.summary}</p>}
      {blocks.length === 0 && <p className="soft">{say('review.emptyLesson')}</p>}
      <div className="editiondiff">
        <div className="lessontext">
          <DifferenceRows rows={blocks.map((block) => ({ kind: 'same', block }))} />
        </div>
      </div>
    </div>
  );
}
