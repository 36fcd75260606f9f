import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import '../../../theme/course-review.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-merge.css';
import { SearchX } from 'lucide-react';
import { useParams } from 'react-admin';
import { useChangeParams, useParam, usePath } from '../../../day/useDay';
import { CourseEditionsDocument, type CourseEditionsQuery, PermissionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Page } from '../../../layout/Shell';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { PageHeading } from '../../../parts/PageHeading';
import { To } from '../../../parts/To';
import { WaitingPage } from '../../../parts/WaitingPage';
import { useAnswer } from '../../../providers/useAnswer';
import { EditionList } from './EditionList';
import { EditionsCompared } from './EditionsCompared';

/** All editions of a course: any two compared, and a former one restored as a draft. */
export function VersionsPage() {
  const say = useText();
  const { courseId = '' } = useParams();
  const { answer, error, refetch } = useAnswer(CourseEditionsDocument, { id: courseId });
  if (error && !answer) {
    return (
      <Page>
        <PageHeading title={say('versions.title')} hidden />
        <Failure error={error} onRetry={refetch} />
      </Page>
    );
  }
  if (!answer) return <Page>{<WaitingPage rows={8} />}</Page>;
  if (!answer.course) {
    return (
      <Page>
        <PageHeading title={say('course.unknown')} hidden />
        <section className="card">
          <Empty icon={SearchX} title={say('course.unknown')} hint={say('course.unknownHint')} />
        </section>
      </Page>
    );
  }
  return <Versions course={answer.course} />;
}

function Versions({ course }: { course: NonNullable<CourseEditionsQuery['course']> }) {
  const say = useText();
  const toPath = usePath();
  const change = useChangeParams();
  const { editions } = course;
  const unit = course.unit?.id ?? '';
  const rights = useAnswer(PermissionsDocument, { unit }, { enabled: unit !== '' }).answer?.viewer.permissions ?? [];
  const numbered = (number: string | undefined) => editions.find((one) => String(one.number) === number);
  const [latest, before] = editions;
  const to = numbered(useParam('to')) ?? latest;
  // what readers have is what one compares with first
  const usual = editions.find(({ state, number }) => state === 'PUBLISHED' && number !== to?.number) ?? before;
  const from = numbered(useParam('from')) ?? usual;
  const mayWrite = rights.includes('course:write');
  return (
    <Page>
      <nav aria-label={say('units.tree.path')}>
        <ol className="crumbs">
          <li>
            <To path="/courses">{say('courses.sections.list')}</To>
          </li>
          <li>
            <To path={`/courses/${course.id}`}>{course.title}</To>
          </li>
        </ol>
      </nav>
      <div className="row between wrap g4">
        <PageHeading title={`${say('versions.title')}: ${course.title}`}>{say('versions.title')}</PageHeading>
        <Button to={toPath(`/courses/${course.id}`)}>{say(mayWrite ? 'versions.goOn' : 'versions.open')}</Button>
      </div>
      <div className="versions">
        <EditionList
          editions={editions}
          from={from?.number}
          to={to?.number}
          onChoose={(side, number) => change({ [side]: String(number) }, { replace: true })}
        />
        {from && to && latest && from !== to ? (
          <EditionsCompared key={`${from.number} ${to.number}`} course={course} from={from} to={to} latest={latest} mayWrite={mayWrite} />
        ) : (
          <section className="card">
            <Empty icon={SearchX} title={say('versions.one')} hint={say('versions.oneHint')} />
          </section>
        )}
      </div>
    </Page>
  );
}
