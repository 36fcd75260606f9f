import { Archive, ArrowLeft, CircleCheck, Clock, List, type LucideIcon, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayOf, shownDay } from '../../../day/day';
import type { LessonCourseQuery } from '../../../generated/operations';
import type { PartWords } from '../../../i18n/part-words';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { type Choice, MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { PageHeading } from '../../../parts/PageHeading';
import { Sheet } from '../../../parts/Sheet';
import { Tag, type Tone } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { useCompact } from '../../../theme/useCompact';
import { LessonContents } from './LessonContents';
import type { LoadedLesson } from './useLoadedLesson';

/** Where one is, which edition it is and what readers see meanwhile, and what else can be done with the lesson. */
export function LessonHead({
  course,
  courseId,
  lessonId,
  title,
  edition,
  published,
  status,
  steps,
  others = [],
}: {
  course: LessonCourseQuery['course'] | undefined;
  courseId: string;
  lessonId: string;
  title: string;
  edition: { readonly number: number; readonly state: string } | undefined;
  published: LoadedLesson['published'];
  status?: ReactNode;
  /** What comes next. */
  steps?: ReactNode;
  /** What else can be done; behind a menu where there is little room. */
  others?: readonly (Choice & { readonly icon: LucideIcon })[];
}) {
  const say = useText();
  const isCompact = useCompact();
  const [isListed, setListed] = useState(false);
  const contents: Choice[] = course ? [{ label: say('lesson.contents.open'), onChoose: () => setListed(true) }] : [];
  const facts = (
    <div className="row wrap facts">
      {edition && <EditionTag {...edition} />}
      {published && edition && edition.state !== 'PUBLISHED' && (
        <span className="meta hide-s">
          {say('lesson.readersSee', { number: published.editionNumber, day: shownDay(dayOf(published.publishedAt ?? '')) })}
        </span>
      )}
      {status}
    </div>
  );
  return (
    <header className={isCompact ? 'lessonhead compact' : 'lessonhead'}>
      <To path={`/courses/${courseId}`} className="backlink">
        <Icon of={ArrowLeft} />
        <span className="sr">{say('lesson.toCourse')}</span>
      </To>
      <div className="grow">
        <p className="meta clip coursename">{course && <Name>{course.title}</Name>}</p>
        <PageHeading title={title || say('lesson.title')}>
          <Name>{title || say('lesson.untitled')}</Name>
        </PageHeading>
        {!isCompact && facts}
      </div>
      {isCompact ? (
        <>
          <MoreMenu framed label={say('shell.state.more')} choices={[...contents, ...others]} />
          {facts}
          <div className="row wrap nextacts printno">{steps}</div>
        </>
      ) : (
        <div className="row wrap nextacts printno">
          {course && (
            <span className="narrowonly">
              <Button icon={List} aria-haspopup="dialog" onClick={() => setListed(true)}>
                {say('lesson.contents.open')}
              </Button>
            </span>
          )}
          {steps}
          {others.map(({ label, icon, onChoose }) => (
            <Button key={label} small icon={icon} aria-haspopup="dialog" onClick={onChoose}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {course && (
        <Sheet open={isListed} side onClose={() => setListed(false)} width="22rem" title={<Name>{course.title}</Name>}>
          <div className="body">
            <LessonContents course={course} lessonId={lessonId} onGo={() => setListed(false)} />
          </div>
        </Sheet>
      )}
    </header>
  );
}

const looks: Record<ShownState, { tone?: Tone; icon: LucideIcon }> = {
  DRAFT: { icon: Pencil },
  IN_REVIEW: { tone: 'warn', icon: Clock },
  APPROVED: { tone: 'info', icon: CircleCheck },
  PUBLISHED: { tone: 'ok', icon: CircleCheck },
  RETIRED: { tone: 'out', icon: Archive },
  SUPERSEDED: { tone: 'out', icon: Pencil },
};
type ShownState = keyof PartWords['lesson']['state'];

/** An edition by its number, and how it stands. */
export function EditionTag({ number, state }: { number: number; state: string }) {
  const say = useText();
  const known = state in looks ? (state as ShownState) : 'DRAFT';
  const { tone, icon } = looks[known];
  return (
    <Tag tone={tone} icon={icon}>
      {say(`lesson.state.${known}`, { number })}
    </Tag>
  );
}
