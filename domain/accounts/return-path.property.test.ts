import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { returnPath } from './return-path'

const ORIGIN = 'https://library.example'
const PIECES = [
  ...['/', '//', '\\', '.', '..', '@', ':', '?', '#', '%', ' ', '\t', '\n', '\r', '\u0000'],
  ...['%2f', '%5c', '%2e', '%252e', '%25', '%09', '%0d%0a', '%00', '%40', '%E3%80%82'],
  ...['\u2215', '\uff0f', '\u3002', '\u00a0', '\ufeff', '\u202e', '\ud800'],
  ...['https:', 'http://site.invalid', 'javascript:', 'evil.example', '[::1]', 'essays', '0x7f'],
]
const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 9 })
  .map((parts) => parts.join(''))
const wanted = fc.oneof(
  hostile,
  hostile.map((rest) => `/${rest}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary' }),
)

/** As a careless server between us and the browser would decode it; as it is when that cannot be done. */
const decoded = (path: string) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

describe('whatever is wanted, the path to return to', () => {
  const always = (rule: (path: string) => void) => {
    fc.assert(
      fc.property(wanted, (text) => {
        rule(returnPath(text))
      }),
      { numRuns: 5_000 },
    )
  }

  test('stays on this site', () => {
    always((path) => {
      expect(new URL(path, ORIGIN).origin).toBe(ORIGIN)
    })
  })

  test('stays on this site when its path is decoded on the way', () => {
    always((path) => {
      const [pathname = ''] = path.split(/[?#]/)
      expect(new URL(decoded(pathname), ORIGIN).origin).toBe(ORIGIN)
    })
  })

  test('is one slash, then printable ASCII without a backslash', () => {
    always((path) => {
      expect(path).toMatch(/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/)
    })
  })

  test('is settled: asking with it again gives it again', () => {
    always((path) => {
      expect(returnPath(path)).toBe(path)
    })
  })
})
