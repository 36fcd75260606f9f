import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { type Day, forever } from '../../../shared/period.js';
import { Refusal } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { type Ground, readGround } from '../ground.js';
import { recordingInstant, shareTree } from '../locks.js';
import { begin, end, noEnd, readNewPerson, refuseEnd } from './appointment-acts.js';
import { AppointmentRecord } from './appointment-record.js';
import { AppointmentRules } from './appointment-rules.js';
import { type AppointmentPiece, AppointmentVersion } from './appointment-version.entity.js';
import type { EndingInput, MemberInput, RenewCommitteeInput } from './committee.input.js';

const mostRows = 200;

/** Renews a unit's committee: who leaves and who takes which position on one day, all or nothing. */
export class CommitteeService {
  private readonly reader = new InputReader();

  constructor(private readonly ctx: Context) {}

  async renew(input: RenewCommitteeInput): Promise<Done> {
    const { reader } = this;
    const { reasons } = reader;
    const from = reader.day('from', input.from);
    const ground = readGround(reader, input);
    for (const rows of ['ends', 'members'] as const) {
      if (input[rows].length > mostRows) reasons.add(rows, UserErrorCode.INVALID, 'appointment.tooManyRows', { most: mostRows });
    }
    if (input.ends.length === 0 && input.members.length === 0) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'appointment.nobodyNamed');
    reasons.settle();
    await shareTree(this.ctx.em);
    const leaving = await this.lockEnds(input, from);
    // as long as one of them can't leave, others would be refused for that alone
    reasons.settle();
    const at = await recordingInstant(this.ctx.em);
    // who leaves is gone before it is asked who holds a position
    for (const record of leaving) await end(this.ctx, record, from, ground, at);
    await this.ctx.em.flush();
    for (const [i, member] of input.members.entries()) await this.take(input, member, String(i), ground, at);
    reasons.settle();
    return { subjectId: input.unitId };
  }

  /** The appointments that end, locked in one order whoever asks; those that can't are told and left out. */
  private async lockEnds({ ends, unitId }: RenewCommitteeInput, from: Day): Promise<AppointmentRecord[]> {
    const order = ends.map((ending, i) => ({ ending, i })).sort((one, other) => (one.ending.id < other.ending.id ? -1 : 1));
    const records: AppointmentRecord[] = [];
    for (const { ending, i } of order) {
      const reasons = this.reader.reasons.within(['ends', String(i)], { validUntil: 'from' });
      const record = await this.lock(ending, unitId, i);
      const before = this.reader.reasons.count;
      // whether there is one elsewhere is not told
      if (record === 'ELSEWHERE') reasons.add('id', UserErrorCode.NOT_FOUND, 'appointment.notOfUnit');
      if (!record || record === 'ELSEWHERE') continue;
      if (records.some(({ id }) => id === record.id)) reasons.add('id', UserErrorCode.INVALID, 'appointment.namedTwice');
      else refuseEnd(record.piece, from, reasons);
      if (this.reader.reasons.count === before) records.push(record);
    }
    return records;
  }

  private async lock({ id, version }: EndingInput, unitId: string, i: number): Promise<AppointmentRecord | 'ELSEWHERE' | null> {
    const there = { appointmentId: id, unitId, recordedUntil: forever };
    if (!isUuid(id) || (await this.ctx.em.count(AppointmentVersion, there)) === 0) return 'ELSEWHERE';
    try {
      const record = await AppointmentRecord.lock(this.ctx, id, version);
      // it may have been put right meanwhile
      return record.piece.unitId === unitId ? record : 'ELSEWHERE';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const { field, code, message, told } of error.reasons) {
        this.reader.reasons.add(['ends', String(i), ...field.slice(1)], code, message, told);
      }
      return null;
    }
  }

  private async take(input: RenewCommitteeInput, member: MemberInput, i: string, ground: Ground, at: string): Promise<void> {
    const reasons = this.reader.reasons.within(['members', i], {
      validFrom: 'from',
      validUntil: 'from',
      termId: 'termId',
      unitId: 'unitId',
    });
    const before = reasons.count;
    const newPerson = readNewPerson(new InputReader(reasons), member);
    const piece: AppointmentPiece = {
      ...{ from: input.from, until: forever, unitId: input.unitId, personId: member.personId ?? '', position: member.position },
      ...{ termId: input.termId ?? null, isActing: member.isActing ?? false, isConcurrent: member.isConcurrent ?? false },
      ...{ ...ground, ...noEnd, act: 'CREATE', statedAt: at },
    };
    const record = AppointmentRecord.fresh(this.ctx);
    const given = new Set(['unitId', 'personId', 'position', 'termId', 'validFrom']);
    await new AppointmentRules(this.ctx, reasons, given).check(piece, record.id, newPerson !== null);
    if (reasons.count > before) return;
    await begin(this.ctx, record, piece, newPerson, at);
    // the next one named is checked against this one too
    await this.ctx.em.flush();
  }
}
