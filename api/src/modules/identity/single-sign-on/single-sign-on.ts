import type { Context } from '../../../shared/context.js';
import type { Provider, WaysIn } from '../../../shared/ways-in.js';
import { ownSession } from '../session/own-session.js';
import { takeUpLink } from './link-challenge.js';
import { ProviderClient, type Sent } from './provider-client.js';
import { SingleSignOnRefused, SingleSignOnService } from './single-sign-on.service.js';
import { toldPerson } from './told-person.js';

/** What a browser keeps, sealed, while its owner is at a provider. */
interface Kept extends Sent {
  readonly provider: string;
  /** The session whose account is to be linked; null: somebody comes in. */
  readonly link: string | null;
  readonly until: number;
}

/** What becomes of who comes back. */
export type Outcome = { readonly isLinked: boolean; readonly challenge: string | null };

export const patienceSeconds = 600;
const sealedFor = 'single-sign-on';

/** The way to providers of single sign-on and back. */
export class SingleSignOn {
  readonly #clients = new Map<string, { provider: Provider; client: ProviderClient }>();

  constructor(private readonly waysIn: WaysIn) {
    for (const provider of waysIn.providers) {
      const client = new ProviderClient(provider, () => `${waysIn.publicUrl}/auth/${provider.id}/callback`);
      this.#clients.set(provider.id, { provider, client });
    }
  }

  /**
   * Where a browser is sent, and what it is given to keep meanwhile. Who links an account shows what beginSingleSignOnLink gave them: their
   * session alone is not enough. Errors: UNAUTHENTICATED, SingleSignOnRefused.
   */
  async send(ctx: Context, id: string, linkKey: string | null): Promise<{ to: string; kept: string }> {
    const { client } = this.known(id);
    const link = linkKey === null ? null : ownSession(ctx).sessionId;
    if (linkKey !== null && !(await ctx.inOwnUnit((own) => takeUpLink(own, id, linkKey)))) throw new SingleSignOnRefused('ask-again');
    const { to, sent } = await client.send();
    const kept: Kept = { ...sent, provider: id, link, until: Date.now() + patienceSeconds * 1000 };
    return { to, kept: this.waysIn.sealing.seal(JSON.stringify(kept), sealedFor).toString('base64url') };
  }

  /** Lets in, or links, whom a provider sends back to the browser that was sent there. Error: SingleSignOnRefused, or what the provider did. */
  async back(ctx: Context, id: string, query: string, kept: string | undefined): Promise<Outcome> {
    const { provider, client } = this.known(id);
    const sent = this.opened(kept);
    if (sent?.provider !== id || sent.until < Date.now()) throw new SingleSignOnRefused('expired');
    const person = toldPerson(provider, await client.claims(query, sent));
    const { link } = sent;
    const entered = await ctx.inOwnUnit(async (own) => {
      const service = new SingleSignOnService(own);
      return link ? service.link(provider, person, link) : service.enter(provider, person);
    });
    return { isLinked: link !== null, challenge: entered?.secondFactorNeeded?.challenge ?? null };
  }

  /** Whether what the browser kept is of somebody signed in, who is linking their account. */
  isOfLink(kept: string | undefined): boolean {
    return this.opened(kept)?.link != null;
  }

  private known(id: string) {
    const found = this.#clients.get(id);
    if (!found) throw new SingleSignOnRefused('failed');
    return found;
  }

  private opened(kept: string | undefined): Kept | null {
    const text = kept && this.waysIn.sealing.open(Buffer.from(kept, 'base64url'), sealedFor);
    return text ? (JSON.parse(text) as Kept) : null;
  }
}
