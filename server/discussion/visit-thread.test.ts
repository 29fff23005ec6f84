import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { NEWS_MAX } from '@/domain/discussion/thread-news'
import { SETTLING_MS, VISIT_PAUSE_MS } from '@/domain/discussion/thread-visit'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { keepVisit } from './keep-visit'
import { threadById } from './queries'
import { visitThread } from './visit-thread'

const NOW = new Date('2027-03-01T12:00:00.000Z')
const later = (minutes: number) => after(NOW, minutes * MINUTE_MS)
const NEXT_DAY = after(NOW, DAY_MS)

type Said = Parameters<typeof aComment>[1] & { at: Date }

async function said({ id }: TestThread, { at, ...wishes }: Said) {
  const comment = await aComment(id, wishes)
  await db.comment.update({ where: { id: comment.id }, data: { createdAt: at } })
  return comment
}

const visit = (who: MemberActor, { id: threadId }: TestThread, now: Date) =>
  visitThread(who, { threadId, isWhole: true }, now)
const newIds = async (...asked: Parameters<typeof visit>) =>
  (await visit(...asked)).comments.map(({ id }) => id)

describe('what is new since the last visit', () => {
  test('is what came after it; at the first visit nothing', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await said(thread, { at: later(-1) })
    expect(await visit(member, thread, NOW)).toEqual({ since: null, comments: [], hasMore: false })
    const reply = await said(thread, { at: later(1) })
    const news = await visit(member, thread, NEXT_DAY)
    expect(news.comments.map(({ id }) => id)).toEqual([reply.id])
    expect(news.since).toBe(after(NOW, -SETTLING_MS).toISOString())
    expect(await newIds(member, thread, after(NEXT_DAY, DAY_MS))).toEqual([])
  })

  test('stays new as long as the visit goes on, and longer while the conversation is kept open', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await visit(member, thread, NOW)
    const reply = await said(thread, { at: later(40) })
    const opened = later(60)
    expect(await newIds(member, thread, opened)).toEqual([reply.id])
    const half = after(opened, VISIT_PAUSE_MS - 1)
    expect(await keepVisit(member, { threadId: thread.id }, half)).toEqual({ isKept: true })
    expect(await newIds(member, thread, after(half, VISIT_PAUSE_MS - 1))).toEqual([reply.id])
    const over = after(half, 3 * VISIT_PAUSE_MS)
    expect(await keepVisit(member, { threadId: thread.id }, over)).toEqual({ isKept: false })
    expect(await newIds(member, thread, over)).toEqual([])
  })

  test('is what arrives during the visit, too', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await visit(member, thread, NOW)
    const reply = await said(thread, { at: later(2) })
    expect(await newIds(member, thread, later(3))).toEqual([reply.id])
  })

  test('is told on the page of a branch, which is no visit itself', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const branch = { threadId: thread.id, isWhole: false }
    expect(await visitThread(member, branch, NOW)).toMatchObject({ since: null })
    expect(await db.threadVisit.count({ where: { memberId: member.id } })).toBe(0)
    await visit(member, thread, NOW)
    const reply = await said(thread, { at: later(1) })
    for (const now of [later(2), NEXT_DAY]) {
      const { comments } = await visitThread(member, branch, now)
      expect(comments.map(({ id }) => id)).toEqual([reply.id])
    }
    expect(await newIds(member, thread, NEXT_DAY)).toEqual([reply.id])
  })

  test('does not hold one’s own words, nor those of whoever one muted, unless they have no name', async () => {
    const [thread, member, foe] = [await aThread(), await aMember(), await aMember()]
    await db.mute.create({ data: { memberId: member.id, mutedId: foe.id } })
    await visit(member, thread, NOW)
    await said(thread, { at: later(1), author: member })
    await said(thread, { at: later(2), author: foe })
    const unnamed = await said(thread, { at: later(3), author: foe })
    await db.comment.update({ where: { id: unnamed.id }, data: { isUnnamed: true } })
    expect(await newIds(member, thread, NEXT_DAY)).toEqual([unnamed.id])
  })

  test('is what a moderator let through since, however long it waited; not what waits or is gone', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const held = await said(thread, { at: later(-60), isHeld: true })
    await said(thread, { at: later(1), isHeld: true })
    const gone = await said(thread, { at: later(2) })
    await db.comment.update({ where: { id: gone.id }, data: { authorDeletedAt: NOW } })
    await db.threadVisit.create({
      data: { memberId: member.id, threadId: thread.id, sinceAt: NOW, seenAt: NOW, openAt: NOW },
    })
    expect(await newIds(member, thread, NEXT_DAY)).toEqual([])
    const early = new Date('2026-01-01T00:00:00.000Z')
    const times = { sinceAt: early, seenAt: early, openAt: early }
    await db.threadVisit.updateMany({ where: { memberId: member.id }, data: times })
    await db.comment.updateMany({
      where: { threadId: thread.id },
      data: { createdAt: after(early, -DAY_MS) },
    })
    await decided(held, 'APPROVE')
    expect(await newIds(member, thread, NEXT_DAY)).toEqual([held.id])
  })

  test('says which page shows it', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await visit(member, thread, NOW)
    const first = await said(thread, { at: later(1) })
    const second = await said(thread, { at: later(2) })
    const chain = [second]
    for (let depth = 2; depth <= 5; depth++) {
      const parentId = chain.at(-1)?.id ?? ''
      chain.push(await said(thread, { at: later(1 + depth), parentId }))
    }
    const { comments } = await visit(member, thread, NEXT_DAY)
    const behindFirst = { after: first.id }
    expect(comments).toEqual([
      { id: first.id, page: { after: null } },
      ...chain.slice(0, 4).map(({ id }) => ({ id, page: behindFirst })),
      { id: chain[4]?.id, page: 'branch' },
    ])
    const shown = await threadById(thread.id, member, first.id)
    const ids = shown?.comments.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(chain.slice(0, 4).map(({ id }) => id)))
    expect(ids).not.toContain(chain[4]?.id)
  })

  test('is told up to a number, and that there is more', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await visit(member, thread, NOW)
    const authorId = (await aMember()).id
    await db.comment.createMany({
      data: Array.from({ length: NEWS_MAX + 1 }, () => ({
        ...{ threadId: thread.id, parentId: thread.opening.id, authorId },
        ...{ clientKey: crypto.randomUUID(), visibility: 'PUBLISHED' as const },
        createdAt: later(1),
      })),
    })
    const { comments, hasMore } = await visit(member, thread, NEXT_DAY)
    expect([comments.length, hasMore]).toEqual([NEWS_MAX, true])
  })
})

