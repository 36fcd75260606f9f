import { latePage, pageShape } from '../../reading/keyset.js';
import type { Info, Reader } from '../../reading/reader.js';
import { SelectionReader } from '../../reading/selection.js';
import { Whole } from '../../reading/whole.js';
import { Hits, searchResults } from './search.queries.js';
import type { SearchArgs } from './search.type.js';
import { mostChanged, tsqueryWithSlips } from './slips.js';
import { Vocabulary } from './vocabulary.js';
import { tsqueryOf, wordsOf } from './words.js';

// fewer words than this may match a great part of all names
const fewWords = 3;

/**
 * Finds units and persons by name or code in one statement; words that no name has are first replaced by those that may be meant.
 * Only where that finds nothing is it asked again, with one word and then two taken for slips of others.
 */
export const search = async (read: Reader, info: Info, args: SearchArgs): Promise<unknown> => {
  const words = wordsOf(args.text);
  const run = runOf(read, info, words);
  let last = '';
  for await (const tsquery of attempts(new Vocabulary(read), words)) {
    last = tsquery;
    const found = await run(tsquery, args, true);
    if (!isNone(found)) return found;
    // behind the last of what was found nothing stands: that is no slip
    if (args.after && !isNone(await run(tsquery, firstOf(args), true))) break;
  }
  return run(last, args, false);
};

/** What to search for, one after the other, until something is found. */
async function* attempts(vocabulary: Vocabulary, words: string[]): AsyncGenerator<string> {
  yield tsqueryOf(words);
  const meant = await vocabulary.meantBy(words);
  if (meant.size > 0) yield tsqueryOf(words, meant);
  const neighbours = await vocabulary.neighboursOf(words);
  for (let changed = 1; changed <= Math.min(mostChanged, neighbours.size); changed++) {
    const tsquery = tsqueryWithSlips(words, meant, neighbours, changed);
    if (tsquery) yield tsquery;
  }
}

type Run = (tsquery: string, args: SearchArgs, isNullForNone: boolean) => Promise<unknown>;

const runOf = (read: Reader, info: Info, words: string[]): Run => {
  const selection = new SelectionReader(info);
  const type = selection.typeOf(info.parentType.name, info.fieldName);
  const isCounted = selection.fields('SearchResultConnection', info.fieldNodes).some(({ name }) => name === 'totalCount');
  const isFew = words.length < fewWords;
  const isPlannedAnew = !isCounted && isFew;
  return (tsquery, args, isNullForNone) => {
    const searched = { tsquery, phrase: ` ${words.join(' ')}`, isFew };
    const late = { tsquery, phrase: searched.phrase, ...latePage(searchResults, args) };
    return read.compose(
      info,
      args,
      (composer, _selection, query) => {
        const hits = new Hits(searched, query, args, isPlannedAnew);
        const connection = composer.connection(searchResults, type, info.fieldNodes, args, hits.found);
        return hits.with(connection, { isCut: !isCounted, isNullForNone });
      },
      isPlannedAnew
        ? { plannedAnew: true, late }
        : { dependsOn: [searchResults.type, pageShape({ ...args, text: null }), isFew, isNullForNone], late },
    );
  };
};

/** Whether anything is found at all is asked of the first page. */
const firstOf = (args: SearchArgs): SearchArgs => ({ ...args, after: undefined });

const isNone = (answer: unknown): boolean => (answer instanceof Whole ? answer.isNull : answer === null);
