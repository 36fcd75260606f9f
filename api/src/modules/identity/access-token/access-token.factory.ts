import { everythingStored } from '../../../../test/commands.js';
import type { SomebodySignedIn } from '../../../../test/signed-in.js';
import type { TestApi } from '../../../../test/start-api.js';
import { dayInVietNam } from '../../../shared/today.js';
import { dayAfter } from './token-rules.js';

export const today = dayInVietNam();
export const inDays = (days: number) => dayAfter(today, days);
export const asked = { name: 'Cổng thông tin', permissions: ['person:read'], validUntil: inDays(30) };
export const good = [200, undefined];
export const notGood = [401, 'UNAUTHENTICATED'];

export const mutation = (name: string, selection: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { field code } } }`;

/** Asks by an access token. */
export const by = (secret: string, headers: Record<string, string> = {}) => ({
  as: null,
  headers: { authorization: `Bearer ${secret}`, ...headers },
});

/** Waits until the news of another connection's writing has come. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await holds()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await holds()).toBe(true);
}

const shown = `{ accessTokens(first: 100) { nodes { id name permissions includesLed unitCount allowedAddresses requestsPerMinute state validUntil
  usesToday revokedAt account { id } unit { ... on Unit { id } } keys { prefix validUntil lastUsedAt lastAddress usesToday } } } }`;

/** What tests do with access tokens over an API. */
export function tokensOf(api: () => TestApi) {
  const does = async (name: string, input: object, selection = 'accessToken { id version }', as?: SomebodySignedIn) =>
    (await api().ask(mutation(name, selection), { input }, as && { as }))[name];
  const ask = (secret: string, document = '{ viewer { can(permission: "person:read") } }', headers = {}) =>
    api().graphql(document, {}, by(secret, headers));
  return {
    does,
    ask,
    async refusals(name: string, input: object, as?: SomebodySignedIn): Promise<string[]> {
      const { userErrors } = await does(name, input, '', as);
      return userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} at ${field.join('.')}`);
    },
    async refusedRight(name: string, input: object, as: SomebodySignedIn): Promise<void> {
      const before = await everythingStored(api());
      const { data, errors } = await api().graphql(mutation(name, ''), { input }, { as });
      expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
      expect(await everythingStored(api())).toEqual(before);
    },
    async create(more: object = {}, as?: SomebodySignedIn): Promise<{ id: string; version: number; secret: string }> {
      const selection = 'secret accessToken { id version }';
      const { accessToken, secret, userErrors } = await does('createAccessToken', { ...asked, ...more }, selection, as);
      expect(userErrors).toEqual([]);
      return { ...accessToken, secret };
    },
    async codeOf(secret: string, headers = {}) {
      const { status, errors } = await ask(secret, undefined, headers);
      return [status, errors?.[0]?.extensions.code];
    },
    async tokenOf(id: string, as?: SomebodySignedIn) {
      const { accessTokens } = await api().ask(shown, {}, as && { as });
      return accessTokens.nodes.find((token: { id: string }) => token.id === id);
    },
  };
}
