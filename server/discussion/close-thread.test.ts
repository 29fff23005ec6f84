import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { termsKey } from '@/domain/discussion/terms-key'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { closeThread } from './close-thread'
import { threadById } from './queries'
import { settleThread } from './settle-thread'

const version = async (id: string) => (await threadById(id, VISITOR))?.version ?? NaN

const waiting = async (id: string) =>
  (await jobsWaiting('close-thread')).filter(({ payload }) => JSON.stringify(payload).includes(id))

async function openUntilTomorrow() {
  const { id } = await aThread()
  const terms = await db.thread.findUniqueOrThrow({ where: { id } })
  const openUntil = after(new Date(), DAY_MS).toISOString().slice(0, 10)
  const input = { threadId: id, seen: termsKey(terms), openUntil, reason: '' }
  await settleThread(await aModerator(), { ...input, slowSeconds: 0 })
  const { closesAt } = await db.thread.findUniqueOrThrow({ where: { id } })
  if (closesAt === null) throw new Error('it never closes')
  return { id, closesAt }
}

test('once its day has passed, kept pages of a conversation are made anew', async () => {
  const { id, closesAt } = await openUntilTomorrow()
  expect(await waiting(id)).toHaveLength(1)
  const before = await version(id)
  await closeThread(id, after(closesAt, -1))
  expect(await version(id)).toBe(before)
  expect(await waiting(id)).toHaveLength(1)
  await closeThread(id, closesAt)
  expect(await version(id)).toBe(before + 1)
})

test('one that was left open, or is gone, is left alone', async () => {
  const { id } = await openUntilTomorrow()
  await db.thread.update({ where: { id }, data: { closesAt: null } })
  const before = await version(id)
  await closeThread(id, after(new Date(), 2 * DAY_MS))
  await closeThread('01900000-0000-7000-8000-000000000000', new Date())
  expect(await version(id)).toBe(before)
})
