import type { ReadCourse } from '../asking/course';
import { dayOf, useLanguage, useSay } from '../i18n/say';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { Announced, useAnnounce } from './Announced';
import { Offline } from './Offline';

/** What stands beside a course: for whom, what comes before, how it is cited, printed, and read in other languages. */
export function CourseFacts({ course }: { course: ReadCourse }) {
  const say = useSay();
  const language = useLanguage();
  const { slug, audience, prerequisites, translations, topics, unit, licence } = course;
  return (
    <aside className="facts2" aria-label={say('course.about')}>
      <h2>{say('course.forWhom')}</h2>
      <p>{audience.positions.map(({ label }) => label[language]).join(', ') || say('course.forAll')}</p>
      {audience.kinds.length > 0 && (
        <>
          <h2>{say('course.kinds')}</h2>
          <p>{audience.kinds.map(({ label }) => label[language]).join(', ')}</p>
        </>
      )}
      {prerequisites.length > 0 && (
        <>
          <h2>{say('course.before')}</h2>
          <ul>
            {prerequisites.map(({ id, slug: other, title }) => (
              <li key={id}>
                <To href={pathTo.course(other)} lang={course.language}>
                  {title}
                </To>
              </li>
            ))}
          </ul>
        </>
      )}
      {topics.length > 0 && (
        <>
          <h2>{say('course.topics')}</h2>
          <ul>
            {topics.map(({ code, label }) => (
              <li key={code}>
                <To href={pathTo.list(code)}>{label[language]}</To>
              </li>
            ))}
          </ul>
        </>
      )}
      {translations.length > 0 && (
        <>
          <h2>{say('course.languages')}</h2>
          <ul>
            {translations.map((other) => (
              <li key={other.slug}>
                <To href={pathTo.course(other.slug)} lang={other.language} hrefLang={other.language}>
                  {other.title}
                </To>
              </li>
            ))}
          </ul>
        </>
      )}
      {unit && (
        <>
          <h2>{say('course.unit')}</h2>
          <p lang="vi">{unit.name}</p>
        </>
      )}
      {licence && (
        <>
          <h2>{say('course.licence')}</h2>
          <p>{licence}</p>
        </>
      )}
      <Citation course={course} />
      <Offline slug={slug} />
    </aside>
  );
}

function Citation({ course: { title, unit, editionNumber, publishedAt, slug, language } }: { course: ReadCourse }) {
  const say = useSay();
  const [said, announce] = useAnnounce();
  const cited = say(unit ? 'course.cited' : 'course.citedNoUnit', {
    ...{ title, unit: unit?.name ?? '', number: editionNumber },
    ...{ day: publishedAt ? dayOf(publishedAt) : '', address: window.location.origin + pathTo.course(slug) },
  });
  async function copy() {
    try {
      await navigator.clipboard.writeText(cited);
      announce(say('course.copied'));
    } catch {
      announce(say('course.notCopied'));
    }
  }
  return (
    <>
      <h2>{say('course.cite')}</h2>
      <p lang={language}>{cited}</p>
      <p>
        <button type="button" className="btn d" onClick={copy}>
          {say('course.copy')}
        </button>
      </p>
      <Announced said={said} />
    </>
  );
}
