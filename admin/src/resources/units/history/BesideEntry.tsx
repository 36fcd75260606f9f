import { Fingerprint, Flag, Route, UserMinus, UserPlus } from 'lucide-react';
import { daysBetween } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { type Say, useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import type { Entry } from './entries';
import { SeeDay, TimelineItem } from './TimelineItem';

type BesideEntryOf = Extract<Entry, { has: unknown }>;

/** What began or ended beside a unit: a post, a leadership, an identifier. */
export function BesideEntry({ entry }: { entry: BesideEntryOf }) {
  const say = useText();
  const labelOf = useLabel();
  const { today } = useDay();
  const isFuture = entry.day > today;
  const hasEnded = entry.has === 'ended';
  const ground = groundOf(entry, say);
  return (
    <TimelineItem
      day={entry.day}
      under={isFuture ? say('units.history.inDays', { smart_count: daysBetween(today, entry.day) }) : say('units.history.effective')}
      look={isFuture ? 'fut' : ''}
      icon={iconOf(entry)}
      tag={isFuture ? say('units.history.upcoming') : say(`history.record.${entry.kind}`)}
      tone={isFuture ? 'info' : 'pri'}
      title={<Name>{titleOf(entry, say, labelOf)}</Name>}
      see={<SeeDay day={entry.day} isEnd={hasEnded && entry.kind !== 'post'} />}
    >
      {ground && <p className="meta">{ground}</p>}
    </TimelineItem>
  );
}

function titleOf(entry: BesideEntryOf, say: Say, labelOf: ReturnType<typeof useLabel>): string {
  const hasEnded = entry.has === 'ended';
  if (entry.kind === 'post') {
    const { person, position, isActing } = entry.post;
    const key = hasEnded ? 'left' : isActing ? 'acting' : 'appointed';
    return say(`history.record.${key}`, { person: person.fullName, position: labelOf(position.label) });
  }
  if (entry.kind === 'coverage') {
    const { led, leads } = entry;
    const key = leads ? (hasEnded ? 'leadsNoMore' : 'leads') : hasEnded ? 'ledNoMore' : 'led';
    return say(`history.record.${key}`, { unit: leads ? led.covered.name : led.leader.name });
  }
  const { scheme, value } = entry.identifier;
  return say(`history.record.${hasEnded ? 'identifiedNoMore' : 'identified'}`, { scheme: labelOf(scheme.label), value });
}

function groundOf(entry: BesideEntryOf, say: Say): string {
  if (entry.kind === 'identifier') return '';
  const { decisionNumber, note } = entry.kind === 'coverage' ? entry.led : entry.has === 'ended' ? endOf(entry.post) : entry.post;
  const parts = [
    entry.kind === 'post' && entry.post.isConcurrent && say('history.record.concurrent'),
    entry.kind === 'post' && entry.post.term && say('history.record.term', { term: entry.post.term.name }),
    decisionNumber && say('units.history.decision', { number: decisionNumber }),
    note && say('units.history.reason', { note }),
  ];
  return parts.filter(Boolean).join('. ');
}

/** A post has one ground of its beginning and one of its end. */
function endOf({ endDecisionNumber, endNote }: Extract<BesideEntryOf, { kind: 'post' }>['post']) {
  return { decisionNumber: endDecisionNumber, note: endNote };
}

function iconOf({ kind, has }: BesideEntryOf) {
  if (kind === 'post') return has === 'ended' ? UserMinus : UserPlus;
  if (kind === 'identifier') return Fingerprint;
  return has === 'ended' ? Flag : Route;
}
