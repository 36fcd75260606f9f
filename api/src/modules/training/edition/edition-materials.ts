import { matches } from '../../../reading/filter.js';
import { by, type Field, type FilterField, many, one, type Relation } from '../../../reading/source.js';
import { shownMaterials } from '../../media/index.js';

/** The materials of an edition: as they were when it was handed in, or the latest of each while it is written. */
const materialsOf =
  (among: (mine: string, material: string) => string): Relation =>
  (mine, theirs) => ({
    from: `(select v.* from material_version v where ${mine}.state <> 'DRAFT' and v.id = any(${mine}.pins)
      union all select v.* from material_version v where ${mine}.state = 'DRAFT' and v.is_latest and v.material_id = any(${mine}.material_ids)) ${theirs}`,
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
