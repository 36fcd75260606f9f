import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { forever } from '../../../shared/period.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { lockIdentity } from '../locks.js';
import { type Recorded, rewrite } from '../rewrite.js';
import { Appointment } from './appointment.entity.js';
import { type AppointmentPiece, AppointmentVersion } from './appointment-version.entity.js';

/** An appointment in the hands of a command: locked, as known now. */
export class AppointmentRecord {
  private constructor(
    private readonly ctx: Context,
    private readonly appointment: Appointment,
    private readonly rows: Recorded<AppointmentPiece, AppointmentVersion>,
  ) {}

  /** Locks an appointment for a command that was made from the given version of it; refuses when it isn't there or has changed since. */
  static async lock(ctx: Context, id: string, version: number): Promise<AppointmentRecord> {
    const { em } = ctx;
    const present = isUuid(id) ? await lockIdentity(em, 'appointment', id) : null;
    if (present === null) refuse('id', UserErrorCode.NOT_FOUND, 'appointment.notFound');
    if (present !== version) {
      const reasons = Reasons.none();
      reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
      reasons.settle(id);
    }
    const appointment = em.map(Appointment, { id, version: present });
    const rows = await em.find(AppointmentVersion, { appointmentId: id, recordedUntil: forever }, { orderBy: { validFrom: 'asc' } });
    return new AppointmentRecord(ctx, appointment, new Map(rows.map((row) => [row.piece(), row])));
  }

  /** An appointment that is not there yet. */
  static fresh(ctx: Context): AppointmentRecord {
    const appointment = ctx.em.create(Appointment, { id: randomUUID(), version: 1 });
    ctx.em.persist(appointment);
    return new AppointmentRecord(ctx, appointment, new Map());
  }

  get id(): string {
    return this.appointment.id;
  }

  /** What is known of it now. An appointment says one thing for all its days. */
  get piece(): AppointmentPiece {
    const [piece, ...more] = this.rows.keys();
    if (!piece || more.length > 0) throw new Error(`appointment ${this.id} has ${this.rows.size} pieces`);
    return piece;
  }

  /** Records another timeline in place of the present one. */
  async become(next: readonly AppointmentPiece[], at: string): Promise<void> {
    const { em } = this.ctx;
    await rewrite(em, this.rows, next, at, ({ from: _, until: __, ...said }, stated) =>
      em.create(AppointmentVersion, { ...stated, ...said, appointmentId: this.id }),
    );
    if (this.rows.size > 0) this.appointment.version++;
  }
}
