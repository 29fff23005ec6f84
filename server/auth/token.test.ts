import { describe, expect, test } from 'vitest'

import { derivedSecret, isSameSecret, newToken, tokenHash } from './token'

test('a token is 256 bits in 43 characters that may stand in an address, never twice the same', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  for (const token of tokens) {
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  }
  expect(new Set(tokens).size).toBe(100)
})

test('what is stored of a token is its SHA-256', () => {
  expect(tokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

describe('a derived secret', () => {
  test('is 256 bits, and the same for the same purpose and subject', () => {
    expect(derivedSecret('link', 'one')).toHaveLength(32)
    expect(derivedSecret('link', 'one')).toEqual(derivedSecret('link', 'one'))
  })

  test.each([
    ['code', 'one'],
    ['link', 'two'],
    ['lin', 'kone'],
  ])('differs for another purpose or subject: %s, %s', (purpose, subject) => {
    expect(derivedSecret(purpose, subject)).not.toEqual(derivedSecret('link', 'one'))
  })

  test('cannot be made without the secret of the site', () => {
    expect(derivedSecret('link', 'one').toString('hex')).not.toBe(tokenHash('link:one'))
  })
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['ab', 'abc', false],
  ['', 'abc', false],
  ['', '', true],
  ['é', 'e\u0301', false],
])('%j and %j are the same secret: %s', (given, right, same) => {
  expect(isSameSecret(given, right)).toBe(same)
})
