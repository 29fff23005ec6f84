import { beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { noticeMail } from '@/server/mail/notice-mail'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { openAppeal } from '@/server/moderation/open-appeal'
import { reverseDecision } from '@/server/moderation/reverse-decision'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { notificationsOf } from './queries'

let comment: TestComment
let reporter: MemberActor
let reviewer: MemberActor

beforeEach(async () => {
  comment = await aComment((await aThread()).id)
  reporter = await aReport(comment)
  reviewer = await aMember({ roles: ['MODERATOR'] })
})

async function answered(
  appellant: MemberActor,
  kind: 'REMOVE' | 'DISMISS',
  verdict: 'UPHELD' | 'OVERTURNED',
) {
  const { id: decisionId } = await decided(comment, kind)
  const { id: appealId } = await openAppeal(appellant, { decisionId, words: 'Look again.' })
  await answerAppeal(reviewer, { appealId, verdict, answer: 'I did.' })
  return decisionId
}

const told = async (member: MemberActor) =>
  (await notificationsOf(member)).map(({ sentence, leadsTo }) => ({ sentence, leadsTo }))

describe('whoever appealed', () => {
  test('hears, as the author, that the decision stays, and finds the answer with it', async () => {
    const id = await answered(comment.author, 'REMOVE', 'UPHELD')
    const sentence = 'Your appeal was answered: the decision stays. Read why.'
    expect(await told(comment.author)).toContainEqual({
      sentence,
      leadsTo: { kind: 'decision', id },
    })
  })

  test('hears, as a reporter, that what they reported stays, or is read again', async () => {
    await answered(reporter, 'DISMISS', 'UPHELD')
    expect((await told(reporter))[0]?.sentence).toContain('what you reported stays')
    const second = await aComment((await aThread()).id)
    ;[comment, reporter] = [second, await aReport(second)]
    await answered(reporter, 'DISMISS', 'OVERTURNED')
    const sentences = (await told(reporter)).map(({ sentence }) => sentence)
    expect(sentences).toContain('Your appeal was granted: what you reported is read again.')
    expect(sentences).not.toContain('Your report is being read again.')
  })

  test('hears that it was granted, though a colleague undid it before', async () => {
    const { id: decisionId, moderator } = await decided(comment, 'REMOVE')
    const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'Again.' })
    await reverseDecision(moderator, { requestKey: crypto.randomUUID(), decisionId })
    await answerAppeal(reviewer, { appealId, verdict: 'OVERTURNED', answer: 'Yes.' })
    const sentences = (await told(comment.author)).map(({ sentence }) => sentence)
    expect(sentences).toContain('Your appeal was granted: the decision was undone.')
    expect(sentences).toContain('A moderator restored your comment.')
  })

  test('is mailed so, without a word of the answer or of what was said', async () => {
    await answered(comment.author, 'REMOVE', 'UPHELD')
    const { id: subjectId, member } = await db.notification.findFirstOrThrow({
      where: { memberId: comment.author.id, reason: 'APPEAL' },
      include: { member: true },
    })
    const recipient = member.email ?? ''
    const where = { kind: 'notification', subjectId, recipient }
    expect(await db.outboxMail.count({ where })).toBe(1)
    const mail = await noticeMail({ subjectId, recipient }, new Date())
    expect(mail?.subject).toContain('Your appeal was answered')
    expect(mail?.text).toContain('/account/decisions/')
    expect(mail?.text).not.toContain('I did.')
  })
})

test('the mail of a restriction names the rule and the last day of an appeal, and leads to its statement', async () => {
  const { id } = await decided(comment, 'REMOVE')
  const { id: subjectId, member } = await db.notification.findFirstOrThrow({
    where: { memberId: comment.author.id, decisionId: id },
    include: { member: true },
  })
  const order = { subjectId, recipient: member.email ?? '' }
  const mail = await noticeMail(order, new Date())
  expect(mail?.text).toContain('The rule: Be kind to people you do not know')
  expect(mail?.text).toMatch(/You can appeal until \d+ \w+ \d{4}\./)
  expect(mail?.text).toContain(`/account/decisions/${id}`)
  expect(mail?.text).not.toContain('It mocks a reader.')
})
