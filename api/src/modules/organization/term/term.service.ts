import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import type { Day } from '../../../shared/period.js';
import { changesOf, lockReference } from '../../../shared/reference.js';
import { type Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Term } from './term.entity.js';
import type { CreateTermInput, DeleteTermInput, UpdateTermInput } from './term.input.js';

/** Keeps the terms of office. */
export class TermService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateTermInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.text('name', input.name, texts.label);
    const [startsOn, endsOn] = [reader.day('startsOn', input.startsOn), reader.day('endsOn', input.endsOn)];
    this.checkDays(startsOn, endsOn, reasons);
    await this.refuseTakenName(name, null, reasons);
    reasons.settle();
    const term = em.create(Term, { id: randomUUID(), name, startsOn, endsOn, version: 1 });
    em.persist(term);
    this.record('term.created', term.id, null, { name, startsOn, endsOn });
    return { subjectId: term.id };
  }

  /** Changes a term. Appointments in it that would begin outside its new days are in the way. */
  async update(input: UpdateTermInput): Promise<Done> {
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.changedText('name', input.name, texts.label);
    const days = { startsOn: reader.day('startsOn', input.startsOn) ?? undefined, endsOn: reader.day('endsOn', input.endsOn) ?? undefined };
    const term = await this.lock(input.id, input.version);
    const changes = changesOf<Term>(term, { name, ...days });
    if (changes?.after.name) await this.refuseTakenName(changes.after.name, term.id, reasons);
    const [startsOn, endsOn] = [days.startsOn ?? term.startsOn, days.endsOn ?? term.endsOn];
    if (this.checkDays(startsOn, endsOn, reasons)) await this.refuseAppointmentsOutside(term.id, startsOn, endsOn, days, reasons);
    if (!changes && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reasons.settle();
    Object.assign(term, changes?.after);
    term.version++;
    this.record('term.updated', term.id, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: term.id };
  }

  /** Removes a term to which no appointment ever belonged. */
  async delete(input: DeleteTermInput): Promise<Done> {
    const { em } = this.ctx;
    const { id, name, startsOn, endsOn } = await this.lock(input.id, input.version);
    const [use] = await em.execute<{ count: number }[]>(
      `select count(distinct appointment_id)::int as count from appointment_version where term_id = ?`,
      [id],
    );
    const reader = new InputReader();
    if (use?.count) reader.reasons.add('id', UserErrorCode.IN_USE, 'term.inUse', { term: name, count: use.count });
    reader.reasons.settle(id);
    await em.nativeDelete(Term, { id });
    this.record('term.deleted', id, { name, startsOn, endsOn }, null);
    return { subjectId: id };
  }

  private async lock(id: string, version: number): Promise<Term> {
    if (!isUuid(id)) refuse('id', UserErrorCode.NOT_FOUND, 'term.notFound');
    return lockReference(this.ctx.em, Term, { id }, version, 'term.notFound');
  }

  private checkDays(startsOn: Day, endsOn: Day, reasons: Reasons): boolean {
    if (startsOn < endsOn) return true;
    reasons.add('endsOn', UserErrorCode.DATE_NOT_AFTER, 'term.endNotAfterStart', { startsOn });
    return false;
  }

  private async refuseTakenName(name: string, id: string | null, reasons: Reasons): Promise<void> {
    const same = name ? await this.ctx.em.findOne(Term, { name, ...(id && { id: { $ne: id } }) }) : null;
    if (same) reasons.add('name', UserErrorCode.CODE_TAKEN, 'term.nameTaken', { name });
  }

  private async refuseAppointmentsOutside(
    id: string,
    startsOn: Day,
    endsOn: Day,
    days: { startsOn?: Day },
    reasons: Reasons,
  ): Promise<void> {
    const [outside] = await this.ctx.em.execute<{ day: string; count: number }[]>(
      /* sql */ `select min(valid_from)::text as day, count(*)::int as count from appointment_version
        where recorded_until = 'infinity' and term_id = ? and not (valid_from >= ?::date and valid_from < ?::date)`,
      [id, startsOn, endsOn],
    );
    if (!outside?.count) return;
    const field = days.startsOn && outside.day < startsOn ? 'startsOn' : 'endsOn';
    reasons.add(field, UserErrorCode.IN_USE, 'term.appointmentsOutside', outside);
  }

  private record(name: `term.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Term', id }, before, after });
  }
}
