import type { Source } from '../../reading/source.js';

const registered: Source[] = [];

/** Makes a source's objects findable by identity. Called by the composition root, so that this module knows no other. */
export const registerNodes = (...sources: Source[]): void => {
  for (const source of sources) if (!registered.includes(source)) registered.push(source);
};

/** The sources whose objects have identities of their own. */
export const nodeSources = (): readonly Source[] => registered;
