import type { Expression, Source } from '../../reading/source.js';

/** A source whose objects are found by name. Its table has the columns `words`, `word_count` and the dates of a dated table. */
export interface Searchable {
  source: Source;
  /** The name that is shown and ordered by. */
  name: Expression;
}

const nodes: Source[] = [];
const searchables: Searchable[] = [];

/** Makes a source's objects findable by identity. Called by the composition root, so that this module knows no other. */
export const registerNodes = (...sources: Source[]): void => {
  for (const source of sources) if (!nodes.includes(source)) nodes.push(source);
};

/** Makes a source's objects findable by name. */
export const registerSearchable = (...added: Searchable[]): void => {
  for (const searchable of added) if (!searchables.some((s) => s.source === searchable.source)) searchables.push(searchable);
};

export const nodeSources = (): readonly Source[] => nodes;
export const searchableSources = (): readonly Searchable[] => searchables;
