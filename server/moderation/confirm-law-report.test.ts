import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { lawAnswerMail } from '@/server/mail/law-answer-mail'
import { aDecision, aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aConfirmedLawReport, aLawReport, lawReportOf } from '@/server/testing/a-law-report'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { aWebhook } from '@/server/testing/a-webhook'

import { confirmLawReport } from './confirm-law-report'
import { decide } from './decide'
import { lawReportToken } from './law-report-token'
import { mailedLawReport } from './mailed-law-report'
import { openCaseById } from './queries'
import { sendLawReport } from './send-law-report'

const aReply = async () => aComment((await aThread()).id)
const casesOf = (commentId: string) =>
  db.case.findMany({ where: { commentId }, include: { reports: true } })

describe('the link of the mail', () => {
  test('opens a case under the law, with the visitor’s words and no member', async () => {
    const comment = await aReply()
    await aConfirmedLawReport(comment)
    const [only] = await casesOf(comment.id)
    expect(only).toMatchObject({ state: 'OPEN', priority: REPORT_REASONS.LAW.priority })
    expect(only?.reports).toMatchObject([
      { reporterId: null, reason: 'LAW', law: 'Section 185', words: 'It calls me a thief.' },
    ])
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const shown = await openCaseById(moderator, only?.id ?? '')
    expect(shown?.reports).toMatchObject([{ handle: 'Ada L., a visitor', reason: 'LAW' }])
  })

  test('tells other programs, once, and not by whom', async () => {
    const { id: webhookId } = await aWebhook('EVENTS', 'https://example.org/')
    const comment = await aReply()
    const { link, email } = await aLawReport(comment)
    const told = () =>
      db.webhookDelivery.findMany({ where: { webhookId, event: 'comment.reported' } })
    expect(await told()).toEqual([])
    await confirmLawReport(VISITOR, link)
    await confirmLawReport(VISITOR, link)
    const [{ body } = { body: {} }, ...more] = await told()
    expect(more).toEqual([])
    const address = `http://localhost:3000/c/${comment.id}`
    expect(body).toEqual({ comment: { id: comment.id, address } })
    expect(JSON.stringify(body)).not.toContain(email)
    await db.webhook.deleteMany()
  })

  test('joins the case that is open, and makes it as grave', async () => {
    const comment = await aReply()
    await aReport(comment)
    await aConfirmedLawReport(comment)
    const cases = await casesOf(comment.id)
    expect(cases).toMatchObject([{ priority: REPORT_REASONS.LAW.priority }])
    expect(cases[0]?.reports).toHaveLength(2)
  })

  test('followed again, also at once, makes one report', async () => {
    const comment = await aReply()
    const { link } = await aLawReport(comment)
    await Promise.all([1, 2, 3, 4].map(() => confirmLawReport(VISITOR, link)))
    await confirmLawReport(VISITOR, link)
    expect((await casesOf(comment.id))[0]?.reports).toHaveLength(1)
    expect(await mailedLawReport(link, new Date())).toMatchObject({ isConfirmed: true })
  })

  test('of a second report in the same words adds nothing while the first waits', async () => {
    const comment = await aReply()
    const { email } = await aConfirmedLawReport(comment)
    await aConfirmedLawReport(comment, email)
    expect((await casesOf(comment.id))[0]?.reports).toHaveLength(1)
    await decided(comment, 'DISMISS')
    await aConfirmedLawReport(comment, email)
    expect(await casesOf(comment.id)).toHaveLength(2)
  })

  test('of a second report adds its law and words to the first while that waits, once', async () => {
    const comment = await aReply()
    const { email } = await aConfirmedLawReport(comment)
    const stale = await aDecision(comment, 'DISMISS')
    const second = { ...lawReportOf(comment, email), law: 'Section 201a', words: 'My house.' }
    const { id: report } = await sendLawReport(VISITOR, second)
    const link = { report, token: lawReportToken(report) }
    expect(await mailedLawReport(link, new Date())).toMatchObject({ isConfirmed: false })
    await Promise.all([1, 2, 3].map(() => confirmLawReport(VISITOR, link)))
    const both = {
      law: 'Section 185; Section 201a',
      words: 'It calls me a thief.\n\nSection 201a: My house.',
    }
    const [only, ...more] = await casesOf(comment.id)
    expect(more).toEqual([])
    expect(only?.reports).toMatchObject([both])
    expect(only?.version).toBe(stale.version + 1)
    expect(await mailedLawReport(link, new Date())).toMatchObject({ isConfirmed: true })
    const moderator = await aModerator()
    await expect(decide(moderator, stale)).rejects.toMatchObject({ code: 'conflict' })
    const { id } = await decided(comment, 'DISMISS', moderator)
    const mail = await lawAnswerMail({ subjectId: id, recipient: email })
    expect(mail?.text).toContain(`(${both.law})`)
    await confirmLawReport(VISITOR, link)
    expect(await casesOf(comment.id)).toHaveLength(1)
  })

  test('of a second report that the first has no room for says so, and keeps its words', async () => {
    const comment = await aReply()
    const { email } = await aConfirmedLawReport(comment)
    const more = async (letter: string) => {
      const words = letter.repeat(2_000)
      const { id: report } = await sendLawReport(VISITOR, { ...lawReportOf(comment, email), words })
      return { report, token: lawReportToken(report) }
    }
    for (const letter of 'abcd') await confirmLawReport(VISITOR, await more(letter))
    const reported = async () => (await casesOf(comment.id))[0]?.reports.map(({ words }) => words)
    const before = await reported()
    const link = await more('e')
    const confirming = confirmLawReport(VISITOR, link)
    await expect(confirming).rejects.toThrow('no more room to add this one. It was not added.')
    expect(await reported()).toEqual(before)
    expect(await mailedLawReport(link, new Date())).toMatchObject({
      ...{ words: 'e'.repeat(2_000), isConfirmed: false },
    })
  })

  test('tells the author nothing', async () => {
    const comment = await aReply()
    await aConfirmedLawReport(comment)
    expect(await db.notification.count({ where: { memberId: comment.author.id } })).toBe(0)
  })

  test('is shown what it is about, and showing it confirms nothing', async () => {
    const comment = await aReply()
    const { link } = await aLawReport(comment)
    const shown = await mailedLawReport(link, new Date())
    expect(shown).toEqual({
      ...{ law: 'Section 185', words: 'It calls me a thief.', isConfirmed: false },
    })
    expect(await casesOf(comment.id)).toEqual([])
  })
})

