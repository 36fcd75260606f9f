import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Provider } from '../../../shared/ways-in.js';

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** What a browser has to bring back, and nobody else knows. */
export interface Sent {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const patienceSeconds = 10;

/** We as a client of one provider: the authorization code flow of OpenID Connect, with PKCE, state and nonce. */
export class ProviderClient {
  #known: Promise<Configuration> | undefined;

  constructor(
    private readonly provider: Provider,
    /** Where the provider sends people back to. */
    private readonly callback: () => string,
  ) {}

  /** Where a browser is sent, and what it has to bring back. */
  async send(): Promise<{ to: string; sent: Sent }> {
    const sent = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const to = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback(),
      scope: this.provider.scope,
      state: sent.state,
      nonce: sent.nonce,
      code_challenge: await calculatePKCECodeChallenge(sent.verifier),
      code_challenge_method: 'S256',
    });
    return { to: to.href, sent };
  }

  /** What the provider says of who comes back from it with that query. Throws where anything of it doesn't fit. */
  async claims(query: string, { state, nonce, verifier }: Sent): Promise<Claims> {
    const configuration = await this.configuration();
    const back = new URL(this.callback());
    back.search = query;
    const tokens = await authorizationCodeGrant(configuration, back, {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    });
    const told = tokens.claims();
    if (!told) throw new Error('The provider gave no ID token');
    // many tell the address and the groups here alone
    const more = configuration.serverMetadata().userinfo_endpoint ? await fetchUserInfo(configuration, tokens.access_token, told.sub) : {};
    return { ...more, ...told };
  }

  /** What the provider says of itself, asked once; again after it could not be asked. */
  private configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, isLocal } = this.provider;
    this.#known ??= discovery(new URL(issuer), clientId, clientSecret ?? undefined, undefined, {
      timeout: patienceSeconds,
      ...(isLocal && { execute: [allowInsecureRequests] }),
    }).catch((error: unknown) => {
      this.#known = undefined;
      throw error;
    });
    return this.#known;
  }
}
