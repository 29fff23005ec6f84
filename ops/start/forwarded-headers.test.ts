import { expect, test } from 'vitest'
import { forwardedHeaders } from './forwarded-headers'

const origin = 'https://library.example'
const forward = (headers: Record<string, string>, trustedHops = 0, remote = '::ffff:203.0.113.9') =>
  forwardedHeaders(headers, remote, { origin, trustedHops })

test('the address of the visitor is that of the connection, whatever they claim', () => {
  expect(forward({ 'x-forwarded-for': '198.51.100.1' })['x-forwarded-for']).toBe('203.0.113.9')
})

test.each([
  [1, 'spoofed, 198.51.100.1', '198.51.100.1'],
  [2, 'spoofed, 198.51.100.1, 10.0.0.1', '198.51.100.1'],
  [2, '198.51.100.1', '203.0.113.9'],
  [1, 'not an address', '203.0.113.9'],
  [1, '2001:db8::7', '2001:db8::7'],
])('behind %i trusted proxies, "%s" means %s', (hops, chain, expected) => {
  expect(forward({ 'x-forwarded-for': chain }, hops)['x-forwarded-for']).toBe(expected)
})

test('Next is told the host and protocol of the library, not those of the request', () => {
  const headers = forward({ host: 'evil.example', 'x-forwarded-host': 'evil.example' })
  expect(headers).toMatchObject({
    host: 'library.example',
    'x-forwarded-host': 'library.example',
    'x-forwarded-proto': 'https',
  })
})

test.each([
  'x-middleware-subrequest',
  'x-invoke-path',
  'x-matched-path',
  'x-prerender-revalidate',
  'x-nextjs-data',
  'x-interleaf-library',
  'next-resume',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
  'connection',
  'upgrade',
  'proxy-authorization',
])('a visitor cannot send %s', (name) => {
  expect(forward({ [name]: 'x' })).not.toHaveProperty(name)
})

test('everything else passes', () => {
  const headers = { accept: 'text/html', cookie: 'a=b', rsc: '1', 'next-action': 'abc' }
  expect(forward(headers)).toMatchObject(headers)
})
