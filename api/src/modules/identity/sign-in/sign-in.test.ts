import { randomUUID } from 'node:crypto';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { firstLink } from './first-link.js';

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
  await api.database.query('delete from role_grant');
});
afterEach(() => api.close());

const good = 'lúa chín ngoài đê 47';
const viewer = '{ viewer { account { login name } can(permission: "account:manage") } }';
const accept = 'mutation ($input: AcceptLinkInput!) { acceptLink(input: $input) { account { login } userErrors { field code } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { login } userErrors { field code message } } }';
const signOut = 'mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }';
const first = () => firstLink((text, values) => api.database.query(text, values));
const nobody = { as: null };
const cookieOf = ({ headers }: { headers: Headers }) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join();
const as = (cookie: string) => ({ as: null, headers: { cookie } });

/** Makes the first administrator; gives the cookie of their session. */
async function administrator(): Promise<string> {
  const answer = await api.graphql(
    accept,
    { input: { key: await first(), login: 'an@lechan.example', name: 'Lý An', password: good } },
    nobody,
  );
  expect(answer.data.acceptLink).toEqual({ account: { login: 'an@lechan.example' }, userErrors: [] });
  return cookieOf(answer);
}

test('the first administrator comes in by a link that is good for once, and nobody after them', async () => {
  const key = await first();
  const input = { key, login: 'an@lechan.example', name: 'Lý An', password: good };
  const answer = await api.graphql(accept, { input }, nobody);
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^lechan_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
  expect(await api.ask(viewer, {}, as(cookieOf(answer)))).toEqual({
    viewer: { account: { login: 'an@lechan.example', name: 'Lý An' }, can: true },
  });
  expect((await api.ask(accept, { input: { ...input, login: 'other' } }, nobody)).acceptLink.userErrors).toEqual([
    { field: ['input', 'key'], code: 'NOT_FOUND' },
  ]);
  expect(await first()).toBeNull();
});

