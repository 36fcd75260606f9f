import { MaterialHitKind, SearchMaterialDocument, type SearchMaterialQuery } from '@lechan/client';
import { ask } from './ask';
import { useGrowing } from './useGrowing';

/** What a search found. */
export type Hit = SearchMaterialQuery['searchMaterial']['nodes'][number];

/** The kinds of what is found, in the order in which they can be chosen. */
export const hitKinds = Object.values(MaterialHitKind);

/** What is found for some words, of one kind or of all. */
export function useHits(words: string, kind: string | null) {
  const of = hitKinds.find((one) => one === kind);
  return useGrowing(
    `hits ${of ?? ''} ${words}`,
    async (after) => {
      const variables = { text: words, first: 20, after, ...(of && { filter: { kind: { equals: of } } }) };
      return (await ask(SearchMaterialDocument, variables)).searchMaterial;
    },
    ({ node }) => node.id,
  );
}
