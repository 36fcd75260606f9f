/** The secret of the session that the browser of every test comes with. */
export const secret = 'the-administrator-of-the-browser-tests-0001';

/** What a browser keeps that is signed in on a server of `serve.mjs`. */
export const signedInState = {
  cookies: [
    {
      ...{ name: 'lechan_session', value: secret, domain: 'localhost', path: '/', expires: -1 },
      ...{ httpOnly: true, secure: false, sameSite: 'Strict' as const },
    },
  ],
  origins: [],
};

/** What a browser keeps that is not signed in. */
export const signedOutState = { cookies: [], origins: [] };
