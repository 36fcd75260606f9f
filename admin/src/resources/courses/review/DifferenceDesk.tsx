import { ArrowDown, ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useChangeParams, useParam } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Apart } from '../../../parts/Apart';
import { Button } from '../../../parts/Button';
import { lazily } from '../../../parts/lazily';
import { Segment } from '../../../parts/Segment';
import { type CourseDifference, placesOf } from '../difference/course-difference';
import { ContentsPart, FactsPart } from './CourseParts';
import { LessonPart, type View, viewsOf } from './LessonPart';
import { SinceReturned } from './SinceReturned';
import type { ComparedField } from './useFactTexts';

// what draws a lesson as readers see it comes when it is looked at so
const LessonAsRead = lazily(() => import('../lesson/preview/LessonAsRead').then(({ LessonAsRead }) => LessonAsRead), false, 'lesson');
// what a text consists of is fetched with what is said of it, and not before
const ReviewComments = lazily(() => import('./comments/ReviewComments').then(({ ReviewComments }) => ReviewComments), false, 'lesson');

/** What became different, part by part: a list of them, the one that is looked at, and what stands beside it. */
export function DifferenceDesk({
  name,
  difference,
  hasFormer,
  written,
  beside,
  comments,
}: {
  /** Under which the parts that were looked at are kept in this tab. */
  name: string;
  difference: CourseDifference<ComparedField>;
  /** Whether there is anything that it is compared with. */
  hasFormer: boolean;
  /** The language in which it is written. */
  written: string;
  /** What stands beside it, given how many parts were not looked at yet. */
  beside?: (left: number) => ReactNode;
  /** Whether what is said of its lessons is shown beside them, and one may settle it; not where it is left out. */
  comments?: { mayWrite: boolean } | undefined;
}) {
  const say = useText();
  const change = useChangeParams();
  const [chosen, setChosen] = useState<View>('changes');
  // the lesson of which what did not change is shown too
  const [whole, setWhole] = useState<string>();
  const { facts, contents, lessons } = difference;
  const parts = [
    ...(facts.length
      ? [{ id: 'facts', title: say('review.facts'), told: say('review.places', { smart_count: facts.length }), isChange: true }]
      : []),
    ...(contents.length
      ? [{ id: 'contents', title: say('contents.title'), told: say('review.places', { smart_count: contents.length }), isChange: true }]
      : []),
    ...lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.number ? say('contents.lesson', { number: lesson.number, title: lesson.title }) : lesson.title,
      told: lesson.state === 'changed' ? say('review.places', { smart_count: placesOf(lesson) }) : say(`review.lesson.${lesson.state}`),
      isChange: lesson.state !== 'same',
    })),
  ];
  const asked = useParam('part');
  const current = parts.find(({ id }) => id === asked) ?? parts.find(({ isChange }) => isChange) ?? parts[0];
  const { seen, see } = useSeen(name);
  const currentId = current?.id;
  useEffect(() => {
    if (currentId) see(currentId);
  }, [currentId, see]);
  const left = parts.filter(({ id, isChange }) => isChange && !seen.includes(id)).length;
  const places = parts.reduce((sum, { id }) => sum + placesIn(difference, id), 0);
  const lesson = lessons.find(({ id }) => id === current?.id);
  const views = lesson ? viewsOf(lesson) : [];
  const view = views.includes(chosen) ? chosen : views[0];
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLElement>(null);
  const next = parts[parts.findIndex(({ id }) => id === currentId) + 1];

  /** Goes to a part; to its beginning, where that stands below the list of them or above what is in sight. */
  function go(part: string) {
    change({ part }, { replace: true });
    const list = shown.current?.previousElementSibling?.getBoundingClientRect();
    const { top = 0 } = shown.current?.getBoundingClientRect() ?? {};
    if (top < 0 || (list && top >= list.bottom)) shown.current?.scrollIntoView({ block: 'start' });
  }
  return (
    <div className={beside || comments ? 'review withdecision' : 'review'}>
      <nav className="card reviewparts" aria-label={say('review.parts')}>
        <h2>{say('review.count', { smart_count: places })}</h2>
        <ul>
          {parts.map(({ id, title, told, isChange }) => (
            <li key={id}>
              <button type="button" aria-current={id === current?.id ? 'true' : undefined} onClick={() => go(id)}>
                <span className={isChange ? 'strong' : undefined}>{title}</span>
                <span className="meta">
                  {told}
                  {isChange && seen.includes(id) && `, ${say('review.seen')}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="card reviewbody" aria-labelledby="review-part" ref={shown}>
        <header>
          <h2 id="review-part" className="grow">
            {current?.title ?? say('review.nothing')}
          </h2>
          {lesson && view && (
            <Segment
              label={say('review.view')}
              choices={views.map((value) => ({ value, label: say(`review.views.${value}`) }))}
              value={view}
              onChange={setChosen}
            />
          )}
          {current?.isChange && (!lesson || view === 'changes') && <Steps key={current.id} within={body} />}
        </header>
        <div className="in" ref={body}>
          {!current && <p>{say('review.same')}</p>}
          {current?.id === 'facts' && <FactsPart changes={facts} />}
          {current?.id === 'contents' && <ContentsPart changes={contents} />}
          {comments && lesson?.is && <SinceReturned key={`since ${lesson.id}`} lessonId={lesson.id} />}
          {lesson && view && (
            <LessonPart key={lesson.id} {...{ lesson, view, hasFormer }} isWhole={whole === lesson.id}>
              {view === 'reader' && (
                <Apart within onClose={() => setChosen('changes')}>
                  <div className="preview">
                    <LessonAsRead lessonId={lesson.id} state={lesson.is ? 'DRAFT' : 'PUBLISHED'} written={written} />
                  </div>
                </Apart>
              )}
            </LessonPart>
          )}
          {next && (
            <p className="nextpart">
              <Button icon={ArrowDown} onClick={() => go(next.id)}>
                {say('review.nextPart', { title: next.title })}
              </Button>
            </p>
          )}
        </div>
      </section>
      {(beside || comments) && (
        <div className="stack reviewside">
          {beside?.(left)}
          {comments && lesson?.is && (
            <Said key={lesson.id}>
              <ReviewComments
                lessonId={lesson.id}
                body={lesson.is.body}
                mayWrite={comments.mayWrite}
                within={body}
                onWhole={() => {
                  setChosen('changes');
                  setWhole(lesson.id);
                }}
              />
            </Said>
          )}
        </div>
      )}
    </div>
  );
}

function placesIn({ facts, contents, lessons }: CourseDifference<ComparedField>, part: string): number {
  if (part === 'facts') return facts.length;
  if (part === 'contents') return contents.length;
  const lesson = lessons.find(({ id }) => id === part);
  return lesson ? placesOf(lesson) : 0;
}

/** What comes after the difference, which does not wait for it. */
function Said({ children }: { children: ReactNode }) {
  const [isLeft, setLeft] = useState(false);
  if (isLeft) return null;
  return (
    <Apart within onClose={() => setLeft(true)}>
      {children}
    </Apart>
  );
}

/** Goes from one change to the next and back; the one that is reached takes the focus. */
function Steps({ within }: { within: { current: HTMLElement | null } }) {
  const say = useText();
  const [at, setAt] = useState<{ place: number; count: number }>();
  function go(by: 1 | -1) {
    const places = [...(within.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (places.length === 0) return;
    const next = at ? (at.place + by + places.length) % places.length : by === 1 ? 0 : places.length - 1;
    setAt({ place: next, count: places.length });
    places[next]?.focus({ preventScroll: true });
    places[next]?.scrollIntoView({ block: 'center' });
  }
  return (
    <div className="row">
      {at && (
        <span className="meta" role="status">
          {say('review.at', { number: at.place + 1, count: at.count })}
        </span>
      )}
      <Button small icon={ChevronUp} onClick={() => go(-1)}>
        {say('review.before')}
      </Button>
      <Button small icon={ChevronDown} onClick={() => go(1)}>
        {say('review.next')}
      </Button>
    </div>
  );
}

/** Which parts were looked at in this tab. */
function useSeen(name: string): { seen: readonly string[]; see: (part: string) => void } {
  const key = `lechan.reviewed ${name}`;
  const [seen, setSeen] = useState<readonly string[]>(() => JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  const see = useRef((part: string) =>
    setSeen((former) => {
      if (former.includes(part)) return former;
      const next = [...former, part];
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    }),
  );
  return { seen, see: see.current };
}
