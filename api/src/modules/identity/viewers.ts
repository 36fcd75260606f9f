import { shutOut, type Viewer, viewerOf } from '../../reading/viewer.js';
import type { SignedIn } from '../../shared/context.js';
import { knownByToken } from './access-token/known-token.js';
import type { TokenDoor } from './access-token/token-door.js';
import { isTokenSecret } from './access-token/token-secret.js';
import { type KnownRow, type KnownToken, knownBySession, knownFrom } from './known-viewer.js';
import { type PublicRow, publicKinds } from './public-access/public-kinds.js';
import { hashOf } from './secret.js';
import { sessionUsed } from './session/session-life.js';

/** Who asks: what they may read, and as whom they are signed in. */
export interface Asking {
  readonly viewer: Viewer;
  readonly signedIn: SignedIn | null;
}

/** What a request brings to say whom it comes from. */
export interface Brought {
  /** The secret of a session, as its browser keeps it. */
  readonly session: string | undefined;
  /** What stands where an access token belongs, good or not: it counts before a session. */
  readonly token: string | undefined;
  readonly address: string;
}

/** Runs a statement on the read pool. */
export type Query = <Row extends object>(text: string, values: unknown[]) => Promise<{ rows: Row[] }>;

interface Kept extends Asking {
  readonly signedIn: SignedIn;
  readonly today: string;
  readonly expiresAt: number;
  readonly token: KnownToken | null;
  /** When its use was last written down. */
  usedAt: number;
}

const most = 10_000;
const usedToMs = 5 * 60_000;

/** Who asks, by what they bring with them; kept until anything changes that rights depend on. */
export class Viewers {
  readonly #kept = new Map<string, Kept>();
  #public: readonly string[] | 'all' | 'none' | null = null;
  #generation = 0;

  constructor(
    private readonly query: Query,
    /** Whether a change would be heard of: what can't be, is not kept. */
    private readonly isHearing: () => boolean,
    private readonly door: TokenDoor,
  ) {}

  /** Forgets everybody: what they may do is looked up anew. */
  forget(): void {
    this.#generation++;
    this.#kept.clear();
    this.#public = null;
  }

  /**
   * Who asks, on that day: with nothing to say so nobody in particular, who sees what is public. Whose session has ended is read nothing;
   * whose access token is not good is refused. Errors: CallerRefused.
   */
  async of({ session, token, address }: Brought, today: string): Promise<Asking> {
    if (token === undefined) {
      if (!session) return this.nobody();
      return (await this.known(session, today, knownBySession)) ?? { viewer: shutOut, signedIn: null };
    }
    const known = isTokenSecret(token) ? await this.known(token, today, knownByToken) : null;
    if (!known?.token || !this.door.isLetInFrom(known.token, address)) throw await this.door.refusal(address);
    this.door.count(known.token, address);
    return known;
  }

  private async known(secret: string, today: string, statement: string): Promise<Kept | null> {
    const hash = hashOf(secret);
    // what was kept of a token is none of a session's, whose bounds are others
    const key = `${statement === knownByToken ? 'token' : 'session'} ${hash.toString('base64')}`;
    const kept = this.#kept.get(key);
    if (kept && this.isHearing() && kept.today === today && kept.expiresAt > Date.now()) return this.used(kept);
    const generation = this.#generation;
    const { rows } = await this.query<KnownRow>(statement, [hash, today]);
    const [row] = rows;
    if (!row) return null;
    const open = await this.open();
    const { accountId, sessionId, token, expiresAt, usedAt, isRestricted, scopes } = knownFrom(row);
    // what is its maker's own is not the token's
    const viewer = viewerOf(scopes, kindsOf(open), token ? null : accountId, isRestricted, true);
    const asking: Kept = {
      viewer: isRestricted && open === 'none' ? { ...viewer, isShutOut: true } : viewer,
      signedIn: { accountId, sessionId, tokenId: token?.id ?? null, isRestricted },
      ...{ today, token, expiresAt: expiresAt === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(expiresAt) },
      usedAt: usedAt === null ? Number.POSITIVE_INFINITY : Date.parse(usedAt),
    };
    // what changed while it was looked up is not in it
    if (generation === this.#generation && this.isHearing()) {
      if (this.#kept.size >= most) this.#kept.clear();
      this.#kept.set(key, asking);
    }
    return this.used(asking);
  }

  /** Writes down, once in some minutes and in nobody's way, that a session is used; so it goes on. */
  private used(asking: Kept): Kept {
    if (Date.now() - asking.usedAt < usedToMs) return asking;
    asking.usedAt = Date.now();
    this.query(sessionUsed, [asking.signedIn.sessionId]).catch(() => undefined);
    return asking;
  }

  private async nobody(): Promise<Asking> {
    const open = await this.open();
    return { viewer: open === 'none' ? shutOut : viewerOf({}, kindsOf(open)), signedIn: null };
  }

  /** The kinds whose units everybody may see. */
  private async open(): Promise<readonly string[] | 'all' | 'none'> {
    if (this.#public && this.isHearing()) return this.#public;
    const generation = this.#generation;
    const { rows } = await this.query<PublicRow>(publicKinds, []);
    const [row] = rows;
    const open = !row?.is_allowed ? 'none' : row.has_hidden ? row.kinds : 'all';
    if (generation === this.#generation) this.#public = open;
    return open;
  }
}

function kindsOf(open: readonly string[] | 'all' | 'none'): readonly string[] | null {
  if (open === 'all') return null;
  return open === 'none' ? [] : open;
}
