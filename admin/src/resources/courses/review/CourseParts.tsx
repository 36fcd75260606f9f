import { ArrowUpDown, Minus, Pencil, Plus } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import type { ContentsChange, FactChange } from '../difference/course-difference';
import { Pieces } from '../difference/Pieces';
import type { ComparedField } from './useFactTexts';

/** What became different of what a course is. */
export function FactsPart({ changes }: { changes: readonly FactChange<ComparedField>[] }) {
  const say = useText();
  return (
    <dl className="dif facts">
      {changes.map(({ field, pieces }) => (
        <div key={field} data-change tabIndex={-1} className="change">
          <dt>{say(`course.fields.${field}`)}</dt>
          <dd className="lines">
            <Pieces pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const icons = {
  ...{ moduleAdded: Plus, lessonAdded: Plus, moduleRemoved: Minus, lessonRemoved: Minus },
  ...{ moduleMoved: ArrowUpDown, lessonMoved: ArrowUpDown, moduleRenamed: Pencil },
} as const;

/** What became different of the table of contents. */
export function ContentsPart({ changes }: { changes: readonly ContentsChange[] }) {
  const say = useText();
  return (
    <ul className="dif contentschanges">
      {changes.map(({ kind, title, other }) => {
        const told = say(`review.contents.${kind}`, { title, other: other ?? '' });
        return (
          <li key={`${kind} ${title} ${other}`} data-change tabIndex={-1} className="change">
            <Icon of={icons[kind]} small />
            {kind.endsWith('Added') ? <ins>{told}</ins> : kind.endsWith('Removed') ? <del>{told}</del> : <span>{told}</span>}
          </li>
        );
      })}
    </ul>
  );
}
