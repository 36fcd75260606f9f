import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Browser } from '../sign-in/browser.factory.js';

/** What the provider says of somebody, by their name there. */
export type People = Record<string, Record<string, unknown>>;

const lifetime = 600;
const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

/** A real OpenID Connect provider on this machine, where whoever gives a name is let in under it. */
export async function startProvider(people: People) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    /** Lets a platform be its client. */
    serve(redirectUri: string): void {
      const provider = new Provider(issuer, {
        clients: [{ client_id: 'lechan', client_secret: 'a secret of the client', redirect_uris: [redirectUri] }],
        pkce: { required: () => true },
        claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
        features: { devInteractions: { enabled: true } },
        findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
        cookies: { keys: ['of this test alone'] },
        jwks: { keys: [{ ...signingKey, use: 'sig', alg: 'RS256' }] },
        ttl: { Interaction: lifetime, Session: lifetime, Grant: lifetime, AccessToken: lifetime, IdToken: lifetime },
      });
      const answer = provider.callback();
      server.on('request', (request, response) => {
        void answer(request, response);
      });
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Where a browser comes to rest that is sent to the provider and signs in there under a name; the addresses that it passed. */
export async function throughProvider(browser: Browser, start: string, name: string): Promise<{ last: string; passed: string[] }> {
  const jar = new Map<string, Map<string, string>>();
  const home = new URL(start).origin;
  const passed: string[] = [];
  let [to, body]: [URL, URLSearchParams | undefined] = [new URL(start), undefined];
  for (let steps = 0; steps < 20; steps++) {
    passed.push(to.href);
    const isHome = to.origin === home;
    const cookies = isHome ? browser.cookies : (jar.get(to.origin) ?? new Map<string, string>());
    // what begins at another site brings no SameSite=Strict cookie along
    const sent = [...cookies].filter(([cookie]) => !isHome || passed.length === 1 || !/session$|browser$/.test(cookie));
    const response: Response = await fetch(to, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: sent.map(([key, value]) => `${key}=${value}`).join('; '), accept: 'text/html' },
      ...(body && { body }),
    });
    if (isHome) browser.take(response.headers);
    else jar.set(to.origin, taken(cookies, response.headers));
    const location = response.headers.get('location');
    if (location) [to, body] = [new URL(location, to), undefined];
    else if (isHome) return { last: `${to.pathname}${to.search}${to.hash}`, passed };
    else [to, body] = formOf(await response.text(), to, name);
  }
  throw new Error(`It comes to no rest: ${passed.join(' ')}`);
}

function taken(cookies: Map<string, string>, headers: Headers): Map<string, string> {
  for (const line of headers.getSetCookie()) {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) cookies.set(key, value);
    else cookies.delete(key);
  }
  return cookies;
}

function formOf(page: string, at: URL, name: string): [URL, URLSearchParams] {
  const [, action] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
  const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
  if (!action || !prompt) throw new Error(`The provider shows no form: ${page.slice(0, 500)}`);
  return [new URL(action, at), new URLSearchParams(prompt === 'login' ? { prompt, login: name, password: 'any' } : { prompt })];
}
