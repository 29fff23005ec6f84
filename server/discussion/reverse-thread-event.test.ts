import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { termsKey } from '@/domain/discussion/terms-key'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { anEssay } from '@/server/testing/an-essay'
import { aThread } from '@/server/testing/a-thread'
import { faultsOfThreads } from '@/server/testing/faults-of-threads'

import { mergeThread } from './merge-thread'
import { moveBranch } from './move-branch'
import { moveThread } from './move-thread'
import { renameThread } from './rename-thread'
import { reverseThreadEvent } from './reverse-thread-event'
import { settleThread } from './settle-thread'
import { threadNow } from './thread-now'

/** All of a conversation that an event may change, as it is stored. */
async function stored(...ids: string[]) {
  const threads = await db.thread.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    omit: { version: true },
    include: { comments: { orderBy: { id: 'asc' } } },
  })
  return JSON.stringify(threads)
}
const lastEvent = async (threadId: string) =>
  (
    await db.threadEvent.findFirstOrThrow({
      where: { threadId, reversesId: null },
      orderBy: { id: 'desc' },
    })
  ).id
const undone = async (eventId: string) =>
  reverseThreadEvent(await aModerator(), { eventId, reason: 'A mistake.' })

async function aCrowd() {
  const thread = await aThread()
  const root = await aComment(thread.id)
  await aComment(thread.id, { parentId: root.id })
  return { thread, root, other: await aThread(), moderator: await aModerator() }
}
type Crowd = Awaited<ReturnType<typeof aCrowd>>

const ACTS: Record<string, (crowd: Crowd) => Promise<unknown>> = {
  'a new name': ({ thread, moderator }) =>
    renameThread(moderator, { threadId: thread.id, title: 'New', reason: '' }),
  'new terms': async ({ thread, moderator }) =>
    settleThread(moderator, {
      threadId: thread.id,
      seen: termsKey(await db.thread.findUniqueOrThrow({ where: { id: thread.id } })),
      ...{ pinned: 'on', locked: 'on', byApproval: 'on', slowSeconds: 60 },
      ...{ openUntil: '2030-01-01', reason: '' },
    }),
  'another essay': async ({ thread, moderator }) =>
    moveThread(moderator, {
      threadId: thread.id,
      to: { about: 'essay', slug: (await anEssay('Other.')).slug },
      reason: '',
    }),
  'a branch': ({ root, moderator }) =>
    moveBranch(moderator, { commentId: root.id, title: 'Apart', reason: '' }),
  'a merger': ({ thread, other, moderator }) =>
    mergeThread(moderator, { threadId: thread.id, into: other.id, reason: '' }),
}

describe('undoing', () => {
  test.each(Object.keys(ACTS))('%s leaves everything exactly as it was, once', async (name) => {
    const crowd = await aCrowd()
    const ids = [crowd.thread.id, crowd.other.id]
    const before = await stored(...ids)
    await ACTS[name]?.(crowd)
    expect(await stored(...ids)).not.toBe(before)
    const event = await lastEvent(crowd.thread.id)
    await undone(event)
    expect(await stored(...ids)).toBe(before)
    await expect(undone(event)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.threadEvent.count({ where: { reversesId: event } })).toBe(1)
  })

  test('a merger takes along what was said there since', async () => {
    const { thread, other, moderator } = await aCrowd()
    await mergeThread(moderator, { threadId: thread.id, into: other.id, reason: '' })
    const late = await aComment(other.id, { parentId: thread.opening.id })
    await undone(await lastEvent(thread.id))
    expect((await db.comment.findUnique({ where: { id: late.id } }))?.threadId).toBe(thread.id)
    expect(await faultsOfThreads([thread.id, other.id])).toEqual([])
  })

  test('a branch lets its address lead back', async () => {
    const { thread, root, moderator } = await aCrowd()
    const title = 'Apart'
    const { threadId } = await moveBranch(moderator, { commentId: root.id, title, reason: '' })
    await undone(await lastEvent(thread.id))
    expect(await threadNow(threadId)).toBe(thread.id)
    expect(await faultsOfThreads([thread.id, threadId])).toEqual([])
  })

  test('waits for what was moved after it', async () => {
    const { thread, root, other, moderator } = await aCrowd()
    await moveBranch(moderator, { commentId: root.id, title: 'Apart', reason: '' })
    const branch = await lastEvent(thread.id)
    await mergeThread(moderator, { threadId: thread.id, into: other.id, reason: '' })
    await expect(undone(branch)).rejects.toMatchObject({ code: 'conflict' })
    await undone(await lastEvent(thread.id))
    await undone(branch)
    expect(await faultsOfThreads([thread.id, other.id])).toEqual([])
  })

  test('ten moderators at once undo once', async () => {
    const { thread, other, moderator } = await aCrowd()
    await mergeThread(moderator, { threadId: thread.id, into: other.id, reason: '' })
    const event = await lastEvent(thread.id)
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => undone(event)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await faultsOfThreads([thread.id, other.id])).toEqual([])
  })

  test('is for moderators', async () => {
    const { thread } = await aCrowd()
    const { author } = thread.opening
    await renameThread(author, { threadId: thread.id, title: 'New', reason: '' })
    const eventId = await lastEvent(thread.id)
    for (const actor of [author, VISITOR]) {
      const refused = reverseThreadEvent(actor, { eventId, reason: '' })
      await expect(refused).rejects.toMatchObject({ name: 'Refusal' })
    }
  })
})
