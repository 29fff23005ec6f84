import { describe, expect, test } from 'vitest'

import { versionedJson } from './versioned-json'

const BODY = { version: 7, words: 'Hello.' }
const ask = (etags?: string) =>
  versionedJson(
    new Request('http://localhost:3000/api/threads/1', {
      headers: etags === undefined ? {} : { 'if-none-match': etags },
    }),
    BODY,
  )

const TAG = ask().headers.get('etag') ?? ''

describe('public JSON with a version', () => {
  test('may be kept by shared caches for one second, and by nobody longer', async () => {
    const response = ask()
    expect(await response.json()).toEqual(BODY)
    expect(response.headers.get('etag')).toMatch(/^W\/"7-[\w-]{22}"$/)
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=1, must-revalidate',
    )
  })

  test.each([TAG, `W/"6", ${TAG}`, `${TAG},W/"8"`])(
    'is not sent again to whoever has it: %s',
    async (etags) => {
      const response = ask(etags)
      expect([response.status, await response.text()]).toEqual([304, ''])
      expect(response.headers.get('etag')).toBe(TAG)
      expect(response.headers.get('cache-control')).toContain('s-maxage=1')
    },
  )

  test('of the same number but other words is sent: a restored library counts anew', () => {
    const changed = { ...BODY, words: 'Removed since.' }
    const request = new Request('http://localhost:3000/x', { headers: { 'if-none-match': TAG } })
    expect(versionedJson(request, changed).status).toBe(200)
  })

  test.each(['W/"6"', 'W/"7"', '7', ''])('is sent to whoever has another version: %s', (etags) => {
    expect(ask(etags).status).toBe(200)
  })

  test('that is not there is 404, and that is kept by no cache', async () => {
    const response = versionedJson(new Request('http://localhost:3000/api/threads/1'), null)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ code: 'not-found' })
  })
})
