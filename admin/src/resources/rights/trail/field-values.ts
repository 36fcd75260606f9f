import { plusDays, shownDay, shownInstant } from '../../../day/day';
import type { vi } from '../../../i18n/messages';
import type { Say } from '../../../i18n/useText';

type FieldName = keyof (typeof vi)['trailFields']['names'];

/** What values that stand as codes and identities are called. */
export interface Naming {
  readonly say: Say;
  /** The label of a kind, position, identifier scheme, term or role. */
  readonly label: (of: 'kind' | 'position' | 'scheme' | 'term' | 'role', code: string) => string;
  readonly permission: (code: string) => string;
  /** The names of units and persons by their identity. */
  readonly names: ReadonlyMap<string, string>;
}

type Words = (value: unknown, naming: Naming) => readonly string[];

const text: Words = (value) => [typeof value === 'object' ? JSON.stringify(value) : String(value)];
const day: Words = (value) => [shownDay(String(value))];
const flag: Words = (value, { say }) => [say(value ? 'trailFields.yes' : 'trailFields.no')];
const unit: Words = (value, { names, say }) => [names.get(String(value)) ?? say('trailFields.unknownUnit')];
const person: Words = (value, { names, say }) => [names.get(String(value)) ?? say('trailFields.unknownPerson')];
const labelled =
  (of: Parameters<Naming['label']>[0]): Words =>
  (value, { label }) => [label(of, String(value))];
const each =
  (words: Words): Words =>
  (value, naming) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => words(one, naming));
const instant: Words = (value, { say }) => [say('trail.event.doneAt', shownInstant(String(value)))];
const way: Words = (value, { say }) => {
  const known = ways.find((one) => one === value);
  return known ? [say(`trailFields.ways.${known}`)] : text(value, {} as Naming);
};
const ways = ['PASSWORD', 'LINK', 'PASSKEY', 'SINGLE_SIGN_ON', 'INVITATION', 'RESET', 'OWNER'] as const;
const states = ['WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
const trees = ['PARTY', 'GOVERNMENT', 'FRONT_AND_UNIONS'] as const;
const parts = [
  ...(['summary', 'introduction', 'body', 'objectives', 'sources', 'prerequisites'] as const),
  ...(['coverId', 'attachments', 'modules', 'lessons'] as const),
];
const kept = ['EVENT', 'CONTACT_READING', 'SESSION', 'LINK', 'PROPOSAL', 'COMMENT', 'CHAIN_CHECK'] as const;

const formats: Partial<Record<FieldName, Words>> = {
  ...{ openedOn: day, closedOn: day, validFrom: day, startsOn: day, endsOn: day, secondFactorSince: instant, lockedAt: instant },
  // data are half-open, people say the last day
  validUntil: (value) => [shownDay(plusDays(String(value), -1))],
  ...{ isActing: flag, isConcurrent: flag, withLed: flag, includesLed: flag, mayBeRoot: flag, isPublic: flag, isAllowed: flag },
  ...{ isSingleHolder: flag, isRequired: flag, isTwoFactor: flag },
  ...{ parentId: unit, unitId: unit, unit, coveredId: unit, coveredIds: each(unit), personId: person },
  coverage: (value, naming) => unit((value as { coveredId?: unknown }).coveredId, naming),
  ...{ kind: labelled('kind'), kinds: each(labelled('kind')), parentKinds: each(labelled('kind')) },
  ...{ position: labelled('position'), termId: labelled('term'), role: labelled('role') },
  permissions: each((value, { permission }) => [permission(String(value))]),
  permission: (value, { permission }) => [permission(String(value))],
  state: (value, { say }) => states.filter((one) => one === value).map((one) => say(`proposals.list.states.${one}`)),
  identifiers: each((value, { label }) => {
    const { scheme, value: code } = value as { scheme: string; value: string };
    return [`${label('scheme', scheme)}: ${code}`];
  }),
  allowedAddresses: each(text),
  keys: each((value) => [String((value as { prefix?: unknown }).prefix ?? (value as { key?: unknown }).key ?? JSON.stringify(value))]),
  tree: (value, { say }) => trees.filter((one) => one === value).map((one) => say(`units.trees.${one}`)),
  ...{ way, by: way },
  removed: (value, { say }) =>
    Object.entries(value as Record<string, unknown>).map(([kind, count]) => {
      const known = kept.find((one) => one === kind);
      return `${known ? say(`trailFields.kept.${known}`) : kind}: ${count}`;
    }),
  ...{ erasedEvents: countOf, sessions: countOf },
  ...{ positions: each(labelled('position')), audienceUnit: unit },
  written: each((value, { say }) => parts.filter((one) => one === value).map((one) => say(`trailFields.parts.${one}`))),
};

function countOf(value: unknown): readonly string[] {
  return [String(Array.isArray(value) ? value.length : value)];
}

const contactHidden = '…';

/** A value of a field in words, one or several; none where there is nothing. */
export function wordsOf(field: string, value: unknown, naming: Naming): readonly string[] {
  if (field === 'validUntil' && (value === null || value === 'infinity')) return [naming.say('trailFields.openEnd')];
  if (value === null || value === undefined || value === '') return [];
  if (value === contactHidden) return [naming.say('trailFields.hidden')];
  return (formats[field as FieldName] ?? text)(value, naming);
}

/** Whether a field holds several values, which come and go one by one. */
export function holdsSeveral(value: unknown): boolean {
  return Array.isArray(value);
}
