import { useText } from '../../../i18n/useText';
import type { Difference } from './differences';
import { textDifference } from './text-difference';

/** What an act changed, as it was and as it became; of something new or gone only what was recorded. */
export function DifferenceTable({
  differences,
  hasBefore,
  hasAfter,
}: {
  differences: readonly Difference[];
  hasBefore: boolean;
  hasAfter: boolean;
}) {
  const say = useText();
  const isBoth = hasBefore && hasAfter;
  const before = say(isBoth ? 'trail.event.before' : 'trail.event.recorded');
  const after = say(isBoth ? 'trail.event.after' : 'trail.event.recorded');
  return (
    <table className="dift">
      <thead>
        <tr>
          <th scope="col">{say('trail.event.field')}</th>
          {hasBefore && <th scope="col">{before}</th>}
          {hasAfter && <th scope="col">{after}</th>}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.field}>
            <th scope="row">{difference.label}</th>
            {hasBefore && (
              <td data-l={before}>
                <Value of={difference} side="before" isMarked={isBoth} />
              </td>
            )}
            {hasAfter && (
              <td data-l={after}>
                <Value of={difference} side="after" isMarked={isBoth} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One side of a difference; what went is struck, what came is underlined. */
function Value({ of, side, isMarked }: { of: Difference; side: 'before' | 'after'; isMarked: boolean }) {
  const say = useText();
  const values = of[side];
  const others = of[side === 'before' ? 'after' : 'before'];
  if (values.length === 0) return <span className="soft">{say('trail.event.nothing')}</span>;
  const Mark = side === 'before' ? 'del' : 'ins';
  if (of.isList || values.length > 1) {
    return (
      <ul>
        {values.map((value) => (
          <li key={value}>{isMarked && !others.includes(value) ? <Mark>{value}</Mark> : value}</li>
        ))}
      </ul>
    );
  }
  const [value = ''] = values;
  if (!isMarked) return value;
  const [other] = others;
  if (other === undefined) return <Mark>{value}</Mark>;
  const { head, tail, ...between } = textDifference(side === 'before' ? value : other, side === 'before' ? other : value);
  return (
    <>
      {head}
      {between[side] && <Mark>{between[side]}</Mark>}
      {tail}
    </>
  );
}
