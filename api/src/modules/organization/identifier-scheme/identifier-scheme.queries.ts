import { by, object, source } from '../../../reading/source.js';

/** Identifier schemes. Open to all: reference data. */
export const identifierSchemes = source({
  type: 'IdentifierScheme',
  table: 'identifier_scheme',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open' },
  order: [by('label_vi')],
  fields: { code: 'code', label: object({ vi: 'label_vi', en: 'label_en' }), version: 'version' },
});
