import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { forever } from '../../../shared/period.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { readCorrectionGround, readGround } from '../ground.js';
import { recordingInstant, shareTree } from '../locks.js';
import type { AppointInput, CorrectAppointmentInput, EndAppointmentInput } from './appointment.input.js';
import { begin, end, noEnd, readNewPerson, recordAppointment, refuseEnd, shown } from './appointment-acts.js';
import { AppointmentRecord } from './appointment-record.js';
import { AppointmentRules } from './appointment-rules.js';
import type { AppointmentPiece } from './appointment-version.entity.js';

/** Appoints people to positions of units, ends appointments and puts them right. */
export class AppointmentService {
  constructor(private readonly ctx: Context) {}

  /** Appoints a person, known or new, to a position of a unit. */
  async appoint(input: AppointInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const newPerson = readNewPerson(reader, input);
    const from = reader.day('validFrom', input.validFrom);
    const until = reader.day('validUntil', input.validUntil) ?? forever;
    const ground = readGround(reader, input);
    await shareTree(em);
    const at = await recordingInstant(em);
    const piece: AppointmentPiece = {
      ...{ from, until, unitId: input.unitId, personId: input.personId ?? '', position: input.position, termId: input.termId ?? null },
      ...{ isActing: input.isActing ?? false, isConcurrent: input.isConcurrent ?? false, ...ground, ...noEnd, act: 'CREATE', statedAt: at },
    };
    const record = AppointmentRecord.fresh(this.ctx);
    const given = new Set(['unitId', 'personId', 'position', 'termId', 'validFrom', 'validUntil']);
    await new AppointmentRules(this.ctx, reasons, given).check(piece, record.id, newPerson !== null);
    reasons.settle();
    await begin(this.ctx, record, piece, newPerson, at);
    return { subjectId: record.id };
  }

  /** Ends an appointment: the given day is the first on which the person is no longer in the post. */
  async end(input: EndAppointmentInput): Promise<Done> {
    const reader = new InputReader();
    const { reasons } = reader;
    const until = reader.day('validUntil', input.validUntil);
    const ground = readGround(reader, input);
    await shareTree(this.ctx.em);
    const record = await AppointmentRecord.lock(this.ctx, input.id, input.version);
    refuseEnd(record.piece, until, reasons);
    reasons.settle();
    await end(this.ctx, record, until, ground, await recordingInstant(this.ctx.em));
    return { subjectId: record.id };
  }

  /** Puts right what was recorded wrongly of an appointment; what is left out stays. */
  async correct(input: CorrectAppointmentInput): Promise<Done> {
    const reader = new InputReader();
    const { reasons } = reader;
    for (const field of ['validFrom', 'validUntil'] as const) reader.day(field, input[field]);
    const number = reader.optionalText('decisionNumber', input.decisionNumber, texts.decisionNumber);
    const { note } = readCorrectionGround(reader, { note: input.note });
    await shareTree(this.ctx.em);
    const record = await AppointmentRecord.lock(this.ctx, input.id, input.version);
    const at = await recordingInstant(this.ctx.em);
    const { piece } = record;
    const asked = {
      position: input.position ?? undefined,
      personId: input.personId ?? undefined,
      from: input.validFrom ?? undefined,
      until: input.validUntil === null ? forever : input.validUntil,
      termId: input.termId,
      isActing: input.isActing ?? undefined,
      isConcurrent: input.isConcurrent ?? undefined,
      decisionNumber: number,
    };
    const names = (Object.keys(asked) as (keyof typeof asked)[]).filter((name) => asked[name] !== undefined && asked[name] !== piece[name]);
    const patch = Object.fromEntries(names.map((name) => [name, asked[name]])) as Partial<AppointmentPiece>;
    if (names.length === 0 && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'appointment.nothingToChange');
    const next: AppointmentPiece = { ...piece, ...patch, ...(asked.until === forever && noEnd), act: 'CORRECT', note, statedAt: at };
    const given = new Set<string>(names.map((name) => (name === 'from' ? 'validFrom' : name === 'until' ? 'validUntil' : name)));
    await new AppointmentRules(this.ctx, reasons, given).check(next, record.id, false);
    reasons.settle();
    await record.become([next], at);
    const before = Object.fromEntries(Object.entries(shown(piece)).filter(([name]) => given.has(name)));
    const after = Object.fromEntries(Object.entries(shown(next)).filter(([name]) => given.has(name)));
    recordAppointment(this.ctx, 'appointment.corrected', record.id, next.unitId, before, after, { note, decisionNumber: null });
    return { subjectId: record.id };
  }
}
