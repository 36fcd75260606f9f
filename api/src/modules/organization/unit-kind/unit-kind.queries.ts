import { by, many, object, page, source } from '../../../reading/source.js';
import { units } from '../unit/unit.queries.js';

/** Kinds of unit. Open to all: reference data. */
export const unitKinds = source({
  type: 'UnitKind',
  table: 'unit_kind',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open' },
  order: [by('rank', 'int')],
  fields: {
    code: 'code',
    tree: 'tree',
    label: object({ vi: 'label_vi', en: 'label_en' }),
    mayBeRoot: 'may_be_root',
    isPublic: 'is_public',
    rank: 'rank',
    version: 'version',
    parentKinds: many(
      () => unitKinds,
      (mine, theirs) => ({
        where: [`exists (select from unit_kind_parent k where k.kind = ${mine}.code and k.parent_kind = ${theirs}.code)`],
      }),
    ),
    units: page(() => units, { code: 'kind' }),
  },
});
