import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { findInThread } from './find-in-thread'

const on = (day: string) => ({ to: 'day', day: new Date(`${day}T00:00:00.000Z`) }) as const

test('a reader is led to the last word, to the first since a day, and to their own last', async () => {
  const [thread, member] = [await aThread(), await aMember()]
  const own = await aComment(thread.id, { author: member })
  const held = await aComment(thread.id, { isHeld: true })
  const days = [
    [thread.opening.id, '2026-01-01'],
    [own.id, '2026-01-02'],
    [held.id, '2026-01-03'],
  ] as const
  for (const [id, day] of days) {
    await db.comment.update({ where: { id }, data: { createdAt: new Date(`${day}T12:00:00Z`) } })
  }
  expect(await findInThread(thread.id, VISITOR, { to: 'last' })).toBe(own.id)
  expect(await findInThread(thread.id, held.author, { to: 'last' })).toBe(held.id)
  expect(await findInThread(thread.id, VISITOR, on('2026-01-02'))).toBe(own.id)
  expect(await findInThread(thread.id, VISITOR, on('2026-01-03'))).toBeNull()
  expect(await findInThread(thread.id, member, { to: 'mine' })).toBe(own.id)
  expect(await findInThread(thread.id, await aMember(), { to: 'mine' })).toBeNull()
  expect(await findInThread(thread.id, VISITOR, { to: 'mine' })).toBeNull()
})
