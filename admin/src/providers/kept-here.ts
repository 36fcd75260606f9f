import { store } from '../i18n/i18n-provider';

const owner = 'lechan.owner';

/** Forgets what another account typed, where it went and what it uploads, when somebody signs in on the same machine. */
export function forgetOthers(account: string): void {
  const former = store.getItem<string>('owner', '');
  if (former !== account) for (const kept of ['recentPlaces', 'uploads']) store.removeItem(kept);
  store.setItem('owner', account);
  const typedBy = sessionStorage.getItem(owner);
  if (typedBy !== null && typedBy !== account) sessionStorage.clear();
  sessionStorage.setItem(owner, account);
}
