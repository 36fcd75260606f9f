/** How much of all units a scope holds: few; more than about 5 %; most. */
export type Reach = 'narrow' | 'wide' | 'vast';

/**
 * The units, with their subtrees, over which a viewer has a permission. A wide scope (more than about 5 % of all units) is the same
 * condition written so that the planner doesn't take it for a rare one, and of a vast one no index spares anything (docs/read-path.md).
 */
export type Scope = { kind: 'everything' } | { kind: 'nothing' } | { kind: Reach; units: readonly string[] };

/** Who asks, and what a read may return to them. */
export interface Viewer {
  /** Over which units a permission, such as `person:read`, reaches. */
  scopeOf(permission: string): Scope;
  /** The kinds whose units everybody may see, by code; null: all of them. */
  readonly publicKinds: readonly string[] | null;
  /** Reads as the public does: who is not signed in, and who has still to add the second factor that a role asks for. */
  readonly isAnonymous: boolean;
  /** Whether what they may not read is refused for want of a right, and not for want of signing in. */
  readonly isSignedIn: boolean;
  /** Nothing is read to them but their own account, where they have one; what is public neither. */
  readonly isShutOut: boolean;
  /** Whose own rows it may read; null for nobody in particular, for an access token, and for the platform itself. */
  readonly accountId: string | null;
  /** Of what kinds the scopes are, and what is public: statements of viewers of one shape have one text. */
  readonly shape: string;
}

/** A viewer of everything: the platform itself. */
export const everything: Viewer = {
  scopeOf: () => ({ kind: 'everything' }),
  publicKinds: null,
  isAnonymous: false,
  isSignedIn: true,
  isShutOut: false,
  accountId: null,
  shape: 'everything',
};

const nothing: Scope = { kind: 'nothing' };

/** A viewer with the given scopes by permission, and none over what is not named. */
export const viewerOf = (
  scopes: Readonly<Record<string, Scope>>,
  publicKinds: readonly string[] | null,
  accountId: string | null = null,
  isAnonymous = accountId === null,
  isSignedIn = !isAnonymous,
): Viewer => ({
  scopeOf: (permission) => scopes[permission] ?? nothing,
  publicKinds,
  isAnonymous,
  isSignedIn,
  isShutOut: false,
  accountId,
  shape: JSON.stringify([
    publicKinds,
    accountId === null,
    isAnonymous,
    Object.entries(scopes)
      .map(([permission, { kind }]) => `${permission} ${kind}`)
      .sort(),
  ]),
});

/** A viewer to whom nothing is read: the public where it is not let in, and whose session has ended. */
export const shutOut: Viewer = { ...viewerOf({}, []), isShutOut: true };
