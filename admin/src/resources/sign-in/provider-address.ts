import { home } from '../../providers/api';

/** Where a browser is sent to come in by a provider of single sign-on, or, to link it, from the account that one is signed in with. */
export function addressOfProvider(address: string, isLink = false): string {
  const to = new URL(address.replace(/^\//, ''), home);
  if (isLink) to.search = 'link';
  return to.href;
}
