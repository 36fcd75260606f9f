import { by, type Expression, type Field, instant, source, value } from '../../../reading/source.js';

/** The word of the first pattern that a browser's name for itself meets. */
const said =
  (...words: readonly [pattern: string, word: string][]): Expression =>
  (row) =>
    `case ${words.map(([pattern, word]) => `when ${row}.device ~ '${pattern}' then '${word}'`).join(' ')} end`;

const device: Field = {
  kind: 'object',
  fields: {
    kind: value(
      said(
        ['iPad|Tablet', 'TABLET'],
        ['Android.*Mobile|iPhone|Mobi', 'PHONE'],
        ['Android', 'TABLET'],
        ['Windows NT|Macintosh|CrOS|X11|Linux', 'COMPUTER'],
      ),
    ),
    system: value(
      said(
        ['iPhone|iPad', 'iOS'],
        ['Android', 'Android'],
        ['Windows', 'Windows'],
        ['Macintosh|Mac OS', 'macOS'],
        ['CrOS', 'ChromeOS'],
        ['Linux|X11', 'Linux'],
      ),
    ),
    browser: value(
      said(
        ['Edg(e|A|iOS)?/', 'Edge'],
        ['coc_coc_browser', 'Cốc Cốc'],
        ['OPR/|Opera', 'Opera'],
        ['SamsungBrowser', 'Samsung Internet'],
        ['Firefox/|FxiOS', 'Firefox'],
        ['Chrome/|CriOS|Chromium', 'Chrome'],
        ['Safari/', 'Safari'],
      ),
    ),
  },
};

/** Where somebody is signed in, last used first; seen by themselves and by who keeps accounts. */
export const sessions = source({
  type: 'Session',
  table: 'session',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'own', column: 'account_id', permission: 'account:manage' },
  order: [{ ...by('used_at', 'timestamptz'), descending: true }],
  fields: {
    id: 'id',
    device,
    address: 'address',
    way: 'way',
    isTwoFactor: 'is_two_factor',
    begunAt: instant('begun_at'),
    usedAt: instant('used_at'),
    expiresAt: instant('expires_at'),
  },
});

/** The sessions of an account that have not ended. */
export const alive = (account: string, session: string) => ({
  where: [`${session}.account_id = ${account}.id`, `${session}.ended_at is null`, `${session}.expires_at > now()`],
});
