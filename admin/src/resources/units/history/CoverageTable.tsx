import { CalendarClock } from 'lucide-react';
import { plusDays, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { LedFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';

/** Leaderships of and over a unit, each with its days and its ground. */
export function CoverageTable({ unit, coverages }: { unit: string; coverages: readonly LedFragment[] }) {
  const say = useText();
  const { day } = useDay();
  return (
    <table className="tbl cards">
      <thead>
        <tr>
          <th scope="col">{say('history.leads.unit')}</th>
          <th scope="col">{say('history.leads.role')}</th>
          <th scope="col">{say('history.leads.since')}</th>
          <th scope="col">{say('history.leads.to')}</th>
          <th scope="col">{say('history.leads.ground')}</th>
        </tr>
      </thead>
      <tbody>
        {coverages.map(({ id, leader, covered, validFrom, validUntil, decisionNumber, note }) => {
          const leads = leader.id === unit;
          const other = leads ? covered : leader;
          const grounds = [
            decisionNumber && say('units.history.decision', { number: decisionNumber }),
            note && say('units.history.reason', { note }),
          ];
          return (
            <tr key={id}>
              <td>
                <To path={`/organization/${other.id}`} className="name">
                  <Name>{other.name}</Name>
                </To>
                {validFrom > day && (
                  <>
                    {' '}
                    <Tag tone="info" icon={CalendarClock}>
                      {say('history.leads.upcoming')}
                    </Tag>
                  </>
                )}
              </td>
              <td data-l={say('history.leads.role')}>{say(leads ? 'history.leads.leads' : 'history.leads.ledBy')}</td>
              <td className="nowrap" data-l={say('history.leads.since')}>
                {shownDay(validFrom)}
              </td>
              <td className="nowrap" data-l={say('history.leads.to')}>
                {validUntil ? shownDay(plusDays(validUntil, -1)) : '–'}
              </td>
              <td className="soft" data-l={say('history.leads.ground')}>
                {grounds.filter(Boolean).join('. ') || '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
