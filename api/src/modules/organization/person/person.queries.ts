import { matches, some, text } from '../../../reading/filter.js';
import { by, page, source, value } from '../../../reading/source.js';
import type { ContactField } from '../../../shared/contact-fields.js';
import { appointments } from '../appointment/appointment.queries.js';

/** Persons as they were called on the asked day, seen by those who may see the people of a unit where they hold or held a post. Their contact has no other reader than this source. */
export const persons = source({
  type: 'Person',
  table: 'person_version',
  key: 'person_id',
  keyType: 'uuid',
  dated: true,
  rights: { kind: 'holder', of: () => appointments, theirs: 'person_id', permission: 'person:read' },
  order: ['given_name', 'family_name', 'middle_name'],
  sorts: { NAME: [by('given_name'), by('family_name'), by('middle_name')] },
  filters: {
    id: matches((row) => `${row}.person_id`, 'uuid'),
    name: text((row) => `${row}.folded`),
    post: some(() => appointments, 'person_id', 'person_id'),
  },
  fields: {
    id: 'person_id',
    familyName: 'family_name',
    middleName: 'middle_name',
    givenName: 'given_name',
    fullName: value((row) => fullName(row)),
    workPhone: value('work_phone', { needs: 'person:read-contact', logged: 'workPhone' satisfies ContactField }),
    workEmail: value('work_email', { needs: 'person:read-contact', logged: 'workEmail' satisfies ContactField }),
    version: value((row) => `(select p.version from person p where p.id = ${row}.person_id)`),
    appointments: page(() => appointments, { person_id: 'person_id' }),
  },
});

/** Family, middle and given name as SQL. */
export const fullName = (row: string) =>
  `concat_ws(' ', nullif(${row}.family_name, ''), nullif(${row}.middle_name, ''), ${row}.given_name) collate vi_natural`;
