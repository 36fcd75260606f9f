import type { MemberInput, RenewCommitteeInput } from '@lechan/client';
import type { Refusal } from '../../../providers/useAct';
import { type CommitteeValues, isBlank, isReelected, isSomebody, type Line, type MemberValues } from './committee-values';

/** A renewal as the API takes it, and which row of the sheet each part of it came from. */
export interface Renewal {
  input: RenewCommitteeInput;
  ends: readonly Line[];
  members: readonly Line[];
}

/** What the rows of the sheet come to. Rows that are not filled in yet are left out. */
export function renewalOf(unitId: string, values: CommitteeValues, lines: readonly Line[]): Renewal {
  const ends = lines.filter((line) => line.kind === 'officer' && (line.officer.course !== 'stay' || isReelected(values, line)));
  const taking = lines.flatMap((line): { line: Line; member: MemberInput }[] => {
    const member = memberOf(values, line);
    return member ? [{ line, member }] : [];
  });
  const { from, termId, note, decisionNumber } = values;
  return {
    input: {
      ...{ unitId, from, termId: termId || null, note, decisionNumber },
      ends: ends.flatMap((line) => (line.kind === 'officer' ? [{ id: line.post.id, version: line.post.version }] : [])),
      members: taking.map(({ member }) => member),
    },
    ends,
    members: taking.map(({ line }) => line),
  };
}

function memberOf(values: CommitteeValues, line: Line): MemberInput | undefined {
  if (line.kind === 'officer') {
    const { post, officer } = line;
    const personId = post.person.id;
    if (isReelected(values, line)) {
      return { position: post.position.code, personId, isActing: post.isActing, isConcurrent: post.isConcurrent };
    }
    const { position, isActing, isConcurrent } = officer;
    return officer.course === 'change' && position ? { position, personId, isActing, isConcurrent } : undefined;
  }
  const { position, isActing, isConcurrent } = line.member;
  if (!position || !isSomebody(line.member)) return undefined;
  return { position, isActing, isConcurrent, ...personOf(line.member) };
}

function personOf({ isNew, person, newPerson }: MemberValues): Pick<MemberInput, 'personId' | 'newPerson'> {
  if (!isNew) return { personId: person?.id };
  const { familyName, middleName, givenName } = newPerson;
  return { newPerson: { familyName: familyName ?? '', middleName, givenName: givenName ?? '' } };
}

/** Refusals as the API gives them, told at the fields of the sheet's rows. */
export function placed(refusals: readonly Refusal[], { ends, members }: Renewal): Refusal[] {
  return refusals.map((refusal) => {
    const [, list, index, ...rest] = refusal.field;
    const line = (list === 'ends' ? ends : list === 'members' ? members : [])[Number(index)];
    return line ? { ...refusal, field: fieldOf(line, rest[0] === 'position', rest.at(-1)) } : refusal;
  });
}

function fieldOf(line: Line, isOfPosition: boolean, last: string | undefined): string[] {
  if (line.kind === 'officer') return [...line.source.split('.'), line.officer.course === 'change' && isOfPosition ? 'position' : 'course'];
  if (isOfPosition && line.kind === 'added') return [...line.source.split('.'), 'position'];
  return whoField(line.source, line.member, last).split('.');
}

function whoField(source: string, { isNew }: MemberValues, name: string | undefined): string {
  if (!isNew) return `${source}.person`;
  return `${source}.newPerson.${name === 'givenName' || name === 'middleName' ? name : 'familyName'}`;
}

/** What is wrong at a row, before the API is asked. */
export interface Problem {
  source: string;
  message: 'twice' | 'choosePosition' | 'samePosition' | 'choosePerson';
  /** The row that names the same person. */
  number?: number;
}

/** Persons who are named twice: a second post is only taken beside the first, and another one. */
export function twiceNamed(lines: readonly Line[]): Problem[] {
  return lines.flatMap((line, index): Problem[] => {
    if (line.kind === 'officer') return [];
    const { member } = line;
    const before = lines.slice(0, index).find((other) => identityOf(other) !== undefined && identityOf(other) === identityOf(line));
    if (!before || (member.isConcurrent && member.position !== positionIn(before))) return [];
    return [{ source: whoField(line.source, member, undefined), message: 'twice', number: before.number }];
  });
}

/** What is not filled in yet, told when one saves. */
export function unfinished(lines: readonly Line[]): Problem[] {
  return lines.flatMap((line): Problem[] => {
    if (line.kind === 'officer') {
      const { course, position } = line.officer;
      if (course !== 'change') return [];
      if (!position) return [{ source: `${line.source}.position`, message: 'choosePosition' }];
      return position === line.post.position.code ? [{ source: `${line.source}.position`, message: 'samePosition' }] : [];
    }
    const { member, source } = line;
    if (isBlank(member) && (line.kind === 'vacant' || !member.position)) return [];
    const found: Problem[] = [];
    if (!member.position) found.push({ source: `${source}.position`, message: 'choosePosition' });
    if (!isSomebody(member))
      found.push({ source: whoField(source, member, member.newPerson.familyName ? 'givenName' : undefined), message: 'choosePerson' });
    return found;
  });
}

/**
 * All that is to be mended in a sheet, once for each place: what is not filled in, who is named twice, and what a trial refused. Sure is
 * what needs no trial.
 */
export function toMend(
  lines: readonly Line[],
  found: readonly Refusal[],
  tried: readonly Refusal[],
  told: (problem: Problem) => string,
): { refusals: readonly Refusal[]; isSure: boolean } {
  const rows = [...twiceNamed(lines), ...unfinished(lines)].map(
    (problem): Refusal => ({ field: problem.source.split('.'), code: 'INVALID', message: told(problem) }),
  );
  // a row that is left as it was offered is left out, whatever its fields would need
  const sure = [...found.filter(({ field: [list = ''] }) => !['officers', 'vacant', 'added'].includes(list)), ...rows];
  const places = new Map<string, Refusal>();
  for (const refusal of [...sure, ...tried]) {
    const place = refusal.field.join('.').replace(/^input\./, '');
    if (!places.has(place)) places.set(place, refusal);
  }
  return { refusals: [...places.values()], isSure: sure.length > 0 };
}

function identityOf(line: Line): string | undefined {
  if (line.kind === 'officer') return line.officer.course === 'leave' ? undefined : line.post.person.id;
  const { isNew, person, newPerson } = line.member;
  if (!isNew) return person?.id;
  if (!isSomebody(line.member)) return undefined;
  return [newPerson.familyName, newPerson.middleName, newPerson.givenName].filter(Boolean).join(' ').toLocaleLowerCase('vi');
}

function positionIn(line: Line): string | null {
  if (line.kind !== 'officer') return line.member.position;
  return line.officer.course === 'change' ? line.officer.position : line.post.position.code;
}
