import { startApi, type TestApi } from '../../../../test/start-api.js';
import { password } from '../second-factor/second-factor.factory.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';
import { type People, startProvider } from './city-provider.factory.js';

/** What somebody sees of how they came in, and of what they have by it. */
export const own =
  '{ viewer { can(permission: "unit:change") account { login name email hasPassword singleSignOnLinks { id provider email } grants { role { code } provider validUntil } sessions { way isTwoFactor } } } }';

/** A platform with a provider of single sign-on that vouches for some people, and gives roles by their groups. */
export interface CityPlatform {
  readonly api: TestApi;
  /** Where a browser begins to come in. */
  readonly city: string;
  /** Somebody new, with a password, in a browser of their own. */
  somebody(): Promise<{ id: string; login: string; browser: Browser }>;
  accounts(): Promise<number>;
  close(): Promise<void>;
}

/** Starts it, and its provider. */
export async function startCityPlatform(people: People): Promise<CityPlatform> {
  const provider = await startProvider(people);
  const same = {
    issuer: provider.issuer,
    clientId: 'lechan',
    clientSecret: 'a secret of the client',
    name: { vi: 'Thành phố', en: 'City' },
  };
  const grants = [
    { claim: 'groups', value: 'toan-he-thong', role: 'READER', unit: null },
    { claim: 'groups', value: 'hn', role: 'UNIT_ADMINISTRATOR', unit: 'HP-LC-HN', includesLed: true },
    { claim: 'groups', value: 'khong-co', role: 'UNIT_ADMINISTRATOR', unit: 'KHONG-CO' },
    { claim: 'groups', value: 'khong-co', role: 'NO_SUCH_ROLE', unit: null },
  ];
  const api = await startApi({
    seed: 'sample',
    env: {
      LECHAN_OIDC: JSON.stringify([
        { id: 'city', ...same, trustsEmail: true, createsAccounts: true, grants },
        { id: 'strict', ...same },
      ]),
    },
  });
  const city = `${api.url}/auth/city`;
  provider.serve(`${city}/callback`);
  let count = 0;
  return {
    ...{ api, city },
    async somebody() {
      const login = `sso-${++count}@lechan.example`;
      const browser = browserOf(api);
      const { account, key } = await browser.do('inviteAccount', { login, name: 'Người Dùng' }, 'account { id } key', api.administrator);
      await browser.do('acceptLink', { key, password });
      return { id: account.id, login, browser };
    },
    accounts: async () => (await api.database.query('select count(*)::int as count from account')).rows[0].count,
    async close() {
      await api.close();
      await provider.close();
    },
  };
}
