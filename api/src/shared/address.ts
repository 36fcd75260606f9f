import { isIPv6, SocketAddress } from 'node:net';

/** An address as it is compared: an IPv4 address that a socket for IPv6 tells is one of IPv4. */
export function plainAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** Whom an address is counted for: of IPv6 the network of its first 64 bits, as one subscriber has all of its addresses. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const { address: written } = new SocketAddress({ address: plain.replace(/%.*$/, ''), family: 'ipv6' });
  const [head = '', tail] = written.split('::');
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)];
  const missing = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...missing, ...after].slice(0, 4).join(':')}::/64`;
}
