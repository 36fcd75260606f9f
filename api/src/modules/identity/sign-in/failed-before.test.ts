import { startApi, type TestApi } from '../../../../test/start-api.js';
import { softwarePasskey } from '../passkey/software-passkey.factory.js';
import { codeOf, enrol, firstStep, forgetSteps, needed, password, somebody } from '../second-factor/second-factor.factory.js';
import { browserOf } from './browser.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(() => api.database.query('delete from attempt'));

/** Lets time pass: moves what was counted into the past. */
const pass = (interval: string) =>
  api.database.query(
    `update attempt set first_at = first_at - $1::interval, last_at = last_at - $1::interval,
       locked_at = locked_at - $1::interval, locked_until = locked_until - $1::interval`,
    [interval],
  );
const right = (login: string, browser = browserOf(api)) => browser.do('signIn', { login, password }, 'account { login }');

/** Types so many wrong passwords, each as soon as one may. */
async function fail(login: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    expect(await browserOf(api).refusals('signIn', { login, password: 'sai' })).toEqual(['SIGN_IN_FAILED at input']);
    await pass('20 seconds');
  }
}

/** What the trail tells of how each session of somebody began, but the first, by the invitation. */
async function begun(id: string): Promise<object[]> {
  const { rows } = await api.database.query(`select after from event where name = 'session.begun' and subject_id = $1 order by id`, [id]);
  return rows.slice(1).map(({ after: { session: _, ...told } }) => told);
}
const [byPassword, byTwo] = [
  { way: 'PASSWORD', isTwoFactor: false },
  { way: 'PASSWORD', isTwoFactor: true },
];

test('who comes in after wrong passwords is recorded with how many there were, and the next time with none', async () => {
  const { id, login } = await somebody(api);
  await right(login);
  await fail(login.toUpperCase(), 3);
  // too late for any lock, and longer than a week: some come in seldom
  await pass('12 days');
  await fail(login, 2);
  for (let time = 0; time < 2; time++) await right(login);
  expect(await begun(id)).toEqual([byPassword, { ...byPassword, failedBefore: 5 }, byPassword]);
});

test('what was wrong longer ago than 30 days is told no more', async () => {
  const { id, login } = await somebody(api);
  await fail(login, 2);
  await pass('30 days 1 hour');
  await right(login);
  expect(await begun(id)).toEqual([byPassword]);
});

test('wrong codes and passkeys of the second step count, a right password before it does not', async () => {
  const { id, login, browser } = await somebody(api);
  const { secret } = await enrol(api, browser);
  const passkey = softwarePasskey(api.url);
  const { question } = await browser.do('beginPasskey', { password }, 'question { challenge options }');
  await browser.do('addPasskey', { challenge: question.challenge, passkey: passkey.create(question.options), name: 'Khóa' });
  await fail(login, 1);
  const other = browserOf(api);
  const challenge = await firstStep(other, login);
  expect(await other.refusals('confirmSignIn', { challenge, code: '12' })).toEqual(['SIGN_IN_FAILED at input.code']);
  expect(await other.refusals('confirmSignIn', { challenge, recoveryCode: 'x' })).toEqual(['SIGN_IN_FAILED at input.recoveryCode']);
  expect(await other.refusals('confirmSignIn', { challenge, passkey: '{}' })).toEqual(['SIGN_IN_FAILED at input.passkey']);
  await pass('20 seconds');
  await other.do('confirmSignIn', { challenge, code: codeOf(secret) });
  await forgetSteps(api);
  const { secondFactorNeeded } = await other.do('signIn', { login, password }, needed);
  const answer = passkey.get(secondFactorNeeded.passkeyOptions);
  await other.do('confirmSignIn', { challenge: secondFactorNeeded.challenge, passkey: answer });
  expect(await begun(id)).toEqual([{ ...byTwo, failedBefore: 4 }, byTwo]);
});

test('who comes in by a passkey alone is told of wrong passwords too, and stays locked out of the password', async () => {
  const { id, login, browser } = await somebody(api);
  const passkey = softwarePasskey(api.url);
  const { question } = await browser.do('beginPasskey', { password }, 'question { challenge options }');
  await browser.do('addPasskey', { challenge: question.challenge, passkey: passkey.create(question.options), name: 'Khóa' });
  await fail(login, 10);
  for (let time = 0; time < 2; time++) {
    const other = browserOf(api);
    const { challenge, options } = (await other.do('beginPasskeySignIn', {}, 'question { challenge options }')).question;
    await other.do('signInWithPasskey', { challenge, passkey: passkey.get(options) });
  }
  const byPasskey = { way: 'PASSKEY', isTwoFactor: true };
  expect(await begun(id)).toEqual([{ ...byPasskey, failedBefore: 10 }, byPasskey]);
  expect(await browserOf(api).refusals('signIn', { login, password })).toEqual(['TOO_MANY_ATTEMPTS at input']);
});

test('neither one’s own password, given where one is in, nor an unlocking makes the trail forget', async () => {
  const { id, login, browser } = await somebody(api);
  await fail(login, 2);
  const change = (currentPassword: string) => browser.refusals('changePassword', { currentPassword, newPassword: 'gạo thơm bên sông 53' });
  expect(await change('sai')).toEqual(['SIGN_IN_FAILED at input.currentPassword']);
  await pass('20 seconds');
  expect(await change(password)).toEqual([]);
  await fail(login, 10);
  expect(await browserOf(api).refusals('signIn', { login, password })).toEqual(['TOO_MANY_ATTEMPTS at input']);
  await browser.do('unlockAccount', { id }, '', api.administrator);
  await browserOf(api).do('signIn', { login, password: 'gạo thơm bên sông 53' });
  expect(await begun(id)).toEqual([{ ...byPassword, failedBefore: 13 }]);
});

test('of a login that nobody has the same is counted, and a lock is as long again after days, whoever has it', async () => {
  const { login } = await somebody(api);
  const locked = async () => {
    const { rows } = await api.database.query(
      `select failed, failures, locks, (locked_until - locked_at)::text as lasts from attempt where locked_until is not null`,
    );
    return rows;
  };
  const alike = (failed: number) => [0, 1].map(() => ({ failed, failures: 10, locks: 1, lasts: '00:15:00' }));
  for (const failed of [10, 20]) {
    for (const one of [login, 'khong-co-ai']) await fail(one, 10);
    expect(await locked()).toEqual(alike(failed));
    await pass('3 days');
  }
});
