import { Unlink } from 'lucide-react';
import { LinkBase, useLocation } from 'react-admin';
import { type Day, dayOf, shownDay, shownInstant, today } from '../../../day/day';
import type { ActFragment, CheckFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { type Say, useText } from '../../../i18n/useText';
import { Tag } from '../../../parts/Tag';
import { lookOf } from './act-kinds';
import { shortSeal } from './seal';
import { useActWords } from './useActWords';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Under which element a row is found, for the focus to come back to. */
export function rowId(id: string): string {
  return `act-${id}`;
}

/** Acts under the days on which they were done, latest first; where the chain breaks that is told. */
export function TrailDays({ acts, current, check }: { acts: readonly ActFragment[]; current?: string; check?: CheckFragment | null }) {
  const say = useText();
  const days = byDay(acts);
  return days.map(({ day, acts: ofDay }) => (
    <div key={day}>
      <h2 className="logd">{dayInWords(day, say)}</h2>
      <ol className="log">
        {ofDay.map((act) => (
          <ActRow key={act.id} act={act} isCurrent={act.id === current} check={check} />
        ))}
      </ol>
    </div>
  ));
}

function ActRow({ act, isCurrent, check }: { act: ActFragment; isCurrent: boolean; check?: CheckFragment | null }) {
  const say = useText();
  const words = useActWords()(act);
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  params.set('event', act.id);
  const { icon, tone } = lookOf(words.kind);
  const brokenAt = check?.brokenReason ? check.brokenAt : null;
  const isBroken = brokenAt !== null && brokenAt !== undefined && act.position === brokenAt;
  const isBeyond = brokenAt !== null && brokenAt !== undefined && act.position !== null && act.position > brokenAt;
  return (
    <li className={isBroken ? 'bk' : undefined}>
      <LinkBase id={rowId(act.id)} className="ev" to={`${pathname}?${params}`} aria-current={isCurrent ? 'true' : undefined}>
        <span className="tm">{shownInstant(act.doneAt).time}</span>
        <span>
          {isBroken ? (
            <Tag tone="danger" icon={Unlink}>
              {say('trail.broken')}
            </Tag>
          ) : (
            <Tag tone={tone} icon={icon}>
              {say(`trail.kinds.${words.kind}`)}
            </Tag>
          )}
        </span>
        <span className="grow">
          <Sentence message={words.message} values={words.values} />
          <span className="meta">
            {isBroken
              ? say('trail.brokenRow', {
                  ...{
                    position: act.position ?? '',
                    recorded: shortSeal(check?.recordedSeal, say),
                    computed: shortSeal(check?.computedSeal, say),
                  },
                })
              : isBeyond
                ? say('trail.beyond')
                : besideOf(act, say)}
          </span>
        </span>
      </LinkBase>
    </li>
  );
}

/** What stands small under an act: who put it up and who approved it, where, by which decision, from which address. */
function besideOf({ subjectType, unit, decisionNumber, address, actorName, proposerName }: ActFragment, say: Say): string {
  return [
    proposerName && say('trail.forTwo', { proposer: proposerName, approver: actorName ?? '' }),
    subjectType !== 'Unit' && unit && 'name' in unit && unit.name,
    decisionNumber && say('trail.decision', { number: decisionNumber }),
    address ? say('trail.from', { address }) : say('trail.commandLine'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function byDay(acts: readonly ActFragment[]): { day: Day; acts: ActFragment[] }[] {
  const days: { day: Day; acts: ActFragment[] }[] = [];
  for (const act of acts) {
    const day = dayOf(act.doneAt);
    const last = days.at(-1);
    if (last?.day === day) last.acts.push(act);
    else days.push({ day, acts: [act] });
  }
  return days;
}

function dayInWords(day: Day, say: Say): string {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sunday';
  return say('trail.onDay', { weekday: day === today() ? say('shell.day.today') : say(`trail.weekdays.${weekday}`), day: shownDay(day) });
}
