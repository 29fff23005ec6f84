import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { confirmLawReportInput } from '@/domain/moderation/law-report'
import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { leaveConversations } from '@/server/discussion/leave-conversations'
import { forgetExpired } from '@/server/jobs/forget-expired'
import { lawAnswerMail } from '@/server/mail/law-answer-mail'
import { lawReportMail } from '@/server/mail/law-report-mail'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aConfirmedLawReport, aLawReport } from '@/server/testing/a-law-report'
import { aThread } from '@/server/testing/a-thread'

import { confirmLawReport } from './confirm-law-report'
import { reverseDecision } from './reverse-decision'

const aReply = async () => aComment((await aThread()).id, { words: 'You thief.' })
const answersTo = (recipient: string) =>
  db.outboxMail.findMany({ where: { recipient, kind: 'law-answer' }, orderBy: { id: 'asc' } })

/** The words of the latest answer to this address. */
async function answerTo(email: string): Promise<string> {
  const order = (await answersTo(email)).at(-1)
  return (order && (await lawAnswerMail(order))?.text) ?? ''
}

test('the mail to confirm a report holds a link that does, and no word of the comment or the report', async () => {
  const comment = await aReply()
  const { id } = await aLawReport(comment)
  const { text = '' } = (await lawReportMail(id, new Date())) ?? {}
  const [, report, token] = /\/report\/confirm\/([^/]+)\/(\S+)/.exec(text) ?? []
  expect(text).not.toContain('thief')
  await confirmLawReport(VISITOR, confirmLawReportInput.parse({ report, token }))
  expect(await lawReportMail(id, new Date())).toBeNull()
  const other = await aLawReport(comment)
  expect(await lawReportMail(other.id, after(new Date(), 3 * DAY_MS))).toBeNull()
})

test('a visitor is told by mail what came of it, and how to have it looked at again', async () => {
  const comment = await aReply()
  const { email } = await aConfirmedLawReport(comment)
  await decided(comment, 'REMOVE')
  const text = await answerTo(email)
  expect(text).toContain('Hello Ada L.')
  expect(text).toContain('It was removed.')
  expect(text).toContain('A person decided this, not a program.')
  expect(text).toContain('ask for a second look until')
  expect(text).not.toContain('thief')
  expect(text).not.toContain(comment.author.handle ?? '?')
})

test('of "no action" too; and of what is undone they hear that it is read again', async () => {
  const comment = await aReply()
  const { email } = await aConfirmedLawReport(comment)
  const { id, moderator } = await decided(comment, 'DISMISS')
  expect(await answerTo(email)).toContain('It was read and stays')
  await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: id })
  expect(await answersTo(email)).toHaveLength(2)
  expect(await answerTo(email)).toContain('It is being read again.')
})

test('whoever reported twice from one address gets one answer; whoever did not confirm gets none', async () => {
  const comment = await aReply()
  const [one, unconfirmed] = [await aConfirmedLawReport(comment), await aLawReport(comment)]
  await aConfirmedLawReport(comment, one.email)
  await decided(comment, 'REMOVE')
  expect(await answersTo(one.email)).toHaveLength(1)
  expect(await answersTo(unconfirmed.email)).toEqual([])
})

test('they hear when nothing is left to decide, because its author left with all words', async () => {
  const comment = await aReply()
  const { email } = await aConfirmedLawReport(comment)
  const leaving = { memberId: comment.author.id, wordsGo: true, now: new Date() }
  await leaveConversations(leaving)
  expect(await answerTo(email)).toContain('its author took the words away')
})

test('name, address and words are forgotten long after the case is closed, and unconfirmed ones in two days', async () => {
  const [closed, waiting] = [await aReply(), await aReply()]
  const [told, open] = [await aConfirmedLawReport(closed), await aConfirmedLawReport(waiting)]
  const unconfirmed = await aLawReport(waiting)
  await decided(closed, 'REMOVE')
  const left = async () => {
    const ids = [told.id, open.id, unconfirmed.id]
    const rows = await db.lawReport.findMany({ where: { id: { in: ids } } })
    return ids.map((id) => rows.some((row) => row.id === id))
  }
  await forgetExpired(after(new Date(), 3 * DAY_MS))
  expect(await left()).toEqual([true, true, false])
  await forgetExpired(after(new Date(), 213 * DAY_MS))
  expect(await left()).toEqual([true, true, false])
  await forgetExpired(after(new Date(), 215 * DAY_MS))
  expect(await left()).toEqual([false, true, false])
  expect(
    await db.report.findFirst({ where: { revisionId: closed.revisionId, reporterId: null } }),
  ).toMatchObject({ words: '', law: 'Section 185', outcome: 'REMOVE' })
})
