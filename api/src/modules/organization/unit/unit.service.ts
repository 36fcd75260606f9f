import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { type Day, forever } from '../../../shared/period.js';
import { texts } from '../../../shared/text-rules.js';
import { laterChange, pieceOn } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { readGround } from '../ground.js';
import { lockTree } from '../locks.js';
import { Kinds } from '../unit-kind/kinds.js';
import type { ChangeUnitInput, CreateUnitInput, MoveUnitInput } from './unit.input.js';
import { changesTo, given, refusedWith, refuseNotAlive, replacedBy, soundOf } from './unit-diff.js';
import { versionsOf } from './unit-neighbours.js';
import { UnitRecord } from './unit-record.js';
import { UnitRules } from './unit-rules.js';
import { changedFrom, type StateField, type UnitAct, type UnitPiece, type UnitState } from './unit-timeline.js';

/** Opens, changes and moves units. */
export class UnitService {
  constructor(private readonly ctx: Context) {}

  /** Opens a unit on a day. */
  async create(input: CreateUnitInput): Promise<Done> {
    const reader = new InputReader();
    const state: UnitState = {
      code: reader.text('code', input.code, texts.unitCode),
      name: reader.text('name', input.name, texts.name),
      kind: reader.text('kind', input.kind, texts.label),
      parentId: input.parentId ?? null,
      address: reader.optionalText('address', input.address, texts.address) ?? null,
      phone: reader.optionalText('phone', input.phone, texts.phone) ?? null,
      email: reader.optionalText('email', input.email, texts.email) ?? null,
    };
    const from = reader.day('openedOn', input.openedOn);
    const ground = readGround(reader, input);
    const { reasons } = reader;
    const at = await lockTree(this.ctx.em);
    const record = UnitRecord.fresh(this.ctx);
    const next: UnitPiece[] = [{ ...state, from, until: forever, act: 'CREATE', ...ground, statedAt: at }];
    const asked = { unitId: record.id, given: new Set(['code', 'kind', 'parentId']), today: this.ctx.today };
    if (!reasons.has('openedOn')) await new UnitRules(this.ctx.em, await Kinds.load(this.ctx), reasons, asked).check([], next);
    reasons.settle();
    const [parent] = state.parentId ? await versionsOf(this.ctx.em, state.parentId) : [];
    await record.become(next, at, [...(parent?.within ?? []), record.id]);
    this.record('unit.created', record, null, { ...state, openedOn: from }, ground);
    return { subjectId: record.id };
  }

  /** Gives a unit another code, name, kind or contact from a day on. */
  async change(input: ChangeUnitInput): Promise<Done> {
    const reader = new InputReader();
    const patch: Partial<UnitState> = {
      ...given('code', reader.changedText('code', input.code, texts.unitCode)),
      ...given('name', reader.changedText('name', input.name, texts.name)),
      ...given('kind', reader.changedText('kind', input.kind, texts.label)),
      ...given('address', reader.optionalText('address', input.address, texts.address)),
      ...given('phone', reader.optionalText('phone', input.phone, texts.phone)),
      ...given('email', reader.optionalText('email', input.email, texts.email)),
    };
    return this.alter('CHANGE', 'unit.changed', input, reader, patch);
  }

  /** Puts a unit, with all below it, under another parent from a day on; under none when null is given. */
  async move(input: MoveUnitInput): Promise<Done> {
    const reader = new InputReader();
    // a variable left unset must not uproot a subtree
    if (input.parentId === undefined) reader.reasons.add('parentId', UserErrorCode.REQUIRED, 'unit.parentLeftOut');
    return this.alter('MOVE', 'unit.moved', input, reader, { parentId: input.parentId ?? null });
  }

  /**
   * Says something else of a unit from a day on. A change recorded for a later day that says something else of the same
   * fields is in the way: whether it should still hold is not for us to guess.
   */
  private async alter(
    act: UnitAct,
    event: 'unit.changed' | 'unit.moved',
    input: ChangeUnitInput | MoveUnitInput,
    reader: InputReader,
    asked: Partial<UnitState>,
  ): Promise<Done> {
    const { em, today } = this.ctx;
    const { reasons } = reader;
    const from = reader.day('from', input.from);
    const ground = readGround(reader, input);
    const at = await lockTree(em);
    const record = await UnitRecord.lock(this.ctx, input.id, input.version);
    const { pieces } = record;
    const there = pieceOn(pieces, from);
    if (!there) {
      if (!reasons.has('from')) refuseNotAlive(reasons, 'from', pieces, from);
      return refusedWith(reasons);
    }
    const patch = changesTo(there, soundOf(asked, reasons));
    for (const field of Object.keys(patch) as StateField[]) this.refuseLater(pieces, from, field, reasons);
    if (Object.keys(patch).length === 0 && reasons.none)
      reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'unit.nothingToChange', { day: from });
    const next = changedFrom(pieces, from, patch, { act, ...ground, at }, await record.unclosed(there));
    if ('code' in patch || 'kind' in patch || 'parentId' in patch) {
      const given = new Set(Object.keys(patch));
      await new UnitRules(em, await Kinds.load(this.ctx), reasons, { unitId: record.id, given, today }).check(pieces, next);
    }
    reasons.settle();
    await record.become(next, at);
    if ('parentId' in patch) await record.place();
    this.record(event, record, replacedBy(there, patch), { ...patch, from }, ground);
    return { subjectId: record.id };
  }

  private refuseLater(pieces: readonly UnitPiece[], from: Day, field: StateField, reasons: InputReader['reasons']): void {
    const later = laterChange(pieces, from, (piece) => piece[field]);
    if (!later) return;
    const about = { day: later.from, value: String(later[field] ?? '—') };
    reasons.add(field, UserErrorCode.LATER_CHANGE_EXISTS, field === 'parentId' ? 'unit.laterMove' : 'unit.laterChange', about);
  }

  private record(name: `unit.${string}`, record: UnitRecord, before: object | null, after: object, ground: { note: string | null }): void {
    recordEvent(this.ctx, name, { subject: { type: 'Unit', id: record.id }, before, after, ...ground });
  }
}
