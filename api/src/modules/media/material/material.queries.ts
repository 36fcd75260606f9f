import { matches, text } from '../../../reading/filter.js';
import { forbidden } from '../../../reading/refused-right.js';
import { rightsOf } from '../../../reading/rights.js';
import {
  by,
  type Expression,
  type Field,
  type FilterField,
  instant,
  many,
  one,
  type Source,
  source,
  value,
} from '../../../reading/source.js';
import { isWithin, units } from '../../organization/index.js';
import { folders } from '../folder/folder.queries.js';
import { passSql } from '../store/file-address.js';
import { registeredUse } from './registered-use.js';

/** The permission by which the library is seen. */
const readsDrafts = 'course:read-draft';

const newest = { ...by('saved_at', 'timestamptz'), descending: true };
const nameOf =
  (column: string): Expression =>
  (row) =>
    `(select a.name from account a where a.id = ${row}.${column})`;

/** What a material is, of one version of it. */
const content: Record<string, Field> = {
  kind: value('kind'),
  title: value('title'),
  description: value('description'),
  altText: value('alt_text'),
  licence: value('licence'),
  credit: value('credit'),
  url: value('url'),
  file: one(
    () => files,
    (mine, theirs, query) => ({
      // `offset 0`: else the planner would write the pass out anew at each address
      from: `(select f.*, ${passSql(query, 'f.id')} as pass from stored_file f where f.id = ${mine}.file_id offset 0) ${theirs}`,
      where: [],
    }),
  ),
  captions: many(
    () => captions,
    (mine, theirs) => ({
      from: `(select c.said, c.place, (c.said ->> 'fileId')::uuid as file_id from jsonb_array_elements(${mine}.captions) with ordinality c (said, place)) ${theirs}`,
      where: [],
      order: [by('place', 'int')],
      isNone: `${mine}.captions = '[]'`,
    }),
  ),
  number: value('number'),
  savedAt: instant('saved_at'),
};

const fields: Record<string, Field> = {
  id: value('material_id'),
  ...content,
  savedBy: value(nameOf('saved_by'), { needs: readsDrafts }),
  unit: one(() => units, { unit_id: 'unit_id' }),
  folder: one(() => folders, { folder_id: 'id' }, { needs: readsDrafts }),
  versions: many(() => versions, { material_id: 'material_id' }, { needs: readsDrafts }),
  useCount: value((row, query, day) => registeredUse().countOf(`${row}.material_id`, query, day), { needs: readsDrafts, type: 'int' }),
};

const rights = {
  kind: 'edition',
  owner: () => units,
  mine: 'unit_id',
  permission: readsDrafts,
  isPublished: (row: string, query: Parameters<Expression>[1], day: string) => registeredUse().isShown(row, query, day),
} as const;

/** The library: of each material the latest version, for who may write courses there; and to readers that which was published last. */
export const materials: Source = source({
  type: 'Material',
  table: 'material_version',
  key: 'material_id',
  keyType: 'uuid',
  dated: false,
  hasEditions: true,
  rights: { ...rights, isPublishedInstead: true, published: () => 'true' },
  order: [newest],
  sorts: { TITLE: [by('title')], SAVED_AT: [by('saved_at', 'timestamptz')] },
  filters: {
    id: matches((row) => `${row}.material_id`, 'uuid'),
    title: text((row) => `${row}.folded`),
    kind: matches((row) => `${row}.kind`, 'text'),
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    within: (operators, row, query) => isWithin(operators, `${row}.unit_id`, query),
    isInLibrary: ({ equals }, row, query) => {
      const seen = rightsOf(materials, row, query, readsDrafts).join(' and ') || 'true';
      return [equals ? seen : `not (${seen})`];
    },
    folder: ofLibrary(matches((row) => `${row}.folder_id`, 'uuid')),
    isUsed: ofLibrary(({ equals }, row, query) => [
      `${equals ? '' : 'not '}${registeredUse().isUsed(`${row}.material_id`, query, query.day)}`,
    ]),
    lacksAltText: ({ equals }, row) => [`${equals ? '' : 'not '}(${row}.kind = 'IMAGE' and coalesce(${row}.alt_text, '') = '')`],
  },
  fields,
});

/** A condition on what only who sees the library may know. Errors: FORBIDDEN, UNAUTHENTICATED. */
function ofLibrary(field: FilterField): FilterField {
  const condition: FilterField = (operators, row, query) => {
    const inScope = rightsOf(materials, row, query, readsDrafts);
    if (inScope.includes('false')) throw forbidden(query.viewer, readsDrafts);
    return [...inScope, ...field(operators, row, query)];
  };
  return Object.assign(condition, { needs: readsDrafts });
}

/** The versions that an edition shows: reached through it alone, and whoever sees it sees them. */
export const shownMaterials: Source = source({
  type: 'Material',
  table: 'material_version',
  key: 'material_id',
  keyType: 'uuid',
  dated: false,
  hasEditions: true,
  rights: { ...rights, isReached: true, published: () => 'true' },
  order: [by('title')],
  fields,
});

/** All versions of a material: reached through it alone, by who may see the library. */
const versions: Source = source({
  type: 'MaterialVersion',
  table: 'material_version',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [{ ...by('number', 'int'), descending: true }],
  fields: { ...content, savedBy: value(nameOf('saved_by')) },
});

/** The address of a rendition of a file that its row brings the pass of: made once for all of them. */
const address =
  (rendition: string, { hasIt = '', more = '' } = {}): Expression =>
  (row) => {
    const sql = `('/files/' || ${row}.id || '/${rendition}' || ${row}.pass || '${more}')`;
    return hasIt ? `case when ${row}.${hasIt} then ${sql} end` : sql;
  };

/** Files as they were uploaded and checked: reached through what has them alone. */
const files: Source = source({
  type: 'MaterialFile',
  table: 'stored_file',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: {
    ...{ id: 'id', name: 'name', mediaType: 'media_type', width: 'width', height: 'height', pages: 'pages' },
    byteSize: value((row) => `${row}.byte_size::float8`),
    sha256: value((row) => `encode(${row}.sha256, 'hex')`),
    url: value(address('file')),
    downloadUrl: value(address('file', { more: '&download=1' })),
    thumbnailUrl: value(address('thumbnail', { hasIt: 'has_thumbnail' })),
    displayUrl: value(address('display', { hasIt: 'has_display' })),
    pageUrls: value(
      (row) =>
        `array(select '/files/' || ${row}.id || '/page-' || p.number || ${row}.pass from generate_series(1, ${row}.previews) p (number) order by p.number)`,
    ),
    uploadedAt: instant('uploaded_at'),
  },
});

const said =
  (name: string): Expression =>
  (row) =>
    `${row}.said ->> '${name}'`;

/** Captions of a video: reached through it alone. */
const captions: Source = source({
  type: 'MaterialCaption',
  table: 'material_version',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: {
    ...{ fileId: value('file_id'), language: value(said('language')), label: value(said('label')) },
    url: value((row, query) => `('/files/' || ${row}.file_id || '/file' || ${passSql(query, `${row}.file_id`)})`),
  },
});
