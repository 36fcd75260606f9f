import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../../reading/keyset.js';
import type { MessageKey } from '../../../shared/messages/messages.js';
import { contains, type Day, forever, isWithin, overlaps, type Period } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { differing, lifeOf, lostDays } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Kinds } from '../unit-kind/kinds.js';
import { refuseLostDays, refuseUnfitting } from './unit-dependents.js';
import { levelsBelow, mostLevels } from './unit-depth.js';
import { lastDayOf, named, told } from './unit-naming.js';
import { childrenDuring, freeCode, holderOfCode, type Neighbour, standsBelow, versionsOf } from './unit-neighbours.js';
import type { UnitPiece } from './unit-timeline.js';

/** What a command asks of a unit: the fields of its input that it gives, to tell a refusal at the one that caused it. */
export interface Asked {
  readonly unitId: string;
  readonly given: ReadonlySet<string>;
  readonly today: Day;
  /** Rows whose end goes with the unit's, and that so are no reason against it. */
  readonly carried?: ReadonlySet<string>;
}

/** Checks a unit's new timeline against all that the organisation's rules ask, on the days on which it differs from the old one. */
export class UnitRules {
  constructor(
    private readonly em: EntityManager,
    private readonly kinds: Kinds,
    private readonly reasons: Reasons,
    private readonly asked: Asked,
  ) {}

  async check(before: readonly UnitPiece[], after: readonly UnitPiece[]): Promise<void> {
    const blame = (what: 'code' | 'kind' | 'parentId', piece: Period) => this.blame(what, piece, before);
    for (const piece of differing(before, after, ({ code }) => code)) await this.checkCode(piece, blame('code', piece));
    for (const piece of differing(before, after, ({ kind, parentId }) => `${kind} ${parentId}`)) {
      if (this.checkKind(piece, blame('kind', piece))) await this.checkPlace(piece, blame('parentId', piece));
    }
    if (before.length === 0) return;
    for (const piece of differing(before, after, ({ kind }) => kind)) {
      const former = before.find((old) => overlaps(old, piece));
      if (!former || !this.kinds.has(piece.kind)) continue;
      await this.checkChildren(piece, blame('kind', piece));
      await refuseUnfitting(this.em, this.kinds, this.reasons, this.asked.unitId, { former, piece, field: blame('kind', piece) });
    }
    for (const lost of lostDays(before, after)) {
      const field = lost.from < lifeOf(after).from ? 'openedOn' : 'closedOn';
      await refuseLostDays(this.em, this.reasons, this.asked, lost, field);
    }
  }

  /** The field of the input that brought these days of the timeline about. */
  private blame(what: 'code' | 'kind' | 'parentId', piece: Period, before: readonly UnitPiece[]): string {
    const { given } = this.asked;
    if (given.has(what)) return what;
    if (what === 'parentId' && given.has('kind')) return 'kind';
    if (what === 'kind' && given.has('parentId')) return 'parentId';
    return before.length > 0 && piece.from < lifeOf(before).from ? 'openedOn' : 'closedOn';
  }

  private async checkCode(piece: UnitPiece, field: string): Promise<void> {
    if (this.reasons.has(field)) return;
    const holder = await holderOfCode(this.em, piece.code, this.asked.unitId, piece);
    if (!holder) return;
    // the code is named already
    const about = { code: piece.code, ...told(holder), unit: named(holder), free: await freeCode(this.em, piece.code) };
    this.reasons.add(field, UserErrorCode.CODE_TAKEN, this.codeTaken(holder, piece, field), about);
  }

  /** Since when and until when matters where the code is not simply taken: now, from the asked day on, and for good. */
  private codeTaken({ from, until }: Period, piece: Period, field: string): MessageKey {
    if (until !== forever) return 'unit.codeTakenUntil';
    if (field === 'openedOn' || field === 'closedOn') return 'unit.codeTakenOnDays';
    return from > this.asked.today || from > piece.from ? 'unit.codeTakenFrom' : 'unit.codeTaken';
  }

  private checkKind(piece: UnitPiece, field: string): boolean {
    if (this.kinds.has(piece.kind)) return true;
    if (!this.reasons.has(field)) {
      this.reasons.add(field, UserErrorCode.KIND_UNKNOWN, 'unit.kindUnknown', { kind: piece.kind, kinds: this.kinds.codes });
    }
    return false;
  }

  private async checkPlace(piece: UnitPiece, field: string): Promise<void> {
    const kind = this.kinds.get(piece.kind);
    const about = { kind: this.kinds.label(piece.kind), allowed: this.kinds.labelsOf(kind.parentKinds.getIdentifiers()) };
    if (piece.parentId === null) {
      if (!kind.mayStandUnder(null)) this.reasons.add(field, UserErrorCode.ROOT_NOT_ALLOWED, 'unit.rootNotAllowed', about);
      return;
    }
    const parent = isUuid(piece.parentId) ? await versionsOf(this.em, piece.parentId) : [];
    const [first] = parent;
    if (!first) return this.reasons.add(field, UserErrorCode.NOT_FOUND, 'unit.parentNotFound');
    this.checkLife(piece, parent, field);
    const wrong = parent.find((version) => overlaps(version, piece) && !kind.mayStandUnder(version.kind));
    if (wrong) {
      const parentKind = this.kinds.label(wrong.kind);
      const message = about.allowed ? 'unit.parentKindNotAllowed' : 'unit.parentNone';
      this.reasons.add(field, UserErrorCode.PARENT_KIND_NOT_ALLOWED, message, { ...about, ...told(wrong), parentKind });
    }
    if (await standsBelow(this.em, piece.parentId, this.asked.unitId, piece)) {
      this.reasons.add(field, UserErrorCode.CYCLE, 'unit.cycle', told(parent.find((version) => overlaps(version, piece)) ?? first));
      return;
    }
    const depth = await levelsBelow(this.em, piece.parentId, this.asked.unitId, piece);
    if (depth > mostLevels) this.reasons.add(field, UserErrorCode.TOO_DEEP, 'unit.tooDeep', { depth, most: mostLevels });
  }

  /** The parent must exist on all days on which the unit stands below it. */
  private checkLife(piece: UnitPiece, parent: readonly Neighbour[], field: string): void {
    const life = lifeOf(parent);
    if (isWithin(piece, life)) return;
    const about = { ...told(parent.at(-1) as Neighbour), opened: life.from, closed: life.until, day: piece.from, ended: lastDayOf(life) };
    if (this.asked.given.has('parentId') && !contains(life, piece.from)) {
      this.reasons.add(field, UserErrorCode.NOT_ALIVE, life.until === forever ? 'unit.parentNotYet' : 'unit.parentNotAlive', about);
    } else {
      const message = piece.from < life.from ? 'unit.predatesParent' : 'unit.outlivesParent';
      this.reasons.add(field, UserErrorCode.OUTSIDE_PARENT, message, about);
    }
  }

  private async checkChildren(piece: UnitPiece, field: string): Promise<void> {
    const children = await childrenDuring(this.em, this.asked.unitId, piece);
    const wrong = children.find((child) => !this.kinds.get(child.kind).mayStandUnder(piece.kind));
    if (!wrong) return;
    const about = { kind: this.kinds.label(piece.kind), childKind: this.kinds.label(wrong.kind), ...told(wrong) };
    this.reasons.add(field, UserErrorCode.PARENT_KIND_NOT_ALLOWED, 'unit.childKindNotAllowed', about);
  }
}
