import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { WHOLE_QUEUE, type DeskShow } from '@/domain/moderation/desk-wish'
import { readDeskWish } from '@/domain/moderation/read-desk-wish'
import { after } from '@/domain/time'
import { db } from '@/server/db'
import { aDecision, aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimCase } from './claim-case'
import { decide } from './decide'
import { deskQueue } from './desk-queue'
import { reportComment } from './report-comment'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const caseOf = ({ id: commentId }: TestComment) =>
  db.case.findFirstOrThrow({ where: { commentId } })

const report = async (
  { id, revisionId }: TestComment,
  reason: 'SPAM' | 'WORRIED',
  by = aMember(),
) => reportComment(await by, { commentId: id, revisionId, reason, words: '' })

describe('the queue', () => {
  test('shows what a moderator looks at: by source, escalated, their own', async () => {
    const [thread, me] = [await aThread(), await aModerator()]
    const held = await aComment(thread.id, { isHeld: true })
    const reported = await aComment(thread.id)
    await aReport(reported)
    const escalated = await aComment(thread.id)
    await aReport(escalated)
    await decide(me, { ...(await aDecision(escalated, 'DISMISS')), kind: 'ESCALATE' })
    await claimCase(me, { caseId: (await caseOf(held)).id })
    const ours = new Map<string, string>()
    for (const [name, comment] of Object.entries({ held, reported, escalated }))
      ours.set((await caseOf(comment)).id, name)
    const shown = async (show: DeskShow, who = me) => {
      const { cases, total } = await deskQueue(who, { ...WHOLE_QUEUE, show })
      expect(total).toBeGreaterThanOrEqual(cases.length)
      return cases.flatMap(({ id }) => ours.get(id) ?? []).sort()
    }
    expect(await shown('all')).toEqual(['escalated', 'held', 'reported'])
    expect(await shown('held')).toEqual(['held'])
    expect(await shown('reported')).toEqual(['escalated', 'reported'])
    expect(await shown('flagged')).toEqual([])
    expect(await shown('escalated')).toEqual(['escalated'])
    expect(await shown('mine')).toEqual(['held'])
    expect(await shown('mine', await aModerator())).toEqual([])
  })

  test('says who is at a case, and until when', async () => {
    const [comment, me] = [
      await aComment((await aThread()).id, { isHeld: true }),
      await aModerator(),
    ]
    const { id } = await caseOf(comment)
    const now = new Date()
    const { until } = await claimCase(me, { caseId: id }, now)
    const claimOf = async (who: typeof me, at: Date) =>
      (await deskQueue(who, WHOLE_QUEUE, at)).cases.find((one) => one.id === id)?.claim
    expect(await claimOf(me, now)).toEqual({ handle: me.handle, isMine: true, until })
    expect(await claimOf(await aModerator(), now)).toMatchObject({ isMine: false })
    expect(await claimOf(me, after(now, 5 * 60_000))).toBeNull()
  })

  test('read as of a moment has nothing that came later', async () => {
    const thread = await aThread()
    const first = await caseOf(await aComment(thread.id, { isHeld: true }))
    const { until } = await deskQueue(await aModerator())
    await db.case.update({
      where: { id: first.id },
      data: { createdAt: after(until, -1) },
    })
    const later = await aComment(thread.id)
    await report(later, 'WORRIED')
    await db.case.updateMany({
      where: { commentId: later.id },
      data: { createdAt: after(until, 1_000) },
    })
    const ids = async (asked: Date | null) =>
      (await deskQueue(await aModerator(), { ...WHOLE_QUEUE, until: asked })).cases.map(
        ({ id }) => id,
      )
    const newer = (await caseOf(later)).id
    expect(await ids(until)).toContain(first.id)
    expect(await ids(until)).not.toContain(newer)
    expect(await ids(null)).toContain(newer)
  })

  test('does not show words that may hurt before they are asked for', async () => {
    const comment = await aComment((await aThread()).id, { words: 'Words of despair.' })
    await report(comment, 'WORRIED')
    const { id } = await caseOf(comment)
    const item = (await deskQueue(await aModerator())).cases.find((one) => one.id === id)
    expect(item).toMatchObject({ excerpt: '', reason: 'WORRIED' })
  })

  test('has what a trusted member reported before words that were held', async () => {
    const [thread, reporter] = [await aThread(), await aMember()]
    for (let made = 0; made < 3; made++) {
      const wrong = await aComment(thread.id)
      await report(wrong, 'SPAM', Promise.resolve(reporter))
      await decided(wrong, 'REMOVE')
    }
    const held = await aComment(thread.id, { isHeld: true })
    const [theirs, anybodys] = [await aComment(thread.id), await aComment(thread.id)]
    await report(theirs, 'SPAM', Promise.resolve(reporter))
    await report(anybodys, 'SPAM')
    const expected = await Promise.all(
      [theirs, held, anybodys].map(async (one) => (await caseOf(one)).id),
    )
    const queue = (await deskQueue(await aModerator())).cases.map(({ id }) => id)
    expect(queue.filter((id) => expected.includes(id))).toEqual(expected)
  })

  test('goes on where a page ended, without gap and without repeat, also when that case is decided', async () => {
    const { id: threadId, opening } = await aThread()
    const made = Array.from({ length: 205 }, (_, nth) => ({
      ...{ id: randomUUID(), threadId, authorId: opening.author.id, clientKey: randomUUID() },
      parentId: opening.id,
      ...{ visibility: 'PENDING' as const, createdAt: new Date(Date.now() + nth) },
    }))
    await db.comment.createMany({ data: made })
    const cases = made.map(({ id: commentId }, nth) => ({
      ...{
        commentId,
        priority: nth % 3,
        createdAt: new Date(2_000, 0, 1, 0, 0, Math.floor(nth / 2)),
      },
      sources: ['FLAGGED' as const],
    }))
    await db.case.createMany({ data: cases })
    const moderator = await aModerator()
    const seen: string[] = []
    const asked = (place: string | null) =>
      readDeskWish({ show: 'flagged', ...(place && { after: place }) })
    let place: string | null = null
    do {
      const page = await deskQueue(moderator, asked(place))
      expect(page.total).toBeGreaterThanOrEqual(204)
      seen.push(...page.cases.map(({ id }) => id))
      place = page.next
      if (seen.length === 100)
        await db.case.update({ where: { id: place ?? '' }, data: { state: 'CLOSED' } })
    } while (place !== null)
    const ours = await db.case.findMany({
      where: { comment: { threadId } },
      orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
    })
    const ids = ours.map(({ id }) => id)
    expect(seen.filter((id) => ids.includes(id))).toEqual(ids)
    await db.case.updateMany({ where: { id: { in: ids } }, data: { state: 'CLOSED' } })
  })

  test('is for moderators alone', async () => {
    await expect(deskQueue(await aMember())).rejects.toMatchObject({ code: 'forbidden' })
  })
})
