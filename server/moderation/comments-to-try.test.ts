import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { commentsToTry } from './comments-to-try'

const TRIED_MAX = 1_000

test('of a comment it knows what the checks knew when it was written', async () => {
  const [{ id: threadId }, author, moderator] = [
    await aThread(),
    await aMember(),
    await aModerator(),
  ]
  const wrote = async (count: number) => {
    for (let times = 1; times < count; times++) await aComment(threadId, { author })
    return aComment(threadId, { author })
  }
  const old = await wrote(1)
  const createdAt = after(new Date(), -61 * MINUTE_MS)
  await db.comment.update({ where: { id: old.id }, data: { createdAt } })
  for (let times = 0; times < 3; times++) await decided(await wrote(1), 'REMOVE', moderator)
  await wrote(18)
  const waits = await wrote(1)
  await db.comment.update({ where: { id: waits.id }, data: { visibility: 'PENDING' } })
  const last = await wrote(1)
  const tried = await commentsToTry(FIRST_SETTINGS)
  expect(tried.find(({ id }) => id === last.id)?.author).toEqual({
    ...{ publishedComments: 19, isModerator: false, lastHour: 22, lastDay: 23 },
    ...{ lately: 20, removedLately: 2 },
  })
})

test('it takes the last thousand whose words still stand, the latest first', async () => {
  const [{ id: threadId, opening }, { id: authorId }] = [await aThread(), await aMember()]
  const before = await commentsToTry(FIRST_SETTINGS)
  const began = after(new Date(), MINUTE_MS)
  const all = Array.from({ length: TRIED_MAX + 2 }, (_, index) => ({
    ...{ id: randomUUID(), createdAt: after(began, index) },
    ...{ threadId, authorId, parentId: opening.id, clientKey: randomUUID() },
    visibility: 'PUBLISHED' as const,
  }))
  await db.comment.createMany({ data: all })
  const revisions = all.map(({ id }) => ({ id, commentId: id, number: 1, markdown: '.', html: '' }))
  await db.commentRevision.createMany({ data: revisions })
  await db.$executeRaw`UPDATE comment SET current_revision_id = id WHERE author_id = ${authorId}::uuid`
  const deleted = { authorDeletedAt: new Date() }
  await db.comment.update({ where: { id: all[500]?.id ?? '' }, data: deleted })
  const tried = (await commentsToTry(FIRST_SETTINGS)).map(({ id }) => id)
  const [, ...rest] = all.filter((_one, index) => index !== 500)
  expect(tried).toEqual(rest.map(({ id }) => id).reverse())
  expect(before.length).toBeGreaterThan(0)
})
