import { beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { decide } from '@/server/moderation/decide'
import { openAppeal } from '@/server/moderation/open-appeal'
import { reportComment } from '@/server/moderation/report-comment'
import { aDecision, aReport, decided, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aConfirmedLawReport } from '@/server/testing/a-law-report'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

beforeEach(theRule)

/** What the notices of a member are about, the oldest first, and how many mails were ordered of them. */
async function heard({ id: memberId }: MemberActor) {
  const notices = await db.notification.findMany({ where: { memberId }, orderBy: { id: 'asc' } })
  const ids = notices.map(({ id }) => id)
  const mails = await db.outboxMail.count({ where: { subjectId: { in: ids } } })
  return { reasons: notices.map(({ reason }) => reason), mails }
}
const mailedTo = (recipient: string) => db.outboxMail.count({ where: { recipient } })

async function granted(comment: TestComment, decisionId: string) {
  const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'Look again.' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'Right.' })
}

/** Words that were reported, by a member and a visitor, while a change of them waits, which is then kept back. */
async function aReportedChange() {
  const comment = await aComment((await aThread()).id, { words: 'Old.' })
  const reporter = await aReport(comment)
  const { email } = await aConfirmedLawReport(comment)
  const { id: commentId, revisionId, author } = comment
  await editComment(author, { commentId, revisionId, words: 'See https://example.net' })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const change = { ...comment, revisionId: waitingRevisionId ?? '' }
  const said = { ...(await aDecision(change, 'DISMISS')), rule: TEST_RULE.id }
  const { id: decisionId } = await decide(await aModerator(), said)
  return { comment, reporter, email, decisionId }
}

describe('once an appeal is granted, each is told once, and mailed once', () => {
  test('of what was restored: whoever reported it, and its author', async () => {
    const comment = await aComment((await aThread()).id)
    const reporter = await aReport(comment)
    const { email } = await aConfirmedLawReport(comment)
    const { id } = await decided(comment, 'REMOVE')
    const before = await mailedTo(email)
    await granted(comment, id)
    const twice = ['REPORT_OUTCOME', 'REPORT_OUTCOME']
    expect(await heard(reporter)).toEqual({ reasons: twice, mails: 2 })
    expect(await heard(comment.author)).toEqual({ reasons: ['DECISION', 'APPEAL'], mails: 2 })
    expect(await mailedTo(email)).toBe(before + 1)
  })

  test('of a change that was let through: its author, and whoever reported the words before it', async () => {
    const { comment, reporter, email, decisionId } = await aReportedChange()
    const before = await mailedTo(email)
    expect((await heard(reporter)).reasons).toEqual(['REPORT_OUTCOME'])
    await granted(comment, decisionId)
    const twice = ['REPORT_OUTCOME', 'REPORT_OUTCOME']
    expect(await heard(reporter)).toEqual({ reasons: twice, mails: 2 })
    expect((await heard(comment.author)).reasons).toEqual(['DECISION', 'APPEAL'])
    expect(await mailedTo(email)).toBe(before + 1)
  })

  test('of a change that its author wrote anew since', async () => {
    const { comment, reporter, email, decisionId } = await aReportedChange()
    const before = await mailedTo(email)
    const { id: commentId, revisionId, author } = comment
    await editComment(unheld(author), { commentId, revisionId, words: 'Newer.' })
    await granted(comment, decisionId)
    expect((await heard(reporter)).reasons).toHaveLength(2)
    expect(await mailedTo(email)).toBe(before + 1)
  })
})

test('whoever reported older words and newer ones hears once what came of the case', async () => {
  const comment = await aComment((await aThread()).id)
  const reporter = await aReport(comment)
  const { id: commentId, revisionId, author } = comment
  await editComment(unheld(author), { commentId, revisionId, words: 'Newer, and no better.' })
  const { currentRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const newer = { ...comment, revisionId: currentRevisionId ?? '' }
  const report = { commentId, revisionId: newer.revisionId, reason: 'HOSTILE', words: '' } as const
  await reportComment(reporter, report)
  await decided(newer, 'REMOVE')
  expect(await heard(reporter)).toEqual({ reasons: ['REPORT_OUTCOME'], mails: 1 })
})
