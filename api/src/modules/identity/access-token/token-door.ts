import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Apart } from '../../../shared/context.js';
import { LeakyBuckets } from '../../../shared/leaky-buckets.js';
import { countAttempt } from '../attempts.js';
import { CallerRefused } from '../caller-refused.js';
import type { KnownToken } from '../known-viewer.js';
import type { TokenUses } from './token-uses.js';

/** Lets access tokens in within their bounds, and counts how they are used. */
export class TokenDoor {
  readonly #buckets = new LeakyBuckets();
  readonly #lists = new WeakMap<KnownToken, BlockList>();

  constructor(
    private readonly apart: Apart,
    private readonly uses: Pick<TokenUses, 'note'>,
  ) {}

  /** Whether a token may be used from an address. */
  isLetInFrom(token: KnownToken, address: string): boolean {
    if (token.addresses.length === 0) return true;
    const list = this.#lists.get(token) ?? listOf(token.addresses);
    this.#lists.set(token, list);
    return isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }

  /** Counts a request of a token, or refuses it when there were too many within a minute. */
  count({ key, id, perMinute }: KnownToken, address: string): void {
    const { hasRoom, waitSeconds } = this.#buckets.pour(id, 1, { capacity: perMinute, perSecond: perMinute / 60 });
    if (!hasRoom)
      throw new CallerRefused(429, 'RATE_LIMITED', `This access token may ask ${perMinute} times a minute. Ask again later.`, waitSeconds);
    this.uses.note(key, address);
  }

  /** What somebody is told whose token is not good, whatever is wrong with it: an address that comes with many such is told to wait. */
  async refusal(address: string): Promise<CallerRefused> {
    const { waitSeconds } = await countAttempt(this.apart, { kind: 'TOKEN', address });
    if (waitSeconds > 0)
      return new CallerRefused(429, 'RATE_LIMITED', 'Too many access tokens that are not good came from this address.', waitSeconds);
    return new CallerRefused(
      401,
      'UNAUTHENTICATED',
      'This access token is not good: there is none, it has expired, was revoked, or is not to be used from here.',
    );
  }
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', length] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(length ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}
