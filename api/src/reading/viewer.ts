/** Whose rows a read may return. Until rights exist, everyone sees everything. */
export interface Viewer {
  scope: Scope;
}

/**
 * The units, with their subtrees, whose rows a viewer may read. A wide scope (more than about 5 % of all units) is the same
 * condition written so that the planner doesn't take it for a rare one (docs/read-path.md).
 */
export type Scope = { kind: 'everything' } | { kind: 'narrow' | 'wide'; units: string[] };

export const everything: Viewer = { scope: { kind: 'everything' } };
