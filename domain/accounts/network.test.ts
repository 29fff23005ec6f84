import { expect, test } from 'vitest'

import { networkOf } from './network'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  [' 203.0.113.9 ', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['999.0.113.9', 'unknown'],
  ['203.0.113', 'unknown'],
  ['203.0.113.9, 203.0.113.10', 'unknown'],
  ['2001:db8:::7', 'unknown'],
  ['[2001:db8::7]', 'unknown'],
  ['203.0.113.9:443', 'unknown'],
])('%j is counted as %j', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('neighbours within a /64 are one, and the next /64 is another', () => {
  expect(networkOf('2001:db8:a:b::1')).toBe(networkOf('2001:db8:a:b:dead:beef:0:1'))
  expect(networkOf('2001:db8:a:b::1')).not.toBe(networkOf('2001:db8:a:c::1'))
})
