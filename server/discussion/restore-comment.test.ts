import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { deleteComment } from './delete-comment'
import { editComment } from './edit-comment'
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

describe('what moderators let through while it was deleted', () => {
  const toldOf = async (commentId: string) =>
    (await db.notification.findMany({ where: { commentId, decisionId: null } }))
      .map(({ memberId, reason }) => `${reason} ${memberId}`)
      .sort()

  test('is told of when it comes back, once: of a comment that waited, all those concerned', async () => {
    const [thread, ada] = [await aThread(), await aMember()]
    const words = `@${ada.handle ?? ''}, look.`
    const held = await aComment(thread.id, { words, isHeld: true })
    const { id: commentId, author } = held
    await deleteComment(author, { commentId })
    await decided(held, 'APPROVE')
    expect(await toldOf(commentId)).toEqual([])
    await restoreComment(author, { commentId })
    await deleteComment(author, { commentId })
    await restoreComment(author, { commentId })
    const all = [`MENTION ${ada.id}`, `REPLY ${thread.opening.author.id}`]
    expect(await toldOf(commentId)).toEqual(all)
  })

  test('of a change, whom it newly mentions; and of a comment as it was, nobody', async () => {
    const [thread, ada] = [await aThread(), await aMember()]
    const comment = await aComment(thread.id, { words: 'Old.' })
    const { id: commentId, revisionId, author } = comment
    const words = `@${ada.handle ?? ''}, see https://example.net.`
    await editComment(author, { commentId, revisionId, words })
    const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
    await db.notification.deleteMany({ where: { commentId } })
    await deleteComment(author, { commentId })
    await restoreComment(author, { commentId })
    expect(await toldOf(commentId)).toEqual([])
    await deleteComment(author, { commentId })
    await decided({ ...comment, revisionId: waitingRevisionId ?? '' }, 'APPROVE')
    await restoreComment(author, { commentId })
    expect(await toldOf(commentId)).toEqual([`MENTION ${ada.id}`])
  })
})
