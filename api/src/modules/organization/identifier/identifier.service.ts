import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { contains, type Day, dayBefore, forever, type Period } from '../../../shared/period.js';
import type { Reasons } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { lifeOf, pieceOn } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { readGround } from '../ground.js';
import { IdentifierScheme } from '../identifier-scheme/identifier-scheme.entity.js';
import { lockTree } from '../locks.js';
import { rewrite } from '../rewrite.js';
import { refuseNotAlive } from '../unit/unit-diff.js';
import { told } from '../unit/unit-naming.js';
import { versionsOf } from '../unit/unit-neighbours.js';
import { UnitRecord } from '../unit/unit-record.js';
import { Identifier } from './identifier.entity.js';
import type { SetIdentifiersInput } from './identifier.input.js';

const mostIdentifiers = 100;

type Piece = ReturnType<Identifier['piece']>;

/** An identifier as asked for, and where in the input. */
interface Wanted {
  readonly scheme: string;
  readonly value: string;
  readonly at: string;
}

/** Sets what other registers call units. */
export class IdentifierService {
  constructor(private readonly ctx: Context) {}

  /** From a day on, a unit has exactly the given identifiers. Those that it has on that day and still shall keep their days. */
  async set(input: SetIdentifiersInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const from = reader.day('from', input.from);
    const ground = readGround(reader, input);
    if (input.identifiers.length > mostIdentifiers) {
      reasons.add('identifiers', UserErrorCode.INVALID, 'input.tooMany', { most: mostIdentifiers });
      reasons.settle();
    }
    const wanted = await this.wanted(reader, input);
    const at = await lockTree(em);
    const record = await UnitRecord.lock(this.ctx, input.unitId, input.version, 'unitId');
    if (!reasons.has('from') && !pieceOn(record.pieces, from)) refuseNotAlive(reasons, 'from', record.pieces, from);
    const rows = await em.find(Identifier, { unitId: record.id, recordedUntil: forever, validUntil: { $gt: from } });
    const recorded = new Map(rows.map((row) => [row.piece(), row]));
    const present = [...recorded.keys()].filter((piece) => contains(piece, from));
    const later = [...recorded.keys()].find((piece) => piece.from > from);
    if (later) reasons.add('from', UserErrorCode.LATER_CHANGE_EXISTS, 'identifier.later', { day: later.from, value: later.value });
    const kept = present.filter((piece) => wanted.some((one) => isSame(one, piece)));
    const dropped = present.filter((piece) => !kept.includes(piece));
    const added = wanted.filter((one) => !kept.some((piece) => isSame(one, piece)));
    const period: Period = { from, until: lifeOf(record.pieces).until };
    if (!reasons.has('from')) for (const one of added) await this.refuseTaken(one, record.id, period, reasons);
    if (reasons.none && added.length + dropped.length === 0)
      reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'identifier.nothingToChange', { day: from });
    reasons.settle();
    const next: Piece[] = [
      ...[...recorded.keys()].filter((piece) => !dropped.includes(piece)),
      ...dropped.filter((piece) => piece.from < from).map((piece) => ({ ...piece, until: from })),
      ...added.map(({ scheme, value }) => ({ ...period, unitId: record.id, scheme, value, ...ground })),
    ];
    await rewrite(em, recorded, next, at, ({ from: _, until: __, ...said }, stated) => em.create(Identifier, { ...stated, ...said }));
    record.touch();
    const listed = (pieces: readonly { scheme: string; value: string }[]) => pieces.map(({ scheme, value }) => ({ scheme, value }));
    const [before, after] = [{ identifiers: listed(present) }, { identifiers: listed(wanted), from }];
    recordEvent(this.ctx, 'identifiers.set', { subject: { type: 'Unit', id: record.id }, before, after, ...ground });
    return { subjectId: record.id };
  }

  private async wanted(reader: InputReader, { identifiers }: SetIdentifiersInput): Promise<Wanted[]> {
    const schemes = await this.ctx.em.find(IdentifierScheme, {});
    const wanted: Wanted[] = [];
    for (const [i, { scheme, value }] of identifiers.entries()) {
      const at = ['identifiers', String(i)];
      const read = { scheme, value: reader.text([...at, 'value'], value, texts.identifier), at: String(i) };
      const first = wanted.find((one) => isSame(one, read));
      if (!schemes.some(({ code }) => code === scheme)) {
        const about = { scheme, schemes: schemes.map(({ code }) => code).join(', ') };
        reader.reasons.add([...at, 'scheme'], UserErrorCode.NOT_FOUND, 'identifier.schemeNotFound', about);
      } else if (first && read.value !== '') {
        const about = { value: read.value, first: Number(first.at) + 1, second: i + 1 };
        reader.reasons.add([...at, 'value'], UserErrorCode.INVALID, 'identifier.repeated', about);
      } else wanted.push(read);
    }
    return wanted;
  }

  private async refuseTaken({ scheme, value, at }: Wanted, unitId: string, { from, until }: { from: Day; until: Day }, reasons: Reasons) {
    const holder = await this.ctx.em.findOne(Identifier, {
      scheme,
      value,
      unitId: { $ne: unitId },
      recordedUntil: forever,
      validFrom: { $lt: until },
      validUntil: { $gt: from },
    });
    if (!holder) return;
    const versions = await versionsOf(this.ctx.em, holder.unitId);
    // as it is called when both would bear the identifier
    const day = holder.validFrom > from ? holder.validFrom : from;
    const unit = versions.find((version) => version.from <= day && day < version.until) ?? versions.at(-1);
    const lastDay = holder.validUntil === forever ? '' : dayBefore(holder.validUntil);
    const message = lastDay ? 'identifier.takenUntil' : 'identifier.taken';
    reasons.add(['identifiers', at, 'value'], UserErrorCode.IDENTIFIER_TAKEN, message, {
      value,
      lastDay,
      unit: unit ? told(unit).unit : '',
    });
  }
}

function isSame(one: { scheme: string; value: string }, other: { scheme: string; value: string }): boolean {
  return one.scheme === other.scheme && one.value === other.value;
}
