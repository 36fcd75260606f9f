import type { Context } from '../../../shared/context.js';
import { type Day, forever } from '../../../shared/period.js';
import { recordEvent } from '../../audit/index.js';
import type { Ground } from '../ground.js';
import { rewrite } from '../rewrite.js';
import { Appointment } from './appointment.entity.js';
import { groundOfEnd } from './appointment-acts.js';
import { AppointmentVersion } from './appointment-version.entity.js';

/** Ends the appointments to a unit on the day on which it ends; says how many. They keep the ground on which they began. */
export async function endAppointmentsOf(ctx: Context, unitId: string, day: Day, at: string, ground: Ground): Promise<number> {
  const { em } = ctx;
  const rows = await em.find(AppointmentVersion, { unitId, recordedUntil: forever, validUntil: { $gt: day } });
  const recorded = new Map(rows.map((row) => [row.piece(), row]));
  const ended = new Map(
    rows.map((row) => [{ ...row.piece(), until: day, ...groundOfEnd(ground), act: 'CLOSE' as const, statedAt: at }, row]),
  );
  await rewrite(em, recorded, [...ended.keys()], at, (piece, stated) => {
    const { from: _, until: __, ...said } = piece;
    const appointmentId = ended.get(piece as never)?.appointmentId as string;
    return em.create(AppointmentVersion, { ...stated, ...said, appointmentId });
  });
  const appointments = await em.find(Appointment, { id: rows.map(({ appointmentId }) => appointmentId) });
  for (const appointment of appointments) appointment.version++;
  for (const { appointmentId, validUntil } of rows) {
    const before = { validUntil: validUntil === forever ? null : validUntil };
    recordEvent(ctx, 'appointment.ended', {
      subject: { type: 'Appointment', id: appointmentId },
      unitId,
      before,
      after: { validUntil: day },
      ...ground,
    });
  }
  return rows.length;
}
