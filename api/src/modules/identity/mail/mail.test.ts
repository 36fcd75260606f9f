import { startApi, type TestApi } from '../../../../test/start-api.js';
import { browserOf } from '../sign-in/browser.factory.js';
import { type Sink, startSink } from './sink.factory.js';

let api: TestApi;
let sink: Sink;
beforeAll(async () => {
  sink = await startSink();
  api = await startApi({
    env: { LECHAN_SMTP_URL: sink.url, LECHAN_MAIL_FROM: 'lechan <lechan@tochuc.example>', LECHAN_PUBLIC_URL: 'https://tochuc.example/' },
  });
});
afterAll(async () => {
  await api.close();
  await sink.close();
});

const password = 'lúa chín ngoài đê 47';
const link = 'account { id link { purpose sentTo sentAt failedAt } } key sentTo';
const state = async (id: string) =>
  (await api.ask('query ($id: ID!) { account(id: $id) { link { purpose sentTo sentAt failedAt } } }', { id })).account.link;
const keyIn = (text = '') => /https:\/\/tochuc\.example\/#\/welcome\?for=(?:invitation|reset)&key=([\w-]{43})\n/.exec(text)?.[1] ?? '';
const browser = () => browserOf(api);

let count = 0;
async function invite(email?: string | null) {
  const login = `thu-${++count}`;
  return { login, ...(await browser().do('inviteAccount', { login, name: 'Đỗ Hữu An', email }, link, api.administrator)) };
}
/** What stands of the link when the background is done with it. */
async function settled(id: string) {
  for (let tries = 0; tries < 200; tries++) {
    const found = await state(id);
    if (found?.sentAt || found?.failedAt) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The mail is neither sent nor failed');
}

test('who is invited gets a letter in both languages, whose link lets them in; the administrator sees that it went, and no key', async () => {
  const { login, account, key, sentTo } = await invite('an@tochuc.example');
  expect([key, sentTo, account.link]).toEqual([null, 'an@tochuc.example', { purpose: 'INVITATION', sentTo, sentAt: null, failedAt: null }]);
  const letter = await sink.next();
  expect([letter.from?.text, letter.subject]).toEqual(['"lechan" <lechan@tochuc.example>', 'Mời dùng lechan / Invitation to lechan']);
  expect([letter.to].flat().map((to) => to?.text)).toEqual(['an@tochuc.example']);
  expect(letter.html).toBe(false);
  for (const said of ['Chào Đỗ Hữu An,', 'Dear Đỗ Hữu An,', login, '72 giờ', '72 hours']) expect(letter.text).toContain(said);
  expect(await settled(account.id)).toEqual({ purpose: 'INVITATION', sentTo, sentAt: expect.any(String), failedAt: null });
  const an = browser();
  await an.do('acceptLink', { key: keyIn(letter.text), password });
  expect(await an.isIn()).toBe(true);
});

test('a letter that nobody takes is told to the administrator, who has another link sent', async () => {
  const { account } = await invite('nobody@tochuc.example');
  expect(await settled(account.id)).toMatchObject({ sentAt: null, failedAt: expect.any(String) });
  await browser().do('updateAccount', { id: account.id, version: 1, email: 'binh@tochuc.example' }, '', api.administrator);
  await browser().do('resetPassword', { id: account.id }, link, api.administrator);
  expect(keyIn((await sink.next()).text)).not.toBe('');
  expect(await settled(account.id)).toMatchObject({ purpose: 'INVITATION', sentTo: 'binh@tochuc.example', failedAt: null });
});

test('of an account without an address the key is shown', async () => {
  const { account, key, sentTo } = await invite(null);
  expect([key, sentTo]).toEqual([expect.stringMatching(/^[\w-]{43}$/), null]);
  expect(await state(account.id)).toEqual({ purpose: 'INVITATION', sentTo: null, sentAt: null, failedAt: null });
});

test('a command that is refused or only tried sends nothing', async () => {
  const input = { login: `thu-${++count}`, name: 'A', email: 'tried@tochuc.example' };
  await browser().graphql('inviteAccount', { ...input, dryRun: true }, 'key sentTo', api.administrator);
  await browser().graphql('inviteAccount', { ...input, name: '' }, 'key sentTo', api.administrator);
  const { account } = await invite('after@tochuc.example');
  expect([(await sink.next()).to].flat()[0]?.text).toBe('after@tochuc.example');
  await settled(account.id);
});

test('CVE-2026-39851: who asks for a reset is told the same, whoever has an account or none, and no sooner', async () => {
  const { login, account } = await invite('quen@tochuc.example');
  await browser().do('acceptLink', { key: keyIn((await sink.next()).text), password });
  await invite(null);
  const ask = async (name: string) => {
    const { data, status, headers } = await browser().graphql('requestPasswordReset', { login: name });
    return { data, status, cookies: headers.getSetCookie() };
  };
  // whatever is looked up or written waits here until all are answered: so none of it can be told from an answer or its time
  await api.database.query('begin; lock table account, sign_in_link in access exclusive mode');
  const answers = await Promise.all([login.toUpperCase(), `thu-${count}`, 'khong-co-ai', '', 'x'.repeat(5000)].map(ask));
  await api.database.query('rollback');
  for (const answer of answers) expect(answer).toEqual({ data: { requestPasswordReset: { userErrors: [] } }, status: 200, cookies: [] });
  const letter = await sink.next();
  expect([letter.subject, [letter.to].flat()[0]?.text]).toEqual([
    'Đặt lại mật khẩu lechan / New password for lechan',
    'quen@tochuc.example',
  ]);
  await settled(account.id);
  // one who asks again at once fills no letter-box, and the link is good yet
  await ask(login);
  const an = browser();
  await an.do('acceptLink', { key: keyIn(letter.text), password: 'thuyền về bến cũ 93' });
  expect(await an.isIn()).toBe(true);
  expect(sink.letters).toEqual([]);
});

test.each([[{}], [[]], [true], [{ $ne: '' }], [null]])('a link’s key %j is no text: nothing is set by it', async (key) => {
  const { account } = await invite(null);
  const { errors } = await browser().graphql('acceptLink', { key, password });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await api.ask('query ($id: ID!) { account(id: $id) { hasPassword } }', { id: account.id })).account.hasPassword).toBe(false);
});

test('no key is stored, and none is in the trail', async () => {
  const { account } = await invite('khoa@tochuc.example');
  const key = keyIn((await sink.next()).text);
  await settled(account.id);
  const { rows } = await api.database.query(
    `select string_agg(t, ' ') as stored from (select l::text as t from sign_in_link l union all select e::text from event e) x`,
  );
  expect(rows[0].stored).not.toContain(key);
});
