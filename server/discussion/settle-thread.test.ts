import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { termsKey } from '@/domain/discussion/terms-key'
import type { SettleThreadInput } from '@/domain/discussion/thread-tools'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { postComment } from './post-comment'
import { discussionOf, threadById } from './queries'
import { settleThread } from './settle-thread'

async function terms(threadId: string, more: Partial<SettleThreadInput> = {}) {
  const seen = termsKey(await db.thread.findUniqueOrThrow({ where: { id: threadId } }))
  return { threadId, seen, slowSeconds: 0, openUntil: '', reason: '', ...more } as const
}
const settled = async (threadId: string, more: Partial<SettleThreadInput>) =>
  settleThread(await aModerator(), await terms(threadId, more))
const said = (author: MemberActor, threadId: string) =>
  postComment(author, { clientKey: randomUUID(), threadId, words: 'A word.' })

/** Someone whose words do not wait any more. */
async function aRegular(): Promise<MemberActor> {
  const author = await aMember()
  await aComment((await aThread()).id, { author })
  return author
}

describe('the terms of a conversation', () => {
  test('pinned, it stands before a livelier one, and says so', async () => {
    const thread = await aThread()
    const livelier = await aThread({ slug: thread.slug })
    await settled(thread.id, { pinned: 'on' })
    await aComment(livelier.id)
    const { threads = [] } = (await discussionOf(thread.slug, VISITOR)) ?? {}
    expect(threads.map(({ id, isPinned }) => [id, isPinned])).toEqual([
      [thread.id, true],
      [livelier.id, false],
    ])
  })

  test.each([
    ['locked', { locked: 'on' }],
    ['past its date', { openUntil: '2020-01-01' }],
  ] as const)('%s, moderators alone write, and all are told before', async (_, more) => {
    const thread = await aThread()
    await settled(thread.id, more)
    const refused = said(await aRegular(), thread.id)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    expect((await threadById(thread.id, VISITOR))?.terms).toMatchObject({ isClosed: true })
    const moderator = await aModerator()
    expect(await said(moderator, thread.id)).toMatchObject({ threadId: thread.id })
    expect((await threadById(thread.id, moderator))?.terms.isExempt).toBe(true)
  })

  test('slow, one’s second word is refused until one’s time has come, and one is told when', async () => {
    const [thread, author] = [await aThread(), await aRegular()]
    await settled(thread.id, { slowSeconds: 600 })
    const { id } = await said(author, thread.id)
    await expect(said(author, thread.id)).rejects.toMatchObject({
      code: 'too-many',
      message: expect.stringContaining('in 10 minutes') as string,
    })
    const { terms: told } = (await threadById(thread.id, author)) ?? {}
    expect(told).toMatchObject({ slowSeconds: 600, nextTurnAt: expect.any(String) as string })
    expect((await threadById(thread.id, VISITOR))?.terms.nextTurnAt).toBeNull()
    expect(await said(await aRegular(), thread.id)).toMatchObject({ isHeld: false })
    await db.comment.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - 601_000) },
    })
    expect(await said(author, thread.id)).toMatchObject({ isHeld: false })
  })

  test('slow, ten requests at once are one comment', async () => {
    const [thread, author] = [await aThread(), await aRegular()]
    await settled(thread.id, { slowSeconds: 60 })
    await Promise.allSettled(Array.from({ length: 10 }, () => said(author, thread.id)))
    expect(await db.comment.count({ where: { threadId: thread.id, authorId: author.id } })).toBe(1)
  })

  test('by approval, the words of a regular wait with their reason, and a moderator’s do not', async () => {
    const thread = await aThread()
    await settled(thread.id, { byApproval: 'on' })
    const { id, isHeld } = await said(await aRegular(), thread.id)
    expect(isHeld).toBe(true)
    const held = await db.checkResult.findMany({
      where: { revision: { commentId: id }, verdict: 'HOLD' },
    })
    expect(held.map(({ check }) => check)).toEqual(['by-approval'])
    expect(await said(await aModerator(), thread.id)).toMatchObject({ isHeld: false })
  })
})

describe('terms are refused', () => {
  test('from a page that shows former ones; nothing changes', async () => {
    const thread = await aThread()
    const [moderator, old] = [await aModerator(), await terms(thread.id, { pinned: 'on' })]
    await settled(thread.id, { locked: 'on' })
    await expect(settleThread(moderator, old)).rejects.toMatchObject({ code: 'conflict' })
    const row = await db.thread.findUniqueOrThrow({ where: { id: thread.id } })
    expect([row.pinnedAt, row.lockedAt !== null]).toEqual([null, true])
  })

  test('from whoever opened it, who is no moderator', async () => {
    const thread = await aThread()
    const refused = settleThread(thread.opening.author, await terms(thread.id, { locked: 'on' }))
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('only what changed stands in the log, and nothing when nothing did', async () => {
  const thread = await aThread()
  await settled(thread.id, {})
  await settled(thread.id, { locked: 'on', slowSeconds: 60 })
  const log = await db.threadEvent.findMany({ where: { threadId: thread.id } })
  expect(log).toMatchObject([{ act: 'TERMS', before: { lockedAt: null, slowSeconds: 0 } }])
})
