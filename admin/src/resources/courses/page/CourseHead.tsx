import { BookOpen, CalendarClock, CornerUpLeft, GitCompareArrows, type LucideIcon, Send, Undo2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { usePath } from '../../../day/useDay';
import type { ReleaseRowFragment } from '../../../generated/operations';
import type { PartWords } from '../../../i18n/part-words';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Crumbs } from '../../../parts/Crumbs';
import { Icon } from '../../../parts/Icon';
import { type Choice, MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useCompact } from '../../../theme/useCompact';
import { CourseStage } from '../CourseStage';
import { CreateCourse } from '../list/CreateCourse';
import { PublishDialog } from '../releases/PublishDialog';
import { publishableCourse } from '../releases/publishable';
import { decidingOf } from '../review/deciding';
import { ToReview } from '../review/ToReview';
import { useApproval } from '../review/useApproval';
import { stageOf } from '../standing';
import { useLanguageName } from '../useLanguageName';
import { useStageTold } from '../useStageTold';
import { CourseStanding } from './CourseStanding';
import { BringBack, Retire, Submit, Withdraw } from './CourseSteps';
import type { ShownCourse } from './shown-course';

const asked = ['submit', 'withdraw', 'publish', 'retire', 'bringBack', 'translate'] as const;
type Step = (typeof asked)[number];

/** What a course is called, how far it has come and what comes next, with the acts that lead there. */
export function CourseHead({
  course,
  may,
  planned,
}: {
  course: ShownCourse;
  may: (permission: string) => boolean;
  planned: ReleaseRowFragment | undefined;
}) {
  const say = useText();
  const nameOf = useLanguageName();
  const navigate = useNavigate();
  const toPath = usePath();
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  const stage = stageOf(course, planned !== undefined);
  const { work, readers } = useStageTold()(course, planned);
  const isWritten = course.edition !== undefined;
  const isRead = course.editions?.some(({ state }) => state === 'PUBLISHED') ?? false;
  const [mayWrite, mayReview, mayPublish] = ['course:write', 'course:review', 'course:publish'].map((one) => isWritten && may(one));
  const is = (...some: (typeof stage)[]) => some.includes(stage);
  const isReviewed = is('inReview') && !!mayReview;
  const approval = useApproval(decidingOf({ ...course, edition: course.edition ?? { version: 0 } }).approving, isReviewed);
  const offered: Record<Step, boolean> = {
    submit: !!mayWrite && is('draft', 'returned'),
    withdraw: !!mayWrite && is('inReview'),
    publish: !!mayPublish && is('approved'),
    retire: !!mayPublish && isRead,
    bringBack: !!mayWrite && is('retired'),
    translate: !!mayWrite,
  };
  useAskedAct(asked, (act) => offered[act] && setStep(act));
  const button = (act: Step, icon: LucideIcon, isMain = true) =>
    offered[act] && (
      <Button look={isMain ? 'main' : 'plain'} icon={icon} aria-haspopup="dialog" onClick={() => setStep(act)}>
        {say(`course.steps.${act}`)}
      </Button>
    );
  const othersNames = [...new Set((course.presences ?? []).map(({ name }) => name))];
  const isCompact = useCompact();
  const toReader = isRead || !isWritten;
  const [reader, versions] = [`/hoc/${course.slug}`, toPath(`/courses/${course.id}/versions`)];
  // where there is little room all but what comes next stands behind the menu
  const inMenu = (isOffered: boolean, act: keyof PartWords['course']['steps'], onChoose: () => void): Choice[] =>
    isOffered ? [{ label: say(`course.steps.${act}`), onChoose }] : [];
  const menu = (
    <MoreMenu
      framed
      label={say('shell.state.more')}
      choices={[
        ...inMenu(isCompact && offered.withdraw, 'withdraw', () => setStep('withdraw')),
        ...inMenu(isCompact && isRead, 'asReader', () => window.location.assign(reader)),
        ...inMenu(isCompact && isWritten, 'versions', () => navigate(versions)),
        ...inMenu(offered.translate, 'translate', () => setStep('translate')),
        ...inMenu(offered.retire, 'retire', () => setStep('retire')),
      ]}
    />
  );
  const heading = (
    <PageHeading title={course.title}>
      <span lang={course.language}>{course.title}</span>
    </PageHeading>
  );
  const facts = (
    <p className="row wrap soft facts">
      <CourseStage stage={stage} />
      <span>{say('course.edition', { number: course.editionNumber })}</span>
      {!isCompact && course.unit && <Name>{course.unit.name}</Name>}
      {!isCompact && <span>{nameOf(course.language)}</span>}
    </p>
  );
  const acts = (
    <div className="row wrap">
      {button('submit', Send)}
      {isReviewed && <ToReview path={`/courses/${course.id}/review`} approval={approval} />}
      {!isCompact && button('withdraw', CornerUpLeft, false)}
      {button('publish', CalendarClock)}
      {button('bringBack', Undo2)}
      {is('scheduled') && (
        <Button icon={CalendarClock} to={toPath('/courses/schedule')}>
          {say('course.steps.schedule')}
        </Button>
      )}
      {toReader && !(isCompact && isWritten) && (
        <Button icon={BookOpen} href={reader}>
          {say('course.steps.asReader')}
        </Button>
      )}
      {isWritten && !isCompact && (
        <Button icon={GitCompareArrows} to={versions}>
          {say('course.steps.versions')}
        </Button>
      )}
      {!isCompact && menu}
    </div>
  );

  return (
    <div className={isCompact ? 'phead coursehead compact' : 'phead coursehead'}>
      <div className="row between">
        <Crumbs of={[{ path: '/courses', name: say('courses.sections.list') }]} />
        {isCompact && menu}
      </div>
      {isCompact && heading}
      <div className={isCompact ? 'row between wrap' : 'row between top wrap g4'}>
        {isCompact ? (
          facts
        ) : (
          <div className="grow headline">
            {heading}
            {facts}
          </div>
        )}
        {acts}
      </div>
      {isWritten && (
        <CourseStanding
          isShort={isCompact}
          work={stage === 'returned' ? '' : work}
          more={[
            readers,
            approval.isAnothers ? say('review.anothers') : !is('returned') && say(`course.next.${stage}`, { title: course.title }),
          ]}
        />
      )}
      {othersNames.length > 0 && (
        <p className="meta" role="status">
          <Icon of={UsersRound} small /> {say('course.others', { names: othersNames.join(', '), smart_count: othersNames.length })}
        </p>
      )}
      {stage === 'returned' && (
        <Note tone="warn" icon={CornerUpLeft}>
          <p>{work}</p>
          <p>{say('course.next.returned')}</p>
        </Note>
      )}
      {step === 'submit' && <Submit course={course} onClose={close} />}
      {step === 'withdraw' && <Withdraw course={course} onClose={close} />}
      {step === 'publish' && <PublishDialog of={publishableCourse(course)} onClose={close} />}
      {step === 'retire' && <Retire course={course} onClose={close} />}
      {step === 'bringBack' && <BringBack course={course} onClose={close} />}
      {step === 'translate' && (
        <CreateCourse
          of={{
            ...{ id: course.id, title: course.title, unit: course.unit },
            languages: [course.language, ...course.translations.map(({ language }) => language)],
          }}
          onClose={close}
          onCreated={(id) => navigate(toPath(`/courses/${id}`))}
        />
      )}
    </div>
  );
}