describe('a visit', () => {
  test('is begun once by many pages at once, and never goes back', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const times = [5, 1, 9, 3].map(later)
    const told = await Promise.all(times.map((now) => visit(member, thread, now)))
    expect(told.filter(({ since }) => since === null)).toHaveLength(1)
    const row = await db.threadVisit.findFirstOrThrow({ where: { memberId: member.id } })
    expect([row.seenAt, row.openAt]).toEqual([after(later(9), -SETTLING_MS), later(9)])
  })

  test('is of what one may read, and nobody else’s; a visitor has none', async () => {
    const [thread, held] = [await aThread(), await aThread({ isHeld: true })]
    const [member, other] = [await aMember(), await aMember()]
    await visit(member, thread, NOW)
    await said(thread, { at: later(1) })
    expect(await newIds(other, thread, NEXT_DAY)).toEqual([])
    await expect(visit(member, held, NOW)).rejects.toMatchObject({ code: 'not-found' })
    const nowhere = { threadId: 'nowhere', isWhole: true }
    await expect(visitThread(member, nowhere, NOW)).rejects.toMatchObject({ code: 'not-found' })
    const asVisitor = visitThread(VISITOR, { threadId: thread.id, isWhole: true }, NOW)
    await expect(asVisitor).rejects.toMatchObject({ code: 'sign-in' })
  })
})
