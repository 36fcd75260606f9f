import { lastEvents } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { hashPassword } from '../password.js';

let api: TestApi;
const password = 'lúa chín ngoài đê 47';
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_TRUSTED_PROXIES: '127.0.0.1' } });
  await api.database.query('update account set login = $1, password_hash = $2', ['an@lechan.example', await hashPassword(password)]);
});
beforeEach(async () => {
  await api.database.query('delete from attempt');
  // all but the administrator's of the tests: nobody has signed in from anywhere
  await api.database.query('delete from session where address is not null');
});
afterAll(() => api.close());

const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { login } userErrors { field code message } } }';
const from = (address: string) => ({ as: null, headers: { 'x-forwarded-for': address } });
const signIn = async (login: string, typed: string, address = '203.0.113.24') =>
  (await api.ask(document, { input: { login, password: typed } }, from(address))).signIn;
const codes = async (...args: Parameters<typeof signIn>) => (await signIn(...args)).userErrors.map(({ code }: { code: string }) => code);
/** Lets time pass: moves what was counted into the past. */
const pass = (interval: string) =>
  api.database.query(
    `update attempt set first_at = first_at - $1::interval, last_at = last_at - $1::interval,
       locked_at = locked_at - $1::interval, locked_until = locked_until - $1::interval`,
    [interval],
  );
/** Types so many wrong passwords, each as soon as one may. */
async function fail(login: string, times: number, address?: string): Promise<string[]> {
  const all: string[] = [];
  for (let time = 0; time < times; time++) {
    all.push(...(await codes(login, 'sai', address)));
    await pass('20 seconds');
  }
  return all;
}
const wrong = (times: number) => Array.from({ length: times }, () => 'SIGN_IN_FAILED');
const account = '{ accounts { nodes { id lock { attempts address isKnownAddress lockedAt lockedUntil firstAttemptAt } } } }';
const lockOf = async () => (await api.ask(account)).accounts.nodes[0].lock;

test('ten wrong passwords lock an account: the right one is refused alike until a quarter of an hour is over', async () => {
  expect(await fail('an@lechan.example', 10)).toEqual(wrong(10));
  for (const typed of [password, 'sai']) expect(await codes('AN@lechan.example ', typed, '198.51.100.7')).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await lockOf()).toMatchObject({ attempts: 10, address: '203.0.113.24', isKnownAddress: false });
  await pass('14 minutes');
  expect(await codes('an@lechan.example', password)).toEqual(['TOO_MANY_ATTEMPTS']);
  await pass('1 minute');
  expect((await signIn('an@lechan.example', password)).account).toEqual({ login: 'an@lechan.example' });
  expect(await lockOf()).toBeNull();
});

test('a login that nobody has is locked in the same way and told the same', async () => {
  const [known, unknown] = [await fail('an@lechan.example', 10, '192.0.2.1'), await fail('nobody@lechan.example', 10, '192.0.2.2')];
  expect(unknown).toEqual(known);
  await pass('-3 minutes');
  await api.database.query('update attempt set locked_until = now() + interval $$10 minutes 30 seconds$$ where locked_until is not null');
  expect(await signIn('nobody@lechan.example', 'x', '192.0.2.2')).toEqual(await signIn('an@lechan.example', password, '192.0.2.1'));
});

test('from the fifth wrong password on one must wait twice as long each time', async () => {
  for (let time = 0; time < 5; time++) expect(await codes('an@lechan.example', 'sai')).toEqual(['SIGN_IN_FAILED']);
  expect((await signIn('an@lechan.example', password)).userErrors).toEqual([
    { field: ['input'], code: 'TOO_MANY_ATTEMPTS', message: 'Vừa thử sai nhiều lần. Đợi 1 giây rồi thử lại.' },
  ]);
  await pass('1 second');
  expect(await codes('an@lechan.example', 'sai')).toEqual(['SIGN_IN_FAILED']);
  await pass('1 second');
  expect(await codes('an@lechan.example', password)).toEqual(['TOO_MANY_ATTEMPTS']);
  await pass('1 second');
  expect((await signIn('an@lechan.example', password)).account).not.toBeNull();
});

test('many attempts at once are no way around, nor are twenty in one request (CVE-2024-39895)', async () => {
  const input = { login: 'an@lechan.example', password: 'sai' };
  const answers = await Promise.all(Array.from({ length: 40 }, () => api.graphql(document, { input }, from('192.0.2.1'))));
  const tried = answers.filter(({ data }) => data?.signIn?.userErrors[0].code === 'SIGN_IN_FAILED').length;
  // five, and one more for each second that they take
  expect(tried).toBeGreaterThanOrEqual(5);
  expect(tried).toBeLessThan(10);
  await api.database.query('delete from attempt');
  const aliases = Array.from({ length: 20 }, (_, at) => `a${at}: signIn(input: $input) { userErrors { code } }`);
  const data = await api.ask(`mutation ($input: SignInInput!) { ${aliases.join(' ')} }`, { input }, from('192.0.2.1'));
  const failed = Object.values<{ userErrors: [{ code: string }] }>(data).filter(
    ({ userErrors }) => userErrors[0].code === 'SIGN_IN_FAILED',
  );
  expect(failed.length).toBeLessThan(10);
});

