import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'
import { db, transaction } from '@/server/db'
import { hiddenComments } from '@/server/discussion/hidden-comments'
import { lockThread } from '@/server/discussion/lock-thread'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'

import { openCases } from './queries'
import { reportComment } from './report-comment'

const about = ({ id, revisionId }: TestComment) =>
  ({ commentId: id, revisionId, reason: 'HOSTILE', words: 'Look at this.' }) as const

const casesOf = (commentId: string) =>
  db.case.findMany({ where: { commentId }, include: { reports: true } })

const aReply = async () => aComment((await aThread()).id)

describe('a report', () => {
  test('opens the case of its comment, as grave as its reason', async () => {
    const [comment, reporter] = [await aReply(), await aMember()]
    await reportComment(reporter, about(comment))
    expect(await casesOf(comment.id)).toMatchObject([
      {
        state: 'OPEN',
        priority: REPORT_REASONS.HOSTILE.priority,
        reports: [
          { reporterId: reporter.id, revisionId: comment.revisionId, words: 'Look at this.' },
        ],
      },
    ])
  })

  test('joins those already made, and the gravest sets how soon they are read', async () => {
    const comment = await aReply()
    for (const reason of ['SPAM', 'WORRIED', 'OTHER'] as const) {
      await reportComment(await aMember(), { ...about(comment), reason })
    }
    const [only, ...others] = await casesOf(comment.id)
    expect(others).toEqual([])
    expect(only?.reports).toHaveLength(3)
    expect(only?.priority).toBe(REPORT_REASONS.WORRIED.priority)
    expect(only?.version).toBe(2)
  })

  test('made twice by one member changes nothing the second time', async () => {
    const [comment, reporter] = [await aReply(), await aMember()]
    await reportComment(reporter, about(comment))
    const before = await casesOf(comment.id)
    await reportComment(reporter, { ...about(comment), reason: 'WORRIED' })
    expect(await casesOf(comment.id)).toEqual(before)
  })

  test('made by ten members at once, twice each, leaves one case with ten reports', async () => {
    const comment = await aReply()
    const reporters = await Promise.all(Array.from({ length: 10 }, () => aMember()))
    await Promise.all(
      [...reporters, ...reporters].map((reporter) => reportComment(reporter, about(comment))),
    )
    const cases = await casesOf(comment.id)
    expect(cases.map(({ reports }) => reports.length)).toEqual([10])
  })

  test('of a folded comment is taken like any other, in a case of its own', async () => {
    const comment = await aReply()
    await decided(comment, 'LIMIT')
    await aReport(comment)
    expect((await casesOf(comment.id)).map(({ state }) => state).sort()).toEqual(['CLOSED', 'OPEN'])
  })

  test('under the law keeps which; under another reason no law is kept', async () => {
    const [comment, one, other] = [await aReply(), await aMember(), await aMember()]
    const law = 'Section 185 of the criminal code'
    await reportComment(one, { ...about(comment), reason: 'LAW', law })
    await reportComment(other, { ...about(comment), law })
    const reports = (await casesOf(comment.id)).flatMap((each) => each.reports)
    const of = (id: string) => reports.find(({ reporterId }) => reporterId === id)?.law
    expect([of(one.id), of(other.id)]).toEqual([law, ''])
  })

  test('hides the comment from its reporter alone, where they wish so', async () => {
    const [comment, one, other] = [await aReply(), await aMember(), await aMember()]
    await reportComment(one, { ...about(comment), hide: 'on' })
    await reportComment(other, about(comment))
    expect(await hiddenComments(one)).toEqual([comment.id])
    expect(await hiddenComments(other)).toEqual([])
    await reportComment(other, { ...about(comment), hide: 'on' })
    expect(await hiddenComments(other)).toEqual([comment.id])
  })

  test('of somebody to worry about goes before all, and counts against nobody', async () => {
    const comment = await aReply()
    const sanctions = () => db.decision.count({ where: { authorId: comment.author.id } })
    await reportComment(await aMember(), { ...about(comment), reason: 'WORRIED' })
    const first = await openCases(await aMember({ roles: ['MODERATOR'] }))
    expect(first[0]?.reason).toBe('WORRIED')
    expect(await sanctions()).toBe(0)
    expect(await db.notification.count({ where: { memberId: comment.author.id } })).toBe(0)
  })

  test('of a fourth to worry about in one day waits behind the law, until somebody else is worried', async () => {
    const reporter = await aMember()
    const comments = await Promise.all([1, 2, 3, 4].map(aReply))
    for (const comment of comments)
      await reportComment(reporter, { ...about(comment), reason: 'WORRIED' })
    const priorities = async () =>
      (await Promise.all(comments.map(({ id }) => casesOf(id)))).flat().map((one) => one.priority)
    const { WORRIED, HARMFUL_ADVICE } = REPORT_REASONS
    const first = [WORRIED, WORRIED, WORRIED].map(({ priority }) => priority)
    expect(await priorities()).toEqual([...first, HARMFUL_ADVICE.priority])
    const [last] = comments.slice(-1)
    if (last) await reportComment(await aMember(), { ...about(last), reason: 'WORRIED' })
    expect(await priorities()).toEqual([...first, WORRIED.priority])
  })

  test('of somebody to worry about goes first again the day after', async () => {
    const reporter = await aMember()
    for (const comment of await Promise.all([1, 2, 3].map(aReply)))
      await reportComment(reporter, { ...about(comment), reason: 'WORRIED' })
    const createdAt = new Date(Date.now() - 25 * 60 * 60_000)
    await db.report.updateMany({ where: { reporterId: reporter.id }, data: { createdAt } })
    const comment = await aReply()
    await reportComment(reporter, { ...about(comment), reason: 'WORRIED' })
    expect(await casesOf(comment.id)).toMatchObject([{ priority: REPORT_REASONS.WORRIED.priority }])
  })

  test('shows nobody that it was made', async () => {
    const comment = await aReply()
    await aReport(comment)
    expect(await db.notification.count({ where: { memberId: comment.author.id } })).toBe(0)
  })
})

