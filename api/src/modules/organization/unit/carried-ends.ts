import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.js';
import { type Day, forever } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Appointment } from '../appointment/appointment.entity.js';
import { noEnd } from '../appointment/appointment-acts.js';
import { AppointmentVersion } from '../appointment/appointment-version.entity.js';
import { Coverage } from '../coverage/coverage.entity.js';
import type { DatedRow } from '../dated-row.js';
import { type CorrectedEnd, endBeforeClosing, movedEnd } from '../ended-by-closing.js';
import type { Ground } from '../ground.js';
import { Identifier } from '../identifier/identifier.entity.js';
import { rewrite } from '../rewrite.js';
import { Unit } from './unit.entity.js';
import { told } from './unit-naming.js';
import { type Neighbour, versionsOf } from './unit-neighbours.js';
import { UnitVersion } from './unit-version.entity.js';

/** A row and the end that it gets. */
type Carried<Row> = ReadonlyMap<Row, Day>;

/** What ended with a unit, by its closing, and so goes with its last day when that is put right: later, earlier, or back to what it was. */
export class CarriedEnds {
  private constructor(
    private readonly ctx: Context,
    private readonly unitId: string,
    private readonly appointments: Carried<AppointmentVersion>,
    private readonly coverages: Carried<Coverage>,
    private readonly identifiers: Carried<Identifier>,
  ) {}

  static async find(ctx: Context, unitId: string, before: Day, after: Day): Promise<CarriedEnds> {
    if (before === forever || before === after) return new CarriedEnds(ctx, unitId, new Map(), new Map(), new Map());
    const { em } = ctx;
    const ends = await em.find(UnitVersion, { unitId, act: ['CLOSE', 'CORRECT'], validUntil: { $ne: forever } });
    const end: CorrectedEnd = { unitId, before, after, instants: new Set(ends.map(({ recordedFrom }) => recordedFrom)) };
    const appointments = await em.find(AppointmentVersion, { unitId });
    const coverages = await em.find(Coverage, { $or: [{ leaderId: unitId }, { coveredId: unitId }] });
    const identifiers = await em.find(Identifier, { unitId });
    return new CarriedEnds(
      ctx,
      unitId,
      carried(appointments, end, ({ appointmentId }) => appointmentId),
      carried(coverages, end, ({ leaderId, coveredId }) => `${leaderId} ${coveredId}`, await endsOfOthers(em, coverages, unitId)),
      carried(identifiers, end, ({ scheme, value }) => `${scheme} ${value}`),
    );
  }

  /** The rows that go with it. */
  get ids(): ReadonlySet<string> {
    return new Set([this.appointments, this.coverages, this.identifiers].flatMap((rows) => [...rows.keys()].map(({ id }) => id)));
  }

  /** Refuses where another unit took over an identifier meanwhile. */
  async check(reasons: Reasons): Promise<void> {
    for (const [{ scheme, value, validUntil, unitId }, until] of this.identifiers) {
      const taken = await this.ctx.em.findOne(Identifier, {
        ...{ scheme, value, recordedUntil: forever, unitId: { $ne: unitId } },
        ...{ validFrom: { $lt: until }, validUntil: { $gt: validUntil } },
      });
      if (!taken) continue;
      const [holder] = await versionsOf(this.ctx.em, taken.unitId);
      reasons.add('closedOn', UserErrorCode.IDENTIFIER_TAKEN, 'identifier.taken', { value, unit: told(holder as Neighbour).unit });
    }
  }

