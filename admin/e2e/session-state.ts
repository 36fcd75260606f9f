/** Who else is signed in on a server of `serve.mjs` with the sample: what they were given over the ward committee of Hồ Nam (HP-LC-HN), or over everything. */
export const others = {
  unitAdministrator: { role: 'UNIT_ADMINISTRATOR', name: 'Quản Trị Phường (mẫu)' },
  trainer: { role: 'TRAINER', name: 'Giảng Viên (mẫu)' },
  reviewer: { role: 'REVIEWER', name: 'Người Duyệt (mẫu)' },
  reader: { role: 'READER', name: 'Người Xem (mẫu)' },
  auditor: { role: 'AUDITOR', name: 'Kiểm Tra (mẫu)' },
  auditorOfAll: { role: 'AUDITOR', name: 'Thanh Tra (mẫu)', isOverEverything: true },
  nobodyYet: { role: null, name: 'Chưa Có Quyền (mẫu)' },
} as const;

/** Somebody whose role asks for a second factor that is overdue. */
export const strict = {
  role: 'STRICT',
  label: 'Kiểm soát chặt (mẫu)',
  name: 'Hạn Đã Qua (mẫu)',
  secret: 'the-session-of-somebody-held-up-in-the-browser-tests',
};

/** Accounts that are locked: one that a test unlocks, one that is only looked at. */
export const locked = {
  toUnlock: { login: 'khoa.mo@lechan.example', name: 'Khóa Sẽ Mở (mẫu)' },
  toSee: { login: 'khoa.xem@lechan.example', name: 'Khóa Để Xem (mẫu)' },
} as const;

export type Other = keyof typeof others;

/** The secret of the session that the browser of every test comes with; of another's when named. */
export const secretOf = (other?: Other): string => `the-session-of-${other ?? 'the-administrator'}-in-the-browser-tests`;

/** What a browser keeps that is signed in on a server of `serve.mjs`. */
export const signedInAs = (other?: Other) => browserWith(secretOf(other));

/** What a browser keeps that has a session. */
export const browserWith = (secret: string) => ({
  cookies: [
    {
      ...{ name: 'lechan_session', value: secret, domain: 'localhost', path: '/', expires: -1 },
      ...{ httpOnly: true, secure: false, sameSite: 'Strict' as const },
    },
  ],
  origins: [],
});

/** What a browser keeps that is not signed in. */
export const signedOut = { cookies: [], origins: [] };