describe('a report is refused', () => {
  test('of one’s own comment', async () => {
    const comment = await aReply()
    const own = reportComment(comment.author, about(comment))
    await expect(own).rejects.toMatchObject({ code: 'forbidden' })
    expect(await casesOf(comment.id)).toEqual([])
  })

  test('of a revision that is not this comment’s', async () => {
    const [comment, other] = [await aReply(), await aReply()]
    for (const revisionId of [other.revisionId, randomUUID()]) {
      const wrong = reportComment(await aMember(), { ...about(comment), revisionId })
      await expect(wrong).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(await casesOf(comment.id)).toEqual([])
  })

  test('of what the reporter cannot read, in the same words as of what never was', async () => {
    const thread = await aThread()
    const held = await aComment(thread.id, { isHeld: true })
    const removed = await aComment(thread.id)
    await decided(removed, 'REMOVE')
    const never = { ...removed, id: randomUUID() }
    const refusals = [held, removed, never].map(async (comment) =>
      reportComment(await aMember(), about(comment)).catch((problem: unknown) => problem),
    )
    const [first, ...others] = await Promise.all(refusals)
    expect(first).toMatchObject({ code: 'gone' })
    for (const other of others) expect(other).toEqual(first)
  })

  test('from a visitor, and from a member without a name', async () => {
    const comment = await aReply()
    await expect(reportComment(VISITOR, about(comment))).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = reportComment(await aMember({ handle: null }), about(comment))
    await expect(nameless).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('when the comment is removed while it waits its turn: no case is left that nobody can decide', async () => {
    const [comment, reporter] = [await aReply(), await aMember()]
    const removal = transaction(async (tx) => {
      await lockThread(tx, comment.threadId)
      const report = reportComment(reporter, about(comment)).catch((problem: unknown) => problem)
      await untilSomebodyWaits()
      await tx.comment.update({ where: { id: comment.id }, data: { visibility: 'REMOVED' } })
      return { report }
    })
    expect(await (await removal).report).toMatchObject({ code: 'gone' })
    expect(await casesOf(comment.id)).toEqual([])
  })
})
