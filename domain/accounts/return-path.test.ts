import { describe, expect, test } from 'vitest'

import { returnPath, returnTo } from './return-path'

describe('the path to return to', () => {
  test.each([
    '/',
    '/account',
    '/essays/the-mirror',
    '/essays/the-mirror/discussion?thread=0192#comment-7',
    '/essays/the-mirror#:~:text=two%20souls',
    '/bookmarks?colour=EMBER&from=%2Fessays',
    '/essays/l%C3%A4uferin',
    '/@ada',
    '/search?q=https://evil.example//x',
  ])('%s of this site is kept', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  test.each([
    ['//evil.example'],
    ['///evil.example'],
    ['//site.invalid/account'],
    ['////evil.example/%2f..'],
    ['//evil.example/essays'],
    ['//evil%E3%80%82example'],
    ['//user@evil.example'],
    ['//evil.example:80'],
    ['//[::1]'],
    ['//0x7f000001'],
    ['//\u0009/evil.example'],
    ['/\\evil.example'],
    ['/\\/evil.example'],
    ['\\/evil.example'],
    ['\\\\evil.example'],
    ['/\\\\evil.example'],
    ['\\evil.example'],
    ['/essays\\..\\..\\evil.example'],
    ['/%5cevil.example'],
    ['/%5Cevil.example'],
    ['/%2fevil.example'],
    ['/%2F%2Fevil.example'],
    ['/%09/evil.example'],
    ['/%0a/evil.example'],
    ['/%0d%0aLocation:%20https://evil.example'],
    ['/%00/evil.example'],
    ['/%7f/evil.example'],
    ['/essays/..%2f..%2fevil.example'],
    ['/.//evil.example'],
    ['/..//evil.example'],
    ['/././/evil.example'],
    ['/essays/..//evil.example'],
    ['/essays/../..//evil.example'],
    ['/%2e//evil.example'],
    ['/%2e%2e//evil.example'],
    ['/essays/%2E%2e//evil.example'],
    ['/.\\/evil.example'],
    ['/\t/evil.example'],
    ['/\n/evil.example'],
    ['/\r/evil.example'],
    ['\t//evil.example'],
    ['\n//evil.example'],
    [' //evil.example'],
    [' /account'],
    ['/ /evil.example'],
    ['/\u0000/evil.example'],
    ['/\u000b/evil.example'],
    ['/\u007f/evil.example'],
    ['/\u0085/evil.example'],
    ['/\u00a0/evil.example'],
    ['/\u2028/evil.example'],
    ['/\u200b/evil.example'],
    ['/\ufeff/evil.example'],
    ['/\u202e/evil.example'],
    ['/\u2215evil.example'],
    ['/\u2044evil.example'],
    ['/\uff0fevil.example'],
    ['\uff0f\uff0fevil.example'],
    ['/\uff3cevil.example'],
    ['/\u3002evil.example'],
    ['/\ud800'],
    ['https://evil.example'],
    ['HTTPS://evil.example'],
    ['https:evil.example'],
    ['https:/evil.example'],
    ['https:///evil.example'],
    ['https:\\\\evil.example'],
    ['http://site.invalid'],
    ['http://site.invalid/account'],
    ['https://library.example'],
    ['https://library.example@evil.example'],
    ['h\nttps://evil.example'],
    ['ftp://evil.example'],
    ['blob:https://evil.example'],
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['java\tscript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['javascript://library.example/%0aalert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['vbscript:msgbox(1)'],
    ['mailto:name@evil.example'],
    ['@evil.example'],
    ['.evil.example'],
    ['evil.example'],
    ['account'],
    ['./account'],
    ['../account'],
    ['?next=//evil.example'],
    ['#//evil.example'],
    [''],
    [' '],
    [`/${'x'.repeat(500)}`],
    [`/${'/'.repeat(100_000)}`],
  ])('%j leads to the front page', (wanted) => {
    expect(returnPath(wanted)).toBe('/')
  })

  test.each([
    ['/essays/../account', '/account'],
    ['/../../account', '/account'],
    ['/essays/%2e%2e/account', '/account'],
    ['/essays//the-mirror', '/essays//the-mirror'],
    ['/@evil.example', '/@evil.example'],
    ['/:80', '/:80'],
    ['/javascript:alert(1)', '/javascript:alert(1)'],
    ['/https://evil.example', '/https://evil.example'],
    ['/?//evil.example', '/?//evil.example'],
    ['/#//evil.example', '/#//evil.example'],
    ['/"><script>', '/%22%3E%3Cscript%3E'],
    ['/%', '/%'],
    [`/${'x'.repeat(499)}`, `/${'x'.repeat(499)}`],
  ])('%j is a path of this site, whatever it looks like: %j', (wanted, path) => {
    expect(returnPath(wanted)).toBe(path)
  })

  test.each([
    [undefined],
    [null],
    [7],
    [true],
    [['/account', '//evil.example']],
    [{}],
    [new URL('https://library.example')],
  ])('anything but a text leads to the front page: %j', (wanted) => {
    expect(returnPath(wanted)).toBe('/')
  })

  test('as a field of a form it never refuses', () => {
    expect(returnTo.parse('//evil.example')).toBe('/')
    expect(returnTo.parse(undefined)).toBe('/')
    expect(returnTo.parse('/account')).toBe('/account')
  })
})
