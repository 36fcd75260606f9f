import { shownInstant } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Tag } from '../../../parts/Tag';
import { type Edition, editionMarks, stageOfEdition } from './editions';

const sides = ['from', 'to'] as const;

/** The editions, latest first, of which two are chosen to be compared. */
export function EditionList({
  editions,
  from,
  to,
  onChoose,
  onName,
}: {
  editions: readonly Edition[];
  from: number | undefined;
  to: number | undefined;
  onChoose: (side: (typeof sides)[number], number: number) => void;
  /** Gives an edition a name; none where one may not write. */
  onName: ((edition: Edition) => void) | undefined;
}) {
  const say = useText();
  const chosen = { from, to };
  return (
    <Card flush title={say('versions.count', { smart_count: editions.length })}>
      <table className="tbl editions" aria-label={say('versions.title')}>
        <thead>
          <tr>
            <th scope="col">{say('versions.from')}</th>
            <th scope="col">{say('versions.to')}</th>
            <th scope="col">{say('versions.edition')}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.number} className={edition.number === from || edition.number === to ? 'on' : undefined}>
              {sides.map((side) => (
                <td key={side}>
                  <label className="onlybox">
                    <input
                      type="radio"
                      name={side}
                      checked={chosen[side] === edition.number}
                      disabled={chosen[side === 'from' ? 'to' : 'from'] === edition.number}
                      aria-label={say(`versions.as.${side}`, { number: edition.number })}
                      onChange={() => onChoose(side, edition.number)}
                    />
                  </label>
                </td>
              ))}
              <td>
                <EditionLine edition={edition} all={editions} />
                {onName && (
                  <button type="button" className="linkbtn" aria-haspopup="dialog" onClick={() => onName(edition)}>
                    {say(edition.label ? 'versions.name.change' : 'versions.name.give')}
                    <span className="sr"> {say('versions.number', { number: edition.number })}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta in">{say('versions.hint')}</p>
    </Card>
  );
}

/** An edition: its number and name, how it stands, who did what when. */
function EditionLine({ edition, all }: { edition: Edition; all: readonly Edition[] }) {
  const say = useText();
  const stage = stageOfEdition(edition, all);
  const { icon, tone } = editionMarks[stage];
  const { number, label, savedAt, savedBy, submittedBy, decidedBy, decidedAt, publishedFrom, publishedUntil, reason } = edition;
  const by = (who: string | null) => (who ? say('courses.told.by', { who }) : '');
  const told =
    publishedFrom && publishedUntil
      ? say('versions.told.from', { from: shownInstant(publishedFrom).day, until: shownInstant(publishedUntil).day })
      : publishedFrom
        ? say('versions.told.since', { day: shownInstant(publishedFrom).day, by: by(edition.publishedBy) })
        : stage === 'returned' && decidedAt
          ? say('courses.told.returned', { day: shownInstant(decidedAt).day, by: by(decidedBy), reason: reason ?? '' })
          : say('versions.told.saved', { ...shownInstant(savedAt), by: by(savedBy ?? submittedBy) });
  return (
    <>
      <p className="row wrap">
        <b>{label ? say('versions.named', { number, label }) : say('versions.number', { number })}</b>
        <Tag tone={tone} icon={icon}>
          {say(`versions.stage.${stage}`)}
        </Tag>
      </p>
      <p className="meta">{told}</p>
    </>
  );
}
