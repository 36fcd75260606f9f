import type { TestApi } from '../../../../test/start-api.js';
import { enrol, password } from '../second-factor/second-factor.factory.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';
import { type CityPlatform, own, startCityPlatform } from './city-platform.factory.js';
import { throughProvider } from './city-provider.factory.js';

const people: Record<string, Record<string, unknown>> = {};
let platform: CityPlatform;
let api: TestApi;
beforeAll(async () => {
  platform = await startCityPlatform(people);
  api = platform.api;
});
afterAll(() => platform.close());

/** Where somebody goes to link an account at the provider, by their password. */
const toLink = async (browser: Browser, given: object = { password }) => {
  const { address } = await browser.do('beginSingleSignOnLink', { provider: 'city', ...given }, 'address');
  return `${api.url}${address}`;
};
const linksOf = async (browser: Browser) => (await browser.ask(own)).viewer.account.singleSignOnLinks;

test('who is signed in links an account there, and unlinks it; another’s is not taken', async () => {
  const [an, binh] = [await platform.somebody(), await platform.somebody()];
  people.linked = { name: 'An', email: 'nobody-here@city.example', email_verified: true };
  expect((await throughProvider(an.browser, await toLink(an.browser), 'linked')).last).toBe('/#/my-account?linked=1');
  const [link] = (await an.browser.ask(own)).viewer.account.singleSignOnLinks;
  expect(link).toMatchObject({ provider: 'city', email: 'nobody-here@city.example' });
  const other = browserOf(api);
  await throughProvider(other, platform.city, 'linked');
  expect((await other.ask(own)).viewer.account.login).toBe(an.login);
  expect((await throughProvider(binh.browser, await toLink(binh.browser), 'linked')).last).toBe('/#/my-account?refused=taken');
  expect((await throughProvider(browserOf(api), `${platform.city}?link`, 'linked')).last).toBe('/#/sign-in?refused=sign-in-first');
  expect(await binh.browser.refusals('unlinkSingleSignOn', { id: link.id })).toEqual(['NOT_FOUND at input.id']);
  await an.browser.do('unlinkSingleSignOn', { id: link.id });
  expect((await an.browser.ask(own)).viewer.account.singleSignOnLinks).toEqual([]);
});

test('a session alone links nothing: it takes the password, and what that gave is good once, at that provider, in that session', async () => {
  const { id, login, browser } = await platform.somebody();
  people.xen_vao = { name: 'Kẻ Lạ', email: 'xen-vao@city.example', email_verified: true };
  const given = (more: object) => browser.refusals('beginSingleSignOnLink', { provider: 'city', ...more });
  expect(await given({ provider: 'khong-co', password })).toEqual(['NOT_FOUND at input.provider']);
  for (const wrong of [{}, { password: null }, { password: '' }, { password: 'sai mật khẩu rồi 1' }]) {
    expect(await given(wrong)).toEqual(['SIGN_IN_FAILED at input.password']);
    const { rows } = await api.database.query('delete from attempt where account_id = $1 returning failures', [id]);
    expect(rows).toEqual([{ failures: 1 }]);
  }
  expect(await browser.do('beginSingleSignOnLink', { provider: 'city', password, dryRun: true }, 'address')).toMatchObject({
    address: null,
  });
  const nobody = await browserOf(api).graphql('beginSingleSignOnLink', { provider: 'city', password }, 'address');
  expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');

  const lasting = await toLink(browser);
  expect(lasting).toMatch(/\/auth\/city\?link=[\w-]{43}$/);
  const [other, theirs] = [browserOf(api), await platform.somebody()];
  await other.do('signIn', { login, password });
  const refused = '/#/my-account?refused=ask-again';
  const bad = ['?link', '?link=', '?link=x', `?link=${'x'.repeat(43)}`, `?link=x&link=y`].map((query) => `${platform.city}${query}`);
  for (const [who, address] of [
    ...bad.map((address) => [browser, address] as const),
    [browser, lasting.replace('/city?', '/strict?')],
    [other, lasting],
    [theirs.browser, lasting],
  ] as const)
    expect([address, (await throughProvider(who, address, 'xen_vao')).last]).toEqual([address, refused]);
  expect([await linksOf(browser), await linksOf(theirs.browser)]).toEqual([[], []]);

  const fresh = await toLink(browser);
  expect((await throughProvider(browser, fresh, 'xen_vao')).last).toBe('/#/my-account?linked=1');
  await browser.do('unlinkSingleSignOn', { id: (await linksOf(browser))[0].id });
  expect((await throughProvider(browser, fresh, 'xen_vao')).last).toBe(refused);

  const late = await toLink(browser);
  await api.database.query(`update challenge set expires_at = now() where purpose = 'LINK' and account_id = $1`, [id]);
  expect((await throughProvider(browser, late, 'xen_vao')).last).toBe(refused);
  const before = await toLink(browser);
  await browser.do('changePassword', { currentPassword: password, newPassword: 'nắng vàng trên mái 82' });
  expect((await throughProvider(browser, before, 'xen_vao')).last).toBe(refused);
  expect(await linksOf(browser)).toEqual([]);
});

test('who has no password links without one', async () => {
  people.khong_mk = { name: 'Không Mật Khẩu', email: 'khong-mk@city.example', email_verified: true };
  const browser = browserOf(api);
  await throughProvider(browser, platform.city, 'khong_mk');
  expect(await toLink(browser, {})).toMatch(/\/auth\/city\?link=[\w-]{43}$/);
});

test('a reset of the second factor takes links away with what they gave; an ended account’s lets nobody in, nor makes another', async () => {
  const { id, login, browser } = await platform.somebody();
  people.gan_len = { name: 'Kẻ Lạ', email: 'gan-len@city.example', email_verified: false, groups: 'hn' };
  await throughProvider(browser, await toLink(browser), 'gan_len');
  const known = browserOf(api);
  await throughProvider(known, platform.city, 'gan_len');
  expect((await known.ask(own)).viewer.account).toMatchObject({ login, grants: [{ provider: 'city' }] });
  await enrol(api, browser);
  await browserOf(api).do('resetSecondFactor', { id, note: 'Nghi bị lộ' }, '', api.administrator);
  await browser.do('signIn', { login, password });
  expect((await browser.ask(own)).viewer.account).toMatchObject({ singleSignOnLinks: [], grants: [] });
  const { rows } = await api.database.query(`select name, before from event where subject_id = $1 and name = 'single-sign-on.unlinked'`, [
    id,
  ]);
  expect(rows).toEqual([{ name: 'single-sign-on.unlinked', before: { provider: 'city', email: 'gan-len@city.example' } }]);

  await throughProvider(browser, await toLink(browser), 'gan_len');
  await browser.do('endAccount', { id, version: 1 }, '', api.administrator);
  const count = await platform.accounts();
  expect((await throughProvider(browserOf(api), platform.city, 'gan_len')).last).toBe('/#/sign-in?refused=unknown');
  expect(await platform.accounts()).toBe(count);
});
