import { useId } from 'react';
import { shownInstant } from '../../../../day/day';
import { useText } from '../../../../i18n/useText';
import { wasReturned } from '../../versions/editions';
import { EditionTag } from '../LessonHead';
import type { Edition } from './EditionsView';

/** The editions, latest first; of two columns of buttons one chooses what is compared with what. */
export function EditionList({
  editions,
  from,
  to,
  onChoose,
}: {
  editions: readonly Edition[];
  from: number;
  to: number;
  onChoose: (chosen: { from: number; to: number }) => void;
}) {
  const say = useText();
  const name = useId();
  return (
    <table className="editionlist">
      <caption className="sr">{say('lesson.editions.choose')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('lesson.editions.from')}</th>
          <th scope="col">{say('lesson.editions.to')}</th>
          <th scope="col">{say('lesson.editions.edition')}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ number, state, label, savedBy, savedAt, publishedFrom, publishedUntil, reason, submittedAt }) => (
          <tr key={number} className={number === from || number === to ? 'on' : undefined}>
            <td>
              <input
                type="radio"
                name={`${name}-from`}
                aria-label={say('lesson.editions.fromOne', { number })}
                checked={number === from}
                disabled={number === to}
                onChange={() => onChoose({ from: number, to })}
              />
            </td>
            <td>
              <input
                type="radio"
                name={`${name}-to`}
                aria-label={say('lesson.editions.toOne', { number })}
                checked={number === to}
                disabled={number === from}
                onChange={() => onChoose({ from, to: number })}
              />
            </td>
            <th scope="row">
              <EditionTag number={number} state={state} />
              {label && <span className="block">{label}</span>}
              <span className="meta block">
                {publishedFrom
                  ? publishedUntil
                    ? say('lesson.editions.published', { from: shownInstant(publishedFrom).day, until: shownInstant(publishedUntil).day })
                    : say('lesson.editions.publishedSince', { from: shownInstant(publishedFrom).day })
                  : say('lesson.editions.saved', { name: savedBy ?? say('lesson.merge.somebody'), ...shownInstant(savedAt) })}
              </span>
              {reason && (state === 'DRAFT' || wasReturned({ reason, submittedAt })) && (
                <span className="meta block">{say('lesson.editions.reason', { reason })}</span>
              )}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
