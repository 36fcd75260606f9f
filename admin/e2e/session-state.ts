/** Who else is signed in on a server of `serve.mjs` with the sample: what they were given over the ward committee of Hồ Nam (HP-LC-HN). */
export const others = {
  unitAdministrator: { role: 'UNIT_ADMINISTRATOR', name: 'Quản Trị Phường (mẫu)' },
  reader: { role: 'READER', name: 'Người Xem (mẫu)' },
  auditor: { role: 'AUDITOR', name: 'Kiểm Tra (mẫu)' },
  nobodyYet: { role: null, name: 'Chưa Có Quyền (mẫu)' },
} as const;

export type Other = keyof typeof others;

/** The secret of the session that the browser of every test comes with; of another's when named. */
export const secretOf = (other?: Other): string => `the-session-of-${other ?? 'the-administrator'}-in-the-browser-tests`;

/** What a browser keeps that is signed in on a server of `serve.mjs`. */
export const signedInAs = (other?: Other) => ({
  cookies: [
    {
      ...{ name: 'lechan_session', value: secretOf(other), domain: 'localhost', path: '/', expires: -1 },
      ...{ httpOnly: true, secure: false, sameSite: 'Strict' as const },
    },
  ],
  origins: [],
});

/** What a browser keeps that is not signed in. */
export const signedOut = { cookies: [], origins: [] };
