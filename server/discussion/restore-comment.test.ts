import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { deleteComment } from './delete-comment'
import { purgeComment } from './purge-comment'
import { threadById } from './queries'
import { restoreComment } from './restore-comment'

const arranged = async () => {
  const { id: threadId } = await aThread()
  const comment = await aComment(threadId, { words: 'Back again.' })
  await aComment(threadId, { parentId: comment.id })
  const { id: commentId, author } = comment
  const before = await threadById(threadId, VISITOR)
  const row = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  await deleteComment(author, { commentId })
  return { threadId, commentId, author, before, row }
}

describe('a deleted comment', () => {
  test('comes back exactly as it was', async () => {
    const { threadId, commentId, author, before, row } = await arranged()
    await restoreComment(author, { commentId })
    const { version, ...seen } = (await threadById(threadId, VISITOR)) ?? { version: 0 }
    expect({ ...seen, version: before?.version }).toEqual(before)
    expect(version).toBe((before?.version ?? 0) + 2)
    expect(await db.comment.findUniqueOrThrow({ where: { id: commentId } })).toEqual(row)
    expect(await db.searchComment.count({ where: { commentId } })).toBe(1)
    await restoreComment(author, { commentId })
  })

  test('does not come back for another, nor after a day', async () => {
    const { commentId, author } = await arranged()
    for (const actor of [await aMember(), await aMember({ roles: ['MODERATOR'] })])
      await expect(restoreComment(actor, { commentId })).rejects.toMatchObject({
        code: 'not-found',
      })
    await expect(restoreComment(VISITOR, { commentId })).rejects.toMatchObject({ code: 'sign-in' })
    const tomorrow = after(new Date(), DAY_MS + 1_000)
    const late = restoreComment(author, { commentId }, tomorrow)
    await expect(late).rejects.toMatchObject({ code: 'gone' })
    await purgeComment(commentId, tomorrow)
    await expect(restoreComment(author, { commentId })).rejects.toMatchObject({ code: 'gone' })
  })

  test('brought back and purged at once is one or the other, whole', async () => {
    const { commentId, author } = await arranged()
    const tomorrow = after(new Date(), DAY_MS + 1_000)
    await Promise.allSettled([
      purgeComment(commentId, tomorrow),
      restoreComment(author, { commentId }),
    ])
    const row = await db.comment.findUniqueOrThrow({
      where: { id: commentId },
      include: { currentRevision: true },
    })
    expect(row.purgedAt === null).toBe(row.currentRevision?.markdown === 'Back again.')
    expect(row.purgedAt === null).toBe(row.authorDeletedAt === null)
  })
})
