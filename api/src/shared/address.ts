import { isIP } from 'node:net';

/** An address as it is compared: an IPv4 address that a socket for IPv6 tells is one of IPv4. */
export function plainAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** Whom an address is counted for: of IPv6 the network of its first 64 bits, as one subscriber has all of its addresses. */
export function networkOf(address: string): string {
  const plain = plainAddress(address).replace(/%.*$/, '');
  return isIP(plain) === 6 ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The bits of an address as 0 and 1. */
export function bitsOf(address: string): string {
  const [parts, base, width] = isIP(address) === 6 ? [groupsOf(address), 16, 16] : [address.split('.'), 10, 8];
  return parts.map((part) => Number.parseInt(part, base).toString(2).padStart(width, '0')).join('');
}

/** The eight groups of an IPv6 address, those too that are left out where it is written short. */
function groupsOf(address: string): string[] {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = [], after = []] = written.split('::').map((part) => part.split(':').filter(Boolean));
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
}
