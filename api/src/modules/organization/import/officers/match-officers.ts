import { randomUUID } from 'node:crypto';
import type { Language } from '../../../../shared/context.js';
import { forever, overlaps, type Period } from '../../../../shared/period.js';
import type { Findings } from '../findings.js';
import type { Kind, Vocabulary } from '../known/kinds.js';
import type { KnownUnits, KnownVersion } from '../known/known-units.js';
import type { KnownAppointment } from '../known/load-appointments.js';
import type { NearCodes } from '../known/near-codes.js';
import type { KnownPosition } from '../known/positions.js';
import type { PaddedCodes } from '../sheet/cell-code.js';
import { inTurns } from '../turns.js';
import { nameKey, type PlannedOfficer } from './officer-plan.js';
import type { OfficerRow } from './officer-row.js';

/** What a plan of appointments is made from. */
export interface OfficersAsked {
  readonly rows: readonly OfficerRow[];
  readonly units: KnownUnits;
  readonly paddedCodes: PaddedCodes;
  readonly nearCodes: NearCodes;
  readonly positions: Vocabulary<KnownPosition>;
  readonly kinds: Vocabulary<Kind>;
  readonly language: Language;
}

/** A row whose unit and position are known. */
export interface Found {
  readonly row: OfficerRow;
  readonly unit: KnownVersion;
  readonly position: KnownPosition;
}

/** The unit that a row names: by its code on the first day in post. */
export function unitOfRow(row: OfficerRow, { units, paddedCodes, nearCodes }: OfficersAsked, findings: Findings): KnownVersion | undefined {
  const { unitCode: code, startsOn: day } = row;
  if (!code) return undefined;
  if (!day) {
    if (!units.hasCode(code)) findings.refuse(row.place('unit_code'), 'UNIT_UNKNOWN', { code, kind: 'anyDay' });
    return undefined;
  }
  const unit = units.withCodeOn(code, day);
  if (unit) return unit;
  const other = units.withCodeAfter(code, day) ?? units.withCodeBefore(code, day);
  const whole = paddedCodes.whole(code);
  const place = row.place('unit_code');
  if (other) findings.refuse(place, 'UNIT_NOT_ALIVE', ...units.whyNotThere(code, other, day));
  else if (whole) findings.refuse(place, 'LEADING_ZEROS_LOST', { whole }, [whole]);
  else {
    const [near, suggestions] = nearCodes.about(code, day);
    findings.refuse(place, 'UNIT_UNKNOWN', { code, day, ...near }, suggestions);
  }
  return undefined;
}

/** The position that a row names. */
export function positionOfRow(row: OfficerRow, { positions, language }: OfficersAsked, findings: Findings): KnownPosition | undefined {
  if (!row.position) return undefined;
  const position = positions.find(row.position);
  if (!position) findings.refuse(row.place('position'), 'POSITION_UNKNOWN', ...positions.notFound(row.position, language));
  else return position;
  return undefined;
}

/** Rows that state an appointment within their unit's life, each with the recorded appointment that it restates. */
export async function matchOfficers(
  found: readonly Found[],
  recorded: readonly KnownAppointment[],
  asked: OfficersAsked,
  findings: Findings,
): Promise<PlannedOfficer[]> {
  const { units } = asked;
  const known = new Map(recorded.map((it) => [identity(it.unitId, it.position, it.fullName, it.from), it]));
  const seen = new Map<string, number>();
  const officers: PlannedOfficer[] = [];
  await inTurns(found, ({ row, unit, position }) => {
    const from = row.startsOn;
    if (!from || !row.familyName || !row.givenName || (row.endsOn && row.endsOn < from)) return;
    const fullName = [row.familyName, row.middleName, row.givenName].filter(Boolean).join(' ');
    const self = identity(unit.unitId, position.code, fullName, from);
    const first = seen.get(self);
    if (first) {
      findings.refuse(row.place('unit_code'), 'ROW_REPEATED', { first });
      return;
    }
    seen.set(self, row.row);
    const until = row.endsOn ? dayAfter(row.endsOn) : (known.get(self)?.until ?? forever);
    const life = units.life(unit.unitId);
    if (life && until > life.until) findings.refuse(row.place('ends_on'), 'OUTSIDE_UNIT_LIFE', { code: unit.code, day: life.until });
    refuseLackingKind({ row, unit, position }, { from, until }, asked, findings);
    const place: PlannedOfficer['place'] = (field) => row.place(field);
    const restated = known.get(self);
    const appointmentId = restated?.appointmentId ?? randomUUID();
    officers.push({ row, unit, position, fullName, known: restated, appointmentId, from, until, act: null, person: undefined, place });
  });
  return officers;
}

/** The unit must be of a kind that has the position, on all its days in post. */
function refuseLackingKind(
  { row, unit, position }: Found,
  days: Period,
  { units, kinds, language }: OfficersAsked,
  findings: Findings,
): void {
  const versions = units.versions(unit.unitId).filter((version) => overlaps(version, days));
  const lacking = position.kinds.length > 0 && versions.find(({ kind }) => !position.kinds.includes(kind));
  if (!lacking) return;
  const about = { position: position.labels[language], kind: kinds.label(lacking.kind, language), code: lacking.code };
  findings.refuse(row.place('position'), 'POSITION_NOT_IN_KIND', about);
}

function identity(unitId: string, position: string, fullName: string, from: string): string {
  return JSON.stringify([unitId, position, nameKey(fullName), from]);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
