import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'

import { confirmByLink } from './confirm-by-link'
import { mailedLink } from './mailed-link'

const NOW = new Date()

test('looking at a link ten times uses nothing up, and hints at the address alone', async () => {
  const { id: request, token, email } = await aSignInRequest({ email: `ann-${randomUUID()}@e.org` })
  const before = await db.signInRequest.findUniqueOrThrow({ where: { id: request } })
  for (let turn = 0; turn < 10; turn++) {
    expect(await mailedLink({ request, token }, NOW)).toEqual({ address: 'a…@e…' })
  }
  expect(await db.signInRequest.findUniqueOrThrow({ where: { id: request } })).toEqual(before)
  await confirmByLink(VISITOR, { request, token })
  expect(await mailedLink({ request, token }, NOW)).toBeNull()
  expect(await db.session.count({ where: { member: { email } } })).toBe(1)
})

test('whoever does not hold the whole link is told nothing, and so is whoever comes too late', async () => {
  const { id: request, token } = await aSignInRequest()
  expect(await mailedLink({ request, token: 'x'.repeat(43) }, NOW)).toBeNull()
  expect(await mailedLink({ request: randomUUID(), token }, NOW)).toBeNull()
  expect(await mailedLink({ request, token }, new Date(Date.now() + 16 * 60_000))).toBeNull()
})
