import type { Day } from '../../../day/day';
import type { LedFragment, PostFragment, UnitPageFragment } from '../../../generated/operations';
import type { HistoryEvent } from '../history';

type Identifier = UnitPageFragment['identifiers'][number];

/** Something that began or ended on a day beside the unit itself: a post, a leadership, an identifier. */
export type Beside =
  | { readonly kind: 'post'; readonly post: PostFragment }
  | { readonly kind: 'coverage'; readonly led: LedFragment; readonly leads: boolean }
  | { readonly kind: 'identifier'; readonly identifier: Identifier };

/** One entry of a timeline: an act on the unit, or what began or ended beside it. */
export type Entry = { readonly id: string; readonly day: Day } & (
  | { readonly kind: 'act'; readonly event: HistoryEvent }
  | (Beside & { readonly has: 'begun' | 'ended' })
);

/** What is laid into a timeline beside the unit's own acts. */
export interface BesideUnit {
  readonly posts: readonly PostFragment[];
  readonly coverages: readonly LedFragment[];
  readonly identifiers: readonly Identifier[];
}

/** A unit's timeline, latest first; of one day the latest recorded act first, then what began, then what ended. */
export function entriesOf(unit: string, events: readonly HistoryEvent[], beside: BesideUnit | undefined): Entry[] {
  const acts: Entry[] = events.map((event) => ({ kind: 'act', id: event.id, day: event.day, event }));
  const others: Entry[] = [
    ...(beside?.posts ?? []).flatMap((post) => edges(post, { kind: 'post', post })),
    ...(beside?.coverages ?? []).flatMap((led) => edges(led, { kind: 'coverage', led, leads: led.leader.id === unit })),
    ...(beside?.identifiers ?? []).flatMap((identifier) => edges(identifier, { kind: 'identifier', identifier })),
  ];
  return [...acts, ...others].sort((one, other) => other.day.localeCompare(one.day));
}

function edges({ id, validFrom, validUntil }: { id: string; validFrom: Day; validUntil: Day | null }, what: Beside): Entry[] {
  const begun: Entry = { ...what, id: `${id} begun`, day: validFrom, has: 'begun' };
  return validUntil ? [begun, { ...what, id: `${id} ended`, day: validUntil, has: 'ended' }] : [begun];
}