test('whoever has a link is told at once what it is for and for whom, and of one that is not good nothing', async () => {
  const look = async (key: string | null) =>
    (await api.ask('query ($key: String!) { goodLink(key: $key) { purpose name login } }', { key }, nobody)).goodLink;
  const key = await first();
  expect(await look(key)).toEqual({ purpose: 'FIRST', name: null, login: null });
  const cookie = await administrator();
  const does = async (name: string, input: object, selection = '') =>
    (
      await api.ask(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code } } }`,
        { input },
        as(cookie),
      )
    )[name];
  const invite = (login: string) => does('inviteAccount', { login, name: 'Đỗ Mời' }, 'key account { id }');
  const [used, late, ended] = [await invite('moi-1'), await invite('moi-2'), await invite('moi-3')];
  for (const { key, login } of [
    { ...used, login: 'moi-1' },
    { ...ended, login: 'moi-3' },
  ])
    expect(await look(key)).toEqual({ purpose: 'INVITATION', name: 'Đỗ Mời', login });
  expect((await api.ask(accept, { input: { key: used.key, password: good } }, nobody)).acceptLink.userErrors).toEqual([]);
  await api.database.query(`update sign_in_link set expires_at = now() - interval '1 second' where account_id = $1`, [late.account.id]);
  await does('endAccount', { id: ended.account.id, version: 1 });
  for (const none of [key, used.key, late.key, ended.key, 'x'.repeat(43), '']) expect(await look(none)).toBeNull();
  expect((await look((await does('resetPassword', { id: used.account.id }, 'key')).key)).purpose).toBe('RESET');
});

test('the link of the first administrator is good no longer once somebody keeps accounts, however they came to', async () => {
  const key = await first();
  await signedIn(api.database, [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  expect(await api.ask('query ($key: String!) { goodLink(key: $key) { purpose } }', { key }, nobody)).toEqual({ goodLink: null });
  const input = { key, login: 'an@lechan.example', name: 'Lý An', password: good };
  expect((await api.ask(accept, { input }, nobody)).acceptLink.userErrors).toEqual([{ field: ['input', 'key'], code: 'NOT_FOUND' }]);
});

test('a link of an earlier start, one that has expired and one that never was are refused, and make nobody', async () => {
  const [early, late] = [await first(), await first()];
  await api.database.query(`update sign_in_link set expires_at = now() - interval '1 second'`);
  for (const key of [early, late, 'x', '', randomUUID()]) {
    const input = { key: key ?? '', login: 'an', name: 'An', password: good };
    expect((await api.ask(accept, { input }, nobody)).acceptLink).toEqual({
      account: null,
      userErrors: [{ field: ['input', 'key'], code: 'NOT_FOUND' }],
    });
  }
  expect((await api.database.query(`select count(*)::int as count from account where password_hash is not null`)).rows).toEqual([
    { count: 0 },
  ]);
});

test.each([
  'ngắn',
  'matkhau123',
  'Vietnam@123',
  'haiphong2026',
  'lechan2026',
  'Lê Chân 2026',
  'qwertyuiop',
  'anlechan1',
  '1234567890',
  'Đảng ủy 123',
  'matkhaucuatoi',
  'quanlechan123',
  'chibo2honam',
  'motconvit12',
  'congsanvietnam',
  'baotoi123456',
])('the password %j is refused, the link stays good, and nothing is kept', async (password) => {
  const key = await first();
  const input = { key, login: 'an@lechan.example', name: 'Lý An', password };
  expect((await api.ask(accept, { input }, nobody)).acceptLink.userErrors).toEqual([
    { field: ['input', 'password'], code: 'PASSWORD_WEAK' },
  ]);
  expect((await api.ask(accept, { input: { ...input, password: good } }, nobody)).acceptLink.userErrors).toEqual([]);
});

test('who signs in has a session of their own; a wrong password and an unknown name are told alike', async () => {
  await administrator();
  const right = await api.graphql(signIn, { input: { login: ' AN@lechan.example ', password: good } }, nobody);
  expect(right.data.signIn).toEqual({ account: { login: 'an@lechan.example' }, userErrors: [] });
  expect((await api.ask(viewer, {}, as(cookieOf(right)))).viewer.account.name).toBe('Lý An');
  const wrong = [
    { login: 'an@lechan.example', password: 'another one' },
    { login: 'nobody@lechan.example', password: good },
    { login: '', password: '' },
    { login: 'an@lechan.example', password: 'x'.repeat(10_000) },
  ];
  const answers = await Promise.all(wrong.map((input) => api.graphql(signIn, { input }, nobody)));
  for (const { data, headers } of answers) {
    expect(data.signIn).toEqual(answers[0]?.data.signIn);
    expect(headers.getSetCookie()).toEqual([]);
  }
  expect(answers[0]?.data.signIn.userErrors).toEqual([expect.objectContaining({ field: ['input'], code: 'SIGN_IN_FAILED' })]);
});

test('a session ends at once when one signs out, when it is ended in the database, and when its account is', async () => {
  const known = async (cookie: string) => (await api.ask(viewer, {}, as(cookie))).viewer.account !== null;
  const one = await administrator();
  const other = cookieOf(await api.graphql(signIn, { input: { login: 'an@lechan.example', password: good } }, nobody));
  expect([await known(one), await known(other)]).toEqual([true, true]);
  const out = await api.graphql(signOut, { input: {} }, as(one));
  expect(out.headers.getSetCookie()[0]).toMatch(/^lechan_session=; .*Expires=Thu, 01 Jan 1970/);
  expect([await known(one), await known(other)]).toEqual([false, true]);
  await api.database.query('update session set ended_at = now()');
  await ended(() => known(other));
  const third = await signedIn(api.database, []);
  expect(await known(third.headers.cookie)).toBe(true);
  await api.database.query('update account set ended_at = now()');
  await ended(() => known(third.headers.cookie));
});

test('one signs out everywhere at once', async () => {
  const one = await administrator();
  const other = cookieOf(await api.graphql(signIn, { input: { login: 'an@lechan.example', password: good } }, nobody));
  await api.ask(signOut, { input: { isEverywhere: true } }, as(one));
  for (const cookie of [one, other]) expect((await api.ask(viewer, {}, as(cookie))).viewer.account).toBeNull();
});

test('no secret is stored, shown or logged as it is', async () => {
  const cookie = await administrator();
  const secret = cookie.split('=')[1] ?? '';
  const { rows } = await api.database.query(
    `select string_agg(t::text, ' ') as all from (select s::text as t from session s union all select a::text from account a union all select e::text from event e union all select l::text from sign_in_link l) x`,
  );
  for (const said of [secret, good]) expect(rows[0].all).not.toContain(said);
  expect(rows[0].all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

/** Waits until the news of another connection's writing has come. */
async function ended(isKnown: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && (await isKnown()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await isKnown()).toBe(false);
}
