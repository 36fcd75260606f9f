import { latePage, pageShape } from '../../reading/keyset.js';
import type { Info, Reader } from '../../reading/reader.js';
import { SelectionReader } from '../../reading/selection.js';
import type { Relation } from '../../reading/source.js';
import { Hits, searchResults } from './search.queries.js';
import type { SearchArgs } from './search.type.js';
import { meantBy } from './vocabulary.js';
import { tsqueryOf, wordsOf } from './words.js';

// fewer words than this may match a great part of all names
const fewWords = 3;

/** Finds units and persons by name or code in one statement; words that no name has are first replaced by those that may be meant. */
export const search = async (read: Reader, info: Info, args: SearchArgs): Promise<unknown> => {
  const words = wordsOf(args.text);
  const tsquery = tsqueryOf(words, await meantBy(read, words));
  const type = (selection: SelectionReader) => selection.typeOf(info.parentType.name, info.fieldName);
  const isCounted = new SelectionReader(info).fields('SearchResultConnection', info.fieldNodes).some(({ name }) => name === 'totalCount');
  const searched = { tsquery, phrase: ` ${words.join(' ')}`, isFew: words.length < fewWords };
  const isPlannedAnew = !isCounted && searched.isFew;
  const late = { tsquery, phrase: searched.phrase, ...latePage(searchResults, args) };
  return read.compose(
    info,
    args,
    (composer, selection, query) => {
      const hits = new Hits(searched, composer, query, args, isPlannedAnew);
      const connection = (rows: Relation) => composer.connection(searchResults, type(selection), info.fieldNodes, args, rows);
      return isCounted ? hits.with(connection(hits.found)) : connection(hits.cut);
    },
    isPlannedAnew
      ? { plannedAnew: true, late }
      : { dependsOn: [searchResults.type, pageShape({ ...args, text: null }), searched.isFew], late },
  );
};
