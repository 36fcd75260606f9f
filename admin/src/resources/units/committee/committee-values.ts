import type { Day } from '../../../day/day';
import type { PersonOptionFragment, PostFragment, ReferenceQuery } from '../../../generated/operations';
import type { PersonNames } from '../../people/PersonNameFields';

/** What becomes of somebody who holds a position when the committee is renewed. */
export type Course = 'stay' | 'change' | 'leave';

/** What is decided of one who holds a position now. */
export interface OfficerValues {
  course: Course;
  position: string | null;
  isActing: boolean;
  isConcurrent: boolean;
}

/** What a pasted list left open at one of its rows. */
export type Finding = 'new' | 'namesakes' | 'similar' | 'position';

/** Somebody who takes a position. */
export interface MemberValues {
  position: string | null;
  isNew: boolean;
  person: PersonOptionFragment | null;
  newPerson: PersonNames;
  isActing: boolean;
  isConcurrent: boolean;
  /** What was written in a pasted list where nobody could be chosen for it. */
  sought: string | null;
  finding: Finding | null;
}

/** All that is filled in to renew a committee. */
export interface CommitteeValues {
  from: Day;
  termId: string | null;
  decisionNumber: string | null;
  note: string | null;
  officers: Record<string, OfficerValues>;
  vacant: Record<string, MemberValues>;
  added: Record<string, MemberValues>;
  /** The added rows in the order they are shown. */
  order: readonly string[];
}

export type Position = ReferenceQuery['positions'][number];

/** A row of the sheet: somebody who holds a position now, a position that nobody would hold, or somebody added. */
export type Line = { number: number; source: string } & (
  | { kind: 'officer'; post: PostFragment; officer: OfficerValues }
  | { kind: 'vacant' | 'added'; key: string; member: MemberValues }
);

/** Nobody yet, for a position or for none. */
export function nobody(position: string | null): MemberValues {
  const newPerson = { familyName: null, middleName: null, givenName: null, workPhone: null, workEmail: null };
  return { position, isNew: false, person: null, newPerson, isActing: false, isConcurrent: false, sought: null, finding: null };
}

/** Somebody who holds a position goes on in it unless it is said otherwise. */
export function goingOn({ position, isActing, isConcurrent }: PostFragment): OfficerValues {
  return { course: 'stay', position: position.code, isActing, isConcurrent };
}

/** The rows of the sheet, numbered: those in office, what is required and nobody would hold, and whoever is added. */
export function linesOf(values: CommitteeValues, posts: readonly PostFragment[], positions: readonly Position[]): Line[] {
  const officers = posts.map((post) => ({ post, officer: values.officers[post.id] ?? goingOn(post) }));
  const added = values.order.flatMap((key) => {
    const member = values.added[key];
    return member ? [{ key, member }] : [];
  });
  const taken = new Set([
    ...officers.flatMap(({ post, officer }) => (officer.course === 'leave' ? [] : [positionOf(post, officer)])),
    ...added.map(({ member }) => member.position),
  ]);
  const vacant = positions.flatMap(({ code, isRequired }) => {
    const member = values.vacant[code] ?? nobody(code);
    return isSomebody(member) || (isRequired && !taken.has(code)) ? [{ key: code, member: { ...member, position: code } }] : [];
  });
  const lines = [
    ...officers.map(({ post, officer }) => ({ kind: 'officer' as const, source: `officers.${post.id}`, post, officer })),
    ...vacant.map((one) => ({ kind: 'vacant' as const, source: `vacant.${one.key}`, ...one })),
    ...added.map((one) => ({ kind: 'added' as const, source: `added.${one.key}`, ...one })),
  ];
  return lines.map((line, index) => ({ ...line, number: index + 1 }));
}

/** The position that somebody in office has after the renewal, unless they leave. */
export function positionOf(post: PostFragment, { course, position }: OfficerValues): string | null {
  return course === 'change' ? position : post.position.code;
}

/** Whether a row names somebody. */
export function isSomebody({ isNew, person, newPerson }: MemberValues): boolean {
  return isNew ? !!(newPerson.familyName && newPerson.givenName) : !!person;
}

/** Whether a row was left as it was offered. */
export function isBlank({ isNew, person, newPerson, sought }: MemberValues): boolean {
  return isNew ? !(newPerson.familyName || newPerson.middleName || newPerson.givenName) : !person && !sought;
}

/** A new term is a new appointment, also for those who go on in their position. */
export function isReelected({ termId }: CommitteeValues, { post, officer }: Line & { kind: 'officer' }): boolean {
  return officer.course === 'stay' && !!termId && termId !== post.term?.id;
}

/** What a renewal did: who took a position by it, and whose it ended. */
export interface Done {
  from: Day;
  begun: readonly PostFragment[];
  ended: readonly PostFragment[];
}

/** Finds what a renewal did among a unit's appointments after it: those that ended by it, and those not known before. */
export function doneOf(after: readonly PostFragment[], before: readonly PostFragment[], ends: readonly { id: string }[], from: Day): Done {
  const isEnded = new Set(ends.map(({ id }) => id));
  const isKnown = new Set(before.map(({ id }) => id));
  return {
    from,
    begun: after.filter(({ id, validFrom }) => validFrom === from && !isKnown.has(id)),
    ended: after.filter(({ id }) => isEnded.has(id)),
  };
}