describe('nothing comes of a link', () => {
  test('of another report, or made up', async () => {
    const comment = await aReply()
    const [one, other] = [await aLawReport(comment), await aLawReport(comment)]
    for (const token of [other.link.token, 'x'.repeat(43)]) {
      const confirming = confirmLawReport(VISITOR, { report: one.id, token })
      await expect(confirming).rejects.toMatchObject({ code: 'gone' })
      expect(await mailedLawReport({ report: one.id, token }, new Date())).toBeNull()
    }
    const never = crypto.randomUUID()
    const unknown = confirmLawReport(VISITOR, { report: never, token: lawReportToken(never) })
    await expect(unknown).rejects.toMatchObject({ code: 'gone' })
    expect(await casesOf(comment.id)).toEqual([])
  })

  test('after two days', async () => {
    const { link } = await aLawReport(await aReply())
    const later = after(new Date(), 2 * DAY_MS + 1)
    await expect(confirmLawReport(VISITOR, link, later)).rejects.toMatchObject({ code: 'gone' })
    expect(await mailedLawReport(link, later)).toBeNull()
  })

  test('when the comment is gone meanwhile: no case is left that nobody can decide', async () => {
    const comment = await aReply()
    const { link } = await aLawReport(comment)
    await decided(comment, 'REMOVE')
    await expect(confirmLawReport(VISITOR, link)).rejects.toMatchObject({ code: 'gone' })
    expect((await casesOf(comment.id)).map(({ state }) => state)).toEqual(['CLOSED'])
  })
})
