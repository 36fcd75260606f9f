import { isUuid } from '../../../reading/keyset.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { common, contains, type Day, forever, type Period } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { lifeOf, pieceOn, since } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { mayDo } from '../../identity/index.js';
import { readGround } from '../ground.js';
import { lockTree } from '../locks.js';
import { rewrite } from '../rewrite.js';
import { refuseNotAlive } from '../unit/unit-diff.js';
import { told } from '../unit/unit-naming.js';
import { type Neighbour, versionsOf } from '../unit/unit-neighbours.js';
import { UnitRecord } from '../unit/unit-record.js';
import { Kinds } from '../unit-kind/kinds.js';
import { Coverage } from './coverage.entity.js';
import type { SetCoverageInput } from './coverage.input.js';

const mostCovered = 500;

type Piece = ReturnType<Coverage['piece']>;

/** Sets whom units lead. */
export class CoverageService {
  constructor(private readonly ctx: Context) {}

  /**
   * From a day on, a unit leads exactly the given ones. Those that it leads on that day and still shall keep their days and
   * their ground; new ones are led until one of both ends.
   */
  async set(input: SetCoverageInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const from = reader.day('from', input.from);
    const ground = readGround(reader, input);
    if (input.coveredIds.length > mostCovered) {
      reasons.add('coveredIds', UserErrorCode.INVALID, 'input.tooMany', { most: mostCovered });
      reasons.settle();
    }
    const at = await lockTree(em);
    const record = await UnitRecord.lock(this.ctx, input.leaderId, input.version, 'leaderId');
    if (!reasons.has('from') && !pieceOn(record.pieces, from)) refuseNotAlive(reasons, 'from', record.pieces, from);
    const rows = await em.find(Coverage, { leaderId: record.id, recordedUntil: forever, validUntil: { $gt: from } });
    const recorded = new Map(rows.map((row) => [row.piece(), row]));
    const present = [...recorded.keys()].filter((piece) => contains(piece, from));
    await this.refuseLater([...recorded.keys()], from, reasons);
    const wanted = [...new Set(input.coveredIds)];
    const kept = present.filter(({ coveredId }) => wanted.includes(coveredId));
    const added = await this.added(record, wanted, kept, from, input.coveredIds, reasons);
    const dropped = present.filter((piece) => !kept.includes(piece));
    // to lead a unit no longer is over that unit too
    const units = dropped.map(({ coveredId }) => coveredId);
    if (units.length > 0 && !(await mayDo(this.ctx, 'unit:lead', { units }))) throw forbidden(this.ctx.viewer, 'unit:lead');
    if (reasons.none && added.length + dropped.length === 0)
      reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'coverage.nothingToChange', { day: from });
    reasons.settle();
    const next: Piece[] = [
      ...[...recorded.keys()].filter((piece) => !dropped.includes(piece)),
      ...dropped.filter((piece) => piece.from < from).map((piece) => ({ ...piece, until: from })),
      ...added.map(({ coveredId, period }) => ({ ...period, leaderId: record.id, coveredId, ...ground })),
    ];
    await rewrite(em, recorded, next, at, ({ from: _, until: __, ...said }, stated) => em.create(Coverage, { ...stated, ...said }));
    record.touch();
    const before = { coveredIds: present.map(({ coveredId }) => coveredId) };
    const after = { coveredIds: wanted, from };
    recordEvent(this.ctx, 'coverage.set', { subject: { type: 'Unit', id: record.id }, before, after, ...ground });
    return { subjectId: record.id };
  }

  /** Whom the unit shall lead and doesn't yet, each until one of both ends. */
  private async added(record: UnitRecord, wanted: string[], kept: Piece[], from: Day, asked: string[], reasons: Reasons) {
    const kinds = await Kinds.load(this.ctx);
    const leader = pieceOn(record.pieces, from);
    const added: { coveredId: string; period: Period }[] = [];
    for (const coveredId of wanted.filter((id) => !kept.some((piece) => piece.coveredId === id))) {
      const field = ['coveredIds', String(asked.indexOf(coveredId))];
      const versions = isUuid(coveredId) ? await versionsOf(this.ctx.em, coveredId) : [];
      const there = pieceOn(versions, from);
      if (versions.length === 0) reasons.add(field, UserErrorCode.NOT_FOUND, 'unit.notFound');
      else if (!there) this.refuseAbsent(reasons, field, versions, from);
      else if (coveredId === record.id) reasons.add(field, UserErrorCode.INVALID, 'coverage.itself');
      else if (leader && !kinds.get(leader.kind).mayLead(kinds.get(there.kind))) {
        const about = { leaderKind: kinds.label(leader.kind), kind: kinds.label(there.kind), ...told(there) };
        reasons.add(field, UserErrorCode.INVALID, 'coverage.trees', about);
      } else {
        const period = common(since(from), common(lifeOf(record.pieces), lifeOf(versions)) ?? { from, until: from });
        if (period) added.push({ coveredId, period });
      }
    }
    return added;
  }

  private refuseAbsent(reasons: Reasons, field: string[], versions: Neighbour[], day: Day): void {
    const { from: opened, until: closed } = lifeOf(versions);
    const about = { ...told(versions.at(-1) as Neighbour), day, opened, closed };
    reasons.add(field, UserErrorCode.NOT_ALIVE, closed === forever ? 'coverage.notYet' : 'coverage.notAlive', about);
  }

  /** What shall be led from a later day on would contradict "from that day on exactly these". */
  private async refuseLater(pieces: readonly Piece[], from: Day, reasons: Reasons): Promise<void> {
    const later = pieces.find((piece) => piece.from > from);
    if (!later) return;
    const [unit] = await versionsOf(this.ctx.em, later.coveredId);
    reasons.add('from', UserErrorCode.LATER_CHANGE_EXISTS, 'coverage.later', {
      day: later.from,
      ...(unit ? { unit: told(unit).unit } : {}),
    });
  }
}
