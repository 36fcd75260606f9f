import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { forever } from '../../../shared/period.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { lockIdentity } from '../locks.js';
import { type Recorded, rewrite } from '../rewrite.js';
import { Unit } from './unit.entity.js';
import type { UnitPiece } from './unit-timeline.js';
import { UnitVersion } from './unit-version.entity.js';

/** A unit in the hands of a command: locked, with its timeline as known now. */
export class UnitRecord {
  private constructor(
    private readonly ctx: Context,
    readonly unit: Unit,
    private readonly rows: Recorded<UnitPiece, UnitVersion>,
  ) {}

  /** Locks a unit for a command that was made from the given version of it; refuses when it isn't there or has changed since. */
  static async lock(ctx: Context, id: string, version: number, field = 'id'): Promise<UnitRecord> {
    const present = isUuid(id) ? await lockIdentity(ctx.em, 'unit', id) : null;
    if (present === null) refuse(field, UserErrorCode.NOT_FOUND, 'unit.notFound');
    if (present !== version) {
      const reasons = Reasons.none();
      reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
      reasons.settle(id);
    }
    const unit = ctx.em.map(Unit, { id, version: present });
    const found = await ctx.em.find(UnitVersion, { unitId: id, recordedUntil: forever }, { orderBy: { validFrom: 'asc' } });
    return new UnitRecord(ctx, unit, new Map(found.map((row) => [row.piece(), row])));
  }

  /** A unit that is not there yet; what it is comes by `become`. */
  static fresh(ctx: Context): UnitRecord {
    const unit = ctx.em.create(Unit, { id: randomUUID(), version: 1 });
    ctx.em.persist(unit);
    return new UnitRecord(ctx, unit, new Map());
  }

  get id(): string {
    return this.unit.id;
  }

  /** What is known of it now, by the days for which it holds. */
  get pieces(): readonly UnitPiece[] {
    return [...this.rows.keys()];
  }

  /** What was stated of a piece before the end of the unit was stated of it; null when it doesn't state the end. */
  async unclosed(piece: UnitPiece): Promise<UnitPiece | null> {
    if (piece.act !== 'CLOSE') return null;
    const stood = { unitId: this.id, validFrom: piece.from, recordedUntil: piece.statedAt };
    return (await this.ctx.em.findOne(UnitVersion, stood))?.piece() ?? null;
  }

  /** Where it stands today: the units above it, root first, and itself. */
  get within(): readonly string[] {
    return this.rows.values().next().value?.within ?? [this.id];
  }

  /** Records another timeline in place of the present one. */
  async become(next: readonly UnitPiece[], at: string, within: readonly string[] = this.within): Promise<void> {
    const { em } = this.ctx;
    await rewrite(em, this.rows, next, at, ({ from: _, until: __, ...said }, stated) =>
      em.create(UnitVersion, { ...stated, ...said, unitId: this.id, within: [...within] }),
    );
    if (this.rows.size > 0) this.touch();
  }

  /** Counts a change, so that whoever read the unit before it is told so. */
  touch(): void {
    this.unit.version++;
  }

  /** Brings `within` of the unit and of all below it up to date. */
  async place(): Promise<void> {
    await this.ctx.em.flush();
    await this.ctx.em.execute('select place_units(array[?]::uuid[], ?::date)', [this.id, this.ctx.today]);
  }
}
