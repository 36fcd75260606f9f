import { everything, type Viewer, viewerOf } from '../../reading/viewer.js';
import type { SignedIn } from '../../shared/context.js';
import { type KnownRow, knownBySession, knownFrom } from './known-viewer.js';
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
  }

  /** Who stands behind the secret of a session, on that day; without one, or with one that is none any more, nobody in particular. */
  async of(secret: string | undefined, today: string): Promise<Asking> {
    if (!secret) return nobody;
    const hash = hashOf(secret);
    const key = hash.toString('base64');
    const kept = this.#kept.get(key);
    if (kept && this.isHearing() && kept.today === today && kept.expiresAt > Date.now()) return kept;
    const generation = this.#generation;
    const { rows } = await this.query<KnownRow>(knownBySession, [hash, today]);
    const [row] = rows;
    if (!row) return nobody;
    const { accountId, sessionId, expiresAt, scopes } = knownFrom(row);
    const asking = {
      viewer: viewerOf(scopes, null, accountId),
      signedIn: { accountId, sessionId },
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
}

/** Until the doors of the console are built, who is not signed in may do everything: on the loopback address alone (docs/decisions/0007). */
const nobody: Asking = { viewer: { ...everything, isAnonymous: true }, signedIn: null };
