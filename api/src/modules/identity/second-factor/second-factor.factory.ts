import { Secret, TOTP } from 'otpauth';
import type { TestApi } from '../../../../test/start-api.js';
import { type Browser, browserOf } from '../sign-in/browser.factory.js';

export const password = 'lúa chín ngoài đê 47';
/** What is selected of a first step. */
export const needed = 'account { login } secondFactorNeeded { challenge ways passkeyOptions }';
/** What somebody sees of themselves. */
export const own =
  '{ viewer { isRestricted can(permission: "unit:change") account { authenticatorAppAt recoveryCodesLeft recoveryCodeUsedAt secondFactorDueOn sessions { id isTwoFactor } } } }';

let count = 0;

/** Somebody new, with a role if told, in a browser of their own. */
export async function somebody(api: TestApi, role?: string): Promise<{ id: string; login: string; browser: Browser }> {
  const login = `hai-lop-${++count}`;
  const browser = browserOf(api);
  const { account, key } = await browser.do('inviteAccount', { login, name: 'Người Dùng' }, 'account { id } key', api.administrator);
  if (role) await browser.do('giveRole', { accountId: account.id, role, validFrom: '2020-01-01' }, '', api.administrator);
  await browser.do('acceptLink', { key, password });
  return { id: account.id, login, browser };
}

/** The code that an app shows. */
export function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

/** Lets the present code be good yet: no test waits for the next one. */
export async function forgetSteps({ database }: TestApi): Promise<void> {
  await database.query('update authenticator_app set last_step = 0');
}

/** Adds an app; its secret and the recovery codes. */
export async function enrol(api: TestApi, browser: Browser): Promise<{ secret: string; codes: string[] }> {
  const { typedSecret } = await browser.do('beginAuthenticatorApp', {}, 'typedSecret');
  const { recoveryCodes } = await browser.do('confirmAuthenticatorApp', { code: codeOf(typedSecret), password }, 'recoveryCodes');
  await forgetSteps(api);
  return { secret: typedSecret, codes: recoveryCodes };
}

/** Gives the right password, which begins no session; the challenge. */
export async function firstStep(browser: Browser, login: string): Promise<string> {
  const before = browser.cookies.get('lechan_session');
  const { account, secondFactorNeeded } = await browser.do('signIn', { login, password }, needed);
  if (account !== null || browser.cookies.get('lechan_session') !== before) throw new Error('One step let somebody in who has two');
  return secondFactorNeeded.challenge;
}
