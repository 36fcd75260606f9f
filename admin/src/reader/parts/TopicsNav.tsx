import type { CourseTopicsQuery } from '@lechan/client';
import { useLanguage, useSay } from '../i18n/say';
import { To } from '../way/To';
import { pathTo } from '../way/way';

type Topics = CourseTopicsQuery['topics'];

/** What courses are about, to choose one of; those that are parts of others stand below them. On a narrow page behind a line that names the one chosen. */
export function TopicsNav({ topics, now }: { topics: Topics; now: string | null }) {
  const say = useSay();
  const language = useLanguage();
  if (topics.length === 0) return null;
  const label = topics.find(({ code }) => code === now)?.label[language] ?? say('list.allTopics');
  return (
    <nav className="topics" aria-label={say('list.topics')}>
      <details>
        <summary>{say('list.topicNow', { topic: label })}</summary>
        <TopicLinks topics={topics} now={now} />
      </details>
      <div className="wide">
        <p className="meta">{say('list.topics')}</p>
        <TopicLinks topics={topics} now={now} />
      </div>
    </nav>
  );
}

function TopicLinks({ topics, now }: { topics: Topics; now: string | null }) {
  const say = useSay();
  return (
    <ul>
      <li>
        <To href={pathTo.list()} aria-current={now === null ? 'true' : undefined}>
          {say('list.allTopics')}
        </To>
      </li>
      <Parts of={null} topics={topics} now={now} />
    </ul>
  );
}

function Parts({ of, topics, now }: { of: string | null; topics: Topics; now: string | null }) {
  const language = useLanguage();
  const parts = topics.filter(({ parent }) => (parent?.code ?? null) === of);
  return parts.map(({ code, label }) => (
    <li key={code}>
      <To href={pathTo.list(code)} aria-current={code === now ? 'true' : undefined}>
        {label[language]}
      </To>
      {topics.some(({ parent }) => parent?.code === code) && (
        <ul>
          <Parts of={code} topics={topics} now={now} />
        </ul>
      )}
    </li>
  ));
}
