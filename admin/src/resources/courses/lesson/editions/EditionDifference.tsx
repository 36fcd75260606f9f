import { useMemo } from 'react';
import { useText } from '../../../../i18n/useText';
import { blocksOf } from '../../difference/blocks';
import { DifferenceRows } from '../../difference/DifferenceRows';
import { countOf, differenceOf } from '../../difference/difference';
import { Pieces } from '../../difference/Pieces';
import { piecesOf } from '../../difference/words';
import type { Edition } from './EditionsView';

const fields = ['title', 'summary', 'minutes'] as const;

/** What became different from one edition to another: of text and of structure. */
export function EditionDifference({ from, to }: { from: Edition; to: Edition }) {
  const say = useText();
  const rows = useMemo(() => differenceOf(blocksOf(from.body), blocksOf(to.body)), [from.body, to.body]);
  const changed = fields.filter((field) => (from[field] ?? '') !== (to[field] ?? ''));
  const places = countOf(rows) + changed.length;
  return (
    <section className="card editiondiff" aria-labelledby="edition-difference">
      <header>
        <h3 id="edition-difference" className="grow">
          {places > 0
            ? say('lesson.editions.differs', { from: from.number, to: to.number, smart_count: places })
            : say('lesson.editions.same', { from: from.number, to: to.number })}
        </h3>
      </header>
      <div className="in lessontext">
        {changed.map((field) => (
          <p key={field}>
            <b>{say(`lesson.fields.${field}`)}:</b> <Pieces pieces={piecesOf(String(from[field] ?? ''), String(to[field] ?? ''))} />
          </p>
        ))}
        <DifferenceRows rows={rows} />
      </div>
    </section>
  );
}
