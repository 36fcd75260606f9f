import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf, lockReference, rankAfterAll, readLabels, readRank, refuseTakenCode } from '../../../shared/reference.js';
import type { Reasons } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { lockTree } from '../locks.js';
import { named } from '../unit/unit-naming.js';
import { Kinds } from '../unit-kind/kinds.js';
import { Position } from './position.entity.js';
import type { CreatePositionInput, DeletePositionInput, UpdatePositionInput } from './position.input.js';

/** Keeps the positions that people hold in units. */
export class PositionService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreatePositionInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const code = reader.text('code', input.code, texts.referenceCode);
    const labels = readLabels(reader, input.label);
    const askedRank = readRank(reader, input.rank);
    await lockTree(em);
    await refuseTakenCode(em, Position, code, reasons);
    const kinds = await Kinds.load(this.ctx);
    const codes = this.kindsOf(kinds, input.kinds, reasons);
    reasons.settle();
    const { isSingleHolder, isRequired } = input;
    const rank = await rankAfterAll(em, 'position', askedRank);
    const position = em.create(Position, { code, ...labels, isSingleHolder, isRequired, rank, version: 1 });
    em.persist(position);
    position.kinds.set(codes.map((kind) => kinds.get(kind)));
    await em.flush();
    this.record('position.created', code, null, { code, ...labels, isSingleHolder, isRequired, rank, kinds: codes });
    return { subjectId: code };
  }

  /** Changes a position. Holders of today or later whom the new rules don't allow are in the way. */
  async update(input: UpdatePositionInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const labels = input.label ? readLabels(reader, input.label) : {};
    const rank = readRank(reader, input.rank);
    await lockTree(em);
    const position = await lockReference(em, Position, { code: input.code }, input.version, 'reference.positionNotFound');
    await em.populate(position, ['kinds']);
    const kinds = await Kinds.load(this.ctx);
    const present = position.kinds.getIdentifiers() as unknown as string[];
    const codes = input.kinds ? this.kindsOf(kinds, input.kinds, reasons) : present;
    const areSame = codes.length === present.length && codes.every((code) => present.includes(code));
    const changes = changesOf<Position>(position, {
      ...labels,
      isSingleHolder: input.isSingleHolder ?? undefined,
      isRequired: input.isRequired ?? undefined,
      rank,
    });
    if (!areSame && codes.length > 0) await this.refuseHoldersOutside(position.code, codes, kinds, reasons);
    if (changes?.after.isSingleHolder) await this.refuseSeveralHolders(position.code, reasons);
    if (reasons.none && !changes && areSame) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reasons.settle();
    Object.assign(position, changes?.after);
    if (!areSame) position.kinds.set(codes.map((kind) => kinds.get(kind)));
    position.version++;
    await em.flush();
    const [before, after] = [{ ...changes?.before }, { ...changes?.after }];
    this.record(
      'position.updated',
      position.code,
      { ...before, ...(!areSame && { kinds: present }) },
      { ...after, ...(!areSame && { kinds: codes }) },
    );
    return { subjectId: position.code };
  }

  /** Removes a position that nobody ever held. */
  async delete(input: DeletePositionInput): Promise<Done> {
    const { em } = this.ctx;
    await lockTree(em);
    const { code, labelVi, labelEn } = await lockReference(em, Position, { code: input.code }, input.version, 'reference.positionNotFound');
    const [use] = await em.execute<{ count: number }[]>(
      `select count(distinct appointment_id)::int as count from appointment_version where position = ?`,
      [code],
    );
    const reader = new InputReader();
    if (use?.count) reader.reasons.add('code', UserErrorCode.IN_USE, 'reference.positionHeld', { code, count: use.count });
    reader.reasons.settle(code);
    await em.nativeDelete(Position, { code });
    this.record('position.deleted', code, { code, labelVi, labelEn }, null);
    return { subjectId: code };
  }

  private kindsOf(kinds: Kinds, asked: readonly string[], reasons: Reasons): string[] {
    for (const [i, kind] of asked.entries()) {
      if (!kinds.has(kind)) reasons.add(['kinds', String(i)], UserErrorCode.KIND_UNKNOWN, 'unit.kindUnknown', { kind, kinds: kinds.codes });
    }
    return [...new Set(asked)];
  }

  private async refuseHoldersOutside(code: string, allowed: readonly string[], kinds: Kinds, reasons: Reasons): Promise<void> {
    const [held] = await this.ctx.em.execute<{ id: string; name: string; kind: string }[]>(
      /* sql */ `select v.unit_id as id, v.name, v.kind from appointment_version a join unit_version v on v.unit_id = a.unit_id and v.recorded_until = 'infinity'
         and v.valid_from < a.valid_until and a.valid_from < v.valid_until
       where a.recorded_until = 'infinity' and a.position = ? and least(a.valid_until, v.valid_until) > ?::date and v.kind <> all(?)
       order by v.name limit 1`,
      [code, this.ctx.today, `{${allowed.join(',')}}`],
    );
    if (held) reasons.add('kinds', UserErrorCode.IN_USE, 'reference.positionHeldIn', { unit: named(held), kind: kinds.label(held.kind) });
  }

  private async refuseSeveralHolders(code: string, reasons: Reasons): Promise<void> {
    const [several] = await this.ctx.em.execute<{ id: string; name: string; day: string }[]>(
      /* sql */ `select a.unit_id as id, greatest(a.valid_from, b.valid_from)::text as day, (select v.name from unit_version v
          where v.unit_id = a.unit_id and v.recorded_until = 'infinity' order by v.valid_from desc limit 1) as name
        from appointment_version a join appointment_version b on b.unit_id = a.unit_id and b.position = a.position and a.id < b.id
         and a.valid_from < b.valid_until and b.valid_from < a.valid_until and b.recorded_until = 'infinity'
       where a.recorded_until = 'infinity' and a.position = ? order by 1 limit 1`,
      [code],
    );
    if (several) {
      const about = { unit: named(several), day: several.day };
      reasons.add('isSingleHolder', UserErrorCode.POSITION_TAKEN, 'reference.severalHolders', about);
    }
  }

  private record(name: `position.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Position', id }, before, after });
  }
}
