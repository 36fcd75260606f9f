import { GripVertical, MessageSquare } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { type Stage, stages } from '../standing';
import type { TocLesson } from './toc';
import type { RowProps } from './toc-acts';

/** A lesson of a table of contents: its title leads to where it is written. */
export function LessonRow({
  courseId,
  isOwn,
  lesson,
  open,
  number,
  isFirst,
  isLast,
  acts,
  onStep,
  onKey,
  drag,
  dropClass,
}: RowProps & {
  courseId: string;
  /** Whether it belongs to the unit of the course. */
  isOwn: boolean;
  lesson: TocLesson;
  /** How many comments on it are not settled. */
  open: number;
}) {
  const say = useText();
  const { id, title, minutes, unit, reason } = lesson;
  return (
    <li className={['tocles', dropClass].filter(Boolean).join(' ')} data-row={id} {...drag} onKeyDown={acts && onKey}>
      {acts && <Icon of={GripVertical} small />}
      <div className="grow">
        <To path={`/courses/${courseId}/lessons/${id}`}>{say('contents.lesson', { number, title })}</To>
        {(minutes || (!isOwn && unit) || reason || open > 0) && (
          <p className="meta">
            {minutes && say('courses.minutes', { smart_count: minutes })}
            {!isOwn && unit && (
              <>
                {minutes && ', '}
                {say('contents.ofUnit')} <Name>{unit.name}</Name>
              </>
            )}
            {open > 0 && (
              <span className="block">
                <Icon of={MessageSquare} small /> {say('contents.openComments', { smart_count: open })}
              </span>
            )}
            {reason && <span className="block">{say('contents.returned', { reason })}</span>}
          </p>
        )}
      </div>
      <LessonState lesson={lesson} />
      {acts && (
        <MoreMenu
          label={say('shell.state.moreWith', { name: title })}
          choices={[
            ...(isFirst ? [] : [{ label: say('contents.up'), onChoose: () => onStep(-1) }]),
            ...(isLast ? [] : [{ label: say('contents.down'), onChoose: () => onStep(1) }]),
            { label: say('contents.moveTo'), onChoose: () => acts.moveTo(lesson) },
            ...(isOwn ? [{ label: say('contents.rename'), onChoose: () => acts.renameLesson(lesson) }] : []),
            { label: say('contents.removeLesson'), onChoose: () => acts.removeLesson(lesson) },
          ]}
        />
      )}
    </li>
  );
}

const stageOf: Partial<Record<TocLesson['state'], Stage>> = { DRAFT: 'draft', IN_REVIEW: 'inReview', APPROVED: 'approved' };

/** How a lesson stands, where it is not simply published. */
function LessonState({ lesson: { state, reason } }: { lesson: TocLesson }) {
  const say = useText();
  const stage = state === 'DRAFT' && reason ? 'returned' : stageOf[state];
  if (!stage) return null;
  const { icon, tone } = stages[stage];
  return (
    <Tag tone={tone} icon={icon}>
      {say(`courses.stage.${stage}`)}
    </Tag>
  );
}
