import type { EntityManager } from '@mikro-orm/postgresql';
import { checkGuards, type Ground, inBatches } from '../bulk.js';
import type { ImportContext } from '../import-units.js';
import type { KnownUnits } from '../known/known-units.js';
import { beforeAndAfter, type ImportedEvent, recordEvents } from '../record-events.js';
import type { MatchedUnits } from './match-units.js';
import type { PlannedUnit } from './unit-plan.js';

/** What the writing of a plan needs beside the plan. */
export interface UnitsToWrite {
  readonly matched: MatchedUnits;
  readonly known: KnownUnits;
  readonly asOf: string;
  readonly instant: string;
  readonly ground: Ground;
  readonly done: (rows: number) => void;
}

/** Writes a plan by statements in the caller's transaction, which holds the tree's lock; the database's guards have agreed when it returns. */
export async function writeUnits(ctx: ImportContext, { matched, known, asOf, instant, ground, done }: UnitsToWrite): Promise<void> {
  const { em, today } = ctx;
  const written = matched.all.filter(({ act }) => act);
  const created = written.filter(({ act }) => act === 'CREATE');
  const changed = written.filter(({ before }) => before);
  const led = matched.all.filter(({ coverage }) => coverage);
  const grounds = [ground.note, ground.decisionNumber];

  await inBatches(em, created, /* sql */ `insert into unit (id) select "unitId" from json_to_recordset(?::json) as u ("unitId" uuid)`);
  await cutVersions(em, changed, asOf, instant);
  await inBatches(em, versions(written, known, asOf), insertVersions, [instant, instant, ...grounds], done);
  await inBatches(em, coverages(led), insertCoverages, [instant, ...grounds]);
  await inBatches(
    em,
    [...new Set([...changed, ...led.filter(({ before }) => before)])].map(({ unitId }) => ({ unitId })),
    raiseVersions,
  );
  await recordEvents(ctx, eventsOf(matched.all, asOf), ground);
  await placeMoved(em, changed, today);
  await checkGuards(em, written.length + led.length, ['unit', 'unit_version', 'coverage']);
}

const insertVersions = /* sql */ `
  with stated as (
    select * from json_to_recordset(?::json) as v ("unitId" uuid, "parentId" uuid, code text, name text, kind text, address text, phone text,
      email text, "from" date, "until" date, act text, within uuid[]))
  insert into unit_version (id, unit_id, parent_id, code, name, kind, address, phone, email, valid_from, valid_until, act, within,
    recorded_from, stated_at, note, decision_number)
  select gen_random_uuid(), "unitId", "parentId", code, name, kind, address, phone, email, "from", "until", act, within,
    ?::timestamptz, ?::timestamptz, ?, ? from stated`;

const closeVersions = /* sql */ `
  with closed as (select * from json_to_recordset(?::json) as c (id uuid))
  update unit_version v set recorded_until = ?::timestamptz from closed where v.id = closed.id`;

const insertEarlierPart = /* sql */ `
  with closed as (select * from json_to_recordset(?::json) as c (id uuid))
  insert into unit_version (id, unit_id, parent_id, code, name, kind, address, phone, email, valid_from, valid_until, act, within,
    recorded_from, stated_at, note, decision_number)
  select gen_random_uuid(), unit_id, parent_id, code, name, kind, address, phone, email, valid_from, ?::date, act, within,
    ?::timestamptz, stated_at, note, decision_number from unit_version join closed using (id) where valid_from < ?::date`;

const insertCoverages = /* sql */ `
  with stated as (select * from json_to_recordset(?::json) as c ("leaderId" uuid, "coveredId" uuid, "from" date, "until" date))
  insert into coverage (id, leader_id, covered_id, valid_from, valid_until, recorded_from, note, decision_number)
  select gen_random_uuid(), "leaderId", "coveredId", "from", "until", ?::timestamptz, ?, ? from stated`;

const raiseVersions = /* sql */ `
  with changed as (select * from json_to_recordset(?::json) as u ("unitId" uuid))
  update unit set version = version + 1 from changed where id = "unitId"`;

/** A version that changes is closed; what came before the day is stated anew as it was. */
async function cutVersions(em: EntityManager, changed: readonly PlannedUnit[], asOf: string, instant: string): Promise<void> {
  const closed = changed.flatMap(({ before }) => (before ? [{ id: before.id }] : []));
  await inBatches(em, closed, closeVersions, [instant]);
  await inBatches(em, closed, insertEarlierPart, [asOf, instant, asOf]);
}

function versions(written: readonly PlannedUnit[], known: KnownUnits, asOf: string): object[] {
  const within = ancestry(written, known);
  return written.map((unit) => {
    const { row, before } = unit;
    const orBefore = (field: 'address' | 'phone' | 'email') => (row[field] === undefined ? (before?.[field] ?? null) : row[field]);
    return {
      unitId: unit.unitId,
      parentId: unit.parent?.unitId ?? null,
      code: row.code,
      name: row.name,
      kind: unit.kind?.code,
      address: orBefore('address'),
      phone: orBefore('phone'),
      email: orBefore('email'),
      from: asOf,
      until: before?.until ?? unit.life.until,
      act: unit.act,
      within: within(unit.unitId),
    };
  });
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

function coverages(led: readonly PlannedUnit[]): object[] {
  return led.map(({ unitId, coverage }) => ({
    leaderId: unitId,
    coveredId: coverage?.coveredId,
    from: coverage?.from,
    until: coverage?.until,
  }));
}

async function placeMoved(em: EntityManager, changed: readonly PlannedUnit[], today: string): Promise<void> {
  const moved = changed.filter(({ before, parent }) => before?.parentId !== (parent?.unitId ?? null)).map(({ unitId }) => unitId);
  if (moved.length === 0) return;
  await em.execute('select place_units(array(select json_array_elements_text(?::json)::uuid), ?::date)', [JSON.stringify(moved), today]);
}

function eventsOf(units: readonly PlannedUnit[], asOf: string): ImportedEvent[] {
  return units.flatMap(({ unitId, act, coverage, changes }) => {
    if (!act && !coverage) return [];
    const { before, after } = beforeAndAfter(changes);
    const name =
      act === 'CREATE'
        ? 'unit.created'
        : act === 'MOVE'
          ? 'unit.moved'
          : act === 'CORRECT'
            ? 'unit.corrected'
            : act
              ? 'unit.changed'
              : 'coverage.set';
    return [
      { name, subjectType: 'Unit' as const, subjectId: unitId, before: act === 'CREATE' ? null : before, after: { ...after, from: asOf } },
    ];
  });
}
