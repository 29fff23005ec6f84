import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aRejectedWord } from '@/server/testing/a-rejected-word'
import { aThread } from '@/server/testing/a-thread'
import { faultsOfThreads } from '@/server/testing/faults-of-threads'

import { moveBranch } from './move-branch'
import { postComment } from './post-comment'
import { placeOfComment, threadById } from './queries'

const moved = (commentId: string) => ({ commentId, title: 'A branch', reason: '' })
const idsIn = async (threadId: string) =>
  (await threadById(threadId, VISITOR))?.comments.map(({ id }) => id)

async function aBranch() {
  const thread = await aThread()
  const stays = await aComment(thread.id)
  const root = await aComment(thread.id)
  const below = await aComment(thread.id, { parentId: root.id })
  return { thread, stays, root, below }
}

describe('a branch becomes a conversation of its own', () => {
  test('by whoever wrote its first words; all that answers them goes along', async () => {
    const { thread, stays, root, below } = await aBranch()
    const { threadId } = await moveBranch(root.author, moved(root.id))
    expect(await idsIn(threadId)).toEqual([root.id, below.id])
    expect(await idsIn(thread.id)).toEqual([thread.opening.id, stays.id])
    expect(await threadById(threadId, VISITOR)).toMatchObject({
      title: 'A branch',
      handle: root.author.handle,
      subject: { slug: thread.slug },
    })
    expect(await placeOfComment(below.id, VISITOR)).toMatchObject({ threadId })
    expect(await faultsOfThreads([thread.id, threadId])).toEqual([])
  })

  test('under no title that a check would hold, unless a moderator gives it', async () => {
    const { root } = await aBranch()
    const wish = { ...moved(root.id), title: `A ${await aRejectedWord('quagmire')}` }
    await expect(moveBranch(root.author, wish)).rejects.toMatchObject({ code: 'forbidden' })
    const { threadId } = await moveBranch(await aModerator(), wish)
    expect((await threadById(threadId, VISITOR))?.title).toBe('A quagmire')
  })

  test('by a moderator; it is still the words of whoever wrote them', async () => {
    const { thread, root } = await aBranch()
    const { threadId } = await moveBranch(await aModerator(), moved(root.id))
    expect((await threadById(threadId, VISITOR))?.handle).toBe(root.author.handle)
    const event = await db.threadEvent.findFirst({ where: { threadId: thread.id } })
    expect(event).toMatchObject({ act: 'BRANCH', otherThreadId: threadId, isByOffice: true })
  })

  test('once, however often it is sent', async () => {
    const { root } = await aBranch()
    const [first, again] = await Promise.all([
      moveBranch(root.author, moved(root.id)),
      moveBranch(root.author, moved(root.id)),
    ])
    expect(again).toEqual(first)
  })

  test('and what answers it from an older page follows it, once', async () => {
    const { thread, root, below } = await aBranch()
    const answer = { clientKey: randomUUID(), threadId: thread.id, words: 'Yes.' }
    const sent = { ...answer, parentId: below.id }
    const { threadId } = await moveBranch(root.author, moved(root.id))
    const author = await aMember({ roles: ['MODERATOR'] })
    const first = await postComment(author, sent)
    expect(first.threadId).toBe(threadId)
    expect(await postComment(author, sent)).toEqual(first)
    const other = postComment(author, { ...sent, threadId: (await aThread()).id })
    await expect(other).rejects.toMatchObject({ code: 'conflict' })
  })

  test('and the request that posted it is still answered with it', async () => {
    const thread = await aThread()
    const author = await aMember({ roles: ['MODERATOR'] })
    const sent = { clientKey: randomUUID(), threadId: thread.id, words: 'A thought.' }
    const { id } = await postComment(author, sent)
    const { threadId } = await moveBranch(author, moved(id))
    expect(await postComment(author, sent)).toMatchObject({ id, threadId })
  })
})

describe('a branch stays where it is', () => {
  test('when another member asks, or a visitor', async () => {
    const { root } = await aBranch()
    const byAnother = moveBranch(await aMember(), moved(root.id))
    await expect(byAnother).rejects.toMatchObject({ code: 'forbidden' })
    const byVisitor = moveBranch(VISITOR, moved(root.id))
    await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('when its author asks in a locked conversation', async () => {
    const { thread, root } = await aBranch()
    await db.thread.update({ where: { id: thread.id }, data: { lockedAt: new Date() } })
    const refused = moveBranch(root.author, moved(root.id))
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('when it is the whole conversation, or not everyone can read it', async () => {
    const { thread, root } = await aBranch()
    const whole = moveBranch(await aModerator(), moved(thread.opening.id))
    await expect(whole).rejects.toMatchObject({ code: 'conflict' })
    const held = await aComment(thread.id, { isHeld: true })
    for (const id of [held.id, randomUUID()]) {
      const refused = moveBranch(await aModerator(), moved(id))
      await expect(refused).rejects.toMatchObject({ code: 'gone' })
    }
    expect(await idsIn(thread.id)).toContain(root.id)
  })
})

test('the database refuses a reply apart from what it answers', async () => {
  const { stays } = await aBranch()
  const other = await aThread()
  const apart = db.comment.update({ where: { id: stays.id }, data: { threadId: other.id } })
  await expect(apart).rejects.toThrow(/oreign key/)
})
