import { CourseTopicsDocument, type CourseTopicsQuery } from '@lechan/client';
import { useAsked } from '../asking/useAsked';
import { useCourses } from '../asking/useCourses';
import { type Language, useLanguage, useSay } from '../i18n/say';
import { Awaiting } from '../parts/Awaiting';
import { type Choice, Choosing } from '../parts/Choosing';
import { CourseCard } from '../parts/CourseCard';
import { Growing } from '../parts/Growing';
import { PageTitle } from '../parts/PageTitle';
import { To } from '../way/To';
import { pathTo } from '../way/way';

type Topics = CourseTopicsQuery['topics'];

/** All courses, or those about a topic, the newest first. */
export function CourseList({ topic }: { topic: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const topics = useAsked(CourseTopicsDocument, {}).answer?.topics ?? [];
  const listed = useCourses(topic);
  const label = topics.find(({ code }) => code === topic)?.label[language];
  const all = { key: '', label: say('list.allTopics'), href: pathTo.list(), isChosen: topic === null };
  return (
    <Awaiting asked={listed}>
      {(shown) => (
        <div className="listg">
          <div className="listh">
            <PageTitle text={label ? say('list.titleOfTopic', { topic: label }) : say('list.title')} />
            <p className="soft">{say('list.lead')}</p>
          </div>
          {topics.length > 0 && <Choosing label={say('list.topics')} choices={[all, ...partsOf(null, topics, topic, language)]} />}
          <div className="listm">
            {shown.items.length === 0 ? (
              <NoCourses isOfTopic={topic !== null} />
            ) : (
              <>
                <p className="meta" role="status">
                  {shown.next === null
                    ? say('list.count', { smart_count: shown.total })
                    : say('list.shown', { shown: shown.items.length, total: shown.total })}
                </p>
                <Growing list={listed} shown={shown}>
                  <ol className="courses">
                    {shown.items.map((course) => (
                      <CourseCard key={course.id} course={course} />
                    ))}
                  </ol>
                </Growing>
              </>
            )}
          </div>
        </div>
      )}
    </Awaiting>
  );
}

/** The topics that are parts of one; of none: those that stand by themselves. */
function partsOf(whole: string | null, topics: Topics, now: string | null, language: Language): Choice[] {
  return topics
    .filter(({ parent }) => (parent?.code ?? null) === whole)
    .map(({ code, label }) => ({
      ...{ key: code, label: label[language], href: pathTo.list(code), isChosen: code === now },
      parts: partsOf(code, topics, now, language),
    }));
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
