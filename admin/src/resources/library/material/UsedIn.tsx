import { MaterialUseDocument, type MaterialUseQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Failure } from '../../../parts/Failure';
import { To } from '../../../parts/To';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownMaterial } from './shown-material';

interface Place {
  readonly id: string;
  readonly title: string;
  readonly path: string | undefined;
  /** The courses in which a lesson stands. */
  readonly within: string;
  readonly isCourse: boolean;
  readonly isWritten: boolean;
  readonly isRead: boolean;
}

/** Where a material is used, in what is being written and in what readers get, each with the way there. */
export function UsedIn({ material: { id, useCount } }: { material: ShownMaterial }) {
  const say = useText();
  const shows = { material: { equals: id } };
  const { answer, error, refetch } = useAnswer(MaterialUseDocument, { lessons: shows, courses: shows });
  const places = answer && placesIn(answer);
  const hidden = places ? Math.max(0, useCount - places.length) : 0;
  return (
    <Card
      flush
      title={
        places?.length === 0 && hidden === 0
          ? say('library.usedNowhere')
          : say('material.page.used', { smart_count: Math.max(useCount, places?.length ?? 0) })
      }
    >
      {error && !places ? <Failure error={error} onRetry={refetch} /> : !places && <div className="in">{<Waiting rows={2} />}</div>}
      {places && places.length === 0 && hidden === 0 && <p className="in soft">{say('material.page.unusedHint')}</p>}
      {places && places.length > 0 && (
        <ul className="rows">
          {places.map(({ id: place, title, path, within, isCourse, isWritten, isRead }) => (
            <li key={place}>
              <div className="grow">
                <p className="t">{path ? <To path={path}>{title}</To> : title}</p>
                <p className="meta">
                  {[
                    isCourse ? say('material.page.withCourse') : within,
                    say(isRead ? (isWritten ? 'material.page.read' : 'material.page.readOnly') : 'material.page.written'),
                  ]
                    .filter(Boolean)
                    .join('. ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="in meta">{say('material.page.hidden', { smart_count: hidden })}</p>}
    </Card>
  );
}

function placesIn({ lessons, publishedLessons, courses, publishedCourses }: MaterialUseQuery): Place[] {
  const places = new Map<string, Place>();
  const add = (place: Omit<Place, 'isWritten' | 'isRead'>, is: 'isWritten' | 'isRead') => {
    const former = places.get(place.id) ?? { ...place, isWritten: false, isRead: false };
    places.set(place.id, { ...former, [is]: true });
  };
  for (const [some, is] of [
    [courses, 'isWritten'],
    [publishedCourses, 'isRead'],
  ] as const)
    for (const { id, title } of some.nodes) add({ id, title, path: `/courses/${id}`, within: '', isCourse: true }, is);
  for (const [some, is] of [
    [lessons, 'isWritten'],
    [publishedLessons, 'isRead'],
  ] as const)
    for (const { id, title, courses: within } of some.nodes) {
      const [first] = within;
      const path = first && `/courses/${first.id}/lessons/${id}`;
      add({ id, title, path, within: within.map((course) => course.title).join(', '), isCourse: false }, is);
    }
  return [...places.values()];
}
