import { matches } from '../../../reading/filter.js';
import { rightsOf } from '../../../reading/rights.js';
import { by, type Field, type FilterField, many, one, type Relation } from '../../../reading/source.js';
import { materials, shownMaterials } from '../../media/index.js';

/** The materials of an edition: as they were when it was handed in; while it is written, as whoever reads has each in its library. */
const materialsOf =
  (among: (mine: string, material: string) => string): Relation =>
  (mine, theirs, query) => ({
    from: `(select v.* from material_version v where ${mine}.state <> 'DRAFT' and v.id = any(${mine}.pins)
      union all select v.* from material_version v where ${[`${mine}.state = 'DRAFT'`, `v.material_id = any(${mine}.material_ids)`, ...rightsOf(materials, 'v', query, undefined, 'one')].join(' and ')}) ${theirs}`,
    where: [among(mine, `${theirs}.material_id`)],
    order: [by('title')],
  });

/** All that an edition shows. */
export const editionMaterials: Field = many(
  () => shownMaterials,
  materialsOf(() => 'true'),
);

/** The files that go with the whole course. */
export const courseAttachments: Field = many(
  () => shownMaterials,
  materialsOf((mine, material) => `${material} = any(${mine}.attachments)`),
);

/** Its picture. */
export const courseCover: Field = one(
  () => shownMaterials,
  materialsOf((mine, material) => `${material} = ${mine}.cover_id`),
);

/** Whether an edition shows a material: in the version that it was handed in with, or as it stands while it is written. */
export const showsMaterial: FilterField = (operators, row, query) => {
  const asked = matches((v) => `${v}.material_id`, 'uuid')(operators, 'v', query);
  const shown = `v.id = any(${row}.pins) or ${row}.state = 'DRAFT' and v.material_id = any(${row}.material_ids)`;
  return asked.length ? [`exists (select from material_version v where ${asked.join(' and ')} and (${shown}))`] : [];
};
