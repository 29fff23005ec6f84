import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { SECOND_LOOK } from '@/domain/moderation/second-look'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { forgetExpired } from '@/server/jobs/forget-expired'
import { lawAnswerMail } from '@/server/mail/law-answer-mail'
import { lawAppealMail } from '@/server/mail/law-appeal-mail'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aConfirmedLawReport } from '@/server/testing/a-law-report'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { lawAppealToken } from './law-appeal-token'
import { lawReportToken } from './law-report-token'
import { mailedAppeal } from './mailed-appeal'
import { openAppealById } from './open-appeal-by-id'
import { openAppeals } from './open-appeals'
import { openVisitorsAppeal } from './open-visitors-appeal'
import { reverseDecision } from './reverse-decision'

const WORDS = 'It names my street.'

let comment: TestComment
let decider: MemberActor
let decisionId: string
let email: string
let link: { report: string; token: string }
beforeEach(async () => {
  // Teams of tests before would answer.
  await db.member.updateMany({ data: { roles: [] } })
  comment = await aComment((await aThread()).id)
  const sent = await aConfirmedLawReport(comment)
  email = sent.email
  link = { report: sent.id, token: lawAppealToken(sent.id) }
  const made = await decided(comment, 'DISMISS')
  decider = made.moderator
  decisionId = made.id
})

const send = (words = WORDS, now?: Date) => openVisitorsAppeal(VISITOR, { ...link, words }, now)
const page = (now = new Date()) => mailedAppeal(link, now)
const mailsOf = (kind: string) => db.outboxMail.findMany({ where: { recipient: email, kind } })

describe('a visitor, by the link of the mail that answered their report', () => {
  test('asks for a second look, once, which they find again there', async () => {
    const mail = await lawAnswerMail({ subjectId: decisionId, recipient: email })
    expect(mail?.text).toContain(`/report/appeal/${link.report}/${link.token}\n`)
    expect(await page()).toMatchObject({ law: 'Section 185', appeal: null })
    const [{ id }] = await Promise.all([send(), send(), send()])
    expect(await send()).toEqual({ id })
    expect(await db.appeal.findMany({ where: { decisionId } })).toMatchObject([
      { id, appellantId: null, isReporters: true, words: WORDS, state: 'OPEN' },
    ])
    await expect(send('And mine too.')).rejects.toMatchObject({ code: 'conflict' })
    expect(await page()).toMatchObject({ appeal: { words: WORDS, isAnswered: false } })
  })

  test('is answered by another moderator, who does not learn their address, and told by mail', async () => {
    const { id: appealId } = await send()
    const other = await aModerator()
    const about = { isReporters: true, byline: 'a visitor' }
    const found = async (actor: MemberActor) =>
      (await openAppeals(actor)).find(({ id }) => id === appealId)
    expect(await found(other)).toMatchObject({ ...about, answerer: 'you' })
    expect(await found(decider)).toMatchObject({ ...about, answerer: 'another' })
    expect(JSON.stringify(await openAppealById(other, appealId))).not.toContain(email)
    const answer = { appealId, verdict: 'UPHELD', answer: 'Everybody knows it.' } as const
    await expect(answerAppeal(decider, answer)).rejects.toMatchObject({ code: 'forbidden' })
    await answerAppeal(other, answer)
    const [{ subjectId } = { subjectId: '' }, ...more] = await mailsOf('law-appeal')
    expect(more).toEqual([])
    const mail = await lawAppealMail(subjectId)
    expect(mail?.text).toContain('Hello Ada L.')
    expect(mail?.text).toContain('Somebody else than who decided has read it.')
    expect(mail?.text).toContain('The decision stays as it is.')
    expect(mail?.text).toContain('Everybody knows it.')
    for (const { handle } of [other, decider, comment.author])
      expect(mail?.text).not.toContain(handle)
    expect(await page()).toMatchObject({ appeal: { isAnswered: true } })
    expect(await db.notification.count({ where: { appealId } })).toBe(0)
  })

  test('is told when it was answered by whoever decided, who is the whole team', async () => {
    const { id: appealId } = await send()
    const answer = { appealId, verdict: 'UPHELD', answer: 'I read it again.' } as const
    await answerAppeal(decider, answer)
    const mail = await lawAppealMail(appealId)
    expect(mail?.text).toContain('Whoever decided has read it once more')
    expect(mail?.text).not.toContain('Somebody else')
    const first = await lawAnswerMail({ subjectId: decisionId, recipient: email })
    expect(first?.text).toContain(SECOND_LOOK)
  })

  test('that is granted has their report looked at again, of which they hear in one mail', async () => {
    const { id: appealId } = await send()
    const before = (await mailsOf('law-answer')).length
    const other = await aModerator()
    await answerAppeal(other, { appealId, verdict: 'OVERTURNED', answer: 'It does name it.' })
    const { state } = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
    expect(state).toBe('OPEN')
    expect((await mailsOf('law-answer')).length).toBe(before)
    const mail = await lawAppealMail(appealId)
    expect(mail?.text).toContain('Your appeal was granted')
    expect(await page()).toMatchObject({ until: null, appeal: null })
    await decided(comment, 'REMOVE', other)
    expect((await mailsOf('law-answer')).length).toBe(before + 1)
    expect(await page()).toMatchObject({ until: null })
    await expect(send('Once more.')).rejects.toMatchObject({ code: 'gone' })
  })
})

test('a visitor who appealed is not forgotten before the answer has reached them', async () => {
  const { id: appealId } = await send()
  const later = (days: number) => after(new Date(), days * DAY_MS)
  const kept = async () => {
    const where = { lawReport: { is: { email } } }
    return (await db.report.findFirst({ where, select: { words: true } }))?.words ?? null
  }
  await forgetExpired(later(215))
  expect(await kept()).toBe('It calls me a thief.')
  const answer = { appealId, verdict: 'UPHELD', answer: 'Everybody knows it.' } as const
  await answerAppeal(await aModerator(), answer, later(215))
  await forgetExpired(later(221))
  expect((await lawAppealMail(appealId))?.text).toContain('Everybody knows it.')
  expect(await kept()).toBe('It calls me a thief.')
  await forgetExpired(later(223))
  expect(await kept()).toBeNull()
  const { report } = await db.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: { report: true },
  })
  expect(report).toMatchObject({ words: '', law: 'Section 185', outcome: 'DISMISS' })
})

describe('a visitor does not appeal', () => {
  test('by another link, nor by that which confirmed the report', async () => {
    const others = [lawReportToken(link.report), lawAppealToken(decisionId), 'x'.repeat(43)]
    for (const token of others) {
      const torn = { report: link.report, token }
      expect(await mailedAppeal(torn, new Date())).toBeNull()
      const sent = openVisitorsAppeal(VISITOR, { ...torn, words: WORDS })
      await expect(sent).rejects.toMatchObject({ code: 'gone' })
    }
  })

  test('after six months, or when it was undone', async () => {
    const late = after(new Date(), 190 * DAY_MS)
    await expect(send(WORDS, late)).rejects.toMatchObject({ code: 'gone' })
    expect(await page(late)).toMatchObject({ until: null, appeal: null })
    await reverseDecision(decider, { requestKey: crypto.randomUUID(), decisionId })
    await expect(send()).rejects.toMatchObject({ code: 'gone' })
    expect(await db.appeal.count({ where: { decisionId } })).toBe(0)
  })

  test('once they are forgotten', async () => {
    await db.lawReport.delete({ where: { id: link.report } })
    expect(await page()).toBeNull()
    await expect(send()).rejects.toMatchObject({ code: 'gone' })
  })
})
