import type { RecordedFragment } from '../../../generated/operations';
import type { HistoryEvent } from '../history';
import { aspects, type Difference, differing } from './differing';
import { knownOf, pieceOn } from './known';

/** What became of an act that no longer holds: put right or replaced, and what is known instead of what it stated. */
export interface Overturned {
  readonly by: 'corrected' | 'replaced';
  readonly now: readonly Difference[];
}

/** Whether an act still holds as it was stated; undefined when it does. What was only cut by a later act holds until that. */
export function overturnedOf(event: Omit<HistoryEvent, 'overturned'>, history: readonly RecordedFragment[]): Overturned | undefined {
  const { act, version, from, until } = event;
  const known = knownOf(history);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  if (act === 'CLOSE') {
    if (last.validUntil === until) return undefined;
    const stated = { ...version, validUntil: until };
    return { by: last.act === 'CLOSE' ? 'replaced' : 'corrected', now: [{ aspect: 'closedOn', before: stated, after: last }] };
  }
  const there = act === 'CREATE' ? first : pieceOn(history, from);
  const stated = act === 'CREATE' ? aspects : aspects.filter((one) => event.differences.some(({ aspect }) => aspect === one));
  if (!there) return { by: 'corrected', now: [] };
  const now = [
    ...differing(stated, version, there),
    ...(act === 'CREATE' && first.validFrom !== from ? [{ aspect: 'openedOn', before: version, after: first } as const] : []),
  ];
  if (now.length === 0) return undefined;
  const isReplaced = there.act !== 'CORRECT' && there.statedAt > version.statedAt;
  return { by: isReplaced ? 'replaced' : 'corrected', now };
}
