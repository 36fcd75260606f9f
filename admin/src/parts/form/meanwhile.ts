import type { Day } from '../../day/day';
import { isSame } from './changed-only';

/** Something of the record that a form need not hold itself: named, and as it is read. */
export interface Fact {
  /** The form's field that holds it, where there is one. */
  readonly source: string;
  readonly label: string;
  readonly value: string | null;
}

/** What a form was made from: what its fields held, what of it is on record, and which version of the record that was. */
export interface Base<Values> {
  readonly opened: Values;
  /** By field what is on record: what the field held when it was opened, but for a field that begins empty, as that of a new superior. */
  readonly record: Partial<Values>;
  readonly facts: readonly Fact[];
  readonly version: number | undefined;
  /** What is on record on the day on which what is typed takes effect; nothing when that is the one in view. */
  readonly onDay?: (typed: Values) => OnDay<Values> | undefined;
  /** The day of which the fields are, once that is not the one in view. */
  readonly day?: Day;
}

/** What a form would have been made from on another day. */
export interface OnDay<Values> {
  readonly day: Day;
  /** Of the fields that begin with what is on record. */
  readonly opened: Partial<Values>;
  readonly facts: readonly Fact[];
}

/** What a form was made from, what is on record since, and what was typed, all of one day. */
export interface Compared<Values> {
  readonly was: Base<Values>;
  readonly now: Base<Values>;
  readonly typed: Values;
}

/** Both versions as they are on the day on which what is typed takes effect: there one would be written over the other. */
export function onDayOfEffect<Values extends object>({ was, now, typed }: Compared<Values>): Compared<Values> {
  const [former, present] = [was.onDay?.(typed), now.onDay?.(typed)];
  if (!former || !present) return { was, now, typed };
  const untouched = (Object.keys(former.opened) as (keyof Values)[]).filter((field) => isSame(typed[field], was.opened[field]));
  return {
    was: basedOn(was, former),
    now: basedOn(now, present),
    typed: { ...typed, ...Object.fromEntries(untouched.map((field) => [field, former.opened[field]])) },
  };
}

function basedOn<Values>(base: Base<Values>, { day, opened, facts }: OnDay<Values>): Base<Values> {
  return { ...base, day, facts, opened: { ...base.opened, ...opened }, record: { ...base.record, ...opened } };
}

/** A field that somebody else has saved meanwhile. */
export interface Overtaken {
  readonly source: string;
  readonly was: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whether something was typed here that is not yet saved. */
  readonly isTyped: boolean;
}

/** The fields of a form that somebody else has changed on record, with what was typed into them. */
export function overtakenFields<Values extends object>(was: Base<Values>, now: Base<Values>, typed: Values): Overtaken[] {
  return sourcesOf(now.record)
    .filter((source) => !isSame(valueAt(was.record, source), valueAt(now.record, source)))
    .map((source) => {
      const [former, given] = [valueAt(was.record, source), valueAt(typed, source)];
      // also what the form offered of itself, as the day on which a post ends
      const isTyped = !isSame(given, former);
      return { source, was: former, mine: given, theirs: valueAt(now.record, source), isTyped };
    });
}

/** The fields that a form's values are of: what is chosen whole from a list is one, names in two languages are two. */
export function sourcesOf(values: object): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value);
    return isNested ? Object.keys(value).map((inner) => `${key}.${inner}`) : key;
  });
}

/** The value of a field, which may stand within another. */
export function valueAt(values: object, source: string): unknown {
  return source.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], values);
}

/** The facts that somebody else has changed on record, as they were and as they are; what is none any more or was none is empty. */
export function overtakenFacts(was: readonly Fact[], now: readonly Fact[]): (Fact & { was: string | null })[] {
  const known = new Map(was.map((fact) => [fact.source, fact]));
  const gone = was.filter(({ source }) => !now.some((fact) => fact.source === source)).map((fact) => ({ ...fact, value: null }));
  return [...now, ...gone]
    .map((fact) => ({ ...fact, was: known.get(fact.source)?.value ?? null }))
    .filter((fact) => (fact.value ?? '') !== (fact.was ?? ''));
}
