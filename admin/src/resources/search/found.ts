import type { FindQuery } from '../../generated/operations';

type Result = FindQuery['search']['nodes'][number];

/** One thing found, and where its page is. */
export interface Found {
  readonly id: string;
  readonly path: string;
  readonly result: Result;
}

/** What was found, units before people, each in the order of the search. */
export interface Groups {
  readonly units: readonly Found[];
  readonly people: readonly Found[];
}

/** Parts the answer of a search into units and people. */
export function groupsOf(answer: FindQuery | undefined): Groups {
  const found = (answer?.search.nodes ?? []).flatMap((result): Found[] => {
    const { node } = result;
    if (node.__typename === 'Unit') return [{ id: node.id, path: `/organization/${node.id}`, result }];
    if (node.__typename === 'Person') return [{ id: node.id, path: `/people/${node.id}`, result }];
    return [];
  });
  return {
    units: found.filter(({ path }) => path.startsWith('/organization')),
    people: found.filter(({ path }) => path.startsWith('/people')),
  };
}
