import type { ReadCourse } from '../asking/course';
import { dayOf, useSay } from '../i18n/say';

/** What a course rests on. */
export function Sources({ course: { sources, language } }: { course: ReadCourse }) {
  const say = useSay();
  if (sources.length === 0) return null;
  return (
    <>
      <h2>{say('course.sources')}</h2>
      <ol className="sources">
        {sources.map(({ title, number, signedOn, issuedBy, url }) => {
          // the title of many says number and day itself
          const more = [
            ...(number && !title.includes(number) ? [number] : []),
            ...(issuedBy && !title.includes(issuedBy) ? [issuedBy] : []),
            ...(signedOn && !/\d{4}/.test(title) ? [say('course.signed', { day: dayOf(signedOn) })] : []),
          ];
          return (
            <li key={`${title}${number}`}>
              <span lang={language}>{[title, ...more].join(', ')}</span>
              {url && (
                <>
                  {'. '}
                  <a href={url} rel="noopener noreferrer">
                    {say('course.sourceLink')}
                    <span className="sr">: {title}</span>
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
