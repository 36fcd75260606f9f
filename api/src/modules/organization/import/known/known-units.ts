import { contains, type Period } from '../../../../shared/period.js';
import type { UnitPiece } from '../../unit/unit-timeline.js';
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
  readonly #ofUnit: ReadonlyMap<string, readonly KnownVersion[]>;
  readonly #ofCode: ReadonlyMap<string, readonly KnownVersion[]>;

  constructor(versions: readonly KnownVersion[]) {
    const inOrder = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1));
    this.#ofUnit = grouped(inOrder, ({ unitId }) => unitId);
    this.#ofCode = grouped(inOrder, ({ code }) => code);
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

  within(unitId: string): readonly string[] {
    return this.#ofUnit.get(unitId)?.[0]?.within ?? [];
  }
}

/** Items by a key that several may share, each group in the items' order. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
