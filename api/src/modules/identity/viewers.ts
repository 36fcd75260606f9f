import { shutOut, type Viewer, viewerOf } from '../../reading/viewer.js';
import type { SignedIn } from '../../shared/context.js';
import { type KnownRow, knownBySession, knownFrom } from './known-viewer.js';
import { type PublicRow, publicKinds } from './public-access/public-kinds.js';
import { hashOf } from './secret.js';

/** Who asks: what they may read, and as whom they are signed in. */
export interface Asking {
  readonly viewer: Viewer;
  readonly signedIn: SignedIn | null;
}

/** Runs a statement on the read pool. */
export type Query = <Row extends object>(text: string, values: unknown[]) => Promise<{ rows: Row[] }>;

interface Kept extends Asking {
  readonly today: string;
  readonly expiresAt: number;
}

const most = 10_000;

/** Who asks, by what they bring with them; kept until anything changes that rights depend on. */
export class Viewers {
  readonly #kept = new Map<string, Kept>();
  #public: readonly string[] | 'all' | 'none' | null = null;
  #generation = 0;

  constructor(
    private readonly query: Query,
    /** Whether a change would be heard of: what can't be, is not kept. */
    private readonly isHearing: () => boolean,
  ) {}

  /** Forgets everybody: what they may do is looked up anew. */
  forget(): void {
    this.#generation++;
    this.#kept.clear();
    this.#public = null;
  }

  /** Who stands behind the secret of a session, on that day; without one nobody in particular, who sees what is public. Whose session has ended is read nothing. */
  async of(secret: string | undefined, today: string): Promise<Asking> {
    if (!secret) return this.nobody();
    const hash = hashOf(secret);
    const key = hash.toString('base64');
    const kept = this.#kept.get(key);
    if (kept && this.isHearing() && kept.today === today && kept.expiresAt > Date.now()) return kept;
    const generation = this.#generation;
    const { rows } = await this.query<KnownRow>(knownBySession, [hash, today]);
    const [row] = rows;
    if (!row) return { viewer: shutOut, signedIn: null };
    const open = await this.open();
    const { accountId, sessionId, expiresAt, scopes } = knownFrom(row);
    const asking = {
      viewer: viewerOf(scopes, kindsOf(open), accountId),
      signedIn: { accountId, sessionId, tokenId: null },
      today,
      expiresAt: Date.parse(expiresAt),
    };
    // what changed while it was looked up is not in it
    if (generation === this.#generation && this.isHearing()) {
      if (this.#kept.size >= most) this.#kept.clear();
      this.#kept.set(key, asking);
    }
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
