import { networkOf } from './address.js';

test.each([
  ['203.0.113.24', '203.0.113.24'],
  ['::ffff:203.0.113.24', '203.0.113.24'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:DB8:0:1:ffff::1', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['nonsense', 'nonsense'],
])('%s is counted for %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
