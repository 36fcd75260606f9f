import type { Context } from '../../../shared/context.js';
import type { InputReader } from '../../../shared/input-reader.js';
import { type Day, forever } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import type { Ground } from '../ground.js';
import type { NewPersonInput } from '../person/person.input.js';
import { PersonService, readPerson } from '../person/person.service.js';
import type { PersonState } from '../person/person-version.entity.js';
import type { AppointmentRecord } from './appointment-record.js';
import type { AppointmentPiece } from './appointment-version.entity.js';

/** The new person that is to be appointed; null for a known one. Exactly one of both must be named. */
export function readNewPerson(
  reader: InputReader,
  { personId, newPerson }: { personId?: string | null; newPerson?: NewPersonInput | null },
): PersonState | null {
  if ((personId == null) === (newPerson == null)) {
    const code = personId == null ? UserErrorCode.REQUIRED : UserErrorCode.INVALID;
    reader.reasons.add('personId', code, 'appointment.onePerson');
  }
  return newPerson ? readPerson(reader, newPerson, ['newPerson']) : null;
}

/** Writes an appointment that was checked, and the person with it who is new. */
export async function begin(
  ctx: Context,
  record: AppointmentRecord,
  piece: AppointmentPiece,
  newPerson: PersonState | null,
  at: string,
): Promise<void> {
  const { note, decisionNumber } = piece;
  const personId = newPerson ? await new PersonService(ctx).add(newPerson, at, note) : piece.personId;
  await record.become([{ ...piece, personId }], at);
  recordAppointment(ctx, 'appointment.created', record.id, piece.unitId, null, shown({ ...piece, personId }), { note, decisionNumber });
}

/** Tells why an appointment can't end on a day, the first on which the person is no longer in the post. */
export function refuseEnd(piece: AppointmentPiece, until: Day, reasons: Reasons): void {
  if (until <= piece.from) reasons.add('validUntil', UserErrorCode.DATE_NOT_AFTER, 'appointment.endNotAfterStart', { from: piece.from });
  else if (until === piece.until) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'appointment.endsThen', { until });
  else if (until > piece.until) reasons.add('validUntil', UserErrorCode.NOT_ALIVE, 'appointment.endedBefore', { until: piece.until });
}

/** Writes the end of an appointment that was checked, with its own ground beside that of the beginning. */
export async function end(ctx: Context, record: AppointmentRecord, until: Day, ground: Ground, at: string): Promise<void> {
  const { piece } = record;
  await record.become([{ ...piece, until, ...groundOfEnd(ground), act: 'CLOSE', statedAt: at }], at);
  recordAppointment(ctx, 'appointment.ended', record.id, piece.unitId, { validUntil: orNull(piece.until) }, { validUntil: until }, ground);
}

/** Of an appointment whose end is not known. */
export const noEnd = { endNote: null, endDecisionNumber: null };

/** Why an appointment ends, as it is kept beside why it began. */
export function groundOfEnd({ note, decisionNumber }: Ground): Pick<AppointmentPiece, 'endNote' | 'endDecisionNumber'> {
  return { endNote: note, endDecisionNumber: decisionNumber };
}

/** Records what a command did to an appointment. */
export function recordAppointment(
  ctx: Context,
  name: `appointment.${string}`,
  id: string,
  unitId: string,
  before: object | null,
  after: object,
  ground: Ground,
): void {
  recordEvent(ctx, name, { subject: { type: 'Appointment', id }, unitId, before, after, ...ground });
}

/** An appointment as the API calls its fields. */
export function shown({ from, until, act: _, statedAt: __, note: ___, ...state }: AppointmentPiece) {
  return { ...state, validFrom: from, validUntil: orNull(until) };
}

function orNull(until: string): string | null {
  return until === forever ? null : until;
}
