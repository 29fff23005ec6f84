import { describe, expect, test } from 'vitest'

import {
  chooseHandleInput,
  claimLibraryInput,
  codeInput,
  linkInput,
  requestSignInInput,
} from './sign-in'

const REQUEST = '0192f0c1-2222-7000-8000-000000000000'
const TOKEN = 'x_-9'.repeat(10) + 'abc'
const TORN = 'This link is not whole. Copy all of it, or ask for a new one.'

describe('asking for a sign-in mail', () => {
  test('needs an address, and returns to a path of this site at most', () => {
    expect(
      requestSignInInput.parse({ email: 'Ada@example.org', returnTo: '//evil.example' }),
    ).toEqual({ email: 'ada@example.org', returnTo: '/' })
    expect(requestSignInInput.parse({ email: 'ada@example.org' })).toEqual({
      email: 'ada@example.org',
    })
  })

  test('takes nothing besides', () => {
    const more = { email: 'ada@example.org', roles: 'OWNER' }
    expect(requestSignInInput.safeParse(more).success).toBe(false)
  })
})

describe('the link of a mail', () => {
  test('is a request and its token of 43 characters', () => {
    expect(TOKEN).toHaveLength(43)
    expect(linkInput.parse({ request: REQUEST, token: TOKEN })).toEqual({
      request: REQUEST,
      token: TOKEN,
    })
  })

  test.each([
    ['a token cut short', { token: TOKEN.slice(1) }],
    ['a token with more behind it', { token: `${TOKEN}.` }],
    ['a token with a line break behind it', { token: `${TOKEN}\n` }],
    ['a token of other characters', { token: `${TOKEN.slice(1)}+` }],
    ['no token', { token: undefined }],
    ['a request that is no id', { request: 'latest' }],
    ['a request cut short', { request: REQUEST.slice(1) }],
    ['no request', { request: undefined }],
  ])('%s is refused with what to do', (_what, fault) => {
    const parsed = linkInput.safeParse({ request: REQUEST, token: TOKEN, ...fault })
    expect(parsed.error?.issues[0]?.message).toBe(TORN)
  })
})

describe('the code of a mail', () => {
  test.each(['012345', '012 345', ' 012345\n', '012-345', '0 1 2 3 4 5', '012\u00A0345'])(
    '%j is read as six digits',
    (code) => {
      expect(codeInput.parse({ code })).toEqual({ code: '012345' })
    },
  )

  test.each([
    '',
    '12345',
    '1234567',
    '12345x',
    '１２３４５６',
    '٠١٢٣٤٥',
    '-1e5',
    '012.345',
    undefined,
  ])('%j is refused', (code) => {
    expect(codeInput.safeParse({ code }).error?.issues[0]?.message).toBe(
      'Type the six digits of the mail.',
    )
  })
})

describe('choosing a name', () => {
  test('never leads away from this site', () => {
    expect(chooseHandleInput.parse({ handle: 'ada', returnTo: 'https://evil.example' })).toEqual({
      handle: 'ada',
      returnTo: '/',
    })
  })
})

describe('claiming the library', () => {
  const claim = { token: TOKEN, email: 'ada@example.org', handle: 'ada' }

  test('needs the token, an address and a name', () => {
    expect(claimLibraryInput.parse(claim)).toEqual(claim)
    for (const field of ['token', 'email', 'handle']) {
      expect(claimLibraryInput.safeParse({ ...claim, [field]: undefined }).success).toBe(false)
    }
  })

  test('the owner too takes no office for a name', () => {
    expect(claimLibraryInput.safeParse({ ...claim, handle: 'owner' }).success).toBe(false)
  })
})
