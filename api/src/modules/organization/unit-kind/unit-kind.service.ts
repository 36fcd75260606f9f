import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf, lockReference, rankAfterAll, readLabels, readRank, refuseTakenCode } from '../../../shared/reference.js';
import type { Reasons } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo } from '../../identity/index.js';
import { lockTree } from '../locks.js';
import { named } from '../unit/unit-naming.js';
import { Kinds } from './kinds.js';
import { UnitKind } from './unit-kind.entity.js';
import type { CreateUnitKindInput, DeleteUnitKindInput, UpdateUnitKindInput } from './unit-kind.input.js';

/** Keeps the kinds of unit. */
export class UnitKindService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateUnitKindInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const code = reader.text('code', input.code, texts.referenceCode);
    const labels = readLabels(reader, input.label);
    const askedRank = readRank(reader, input.rank);
    await lockTree(em);
    await refuseTakenCode(em, UnitKind, code, reasons);
    const kinds = await Kinds.load(this.ctx);
    const parents = this.parentsOf(kinds, input.parentKinds, { code, tree: input.tree }, reasons);
    reasons.settle();
    const { tree, mayBeRoot, isPublic } = input;
    const rank = await rankAfterAll(em, 'unit_kind', askedRank);
    const kind = em.create(UnitKind, { code, tree, ...labels, mayBeRoot, isPublic, rank, version: 1 });
    em.persist(kind);
    kind.parentKinds.set(parents.map((parent) => (parent === code ? kind : kinds.get(parent))));
    await em.flush();
    this.record('unit-kind.created', code, null, { code, tree, ...labels, mayBeRoot, isPublic, rank, parentKinds: parents });
    return { subjectId: code };
  }

  /** What everybody may see is decided by who decides of rights. */
  private async requirePublishing(): Promise<void> {
    if (!(await mayDo(this.ctx, 'role:manage', {}))) throw forbidden(this.ctx.viewer, 'role:manage');
  }

  /** Changes a kind. What stands today or later as the new rules don't allow is in the way; what was before is left as it was. */
  async update(input: UpdateUnitKindInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const labels = input.label ? readLabels(reader, input.label) : {};
    const rank = readRank(reader, input.rank);
    await lockTree(em);
    const kind = await lockReference(em, UnitKind, { code: input.code }, input.version, 'reference.kindNotFound');
    const kinds = await Kinds.load(this.ctx);
    const present = kind.parentKinds.getIdentifiers() as unknown as string[];
    const parents = input.parentKinds ? this.parentsOf(kinds, input.parentKinds, kind, reasons) : present;
    const removed = present.filter((parent) => !parents.includes(parent));
    const added = parents.filter((parent) => !present.includes(parent));
    if (input.isPublic != null && input.isPublic !== kind.isPublic) await this.requirePublishing();
    const changes = changesOf<UnitKind>(kind, {
      ...labels,
      mayBeRoot: input.mayBeRoot ?? undefined,
      isPublic: input.isPublic ?? undefined,
      rank,
    });
    if (removed.length > 0) await this.refuseStandingUnder(kind.code, removed, kinds, reasons);
    if (kind.mayBeRoot && input.mayBeRoot === false) await this.refuseRoots(kind.code, kinds, reasons);
    if (reasons.none && !changes && removed.length + added.length === 0) {
      reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    }
    reasons.settle();
    Object.assign(kind, changes?.after);
    kind.parentKinds.set(parents.map((parent) => kinds.get(parent)));
    kind.version++;
    await em.flush();
    const [before, after] = [{ ...changes?.before }, { ...changes?.after }];
    const moved = removed.length + added.length > 0;
    this.record(
      'unit-kind.updated',
      kind.code,
      { ...before, ...(moved && { parentKinds: present }) },
      { ...after, ...(moved && { parentKinds: parents }) },
    );
    return { subjectId: kind.code };
  }

  /** Removes a kind that nothing ever was. */
  async delete(input: DeleteUnitKindInput): Promise<Done> {
    const { em } = this.ctx;
    await lockTree(em);
    const { code, labelVi, labelEn, tree } = await lockReference(
      em,
      UnitKind,
      { code: input.code },
      input.version,
      'reference.kindNotFound',
    );
    const reader = new InputReader();
    const [use] = await em.execute<{ units: number; kinds: string | null; positions: string | null }[]>(
      /* sql */ `select (select count(distinct unit_id)::int from unit_version where kind = ?) as units,
        (select string_agg(kind, ', ' order by kind) from unit_kind_parent where parent_kind = ? and kind <> ?) as kinds,
        (select string_agg(position, ', ' order by position) from position_kind where kind = ?) as positions`,
      [code, code, code, code],
    );
    if (use?.units) reader.reasons.add('code', UserErrorCode.IN_USE, 'reference.kindHasUnits', { code, count: use.units });
    else if (use?.kinds) reader.reasons.add('code', UserErrorCode.IN_USE, 'reference.kindIsParent', { code, kinds: use.kinds });
    else if (use?.positions)
      reader.reasons.add('code', UserErrorCode.IN_USE, 'reference.kindHasPositions', { code, positions: use.positions });
    reader.reasons.settle(code);
    await em.nativeDelete(UnitKind, { code });
    this.record('unit-kind.deleted', code, { code, tree, labelVi, labelEn }, null);
    return { subjectId: code };
  }

  /** The kinds below which units of a kind may stand: known ones, of the same tree; between trees there is coverage alone. */
  private parentsOf(kinds: Kinds, asked: readonly string[], own: Pick<UnitKind, 'code' | 'tree'>, reasons: Reasons): string[] {
    for (const [i, code] of asked.entries()) {
      const field = ['parentKinds', String(i)];
      if (code === own.code) continue;
      if (!kinds.has(code)) reasons.add(field, UserErrorCode.KIND_UNKNOWN, 'unit.kindUnknown', { kind: code, kinds: kinds.codes });
      else if (kinds.get(code).tree !== own.tree)
        reasons.add(field, UserErrorCode.INVALID, 'reference.parentOtherTree', { kind: kinds.label(code) });
    }
    return [...new Set(asked)];
  }

  private async refuseStandingUnder(code: string, removed: readonly string[], kinds: Kinds, reasons: Reasons): Promise<void> {
    const [standing] = await this.ctx.em.execute<{ id: string; name: string; parentId: string; parent: string; kind: string }[]>(
      /* sql */ `select v.unit_id as id, v.name, p.unit_id as "parentId", p.name as parent, p.kind from unit_version v
        join unit_version p on p.unit_id = v.parent_id and p.recorded_until = 'infinity' and p.valid_from < v.valid_until and v.valid_from < p.valid_until
       where v.recorded_until = 'infinity' and v.kind = ? and p.kind = any(?) and least(v.valid_until, p.valid_until) > ?::date
       order by v.name limit 1`,
      [code, `{${removed.join(',')}}`, this.ctx.today],
    );
    if (!standing) return;
    const parent = named({ id: standing.parentId, name: standing.parent });
    const about = { unit: named(standing), parent, parentKind: kinds.label(standing.kind) };
    reasons.add('parentKinds', UserErrorCode.IN_USE, 'reference.parentKindInUse', about);
  }

  private async refuseRoots(code: string, kinds: Kinds, reasons: Reasons): Promise<void> {
    const [root] = await this.ctx.em.execute<{ id: string; name: string }[]>(
      `select unit_id as id, name from unit_version where recorded_until = 'infinity' and kind = ? and parent_id is null and valid_until > ?::date order by name limit 1`,
      [code, this.ctx.today],
    );
    if (root) reasons.add('mayBeRoot', UserErrorCode.IN_USE, 'reference.rootInUse', { unit: named(root), kind: kinds.label(code) });
  }

  private record(name: `unit-kind.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'UnitKind', id }, before, after });
  }
}
