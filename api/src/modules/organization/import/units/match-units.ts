import { randomUUID } from 'node:crypto';
import type { Language } from '../../../../shared/context.js';
import { forever } from '../../../../shared/period.js';
import type { Ground } from '../../ground.js';
import type { Findings } from '../findings.js';
import type { Kind, Vocabulary } from '../known/kinds.js';
import { foldCode, type KnownUnits } from '../known/known-units.js';
import type { NearCodes } from '../known/near-codes.js';
import type { PaddedCodes } from '../sheet/cell-code.js';
import { findLostZeros, type WrittenCode } from '../sheet/leading-zeros.js';
import { inTurns } from '../turns.js';
import type { PlannedUnit } from './unit-plan.js';
import type { UnitRow } from './unit-row.js';

/** What a plan is made from: the file, the day it speaks of, and what is recorded. */
export interface UnitsAsked {
  readonly rows: readonly UnitRow[];
  readonly asOf: string;
  readonly paddedWidth: number;
  readonly kinds: Vocabulary<Kind>;
  readonly known: KnownUnits;
  readonly paddedCodes: PaddedCodes;
  readonly nearCodes: NearCodes;
  /** When it is recorded; empty in a dry run. */
  readonly instant: string;
  readonly ground: Ground;
  /** What units of a kind are called, for messages. */
  readonly label: (kind: string) => string;
  readonly language: Language;
}

/** The file's units in its order, each matched by its code with the unit that bears it on the day, or new. */
export class MatchedUnits {
  readonly all: PlannedUnit[] = [];
  readonly byCode = new Map<string, PlannedUnit>();
  /** The first of each code as codes are compared. */
  readonly byFolded = new Map<string, PlannedUnit>();
  readonly byId = new Map<string, PlannedUnit>();
}

/** Matches the rows, in turns, with what is recorded; codes that can't be right are findings. */
export async function matchUnits(asked: UnitsAsked, findings: Findings): Promise<MatchedUnits> {
  const matched = new MatchedUnits();
  await inTurns(asked.rows, (row) => {
    const unit = matchUnit(row, asked, findings);
    matched.all.push(unit);
    matched.byId.set(unit.unitId, unit);
    if (row.code === null) return;
    const first = matched.byFolded.get(foldCode(row.code));
    if (!first) matched.byFolded.set(foldCode(row.code), unit);
    else if (first.row.code === row.code) findings.refuse(row.place('code'), 'CODE_REPEATED', { code: row.code, first: first.row.row });
    else findings.refuse(row.place('code'), 'CODE_REPEATED', { kind: 'CASE', code: first.row.code ?? '', first: first.row.row });
    if (!matched.byCode.has(row.code)) matched.byCode.set(row.code, unit);
  });
  await findLostCodes(asked, findings);
  return matched;
}

function matchUnit(row: UnitRow, { asOf, kinds, known, language }: UnitsAsked, findings: Findings): PlannedUnit {
  const before = (row.code && known.withCodeOn(row.code, asOf)) || null;
  const kind = kinds.find(row.kind);
  if (row.kind && !kind) findings.refuse(row.place('kind'), 'KIND_UNKNOWN', ...kinds.notFound(row.kind, language));
  const later = row.code && !before && known.withCodeAfter(row.code, asOf);
  if (later) findings.refuse(row.place('code'), 'CODE_TAKEN_LATER', { code: later.code, name: later.name, day: later.from });
  const like = row.code && !before && known.withCodeLike(row.code, asOf);
  if (like) findings.refuse(row.place('code'), 'CODE_TAKEN', { code: like.code, name: like.name }, [like.code]);
  return {
    row,
    unitId: before?.unitId ?? randomUUID(),
    before,
    life: (before && known.life(before.unitId)) ?? { from: asOf, until: forever },
    kind,
    parent: undefined,
    act: null,
    patch: {},
    changes: () => [],
    next: () => [],
    coverage: null,
    place: (field) => row.place(field),
  };
}

/** Zeros lost from the file's own codes, by what the file shows and by what is recorded. */
async function findLostCodes({ rows, paddedWidth, known, paddedCodes }: UnitsAsked, findings: Findings): Promise<void> {
  const written: WrittenCode[] = [];
  await inTurns(rows, (row) => {
    if (row.code) written.push({ code: row.code, isNumber: row.isCodeNumber, kind: row.kind, place: row.place('code') });
  });
  const exists = (code: string) => known.hasCode(code);
  await findLostZeros(written, paddedWidth, exists, findings);
  await inTurns(written, ({ code, place }) => {
    const whole = exists(code) || findings.refuses(place.row) ? undefined : paddedCodes.whole(code);
    if (whole) findings.refuse(place, 'LEADING_ZEROS_LOST', { whole }, [whole]);
  });
}