test('each lock is twice as long as the one before, until somebody signs in', async () => {
  const minutes = async () => {
    const { lockedAt, lockedUntil } = await lockOf();
    return (Date.parse(lockedUntil) - Date.parse(lockedAt)) / 60_000;
  };
  await fail('an@lechan.example', 10);
  expect(await minutes()).toBe(15);
  await pass('15 minutes');
  await fail('an@lechan.example', 10);
  expect(await minutes()).toBe(30);
  await pass('30 minutes');
  expect((await signIn('an@lechan.example', password)).account).not.toBeNull();
  await fail('an@lechan.example', 10);
  expect(await minutes()).toBe(15);
});

test('an address is locked after fifty, whatever logins it tries, and no other address with it', async () => {
  for (let time = 0; time < 50; time++) expect(await codes(`nobody-${time}`, 'sai')).toEqual(['SIGN_IN_FAILED']);
  expect(await codes('an@lechan.example', password)).toEqual(['TOO_MANY_ATTEMPTS']);
  expect((await signIn('an@lechan.example', password, '198.51.100.7')).account).not.toBeNull();
});

test('the addresses of one IPv6 network are one', async () => {
  for (let time = 0; time < 50; time++) await codes(`nobody-${time}`, 'sai', `2001:db8:0:1::${time + 1}`);
  expect(await codes('an@lechan.example', password, '2001:db8:0:1:ffff::1')).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await codes('an@lechan.example', password, '2001:db8:0:2::1')).toEqual([]);
});

test('who signs in is not counted, and a restart forgives nobody', async () => {
  for (let time = 0; time < 60; time++) expect(await codes('an@lechan.example', password)).toEqual([]);
  await fail('an@lechan.example', 10);
  const { rows } = await api.database.query('select max(failures)::int as failures from attempt where locked_until is not null');
  expect(rows).toEqual([{ failures: 10 }]);
});

test('locking is in the trail, and who keeps accounts opens it', async () => {
  await fail('an@lechan.example', 10);
  const { accountId } = api.administrator;
  expect(await lastEvents(api, 1)).toMatchObject([
    { name: 'account.locked', subject_id: accountId, after: { failures: 10, address: '203.0.113.24' } },
  ]);
  expect((await api.ask('{ accounts(filter: { isLocked: { equals: true } }) { totalCount } }')).accounts.totalCount).toBe(1);
  const unlock =
    'mutation ($input: UnlockAccountInput!) { unlockAccount(input: $input) { account { lock { attempts } } userErrors { code } } }';
  const open = async () => (await api.ask(unlock, { input: { id: accountId } })).unlockAccount;
  expect(await open()).toEqual({ account: { lock: null }, userErrors: [] });
  expect((await open()).userErrors).toEqual([{ code: 'NOTHING_TO_CHANGE' }]);
  expect(await lastEvents(api, 1)).toMatchObject([{ name: 'account.unlocked', before: { failures: 10 } }]);
  expect((await signIn('an@lechan.example', password)).account).not.toBeNull();
});

test('a key in the body or in a header that no proxy set changes nothing (CVE-2025-64526)', async () => {
  const direct = await startApi();
  try {
    const ask = (at: number) =>
      direct.graphql(
        document,
        { input: { login: `nobody-${at}`, password: 'sai' } },
        {
          as: null,
          headers: { 'x-forwarded-for': `192.0.2.${at}`, 'x-real-ip': `192.0.2.${at}`, forwarded: `for=192.0.2.${at}` },
        },
      );
    for (let at = 0; at < 50; at++) await ask(at);
    expect((await ask(50)).data.signIn.userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    const { rows } = await direct.database.query('select distinct address from attempt');
    expect(rows).toEqual([{ address: '127.0.0.1' }]);
  } finally {
    await direct.close();
  }
});

test('nothing of what was typed is kept', async () => {
  await fail('mat khau cua toi', 1);
  const { rows } = await api.database.query('select string_agg(a::text, $$ $$) as all from attempt a');
  expect(rows[0].all).not.toContain('mat khau');
});

test('wrong links are counted by address too', async () => {
  const accept = 'mutation ($input: AcceptLinkInput!) { acceptLink(input: $input) { userErrors { code } } }';
  const ask = async () => (await api.ask(accept, { input: { key: 'x', password } }, from('203.0.113.24'))).acceptLink.userErrors[0].code;
  for (let time = 0; time < 20; time++) expect(await ask()).toBe('NOT_FOUND');
  expect(await ask()).toBe('TOO_MANY_ATTEMPTS');
  expect(await codes('an@lechan.example', password)).toEqual([]);
});