  /** Records the ends put right, and says how many there are of each. What they began with stays theirs: why is said by the events. */
  async write(at: string, ground: Ground) {
    await this.writeAppointments(at, ground);
    await this.rewriteEnds(this.coverages, at, ({ from: _, until: __, ...said }, stated) =>
      this.ctx.em.create(Coverage, { ...stated, ...said }),
    );
    await this.rewriteEnds(this.identifiers, at, ({ from: _, until: __, ...said }, stated) =>
      this.ctx.em.create(Identifier, { ...stated, ...said }),
    );
    const leaderIds = [...this.coverages.keys()].map(({ leaderId }) => leaderId).filter((id) => id !== this.unitId);
    for (const leader of await this.ctx.em.find(Unit, { id: leaderIds })) leader.version++;
    const counts = { appointments: this.appointments.size, coverages: this.coverages.size, identifiers: this.identifiers.size };
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  }

  private async writeAppointments(at: string, ground: Ground): Promise<void> {
    const { em } = this.ctx;
    const recorded = new Map([...this.appointments.keys()].map((row) => [row.piece(), row]));
    const next = new Map(
      [...this.appointments].map(([row, until]) => {
        const piece = { ...row.piece(), ...(until === forever && noEnd), until, act: 'CORRECT' as const, statedAt: at };
        return [piece as ReturnType<AppointmentVersion['piece']>, row];
      }),
    );
    await rewrite(em, recorded, [...next.keys()], at, (piece, stated) => {
      const { from: _, until: __, ...said } = piece;
      return em.create(AppointmentVersion, { ...stated, ...said, appointmentId: next.get(piece)?.appointmentId as string });
    });
    for (const [{ appointmentId, validUntil }, until] of this.appointments) {
      const subject = { type: 'Appointment', id: appointmentId };
      const [before, after] = [validUntil, until].map((day) => ({ validUntil: day === forever ? null : day }));
      recordEvent(this.ctx, 'appointment.corrected', {
        subject,
        unitId: this.unitId,
        before: before ?? null,
        after: after ?? null,
        ...ground,
      });
    }
    const ids = [...this.appointments.keys()].map(({ appointmentId }) => appointmentId);
    for (const appointment of await em.find(Appointment, { id: ids })) appointment.version++;
  }

  private async rewriteEnds<Row extends Coverage | Identifier>(
    rows: Carried<Row>,
    at: string,
    state: Parameters<typeof rewrite<ReturnType<Row['piece']>, Row>>[4],
  ): Promise<void> {
    const recorded = new Map([...rows.keys()].map((row) => [row.piece() as ReturnType<Row['piece']>, row]));
    const next = [...recorded].map(([piece, row]) => ({ ...piece, until: rows.get(row) as Day }));
    await rewrite(this.ctx.em, recorded, next, at, state);
  }
}

/** The rows that ended on the unit's last day by its closing, each with the end that it gets. */
function carried<Row extends DatedRow>(
  rows: readonly Row[],
  end: CorrectedEnd,
  keyOf: (row: Row) => string,
  latest: (row: Row) => Day = () => forever,
): Carried<Row> {
  const found = new Map<Row, Day>();
  for (const row of rows.filter(({ recordedUntil, validUntil }) => recordedUntil === forever && validUntil === end.before)) {
    const former = rows.filter((other) => other !== row && keyOf(other) === keyOf(row));
    const ownEnd = endBeforeClosing(row, former, end);
    const until = ownEnd && movedEnd(row, [ownEnd, end.after, latest(row)]);
    if (until) found.set(row, until);
  }
  return found;
}

/** For each coverage the end of the other unit's life, asked for all at once. */
async function endsOfOthers(em: EntityManager, coverages: readonly Coverage[], unitId: string): Promise<(row: Coverage) => Day> {
  const other = ({ leaderId, coveredId }: Coverage) => (leaderId === unitId ? coveredId : leaderId);
  const versions = await em.find(UnitVersion, { unitId: [...new Set(coverages.map(other))], recordedUntil: forever });
  const ends = new Map<string, Day>();
  // `forever` sorts after every day
  for (const { unitId: id, validUntil } of versions) if (validUntil > (ends.get(id) ?? '')) ends.set(id, validUntil);
  return (row) => ends.get(other(row)) ?? forever;
}
