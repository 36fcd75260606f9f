import type { Info, Reader } from '../../reading/reader.js';
import { hits, searchResults } from './search.queries.js';
import type { SearchArgs } from './search.type.js';
import { meantBy } from './vocabulary.js';
import { tsqueryOf, wordsOf } from './words.js';

// fewer words than this may match a great part of all names
const fewWords = 3;

/** Finds units and persons by name or code in one statement; words that no name has are first replaced by those that may be meant. */
export const search = async (read: Reader, info: Info, args: SearchArgs): Promise<unknown> => {
  const words = wordsOf(args.text);
  const tsquery = tsqueryOf(words, await meantBy(read, words));
  const isBroad = words.length < fewWords;
  return read.compose(
    info,
    args,
    (composer, selection) =>
      composer.connection(
        searchResults,
        selection.typeOf(info.parentType.name, info.fieldName),
        info.fieldNodes,
        args,
        hits(tsquery, isBroad, composer),
      ),
    { plannedAnew: isBroad },
  );
};
