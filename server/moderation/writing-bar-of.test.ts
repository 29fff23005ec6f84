import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSuspension } from '@/server/testing/a-suspension'

import { acknowledgeWarning } from './acknowledge-warning'
import { writingBarOf } from './writing-bar-of'

const now = new Date()
const lastOf = async (authorId: string) =>
  (await db.decision.findFirstOrThrow({ where: { authorId }, orderBy: { number: 'desc' } })).id

test('whoever may write has no bar, nor has a visitor', async () => {
  expect(await writingBarOf(await aMember())).toBeNull()
  expect(await writingBarOf(VISITOR)).toBeNull()
})

test('a warning bars until it is read', async () => {
  const member = await aMember()
  await aSuspension(member.id, { kind: 'WARN' })
  const decisionId = await lastOf(member.id)
  expect(await writingBarOf(member)).toMatchObject({ kind: 'warned', decisionId, until: null })
  await acknowledgeWarning(member, { decisionId })
  expect(await writingBarOf(member)).toBeNull()
})

test('a suspension says until when, and is over by itself or once lifted', async () => {
  const member = await aMember()
  const expiresAt = after(now, 3 * DAY_MS)
  const { reverse } = await aSuspension(member.id, { expiresAt })
  const bar = { kind: 'suspended', until: expiresAt.toISOString() }
  expect(await writingBarOf(member, now)).toMatchObject(bar)
  expect(await writingBarOf(member, after(now, 4 * DAY_MS))).toBeNull()
  await reverse()
  expect(await writingBarOf(member, now)).toBeNull()
})

test('of several the one that lasts longest is told: a ban has no end', async () => {
  const member = await aMember()
  await aSuspension(member.id, { kind: 'BAN' })
  await aSuspension(member.id, { expiresAt: after(now, DAY_MS) })
  expect(await writingBarOf(member, now)).toMatchObject({ kind: 'suspended', until: null })
})
