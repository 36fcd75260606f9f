import { latePage, pageShape } from '../../../reading/keyset.js';
import type { Info, Reader } from '../../../reading/reader.js';
import { SelectionReader } from '../../../reading/selection.js';
import { fromPlace, MaterialHits, materialHits } from './material-search.queries.js';
import type { SearchMaterialArgs } from './material-search.type.js';
import { type SearchedWords, searchedWords } from './searched-words.js';

/** Finds courses and lessons by their words, in one statement: of each the edition that the viewer reads in the asked state. */
export function searchMaterial(read: Reader, info: Info, args: SearchMaterialArgs): Promise<unknown> {
  const words = searchedWords(args.text);
  const type = new SelectionReader(info).typeOf(info.parentType.name, info.fieldName);
  return read.compose(
    info,
    args,
    (composer, _selection, query) => {
      const hits = new MaterialHits(words, query, args);
      return hits.with(composer.connection(materialHits, type, info.fieldNodes, args, hits.rows));
    },
    {
      dependsOn: [materialHits.type, pageShape({ ...args, text: null }), [...words.classes.keys()], fromPlace(args)],
      late: { ...latePage(materialHits, args), ...lateWords(words) },
    },
  );
}

const lateWords = ({ classes, together, any }: SearchedWords): Record<string, string> => ({
  ...Object.fromEntries([...classes].map(([place, condition]) => [`class${place}`, condition])),
  ...{ together, any },
});
