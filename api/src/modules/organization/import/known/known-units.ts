import { contains, type Period } from '../../../../shared/period.js';
import type { UnitPiece } from '../../unit/unit-timeline.js';
import { inTurns } from '../turns.js';

/** A version of a unit as it is known now. */
export interface KnownVersion extends UnitPiece {
  readonly id: string;
  readonly unitId: string;
  /** Its ancestors and itself, as it stands today. */
  readonly within: readonly string[];
}

/** Days on which a unit leads another, as recorded. */
export interface KnownCoverage extends Period {
  readonly leaderId: string;
  readonly coveredId: string;
}

/** The units that a file speaks of, with all their versions and all that stand above them. */
export class KnownUnits {
  readonly #ofUnit = new Map<string, KnownVersion[]>();
  readonly #ofCode = new Map<string, KnownVersion[]>();
  readonly #ofFolded = new Map<string, KnownVersion[]>();

  /** Files the versions, oldest first, in turns: they may be as many as a file has rows. */
  static async of(versions: readonly KnownVersion[]): Promise<KnownUnits> {
    const units = new KnownUnits();
    await inTurns(versions, (version) => {
      addTo(units.#ofUnit, version.unitId, version);
      addTo(units.#ofCode, version.code, version);
      addTo(units.#ofFolded, foldCode(version.code), version);
    });
    return units;
  }

  on(unitId: string, day: string): KnownVersion | undefined {
    return this.#ofUnit.get(unitId)?.find((version) => contains(version, day));
  }

  withCodeOn(code: string, day: string): KnownVersion | undefined {
    return this.#ofCode.get(code)?.find((version) => contains(version, day));
  }

  /** The first unit to bear the code after that day. */
  withCodeAfter(code: string, day: string): KnownVersion | undefined {
    return this.#ofCode.get(code)?.find(({ from }) => from > day);
  }

  /** The last unit that bore the code before that day. */
  withCodeBefore(code: string, day: string): KnownVersion | undefined {
    return this.#ofCode.get(code)?.findLast(({ until }) => until <= day);
  }

  /** The first unit to bear, on that day or later, a code that differs by capital and small letters alone. */
  withCodeLike(code: string, day: string): KnownVersion | undefined {
    return this.#ofFolded.get(foldCode(code))?.find((version) => version.code !== code && version.until > day);
  }

  hasCode(code: string): boolean {
    return this.#ofCode.has(code);
  }

  /** All versions of a unit, oldest first. */
  versions(unitId: string): readonly KnownVersion[] {
    return this.#ofUnit.get(unitId) ?? [];
  }

  life(unitId: string): Period | undefined {
    const versions = this.#ofUnit.get(unitId);
    const [first, last] = [versions?.[0], versions?.at(-1)];
    return first && last && { from: first.from, until: last.until };
  }

  /** What a finding tells of a unit that bears a code on other days than the asked one: its life, or the code that it has on that day, which is suggested. */
  whyNotThere(code: string, { unitId, name }: KnownVersion, day: string): [about: Readonly<Record<string, string>>, suggestions: string[]] {
    const there = this.on(unitId, day);
    if (!there) return [{ code, name, day, ...this.life(unitId) }, []];
    return [{ kind: 'RECODED', code, name: there.name, present: there.code, day }, [there.code]];
  }

  within(unitId: string): readonly string[] {
    return this.#ofUnit.get(unitId)?.[0]?.within ?? [];
  }
}

/** A code as codes are compared, see `fold_code` of the database. */
export function foldCode(code: string): string {
  return code.toLowerCase();
}

/** Items by a key that several may share, each group in the items' order. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
