import type { EntityManager } from '@mikro-orm/postgresql';
import { contains, forever, type Period } from '../../../../shared/period.js';
import { foldCode, type KnownUnits } from './known-units.js';

/** A unit's code, its name, and the days on which it bears them. */
export interface BorneCode extends Period {
  readonly code: string;
  readonly name: string;
}

// where a file has more codes that nobody bears, they are no slips
const mostAsked = 100;
// where more codes are as near, none of them is the one that was meant
const mostTold = 3;
const shortestAsked = 3;

/** For codes that no unit bears, those that differ from them by capital and small letters alone, else by one slip, and that a unit bears. */
export class NearCodes {
  readonly #found = new Map<string, readonly BorneCode[]>();

  constructor(
    private readonly asked: ReadonlySet<string>,
    private readonly borne: readonly BorneCode[],
  ) {}

  /** What a finding tells and suggests for the code, beside what it tells anyway. */
  about(code: string, day: string): [about: { kind: string; near: string }, suggestions: string[]] | [about: object] {
    const near = this.#on(code, day);
    if (near.length === 0 || near.length > mostTold) return [{}];
    return [{ kind: 'NEAR', near: near.map(({ code, name }) => `${code} “${name}”`).join(', ') }, near.map(({ code }) => code)];
  }

  #on(code: string, day: string): readonly BorneCode[] {
    if (!this.asked.has(code)) return [];
    const key = `${code} ${day}`;
    const found = this.#found.get(key) ?? this.#search(code, day);
    this.#found.set(key, found);
    return found;
  }

  #search(code: string, day: string): readonly BorneCode[] {
    const written = foldCode(code);
    const near = this.borne.filter((one) => contains(one, day) && isOneSlipOff(written, foldCode(one.code)));
    const same = near.filter((one) => foldCode(one.code) === written);
    return same.length > 0 ? same : near;
  }
}

/** Reads the codes that those of a file that nobody bears may be slips of; the file's own units are among them. */
export async function loadNearCodes(
  em: EntityManager,
  known: KnownUnits,
  named: ReadonlySet<string>,
  own: ReadonlyMap<string, string> = new Map(),
): Promise<NearCodes> {
  const unknown = [...named].filter((code) => code.length >= shortestAsked && !known.hasCode(code) && !own.has(code)).slice(0, mostAsked);
  if (unknown.length === 0) return new NearCodes(new Set(), []);
  const lengths = unknown.map(({ length }) => length);
  const recorded = await em.execute<BorneCode[]>(
    /* sql */ `select code, name, valid_from::text as "from", valid_until::text as "until" from unit_version
       where recorded_until = 'infinity' and length(code) between ? and ? order by code, valid_from`,
    [Math.min(...lengths) - 1, Math.max(...lengths) + 1],
  );
  const always = [...own].map(([code, name]) => ({ code, name, from: '0001-01-01', until: forever }));
  return new NearCodes(new Set(unknown), [...recorded.filter(({ code }) => !own.has(code)), ...always]);
}

/** Whether one letter left out, added, mistaken or swapped with the next makes the one of the other; also whether they are equal. */
export function isOneSlipOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let [before, after] = [0, 0];
  while (before < shorter && one[before] === other[before]) before++;
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  const [a, b] = [one.slice(before, one.length - after), other.slice(before, other.length - after)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
