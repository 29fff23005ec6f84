import { expect, test } from 'vitest'
import { replyHeaders } from './reply-headers'

test('a static page may be kept by a browser, but must be asked for again', () => {
  expect(replyHeaders(['Cache-Control', 's-maxage=31536000'])).toEqual([
    'Cache-Control',
    'public, max-age=0, must-revalidate',
  ])
})

test.each(['private, no-store', 'public, max-age=31536000, immutable', 'public, s-maxage=1'])(
  '"%s" passes as it is',
  (value) => {
    expect(replyHeaders(['cache-control', value])).toEqual(['cache-control', value])
  },
)

test('several cookies stay several', () => {
  const raw = ['set-cookie', 'a=1', 'set-cookie', 'b=2']
  expect(replyHeaders(raw)).toEqual(raw)
})

test("what concerns the connection to Next, or Next's cache, is not passed on", () => {
  expect(
    replyHeaders(['Transfer-Encoding', 'chunked', 'x-nextjs-cache', 'HIT', 'etag', 'e']),
  ).toEqual(['etag', 'e'])
})
