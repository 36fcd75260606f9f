import { useEffect, useState } from 'react';
import { useSay } from '../i18n/say';
import type { Heading } from '../lesson/LessonNodes';
import { Icon } from './Icon';
import { Offline } from './Offline';

/** What stands beside a lesson: its headings, where one is among them, and how to print it. */
export function InLesson({ headings, language, slug }: { headings: readonly Heading[]; language: string; slug: string }) {
  const say = useSay();
  const now = useHeadingInSight(headings);
  return (
    <aside className="lsa" aria-label={say('lesson.inThis')}>
      {headings.length > 1 && (
        <nav aria-label={say('lesson.inThis')}>
          <p className="meta">{say('lesson.inThis')}</p>
          <ol lang={language}>
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === now ? 'location' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <Offline slug={slug} />
      <p className="off">
        <button type="button" className="linkbtn" onClick={() => window.print()}>
          <Icon of="printer" isSmall /> {say('lesson.print')}
        </button>
      </p>
    </aside>
  );
}

/** The last heading that has gone by the upper third of the window. */
function useHeadingInSight(headings: readonly Heading[]): string | undefined {
  const [now, setNow] = useState(headings[0]?.id);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = headings.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 3,
      );
      setNow((passed.at(-1) ?? headings[0])?.id);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [headings]);
  return now;
}
