import type { Day } from '../../../day/day';
import type { LedFragment, UnitOfficersOverTimeQuery } from '../../../generated/operations';
import type { HistoryEvent } from '../history';
import type { ShownUnit } from '../shown-unit';

/** Somebody's time in a position of a unit. */
export type Held = NonNullable<UnitOfficersOverTimeQuery['unit']>['appointments']['nodes'][number];

type Identifier = ShownUnit['identifiers'][number];

/** Something that began or ended on a day beside the unit itself: a post, a leadership, an identifier. */
type Beside =
  | { readonly kind: 'post'; readonly post: Held }
  | { readonly kind: 'coverage'; readonly led: LedFragment; readonly leads: boolean }
  | { readonly kind: 'identifier'; readonly identifier: Identifier };

/** One entry of a timeline: an act on the unit, or what began or ended beside it. */
export type Entry = { readonly id: string; readonly day: Day } & (
  | { readonly kind: 'act'; readonly event: HistoryEvent }
  | (Beside & { readonly has: 'begun' | 'ended' })
);

/** What is laid into a timeline beside the unit's own acts. */
export interface BesideUnit {
  readonly posts: readonly Held[];
  readonly coverages: readonly LedFragment[];
  readonly identifiers: readonly Identifier[];
}

/** A unit's timeline, latest first; of one day the acts on the unit first, and its opening last of all. */
export function entriesOf(unit: string, events: readonly HistoryEvent[], beside: BesideUnit | undefined): Entry[] {
  const acts: Entry[] = events.map((event) => ({ kind: 'act', id: event.id, day: event.day, event }));
  const others: Entry[] = [
    ...(beside?.posts ?? []).flatMap((post) => edges(post, { kind: 'post', post })),
    ...(beside?.coverages ?? []).flatMap((led) => edges(led, { kind: 'coverage', led, leads: led.leader.id === unit })),
    ...(beside?.identifiers ?? []).flatMap((identifier) => edges(identifier, { kind: 'identifier', identifier })),
  ];
  return [...acts, ...others].sort((one, other) => other.day.localeCompare(one.day) || place(one) - place(other));
}

/** Where an entry stands among those of its day. */
function place(entry: Entry): number {
  if (entry.kind === 'act') return entry.event.act === 'CREATE' ? Number.POSITIVE_INFINITY : -1;
  return entry.kind === 'post' ? entry.post.position.rank : Number.MAX_SAFE_INTEGER;
}

function edges({ id, validFrom, validUntil }: { id: string; validFrom: Day; validUntil: Day | null }, what: Beside): Entry[] {
  const begun: Entry = { ...what, id: `${id} begun`, day: validFrom, has: 'begun' };
  return validUntil ? [begun, { ...what, id: `${id} ended`, day: validUntil, has: 'ended' }] : [begun];
}
