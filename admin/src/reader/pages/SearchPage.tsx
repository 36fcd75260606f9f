import { CoursesPageDocument } from '@lechan/client';
import { stretchesOf } from '../../resources/search/folded';
import { useAsked } from '../asking/useAsked';
import { useSay } from '../i18n/say';
import { Awaiting } from '../parts/Awaiting';
import { CourseCard } from '../parts/CourseCard';
import { PageTitle } from '../parts/PageTitle';
import { To } from '../way/To';
import { pathTo } from '../way/way';

/** What was found for some words, which are marked. */
export function SearchPage({ words }: { words: string }) {
  const say = useSay();
  const asked = useAsked(CoursesPageDocument, words === '' ? null : { first: 50, filter: { title: { contains: words } } });
  if (words === '') {
    return (
      <div className="told">
        <PageTitle text={say('search.titleEmpty')} />
        <p>{say('search.empty')}</p>
      </div>
    );
  }
  return (
    <Awaiting asked={asked}>
      {({ courses: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <div className="told">
            <PageTitle text={say('search.none', { words })} />
            <p>{say('search.noneHint')}</p>
            <p>
              <To className="btn" href={pathTo.list()}>
                {say('search.all')}
              </To>
            </p>
          </div>
        ) : (
          <div className="listm">
            <PageTitle text={say('search.found', { smart_count: totalCount, words })} title={say('search.title', { words })} />
            <p className="soft" role="status">
              {say('search.hint')}
            </p>
            <ol className="courses">
              {nodes.map((course) => (
                <CourseCard key={course.id} course={course} title={<Marked text={course.title} asked={words} />} />
              ))}
            </ol>
          </div>
        )
      }
    </Awaiting>
  );
}

function Marked({ text, asked }: { text: string; asked: string }) {
  let at = 0;
  return stretchesOf(text, asked).map(({ text: stretch, isMatch }) => {
    const key = at;
    at += stretch.length;
    return isMatch ? <mark key={key}>{stretch}</mark> : <span key={key}>{stretch}</span>;
  });
}
