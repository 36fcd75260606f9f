import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { common, contains, type Day, forever, type Period } from '../../../shared/period.js';
import { texts } from '../../../shared/text-rules.js';
import { lifeOf, pieceOn } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { readCorrectionGround } from '../ground.js';
import { lockTree } from '../locks.js';
import { Kinds } from '../unit-kind/kinds.js';
import { CarriedEnds } from './carried-ends.js';
import type { CorrectUnitInput } from './unit.input.js';
import { changesTo, daysOf, given, refuseNotAlive, replacedBy, soundOf } from './unit-diff.js';
import { UnitRecord } from './unit-record.js';
import { UnitRules } from './unit-rules.js';
import {
  correctedDuring,
  living,
  nearestDay,
  runOf,
  type Stamp,
  type StateField,
  saidAtEnds,
  type UnitPiece,
  type UnitState,
} from './unit-timeline.js';

/** Puts right what was recorded wrongly of a unit. */
export class UnitCorrectionService {
  private readonly reader = new InputReader();

  constructor(private readonly ctx: Context) {}

  /**
   * Corrects each given field through the whole run of days around `on` that carry the same wrong value, or the part of it
   * from `from` until `until`, and the first and last day of the unit, with what its closing had ended along with it.
   */
  async correct(input: CorrectUnitInput): Promise<Done> {
    const { em, today } = this.ctx;
    const { reasons } = this.reader;
    const asked = this.patchOf(input);
    for (const field of ['on', 'from', 'until', 'openedOn', 'closedOn'] as const) this.reader.day(field, input[field]);
    const ground = readCorrectionGround(this.reader, input);
    const at = await lockTree(em);
    const record = await UnitRecord.lock(this.ctx, input.id, input.version);
    const { pieces } = record;
    const stamp: Stamp = { act: 'CORRECT', ...ground, at };
    const alive = this.correctLife(pieces, input, stamp);
    const on = input.on ?? input.from ?? nearestDay(alive, today);
    const there = pieceOn(alive, on);
    if (!there && !reasons.has('on')) refuseNotAlive(reasons, input.on == null ? 'from' : 'on', alive, on);
    const patch = there ? changesTo(there, soundOf(asked, reasons)) : {};
    const next = this.correctFields(alive, patch, on, input, stamp);
    if (reasons.none && next.every((piece) => pieces.includes(piece)))
      reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'unit.nothingToCorrect');
    const given = new Set([...Object.keys(patch), ...(['openedOn', 'closedOn'] as const).filter((day) => input[day] !== undefined)]);
    const carried = await CarriedEnds.find(this.ctx, record.id, lifeOf(pieces).until, lifeOf(next).until);
    await carried.check(reasons);
    const rules = new UnitRules(em, await Kinds.load(this.ctx), reasons, { unitId: record.id, given, today, carried: carried.ids });
    await rules.check(pieces, next);
    reasons.settle();
    const moved = await carried.write(at, ground);
    await record.become(next, at);
    if ('parentId' in patch || alive.some((piece) => !pieces.includes(piece))) await record.place();
    const [before, after] = [daysOf(pieces), daysOf(next)];
    recordEvent(this.ctx, 'unit.corrected', {
      subject: { type: 'Unit', id: record.id },
      before: { ...(there ? replacedBy(there, patch) : {}), ...before },
      after: { ...patch, ...after, on, ...moved },
      ...ground,
    });
    return { subjectId: record.id };
  }

  private patchOf(input: CorrectUnitInput): Partial<UnitState> {
    const { reader } = this;
    return {
      ...given('code', reader.changedText('code', input.code, texts.unitCode)),
      ...given('name', reader.changedText('name', input.name, texts.name)),
      ...given('kind', reader.changedText('kind', input.kind, texts.label)),
      ...given('parentId', input.parentId),
      ...given('address', reader.optionalText('address', input.address, texts.address)),
      ...given('phone', reader.optionalText('phone', input.phone, texts.phone)),
      ...given('email', reader.optionalText('email', input.email, texts.email)),
    };
  }

  /** The first and last day put right. Pieces that would fall away wholly are changes of their own: they are not dropped unasked. */
  private correctLife(pieces: readonly UnitPiece[], input: CorrectUnitInput, stamp: Stamp): readonly UnitPiece[] {
    const { reasons } = this.reader;
    const { openedOn, closedOn } = input;
    if (reasons.has('openedOn') || reasons.has('closedOn')) return pieces;
    const life = lifeOf(pieces);
    const next: Period = {
      from: openedOn ?? life.from,
      until: closedOn === undefined ? life.until : (closedOn ?? forever),
    };
    const { first, last } = saidAtEnds(pieces);
    if (next.from >= next.until) {
      const field = closedOn == null ? 'openedOn' : 'closedOn';
      reasons.add(field, UserErrorCode.DATE_NOT_AFTER, 'unit.closedNotAfterOpened', { opened: next.from, closed: next.until });
    } else if (next.from >= first.until) {
      reasons.add('openedOn', UserErrorCode.LATER_CHANGE_EXISTS, 'unit.changesBefore', { day: first.until, opened: next.from });
    } else if (next.until <= last.from) {
      reasons.add('closedOn', UserErrorCode.LATER_CHANGE_EXISTS, 'unit.changesAfter', { day: last.from, closed: next.until });
    } else return living(pieces, next, stamp);
    return pieces;
  }

  private correctFields(
    pieces: readonly UnitPiece[],
    patch: Partial<UnitState>,
    on: Day,
    { from, until }: CorrectUnitInput,
    stamp: Stamp,
  ): readonly UnitPiece[] {
    const { reasons } = this.reader;
    const bounds: Period = { from: from ?? '', until: until ?? forever };
    if (bounds.from >= bounds.until) {
      reasons.add('until', UserErrorCode.DATE_NOT_AFTER, 'input.untilNotAfterFrom', { from: bounds.from });
      return pieces;
    }
    if (!contains(bounds, on)) {
      reasons.add('on', UserErrorCode.INVALID, 'unit.onOutsidePeriod', { day: on });
      return pieces;
    }
    return (Object.keys(patch) as StateField[]).reduce<readonly UnitPiece[]>((timeline, field) => {
      const run = runOf(pieces, on, field);
      const period = run && common(run, bounds);
      return period ? correctedDuring(timeline, period, { [field]: patch[field] }, stamp) : timeline;
    }, pieces);
  }
}
