import { CourseTopicsDocument } from '@lechan/client';
import { useAsked } from '../asking/useAsked';
import { useCourses } from '../asking/useCourses';
import { useLanguage, useSay } from '../i18n/say';
import { Awaiting } from '../parts/Awaiting';
import { CourseCard } from '../parts/CourseCard';
import { Failure } from '../parts/Failure';
import { PageTitle } from '../parts/PageTitle';
import { TopicsNav } from '../parts/TopicsNav';
import { To } from '../way/To';
import { pathTo } from '../way/way';

/** All courses, or those about a topic, the newest first. */
export function CourseList({ topic }: { topic: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const topics = useAsked(CourseTopicsDocument, {}).answer?.topics ?? [];
  const listed = useCourses(topic);
  const label = topics.find(({ code }) => code === topic)?.label[language];
  return (
    <Awaiting asked={listed}>
      {({ courses, total, next }) => (
        <div className="listg">
          <div className="listh">
            <PageTitle text={label ? say('list.titleOfTopic', { topic: label }) : say('list.title')} />
            <p className="soft">{say('list.lead')}</p>
          </div>
          <TopicsNav topics={topics} now={topic} />
          <div className="listm">
            {courses.length === 0 ? (
              <NoCourses isOfTopic={topic !== null} />
            ) : (
              <>
                <p className="meta" role="status">
                  {next === null ? say('list.count', { smart_count: total }) : say('list.shown', { shown: courses.length, total })}
                </p>
                <ol className="courses">
                  {courses.map((course) => (
                    <CourseCard key={course.id} course={course} />
                  ))}
                </ol>
                {listed.error !== undefined && <Failure error={listed.error} onAgain={listed.more} isPage={false} />}
                {next !== null && listed.error === undefined && (
                  <button type="button" className="btn" aria-busy={listed.isFetching} onClick={listed.isFetching ? undefined : listed.more}>
                    {say(listed.isFetching ? 'list.moreFetching' : 'list.more')}
                  </button>
                )}
              </>
            )}
          </div>
        </div>
      )}
    </Awaiting>
  );
}

function NoCourses({ isOfTopic }: { isOfTopic: boolean }) {
  const say = useSay();
  return (
    <div className="told">
      <p className="strong">{say(isOfTopic ? 'list.noneOfTopic' : 'list.none')}</p>
      {isOfTopic ? (
        <p>
          <To className="btn" href={pathTo.list()}>
            {say('list.dropTopic')}
          </To>
        </p>
      ) : (
        <p>{say('list.noneHint')}</p>
      )}
    </div>
  );
}
