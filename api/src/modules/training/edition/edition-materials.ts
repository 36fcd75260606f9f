import { matches } from '../../../reading/filter.js';
import { rightsOf } from '../../../reading/rights.js';
import { by, type Field, type FilterField, many, one, type Relation } from '../../../reading/source.js';
import { materials, shownMaterials } from '../../media/index.js';

/**
 * The materials of an edition: as they were when it was handed in; while it is written, as whoever reads has each in its library. Of the
 * editions that a reader asks for none is being written: a statement that knows it is begun in half the time.
 */
const materialsOf =
  (rows: Rows, among: (mine: string, material: string) => string): Relation =>
  (mine, theirs, query) => {
    const shown = { where: [among(mine, `${theirs}.material_id`)], order: [by('title')] };
    if (rows === 'ASKED' && !query.isDraft) return { ...shown, where: [`${theirs}.id = any(${mine}.pins)`, ...shown.where] };
    return {
      ...shown,
      from: `(select v.* from material_version v where ${mine}.state <> 'DRAFT' and v.id = any(${mine}.pins)
      union all select v.* from material_version v where ${[`${mine}.state = 'DRAFT'`, `v.material_id = any(${mine}.material_ids)`, ...rightsOf(materials, 'v', query, undefined, 'one')].join(' and ')}) ${theirs}`,
    };
  };

/** Of what rows they are: the edition of each that is asked for, published or the latest, or all that there are of one. */
type Rows = 'ASKED' | 'ALL';

/** All that a lesson's edition shows. */
export const lessonMaterials = (rows: Rows): Field =>
  many(
    () => shownMaterials,
    materialsOf(rows, () => 'true'),
  );

/** The files that go with a whole course, and its picture. */
export const courseMaterials = (rows: Rows): { materials: Field; cover: Field } => ({
  materials: many(
    () => shownMaterials,
    materialsOf(rows, (mine, material) => `${material} = any(${mine}.attachments)`),
  ),
  cover: one(
    () => shownMaterials,
    materialsOf(rows, (mine, material) => `${material} = ${mine}.cover_id`),
  ),
});

/** Whether an edition shows a material: in the version that it was handed in with, or as it stands while it is written. */
export const showsMaterial: FilterField = (operators, row, query) => {
  const asked = matches((v) => `${v}.material_id`, 'uuid')(operators, 'v', query);
  const shown = `v.id = any(${row}.pins) or ${row}.state = 'DRAFT' and v.material_id = any(${row}.material_ids)`;
  return asked.length ? [`exists (select from material_version v where ${asked.join(' and ')} and (${shown}))`] : [];
};
