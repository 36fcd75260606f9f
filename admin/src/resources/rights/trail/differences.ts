import type { ActFragment } from '../../../generated/operations';
import type { Say } from '../../../i18n/useText';
import { trailFields } from '../../../i18n/vi/trail-fields';
import { holdsSeveral, type Naming, wordsOf } from './field-values';

type Fields = Record<string, unknown>;
type Told = Pick<ActFragment, 'subjectType' | 'before' | 'after'>;

/** A field that an act changed, as it was and as it became, in words. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether single values of several came and went. */
  readonly isList: boolean;
}

/** Says when, not what; or names things that nobody knows by these identities. */
const notTold = new Set(['from', 'on', 'until', 'session', 'passkey', 'anchor', 'account', 'accountId', 'givenBy', 'proposedBy']);

/** The same name for what is another thing. */
const otherwise: Record<string, Record<string, string>> = {
  Account: { address: 'fromAddress' },
  EventChain: { position: 'rows' },
};

/** The fields of an act; those of a right that came with an account stand among them. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  const { grant, ...fields } = value as Fields;
  return { ...fields, ...(typeof grant === 'object' && grant) };
}

/** A field of an act, or nothing. */
export function fieldOf(value: unknown, field: string): string | undefined {
  const found = fieldsOf(value)[field];
  return typeof found === 'string' ? found : undefined;
}

/** How many of something an act tells of; none where it does not. */
export function countIn(value: unknown, field: string): number {
  const found = fieldsOf(value)[field];
  return typeof found === 'number' ? found : 0;
}

/** The names of the fields that an act changed. */
export function changedFields({ subjectType, before, after }: Told): string[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])]
    .filter((key) => !notTold.has(key) && JSON.stringify(was[key] ?? null) !== JSON.stringify(is[key] ?? null))
    .map((key) => otherwise[subjectType]?.[key] ?? key)
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** Fields stand in the order of their words; what has none comes last. */
function placeOf(field: string): number {
  const place = order.indexOf(field);
  return place < 0 ? order.length : place;
}

const order = Object.keys(trailFields.names);

/** What a field is called; one that the console does not know stands as the API has it. */
export function fieldLabel(field: string, say: Say): string {
  return isKnown(field) ? say(`trailFields.names.${field}`) : field;
}

function isKnown(field: string): field is keyof typeof trailFields.names {
  return field in trailFields.names;
}

/** What an act changed, field by field, without those that had and have nothing. */
export function differencesOf(told: Told, naming: Naming): Difference[] {
  const [was, is] = [fieldsOf(told.before), fieldsOf(told.after)];
  const asRecorded = Object.fromEntries(Object.entries(otherwise[told.subjectType] ?? {}).map(([key, field]) => [field, key]));
  return changedFields(told)
    .map((field) => {
      const key = asRecorded[field] ?? field;
      return {
        field,
        label: fieldLabel(field, naming.say),
        before: key in was ? wordsOf(field, was[key], naming) : [],
        after: key in is ? wordsOf(field, is[key], naming) : [],
        isList: holdsSeveral(was[key]) || holdsSeveral(is[key]),
      };
    })
    .filter(({ before, after }) => before.length + after.length > 0);
}

/** The units and persons that an act's fields name by their identity alone. */
export function idsIn({ before, after }: Pick<Told, 'before' | 'after'>): string[] {
  const found = [before, after]
    .map(fieldsOf)
    .flatMap(({ parentId, unitId, unit, audienceUnit, personId, coveredId, coveredIds, coverage }) => {
      return [
        parentId,
        unitId,
        unit,
        audienceUnit,
        personId,
        coveredId,
        fieldsOf(coverage).coveredId,
        ...(Array.isArray(coveredIds) ? coveredIds : []),
      ];
    });
  return [...new Set(found)].filter((id) => typeof id === 'string');
}
