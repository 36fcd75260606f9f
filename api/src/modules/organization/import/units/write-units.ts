import type { EntityManager } from '@mikro-orm/postgresql';
import { rewriting } from '../../../../shared/timeline.js';
import type { Ground } from '../../ground.js';
import { replacedBy } from '../../unit/unit-diff.js';
import type { UnitPiece } from '../../unit/unit-timeline.js';
import { checkGuards, inBatches } from '../bulk.js';
import type { ImportContext } from '../import-units.js';
import type { KnownUnits, KnownVersion } from '../known/known-units.js';
import { type ImportedEvent, recordEvents } from '../record-events.js';
import { inTurns } from '../turns.js';
import type { UnitsPlan } from './plan-units.js';
import type { PlannedUnit } from './unit-plan.js';

/** What the writing of a plan needs beside the plan. */
export interface UnitsToWrite extends UnitsPlan {
  readonly asOf: string;
  readonly instant: string;
  readonly ground: Ground;
  /** Told how many records of how many are written so far. */
  readonly done: (records: number, of: number) => void;
}

/** Writes a plan by statements in the caller's transaction, which holds the tree's lock; the database's guards have agreed when it returns. */
export async function writeUnits(ctx: ImportContext, { matched, known, asOf, instant, ground, done }: UnitsToWrite): Promise<void> {
  const { em, today } = ctx;
  const written = matched.all.filter(({ act }) => act);
  const led = matched.all.filter(({ coverage }) => coverage);
  const created = written.filter(({ before }) => !before);
  const touched = [...new Set([...written, ...led])].filter(({ before }) => before);
  const fresh = await countOf(freshVersions(written, known));

  await inBatches(em, created.map(identityOf), insertUnits);
  await inBatches(em, goneVersions(written, known), closeVersions, [instant]);
  const records = fresh + led.length;
  await inBatches(em, freshVersions(written, known), insertVersions, [instant], (count) => done(count, records));
  await inBatches(em, led.map(coverageOf), insertCoverages, [instant, ground.note, ground.decisionNumber], (count) =>
    done(fresh + count, records),
  );
  await inBatches(em, touched.map(identityOf), raiseVersions);
  await recordEvents(ctx, eventsOf(matched.all, asOf), ground);
  await checkGuards(em, records, ['unit', 'unit_version', 'coverage']);
  await placeMoved(em, written, today); // after the guards: over a circle it would not end
}

const insertUnits = /* sql */ `insert into unit (id) select "unitId" from json_to_recordset(?::json) as u ("unitId" uuid)`;

const closeVersions = /* sql */ `
  with gone as (select * from json_to_recordset(?::json) as g (id uuid))
  update unit_version v set recorded_until = ?::timestamptz from gone where v.id = gone.id`;

const insertVersions = /* sql */ `
  with stated as (
    select * from json_to_recordset(?::json) as v ("unitId" uuid, "parentId" uuid, code text, name text, kind text, address text, phone text,
      email text, "from" date, "until" date, act text, note text, "decisionNumber" text, "statedAt" timestamptz, within uuid[]))
  insert into unit_version (id, unit_id, parent_id, code, name, kind, address, phone, email, valid_from, valid_until, act, note, decision_number,
    stated_at, within, recorded_from)
  select gen_random_uuid(), "unitId", "parentId", code, name, kind, address, phone, email, "from", "until", act, note, "decisionNumber",
    "statedAt", within, ?::timestamptz from stated`;

const insertCoverages = /* sql */ `
  with stated as (select * from json_to_recordset(?::json) as c ("leaderId" uuid, "coveredId" uuid, "from" date, "until" date))
  insert into coverage (id, leader_id, covered_id, valid_from, valid_until, recorded_from, note, decision_number)
  select gen_random_uuid(), "leaderId", "coveredId", "from", "until", ?::timestamptz, ?, ? from stated`;

const raiseVersions = /* sql */ `
  with changed as (select * from json_to_recordset(?::json) as u ("unitId" uuid))
  update unit set version = version + 1 from changed where id = "unitId"`;

/** The versions to take back, so that each unit's timeline becomes the planned one. */
function* goneVersions(written: readonly PlannedUnit[], known: KnownUnits): Generator<object> {
  for (const { unitId, next } of written) {
    const { gone } = rewriting<UnitPiece>(known.versions(unitId), next());
    for (const { id } of gone as KnownVersion[]) yield { id };
  }
}

/** The versions to state anew for the same. */
function* freshVersions(written: readonly PlannedUnit[], known: KnownUnits): Generator<object> {
  const within = ancestry(written, known);
  for (const { unitId, next } of written) {
    const { fresh } = rewriting<UnitPiece>(known.versions(unitId), next());
    for (const piece of fresh) yield { ...piece, unitId, within: within(unitId) };
  }
}

async function countOf(items: Iterable<unknown>): Promise<number> {
  let count = 0;
  await inTurns(items, () => {
    count += 1;
  });
  return count;
}

/** Where units stand today: what is recorded, and for new ones what is recorded of the unit above. Moved ones are placed afterwards. */
function ancestry(written: readonly PlannedUnit[], known: KnownUnits): (unitId: string) => readonly string[] {
  const created = new Map(written.filter(({ before }) => !before).map((unit) => [unit.unitId, unit]));
  const found = new Map<string, readonly string[]>();
  const within = (unitId: string): readonly string[] => {
    const own = created.get(unitId);
    if (!own) return known.within(unitId);
    const place = found.get(unitId) ?? [...(own.parent ? within(own.parent.unitId) : []), unitId];
    found.set(unitId, place);
    return place;
  };
  return within;
}

function identityOf({ unitId }: PlannedUnit): object {
  return { unitId };
}

function coverageOf({ unitId, coverage }: PlannedUnit): object {
  return { leaderId: unitId, coveredId: coverage?.coveredId, from: coverage?.from, until: coverage?.until };
}

async function placeMoved(em: EntityManager, written: readonly PlannedUnit[], today: string): Promise<void> {
  const moved = written.filter(({ before, patch }) => before && 'parentId' in patch).map(({ unitId }) => unitId);
  if (moved.length === 0) return;
  await em.execute('select place_units(array(select json_array_elements_text(?::json)::uuid), ?::date)', [JSON.stringify(moved), today]);
}

const eventOf = { CREATE: 'unit.created', CHANGE: 'unit.changed', MOVE: 'unit.moved' } as const;

/** One event a unit, as its commands would record it; whom a unit is to lead besides is part of it. */
function* eventsOf(units: readonly PlannedUnit[], asOf: string): Generator<ImportedEvent> {
  for (const { unitId: subjectId, act, patch, before, coverage } of units) {
    const led = coverage && { coveredId: coverage.coveredId, from: coverage.from, until: coverage.until };
    const subject = { subjectType: 'Unit' as const, subjectId, unitId: subjectId };
    if (act) {
      const after = { ...patch, [act === 'CREATE' ? 'openedOn' : 'from']: asOf, ...(led && { coverage: led }) };
      yield { ...subject, name: eventOf[act], before: before && replacedBy(before, patch), after };
    } else if (led) yield { ...subject, name: 'coverage.added', before: null, after: led };
  }
}
