import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { MessageKey } from '../../../shared/messages/messages.js';
import { contains, dayBefore, forever, isWithin, overlaps } from '../../../shared/period.js';
import type { Named, Reasons } from '../../../shared/refusal.js';
import { lifeOf } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../position/position.entity.js';
import { Term } from '../term/term.entity.js';
import { told } from '../unit/unit-naming.js';
import { type Neighbour, versionsOf } from '../unit/unit-neighbours.js';
import { Kinds } from '../unit-kind/kinds.js';
import type { AppointmentPiece } from './appointment-version.entity.js';
import { type Holder, holdersDuring } from './holders.js';

/** Checks an appointment against the unit's life and kind, the position's holders, and the term. */
export class AppointmentRules {
  constructor(
    private readonly ctx: Context,
    private readonly reasons: Reasons,
    /** The fields of the input that are given, to tell a refusal at the one that caused it. */
    private readonly given: ReadonlySet<string>,
  ) {}

  async check(piece: AppointmentPiece, appointmentId: string, isNewPerson: boolean): Promise<void> {
    const { reasons } = this;
    if (reasons.has('validFrom') || reasons.has('validUntil')) return;
    if (piece.until <= piece.from) {
      const field = this.given.has('validUntil') ? 'validUntil' : 'validFrom';
      reasons.add(field, UserErrorCode.DATE_NOT_AFTER, 'appointment.endNotAfterStart', { from: piece.from });
      return;
    }
    if (!isNewPerson && !reasons.has('personId')) await this.checkPerson(piece);
    await this.checkTerm(piece);
    const position = await this.ctx.em.findOne(Position, { code: piece.position }, { populate: ['kinds'] });
    const unit = isUuid(piece.unitId) ? await versionsOf(this.ctx.em, piece.unitId) : [];
    if (unit.length === 0) reasons.add('unitId', UserErrorCode.NOT_FOUND, 'unit.notFound');
    else this.checkLife(piece, unit);
    if (!position) reasons.add('position', UserErrorCode.NOT_FOUND, 'appointment.positionNotFound', { position: piece.position });
    if (!position || unit.length === 0) return;
    await this.checkKind(piece, position, unit);
    await this.checkHolders(piece, position, appointmentId);
  }

  private async checkPerson({ personId }: AppointmentPiece): Promise<void> {
    const person = isUuid(personId) ? await this.ctx.em.findOne(Person, { id: personId }) : null;
    if (!person) this.reasons.add('personId', UserErrorCode.NOT_FOUND, 'person.notFound');
  }

  private async checkTerm({ termId, from }: AppointmentPiece): Promise<void> {
    if (termId === null) return;
    const term = isUuid(termId) ? await this.ctx.em.findOne(Term, { id: termId }) : null;
    if (!term) this.reasons.add('termId', UserErrorCode.NOT_FOUND, 'term.notFound');
    else if (!contains(term.period(), from)) {
      const about = { term: term.name, day: from, from: term.startsOn, lastDay: dayBefore(term.endsOn) };
      this.reasons.add(this.given.has('termId') ? 'termId' : 'validFrom', UserErrorCode.INVALID, 'appointment.outsideTerm', about);
    }
  }

  private checkLife(piece: AppointmentPiece, unit: readonly Neighbour[]): void {
    const life = lifeOf(unit);
    if (isWithin(piece, life)) return;
    const about = { ...told(unit.at(-1) as Neighbour), opened: life.from, closed: life.until, day: piece.from };
    if (contains(life, piece.from)) {
      this.reasons.add('validUntil', UserErrorCode.OUTSIDE_UNIT_LIFE, 'appointment.outlivesUnit', about);
    } else {
      const message = life.until === forever ? 'appointment.unitNotYet' : 'appointment.unitNotAlive';
      this.reasons.add('validFrom', UserErrorCode.OUTSIDE_UNIT_LIFE, message, about);
    }
  }

  private async checkKind(piece: AppointmentPiece, position: Position, unit: readonly Neighbour[]): Promise<void> {
    const lacking = unit.find((version) => overlaps(version, piece) && !position.isOfKind(version.kind));
    if (!lacking) return;
    const kinds = await Kinds.load(this.ctx);
    const about = { kind: kinds.label(lacking.kind), position: kinds.say(position), ...told(lacking) };
    this.reasons.add(
      this.given.has('position') ? 'position' : 'validFrom',
      UserErrorCode.POSITION_NOT_IN_KIND,
      'appointment.kindLacksPosition',
      about,
    );
  }

  private async checkHolders(piece: AppointmentPiece, position: Position, appointmentId: string): Promise<void> {
    const holders = await holdersDuring(this.ctx.em, piece, appointmentId);
    const field = (['position', 'personId', 'validFrom', 'validUntil'] as const).find((name) => this.given.has(name)) ?? 'position';
    const same = holders.find(({ personId }) => personId === piece.personId);
    const [other] = holders;
    const held = same ?? (position.isSingleHolder ? other : undefined);
    if (!held) return;
    const isOpen = held.until === forever;
    const lastDay = isOpen ? '' : dayBefore(held.until);
    const name: Named = { type: 'Person', id: held.personId, name: held.name };
    const about = { name, from: held.from, lastDay, position: position[this.ctx.language === 'vi' ? 'labelVi' : 'labelEn'] };
    if (same) {
      const message = isOpen ? 'appointment.already' : 'appointment.alreadyUntil';
      this.reasons.add(this.given.has('personId') ? 'personId' : field, UserErrorCode.ALREADY_APPOINTED, message, about);
    } else {
      this.reasons.add(field, UserErrorCode.POSITION_TAKEN, takenBy(held, piece), about);
    }
  }
}

/** Why another holder is in the way, and what to do: of days put right, it may be the other's that were recorded wrongly. */
function takenBy(held: Holder, { act, from }: AppointmentPiece): MessageKey {
  const isOpen = held.until === forever;
  if (act !== 'CORRECT') return isOpen ? 'appointment.positionTaken' : 'appointment.positionTakenUntil';
  if (held.from >= from) return isOpen ? 'appointment.heldLater' : 'appointment.heldLaterUntil';
  return isOpen ? 'appointment.positionTaken' : 'appointment.heldBefore';
}
