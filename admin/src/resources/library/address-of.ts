import { home } from '../../providers/api';

/** Where a file can be had: the API gives addresses relative to its own. */
export function addressOf(path: string): string {
  return new URL(path, home).href;
}
