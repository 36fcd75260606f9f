import { CoursePageDocument } from '@lechan/client';
import { numbered, type ReadCourse } from '../asking/course';
import { useAsked } from '../asking/useAsked';
import { dayOf, useSay } from '../i18n/say';
import { forgetRead, useKept } from '../keeping/kept';
import { MaterialCard } from '../material/MaterialCard';
import { Announced, useAnnounce } from '../parts/Announced';
import { Awaiting } from '../parts/Awaiting';
import { Contents } from '../parts/Contents';
import { CourseFacts } from '../parts/CourseFacts';
import { Icon } from '../parts/Icon';
import { PageTitle } from '../parts/PageTitle';
import { Progress } from '../parts/Progress';
import { Sources } from '../parts/Sources';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { NothingHere } from './NothingHere';

/** A course as one begins it: what it is, for whom, what one reads in it, and what it rests on. */
export function CoursePage({ slug }: { slug: string }) {
  const asked = useAsked(CoursePageDocument, { slug });
  return <Awaiting asked={asked}>{({ course }) => (course ? <Course course={course} /> : <NothingHere isCourse />)}</Awaiting>;
}

function Course({ course }: { course: ReadCourse }) {
  const say = useSay();
  const { title, language, summary, introduction, objectives, lessonCount, minutes, editionNumber, publishedAt } = course;
  return (
    <div className="crs">
      <article className="crsm prose">
        <PageTitle text={title} lang={language} />
        <p className="meta facts">
          <span>{say('course.lessons', { smart_count: lessonCount })}</span>
          {minutes && <span>{say('course.minutes', { smart_count: minutes })}</span>}
          {publishedAt && <span>{say('course.published', { number: editionNumber, day: dayOf(publishedAt) })}</span>}
        </p>
        {summary && (
          <p className="lead" lang={language}>
            {summary}
          </p>
        )}
        <Cover cover={course.cover} />
        <Begin course={course} />
        {introduction?.split('\n').map(
          (paragraph) =>
            paragraph.trim() && (
              <p key={paragraph} lang={language}>
                {paragraph}
              </p>
            ),
        )}
        {objectives.length > 0 && (
          <>
            <h2>{say('course.objectives')}</h2>
            <ul lang={language}>
              {objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{say('course.contents')}</h2>
        <nav aria-label={say('course.contents')}>
          <Contents course={course} isWide />
        </nav>
        {course.materials.length > 0 && (
          <>
            <h2>{say('material.ofCourse')}</h2>
            <ul className="files" lang={language}>
              {course.materials.map((material) => (
                <li key={material.id}>
                  <MaterialCard material={material} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Sources course={course} />
      </article>
      <CourseFacts course={course} />
    </div>
  );
}

function Cover({ cover }: Pick<ReadCourse, 'cover'>) {
  const file = cover?.file;
  const address = file?.displayUrl ?? file?.url;
  if (!file || !address) return null;
  return (
    <img className="cover" src={address} alt={cover.altText ?? ''} width={file.width ?? undefined} height={file.height ?? undefined} />
  );
}

/** Where to begin, or to go on, by what was read on this device. */
function Begin({ course }: { course: ReadCourse }) {
  const say = useSay();
  const [said, announce] = useAnnounce();
  const lessons = numbered(course.modules).flatMap((part) => part.lessons);
  const known = useKept().read[course.id] ?? [];
  const read = lessons.filter(({ id }) => known.includes(id)).length;
  const next = lessons.find(({ id }) => !known.includes(id)) ?? lessons[0];
  if (!next) return null;
  const label = read === 0 ? 'course.start' : read === lessons.length ? 'course.again' : 'course.goOn';
  return (
    <div className="begin">
      <To className="btn p" href={pathTo.lesson(course.slug, next.id)}>
        <span>{say(label, { lesson: next.title })}</span>
        <Icon of="on" />
      </To>
      {read > 0 && (
        <div className="stack tight">
          <Progress read={read} total={lessons.length} />
          <p className="meta">
            {say('course.progressKept')}{' '}
            <button
              type="button"
              className="linkbtn"
              onClick={() => {
                forgetRead(course.id);
                announce(say('course.progressForgotten'));
              }}
            >
              {say('course.progressForget')}
            </button>
          </p>
        </div>
      )}
      <Announced said={said} />
    </div>
  );
}
