import { CourseTextDocument, type CourseTextQuery } from '@lechan/client';
import { numbered } from '../asking/course';
import { useAsked } from '../asking/useAsked';
import { dayOf, useLanguage, useSay } from '../i18n/say';
import { lessonNodes } from '../lesson/LessonNodes';
import { Awaiting } from '../parts/Awaiting';
import { Icon } from '../parts/Icon';
import { moduleTitle } from '../parts/module-title';
import { PageTitle } from '../parts/PageTitle';
import { PrintedFoot } from '../parts/PrintedFoot';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { NothingHere } from './NothingHere';

type WholeText = NonNullable<CourseTextQuery['course']>;

/** A whole course on one page: to be printed, searched in, kept. */
export function WholeCourse({ slug }: { slug: string }) {
  const asked = useAsked(CourseTextDocument, { slug });
  return <Awaiting asked={asked}>{({ course }) => (course ? <Whole course={course} /> : <NothingHere isCourse />)}</Awaiting>;
}

function Whole({ course }: { course: WholeText }) {
  const say = useSay();
  const around = useLanguage();
  const { slug, title, summary, introduction, language, editionNumber, publishedAt } = course;
  const modules = numbered(course.modules);
  return (
    <article className="whole prose" lang={language}>
      <div className="noprint" lang={around}>
        <p className="row wrap">
          <button type="button" className="btn p" onClick={() => window.print()}>
            <Icon of="printer" />
            {say('whole.print')}
          </button>
          <To className="btn" href={pathTo.course(slug)}>
            {say('whole.back')}
          </To>
        </p>
        <p className="meta">{say('whole.hint')}</p>
      </div>
      <PageTitle text={title} title={say('whole.title', { title })} />
      {publishedAt && (
        <p className="meta" lang={around}>
          {say('course.published', { number: editionNumber, day: dayOf(publishedAt) })}
        </p>
      )}
      {summary && <p className="lead">{summary}</p>}
      {introduction?.split('\n').map((paragraph) => paragraph.trim() && <p key={paragraph}>{paragraph}</p>)}
      <h2 lang={around}>{say('course.contents')}</h2>
      <ol className="wholetoc">
        {modules.map((part, at) => (
          <li key={part.id}>
            {moduleTitle(say, at + 1, part.title)}
            <ol className="wholel">
              {part.lessons.map(({ id, number, title: lesson }) => (
                <li key={id}>
                  <a href={`#bai-${number}`}>{say('whole.lesson', { number, title: lesson })}</a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {modules.map((part, at) => (
        <section key={part.id} className="part">
          <h2>{moduleTitle(say, at + 1, part.title)}</h2>
          {part.lessons.map(({ id, number, title: lesson, html, materials }) => (
            <section key={id} className="partl">
              <h3 id={`bai-${number}`}>{say('whole.lesson', { number, title: lesson })}</h3>
              {lessonNodes(html, { say, language: around, materials, prefix: `bai-${number}-`, lower: 2 }).nodes}
            </section>
          ))}
        </section>
      ))}
      <PrintedFoot course={course} path={pathTo.course(slug)} />
    </article>
  );
}
