import type { MessageKey } from '../../i18n/messages';
import type { Say } from '../../i18n/useText';
import type { Subject } from './useImport';

const named = {
  code: 'imports.fields.code',
  name: 'imports.fields.name',
  kind: 'imports.fields.kind',
  parent_code: 'imports.fields.parent_code',
  covers_code: 'imports.fields.covers_code',
  address: 'imports.fields.address',
  phone: 'imports.fields.phone',
  email: 'imports.fields.email',
  unit_code: 'imports.fields.unit_code',
  position: 'imports.fields.position',
  family_name: 'imports.fields.family_name',
  middle_name: 'imports.fields.middle_name',
  given_name: 'imports.fields.given_name',
  starts_on: 'imports.fields.starts_on',
  ends_on: 'imports.fields.ends_on',
  work_phone: 'imports.fields.work_phone',
  work_email: 'imports.fields.work_email',
  decision_number: 'imports.fields.decision_number',
} as const satisfies Record<string, MessageKey>;

type Field = keyof typeof named;

/** What the columns of a file may mean, by what the file holds. */
export const fieldsOfFile: Record<Subject, readonly Field[]> = {
  units: ['code', 'name', 'kind', 'parent_code', 'covers_code', 'address', 'phone', 'email'],
  officers: [
    ...(['unit_code', 'position', 'family_name', 'middle_name', 'given_name'] as const),
    ...(['starts_on', 'ends_on', 'work_phone', 'work_email', 'decision_number'] as const),
  ],
};

/** A field's name in words; a field that has none, as it is written. */
export function fieldName(field: string, say: Say): string {
  return field in named ? say(named[field as Field]) : field;
}
