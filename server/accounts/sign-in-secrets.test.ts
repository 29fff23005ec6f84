import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { linkToken, signInCode } from './sign-in-secrets'

test('a request has one link and one code, always the same', () => {
  const id = randomUUID()
  expect([linkToken(id), signInCode(id)]).toEqual([linkToken(id), signInCode(id)])
  expect(linkToken(id)).toMatch(/^[\w-]{43}$/)
})

test('other requests have others', () => {
  const ids = Array.from({ length: 500 }, () => randomUUID())
  expect(new Set(ids.map(linkToken)).size).toBe(500)
  expect(new Set(ids.map(signInCode)).size).toBeGreaterThan(490)
})

test('a code is six digits, and begins with any of the ten', () => {
  const codes = Array.from({ length: 500 }, () => signInCode(randomUUID()))
  for (const code of codes) expect(code).toMatch(/^\d{6}$/)
  expect(new Set(codes.map(([first]) => first)).size).toBe(10)
})

test('link and code come from secrets of their own: neither tells the other', () => {
  const told = Array.from({ length: 20 }, () => randomUUID()).filter((id) => {
    const bytes = Buffer.from(linkToken(id), 'base64url')
    return String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0') === signInCode(id)
  })
  expect(told).toEqual([])
})
