import { home } from '../../providers/api';

/** Where a browser is sent to come in by a provider of single sign-on. */
export function addressOfProvider(address: string): string {
  return new URL(address.replace(/^\//, ''), home).href;
}
