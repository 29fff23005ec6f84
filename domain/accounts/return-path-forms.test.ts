import { describe, expect, test } from 'vitest'

import { returnPath } from './return-path'

const ORIGIN = 'https://library.example'
const FORMS_MIN = 325

/** Ways to write another site, or a script, in place of a path. */
const TARGETS = [
  'evil.example',
  'evil.example/essays',
  'evil.example:443',
  'evil.example%2f%2e%2e',
  'library.example@evil.example',
  'library.example:x@evil.example',
  'library.example.evil.example',
  'evil.example#library.example',
  'evil.example?library.example',
  'evil%E3%80%82example',
  'evil\u3002example',
  '[::ffff:7f00:1]',
  '2130706433',
]

/** Ways to begin that a browser, a proxy or a careless comparison has taken for the way out, or for a path. */
const BEGINNINGS = [
  ...['//', '///', '////', '\\\\', '/\\', '\\/', '/\\/', '/\\\\', '\\/\\/'],
  ...['/\t/', '/\n/', '/\r/', '/\r\n/', '\t//', '\n//', ' //', '\u0000//', '/\u0000/'],
  ...['http://', 'https://', 'HTTPS://', 'https:/', 'https:', 'https:\\\\', 'ht\ntps://', 'ftp://'],
  ...['javascript://', 'java\tscript://', 'data://', 'vbscript://', 'file://', 'ws://'],
  ...['/.//', '/..//', '/././/', '/essays/..//', '/%2e//', '/%2e%2e//', '/.%2e//'],
  ...['/%2f', '/%2F%2f', '/%5c', '/%5C%5c', '/%09/', '/%0a/', '/%0d%0a/', '/%00/'],
  ...['\u2215\u2215', '\uff0f\uff0f', '/\uff0f', '\u200b//', '\ufeff//', '\u202e//', '\u00a0//'],
]

const FORMS = [
  ...new Set(BEGINNINGS.flatMap((beginning) => TARGETS.map((target) => beginning + target))),
]

/** As a careless server between us and the browser would decode it. */
const decoded = (path: string) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

describe('of many forms in which a way out has been hidden', () => {
  test(`there are ${FORMS_MIN} at least, no two alike`, () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(FORMS_MIN)
  })

  test('none leads elsewhere, neither as it stands nor decoded on the way', () => {
    const leading = FORMS.filter((form) => {
      const path = returnPath(form)
      const [pathname = ''] = path.split(/[?#]/)
      return [path, pathname, decoded(pathname)].some(
        (address) => new URL(address, ORIGIN).origin !== ORIGIN,
      )
    })
    expect(leading).toEqual([])
  })

  test('each leads to the front page', () => {
    expect(FORMS.filter((form) => returnPath(form) !== '/')).toEqual([])
  })
})
