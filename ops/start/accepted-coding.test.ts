import { expect, test } from 'vitest'
import { acceptedCoding } from './accepted-coding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;Q=1', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['gzip, *;q=0', 'gzip'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', 'identity'],
  ['brotli', 'identity'],
  ['x-br', 'identity'],
  ['br;q=much', 'identity'],
  ['br ; q=1', 'br'],
  ['compress, zstd', 'identity'],
])('Accept-Encoding "%s" is answered with %s', (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding)
  expect(acceptedCoding(header)).toBe(coding)
})
