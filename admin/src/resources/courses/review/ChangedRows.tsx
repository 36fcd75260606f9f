import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { DifferenceRows } from '../difference/DifferenceRows';
import type { Row } from '../difference/difference';

/** Unchanged blocks beside a change that are shown with it; more are folded. */
const beside = 1;

/** A difference to read through: each change can be gone to, and long stretches that stayed are folded unless the whole is asked for. */
export function ChangedRows({ rows, isWhole }: { rows: readonly Row[]; isWhole: boolean }) {
  return (
    <div className="editiondiff">
      <div className="lessontext">
        {stretchesOf(rows).map(({ at, rows: some, isFolded }) =>
          isFolded ? (
            <Folded key={at} rows={some} isWhole={isWhole} />
          ) : (
            <div key={at} {...(some.some(({ kind }) => kind !== 'same') && { className: 'change', 'data-change': true, tabIndex: -1 })}>
              <DifferenceRows rows={some} />
            </div>
          ),
        )}
      </div>
    </div>
  );
}

interface Stretch {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly isFolded: boolean;
}

/** Each change by itself, with what stands beside it; what is far from any together. */
function stretchesOf(rows: readonly Row[]): Stretch[] {
  const isNear = (at: number) => rows.slice(Math.max(0, at - beside), at + beside + 1).some(({ kind }) => kind !== 'same');
  const stretches: Stretch[] = [];
  for (const [at, row] of rows.entries()) {
    const last = stretches.at(-1);
    if (isNear(at)) stretches.push({ at, rows: [row], isFolded: false });
    else if (last?.isFolded) stretches[stretches.length - 1] = { ...last, rows: [...last.rows, row] };
    else stretches.push({ at, rows: [row], isFolded: true });
  }
  return stretches;
}

/** What stayed as it was, behind a button that says how much it is. */
function Folded({ rows, isWhole }: { rows: readonly Row[]; isWhole: boolean }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  if (isOpen || isWhole) return <DifferenceRows rows={rows} />;
  return (
    <p>
      <button type="button" className="linkbtn" onClick={() => setOpen(true)}>
        <Icon of={ChevronsUpDown} small /> {say('review.folded', { smart_count: rows.length })}
      </button>
    </p>
  );
}
