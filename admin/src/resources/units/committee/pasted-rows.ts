import type { PersonOptionFragment } from '../../../generated/operations';
import { type CommitteeValues, goingOn, type Line, type MemberValues, nobody, type OfficerValues } from './committee-values';
import { namesIn, type PastedLine } from './pasted-list';

type Officer = Line & { kind: 'officer' };

/**
 * What a pasted list makes of the sheet, field by field. Who is named and in office goes on or takes the position that is named; the
 * others are chosen when exactly one person on record has the name, are new when nobody has, and are left to be chosen otherwise.
 */
export function rowsOf(
  pasted: readonly PastedLine[],
  found: readonly (readonly PersonOptionFragment[])[],
  lines: readonly Line[],
  values: CommitteeValues,
  othersLeave: boolean,
): Record<string, unknown> {
  const inOffice = lines.filter((line): line is Officer => line.kind === 'officer');
  const rows: Record<string, unknown> = {};
  const decided = new Set<string>();
  const order = [...values.order];
  const kept = new Set(values.order);
  for (const [index, line] of pasted.entries()) {
    const officer = officerNamed(line, inOffice, decided);
    if (officer) {
      decided.add(officer.post.id);
      rows[officer.source] = courseOf(line, officer);
      continue;
    }
    const key = freeKey(kept);
    kept.add(key);
    order.push(key);
    rows[`added.${key}`] = memberOf(line, found[index] ?? []);
  }
  if (othersLeave) {
    for (const { post, source } of inOffice) {
      if (!decided.has(post.id)) rows[source] = { ...goingOn(post), course: 'leave' } satisfies OfficerValues;
    }
  }
  return { ...rows, order };
}

function officerNamed(line: PastedLine, inOffice: readonly Officer[], decided: ReadonlySet<string>): Officer | undefined {
  const named = inOffice.filter(({ post }) => isSameName(post.person.fullName, line.name) && !decided.has(post.id));
  return named.find(({ post }) => post.position.code === line.position) ?? named[0];
}

function courseOf({ position, isActing, isConcurrent }: PastedLine, { post }: Officer): OfficerValues {
  if (!position || position === post.position.code) return goingOn(post);
  return { course: 'change', position, isActing, isConcurrent };
}

function memberOf({ position, name, isActing, isConcurrent }: PastedLine, found: readonly PersonOptionFragment[]): MemberValues {
  const same = found.filter(({ fullName }) => isSameName(fullName, name));
  const [only] = same;
  const base = { ...nobody(position), isActing, isConcurrent };
  if (only && same.length === 1) return { ...base, person: only, finding: position ? null : 'position' };
  if (found.length === 0) return { ...base, isNew: true, newPerson: namesIn(name), finding: 'new' };
  return { ...base, sought: name, finding: same.length > 1 ? 'namesakes' : 'similar' };
}

/** Marks count in names: Hà is not Hạ. */
function isSameName(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

function freeKey(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`row${number}`)) number++;
  return `row${number}`;
}
