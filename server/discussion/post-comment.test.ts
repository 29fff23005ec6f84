import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment, commentAt } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { postComment } from './post-comment'
import { discussionOf, threadById } from './queries'

const sent = (threadId: string, words = 'I know this.') => ({
  clientKey: randomUUID(),
  threadId,
  words,
})

const counters = async (id: string) => {
  const { commentCount, lastCommentAt } = await db.thread.findUniqueOrThrow({ where: { id } })
  return { commentCount, lastCommentAt: lastCommentAt?.toISOString() ?? null }
}

describe('a comment that everyone can read', () => {
  test('stands below what it answers, and is counted', async () => {
    const thread = await aThread()
    const { id } = await aComment(thread.id, { words: '*I* know' })
    const seen = await threadById(thread.id, VISITOR)
    expect(seen?.comments.at(-1)).toMatchObject({ id, depth: 1, html: '<p><em>I</em> know</p>' })
    const { createdAt } = await db.comment.findUniqueOrThrow({ where: { id } })
    const lastCommentAt = createdAt.toISOString()
    expect(await counters(thread.id)).toEqual({ commentCount: 2, lastCommentAt })
  })

  test('raises the versions of its thread and its essay, and a held one does not', async () => {
    const thread = await aThread()
    const versions = async () =>
      [await threadById(thread.id, VISITOR), await discussionOf(thread.slug, VISITOR)].map(
        (seen) => seen?.version ?? NaN,
      )
    const [ofThread = NaN, ofEssay = NaN] = await versions()
    await aComment(thread.id)
    expect(await versions()).toEqual([ofThread + 1, ofEssay + 1])
    await aComment(thread.id, { isHeld: true })
    expect(await versions()).toEqual([ofThread + 1, ofEssay + 1])
  })

  test('is told to whoever is answered and to whoever opened, once each', async () => {
    const thread = await aThread()
    const answered = await aComment(thread.id)
    const reply = await aComment(thread.id, { parentId: answered.id })
    const told = await db.notification.findMany({ where: { commentId: reply.id } })
    expect(told.map(({ memberId, reason }) => [memberId, reason]).sort()).toEqual(
      [
        [answered.author.id, 'REPLY'],
        [thread.opening.author.id, 'NEW_COMMENT'],
      ].sort(),
    )
  })

  test('leaves the counters equal to the counts when twelve come at once', async () => {
    const thread = await aThread()
    const authors = await Promise.all(Array.from({ length: 12 }, () => aMember()))
    await Promise.all(authors.map((author) => aComment(thread.id, { author })))
    expect((await counters(thread.id)).commentCount).toBe(13)
    expect((await threadById(thread.id, VISITOR))?.comments).toHaveLength(13)
  })
})

describe('the same request', () => {
  test('sent twice posts one comment, and answers with it', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const request = sent(thread.id)
    const first = await postComment(member, request)
    expect(await postComment(member, request)).toEqual(first)
    expect(await db.comment.count({ where: { authorId: member.id } })).toBe(1)
  })

  test('sent twenty times at once posts one comment', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const request = sent(thread.id)
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await postComment(member, request)).id),
    )
    expect(new Set(ids).size).toBe(1)
    expect(await db.comment.count({ where: { authorId: member.id } })).toBe(1)
    expect(await db.case.count({ where: { comment: { authorId: member.id } } })).toBe(1)
  })

  test('is answered even when the conversation was locked meanwhile', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const request = sent(thread.id)
    const first = await postComment(member, request)
    await db.thread.update({ where: { id: thread.id }, data: { lockedAt: new Date() } })
    expect(await postComment(member, request)).toEqual(first)
  })

  test('with other words, or in another place, is refused', async () => {
    const [thread, other, member] = [await aThread(), await aThread(), await aMember()]
    const { id: elsewhere } = await aComment(thread.id)
    const request = sent(thread.id)
    await postComment(member, request)
    for (const changed of [{ words: 'Other.' }, { threadId: other.id }, { parentId: elsewhere }]) {
      const refused = postComment(member, { ...request, ...changed })
      await expect(refused).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await db.comment.count({ where: { authorId: member.id } })).toBe(1)
  })

  test('of another member is another comment', async () => {
    const thread = await aThread()
    const request = sent(thread.id)
    const [one, other] = [await aMember(), await aMember()]
    const ids = [await postComment(one, request), await postComment(other, request)]
    expect(ids[0]?.id).not.toBe(ids[1]?.id)
  })
})

describe('a comment is refused', () => {
  test.each(['PENDING', 'REMOVED'] as const)('in answer to one that is %s', async (visibility) => {
    const thread = await aThread()
    const comment = await aComment(thread.id, { isHeld: true })
    if (visibility === 'REMOVED') await decided(comment, 'REMOVE')
    for (const author of [await aMember(), comment.author]) {
      const reply = postComment(author, { ...sent(thread.id), parentId: comment.id })
      await expect(reply).rejects.toMatchObject({ code: 'gone' })
    }
  })

  test('in answer to one that its author deleted, or that was purged', async () => {
    const thread = await aThread()
    for (const gone of [{ authorDeletedAt: new Date() }, { purgedAt: new Date() }]) {
      const { id: parentId } = await aComment(thread.id)
      await db.comment.update({ where: { id: parentId }, data: gone })
      const reply = postComment(await aMember(), { ...sent(thread.id), parentId })
      await expect(reply).rejects.toMatchObject({ code: 'gone' })
    }
  })

  test('in a conversation that waits, or in answer to one of another', async () => {
    const [waiting, thread, other] = [
      await aThread({ isHeld: true }),
      await aThread(),
      await aThread(),
    ]
    const misplaced = { ...sent(thread.id), parentId: other.opening.id }
    for (const request of [sent(waiting.id), misplaced]) {
      const refused = postComment(await aMember(), request)
      await expect(refused).rejects.toMatchObject({ code: 'gone' })
    }
  })

  test('in a locked conversation, unless a moderator writes it', async () => {
    const thread = await aThread()
    await db.thread.update({ where: { id: thread.id }, data: { lockedAt: new Date() } })
    const refused = postComment(await aMember(), sent(thread.id))
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const { id } = await postComment(moderator, sent(thread.id))
    expect(await commentAt(id, moderator)).toMatchObject({ threadId: thread.id })
  })

  test('in a conversation that is not there', async () => {
    const refused = postComment(await aMember(), sent(randomUUID()))
    await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  })

  test('from a visitor, and from a member without a name', async () => {
    const thread = await aThread()
    const byVisitor = postComment(VISITOR, sent(thread.id))
    await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = postComment(await aMember({ handle: null }), sent(thread.id))
    await expect(nameless).rejects.toMatchObject({ code: 'forbidden' })
    expect((await threadById(thread.id, VISITOR))?.comments).toHaveLength(1)
  })
})

test.each([
  ['withdrawn', { withdrawnAt: new Date() }],
  ['brought back for a later day', { scheduledFor: new Date('2999-01-01') }],
])(
  'to a conversation about what was %s nothing is added, and it stays readable',
  async (_, data) => {
    const thread = await aThread()
    await db.essay.update({ where: { slug: thread.slug }, data })
    await expect(postComment(await aMember(), sent(thread.id))).rejects.toMatchObject({
      code: 'gone',
      message: expect.stringContaining('withdrawn') as string,
    })
    expect(await threadById(thread.id, VISITOR)).toMatchObject({
      isWithdrawn: true,
      comments: [{ id: thread.opening.id }],
    })
  },
)
