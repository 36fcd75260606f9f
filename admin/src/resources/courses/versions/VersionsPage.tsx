import '../../../theme/courses.css';
import '../../../theme/course-contents.css';
import '../../../theme/course-review.css';
import '../../../theme/lesson-text.css';
import '../../../theme/lesson-merge.css';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { useChangeParams, useParam, usePath } from '../../../day/useDay';
import { CourseEditionsDocument, type CourseEditionsQuery, PermissionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Button } from '../../../parts/Button';
import { Crumbs } from '../../../parts/Crumbs';
import { Empty } from '../../../parts/Empty';
import { PageHeading } from '../../../parts/PageHeading';
import { useAnswer } from '../../../providers/useAnswer';
import { EditionList } from './EditionList';
import { EditionsCompared } from './EditionsCompared';
import type { Edition } from './editions';
import { NameEdition } from './NameEdition';

/** All editions of a course: any two compared, and a former one restored as a draft. */
export function VersionsPage() {
  const say = useText();
  const { courseId = '' } = useParams();
  const { answer, error, refetch } = useAnswer(CourseEditionsDocument, { id: courseId });
  if (!answer?.course) {
    return (
      <PageWithout
        title={say('versions.title')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        icon={SearchX}
        unknown={say('course.unknown')}
        hint={say('course.unknownHint')}
      />
    );
  }
  return <Versions course={answer.course} />;
}

function Versions({ course }: { course: NonNullable<CourseEditionsQuery['course']> }) {
  const say = useText();
  const toPath = usePath();
  const change = useChangeParams();
  const { editions } = course;
  const [named, setNamed] = useState<Edition>();
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
      <Crumbs
        of={[
          { path: '/courses', name: say('courses.sections.list') },
          { path: `/courses/${course.id}`, name: course.title, lang: course.language },
        ]}
      />
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
          onName={mayWrite ? setNamed : undefined}
        />
        {from && to && latest && from !== to ? (
          <EditionsCompared key={`${from.number} ${to.number}`} course={course} from={from} to={to} latest={latest} mayWrite={mayWrite} />
        ) : (
          <section className="card">
            <Empty icon={SearchX} title={say('versions.one')} hint={say('versions.oneHint')} />
          </section>
        )}
      </div>
      {named && <NameEdition course={course} edition={named} onClose={() => setNamed(undefined)} />}
    </Page>
  );
}
