import { by, many, object, source } from '../../../reading/source.js';
import { unitKinds } from '../unit-kind/unit-kind.queries.js';

/** Positions. Open to all: reference data. */
export const positions = source({
  type: 'Position',
  table: 'position',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open' },
  order: [by('rank', 'int')],
  fields: {
    code: 'code',
    label: object({ vi: 'label_vi', en: 'label_en' }),
    isSingleHolder: 'is_single_holder',
    isRequired: 'is_required',
    rank: 'rank',
    version: 'version',
    kinds: many(
      () => unitKinds,
      (mine, theirs) => ({ where: [`exists (select from position_kind k where k.position = ${mine}.code and k.kind = ${theirs}.code)`] }),
    ),
  },
});
