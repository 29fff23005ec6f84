import { expect, test } from 'vitest'

import { ClosedAddress, mayAsk, mayConnect, openLookup } from './may-connect'

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:a00:1'],
  ...['fe80::1', 'fd12::1', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1'],
  ...['', 'localhost', '127.1', '0x7f000001', '2130706433'],
])('the library of others never connects to %s', (address) => {
  expect(mayConnect(address, false)).toBe(false)
})

test.each(['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:4700::1111'])(
  'it does to %s',
  (address) => {
    expect(mayConnect(address, false)).toBe(true)
  },
)

test.each([
  ['https://example.org/x', true],
  ['http://example.org/x', false],
  ['https://127.0.0.1/', false],
  ['https://2130706433/', false],
  ['https://0x7f.1/', false],
  ['https://[::ffff:10.0.0.1]/', false],
  ['http://localhost:4000/', false],
])('of a library that others reach %s is asked: %s', (address, expected) => {
  expect(mayAsk(new URL(address), false)).toBe(expected)
})

test.each([
  ['http://localhost:4000/', true],
  ['http://127.0.0.1:4000/', true],
  ['http://[::1]:4000/', true],
  ['http://10.0.0.1/', false],
  ['http://example.org/', false],
])('while it is tried out on one’s own machine %s is asked: %s', (address, expected) => {
  expect(mayAsk(new URL(address), true)).toBe(expected)
})

test('a name that leads to a closed network is refused when it is connected to', async () => {
  const found = await new Promise((resolve) => {
    openLookup('0.0.0.0', { all: true }, (problem, addresses) => {
      resolve(problem ?? addresses)
    })
  })
  expect(found).toBeInstanceOf(ClosedAddress)
})
