import { matches } from '../../../reading/filter.js';
import { by, many, one, type Source, source, value } from '../../../reading/source.js';
import { units } from '../../organization/index.js';

/** Folders of the library, for who may see it there. */
export const folders: Source = source({
  type: 'MaterialFolder',
  table: 'material_folder',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: 'course:read-draft' },
  order: [by('name')],
  filters: {
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    parent: matches((row) => `${row}.parent_id`, 'uuid'),
  },
  fields: {
    id: 'id',
    name: 'name',
    parent: one(() => folders, { parent_id: 'id' }),
    children: many(() => folders, { id: 'parent_id' }),
    unit: one(() => units, { unit_id: 'unit_id' }),
    materialCount: value((row) => `(select count(*)::int from material m where m.folder_id = ${row}.id)`),
    version: 'version',
  },
});
