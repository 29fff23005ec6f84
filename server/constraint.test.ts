import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { isUniqueViolation } from './constraint'
import { db } from './db'
import { aMember } from './testing/a-member'

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (problem: unknown) => problem,
  )

test('a key that exists already is known as such, also one over lower-case letters', async () => {
  const { handle } = await aMember()
  const taken = handle ?? ''
  for (const same of [taken, taken.toUpperCase()]) {
    expect(isUniqueViolation(await problemOf(aMember({ handle: same })))).toBe(true)
  }
})

test('also in a raw query', async () => {
  const { id } = await aMember()
  const again = db.$executeRaw`INSERT INTO member (id) VALUES (${id}::uuid)`
  expect(isUniqueViolation(await problemOf(again))).toBe(true)
})

test('other refusals of the database are not taken for it', async () => {
  const ofNobody = { memberId: randomUUID(), tokenHash: '', expiresAt: new Date() }
  const foreignKey = await problemOf(db.session.create({ data: ofNobody }))
  const check = await problemOf(aMember({ email: 'Ada@example.org' }))
  for (const problem of [foreignKey, check, new Error('P2002'), 'P2002', null]) {
    expect(isUniqueViolation(problem)).toBe(false)
  }
  expect([foreignKey, check].map((problem) => problem instanceof Error)).toEqual([true, true])
})
