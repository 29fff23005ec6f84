import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { WHOLE_QUEUE } from '@/domain/moderation/desk-wish'
import { readDecisionFilter } from '@/domain/moderation/decision-filter'
import { pauseAccount } from '@/server/accounts/pause-account'
import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { answeredAppeals } from './answered-appeals'
import { caseCompanions } from './case-companions'
import { claimCase } from './claim-case'
import { decide } from './decide'
import { decisionLog } from './decision-log'
import { deskNews } from './desk-news'
import { deskQueue } from './desk-queue'
import { openAppeal } from './open-appeal'
import { openAppealById } from './open-appeal-by-id'
import { openAppeals } from './open-appeals'
import { openCaseById } from './queries'
import { reverseDecision } from './reverse-decision'

beforeEach(theRule)

const aReportedModerator = async () => {
  const judge = await aMember({ roles: ['MODERATOR'] })
  const comment = await aComment((await aThread()).id, { author: judge })
  return { judge, comment }
}

test('a moderator does not decide a case about their own words', async () => {
  await aMember({ roles: ['MODERATOR'] })
  const { judge, comment } = await aReportedModerator()
  await aReport(comment)
  const own = decide(judge, await aDecision(comment, 'DISMISS'))
  await expect(own).rejects.toThrow('another moderator decides')
  expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(0)
})

test('nor undoes what another decided about them', async () => {
  const { judge, comment } = await aReportedModerator()
  const { id } = await decided(comment, 'REMOVE')
  const undone = reverseDecision(judge, { requestKey: crypto.randomUUID(), decisionId: id })
  await expect(undone).rejects.toThrow('another moderator decides')
})

const openOf = async (commentId: string) =>
  (await db.case.findFirstOrThrow({ where: { commentId, state: { not: 'CLOSED' } } })).id

test('nor finds at the desk who reported them, nor keeps the case from others', async () => {
  const other = await aMember({ roles: ['MODERATOR'] })
  const { judge, comment } = await aReportedModerator()
  const since = new Date()
  await aReport(comment)
  const caseId = await openOf(comment.id)
  const isQueued = async (moderator: typeof judge) =>
    (await deskQueue(moderator, WHOLE_QUEUE)).cases.some(({ id }) => id === caseId)
  const isNews = async (moderator: typeof judge) =>
    (await deskNews(moderator, since)).opened.some(({ id }) => id === caseId)
  expect([await isQueued(judge), await isNews(judge)]).toEqual([false, false])
  expect([await isQueued(other), await isNews(other)]).toEqual([true, true])
  expect(await openCaseById(judge, caseId)).toBeNull()
  expect(await openCaseById(other, caseId)).not.toBeNull()
  await expect(claimCase(judge, { caseId })).rejects.toThrow('another moderator decides')
  await claimCase(other, { caseId })
})

test('nor decides them among others of their conversation', async () => {
  const other = await aMember({ roles: ['MODERATOR'] })
  const { judge, comment } = await aReportedModerator()
  const beside = await aComment(comment.threadId)
  await aReport(comment)
  await aReport(beside)
  const [own, theirs] = [await openOf(comment.id), await openOf(beside.id)]
  const offered = async (moderator: typeof judge) =>
    (await caseCompanions(moderator, theirs)).companions.map((one) => one.caseId)
  expect(await offered(judge)).toEqual([])
  expect(await offered(other)).toEqual([own])
})

test('nor reads who reported them, or what colleagues noted, with the decision and its appeal', async () => {
  const { judge, comment } = await aReportedModerator()
  const other = await aMember({ roles: ['MODERATOR'] })
  const reporter = await aReport(comment)
  const input = { ...(await aDecision(comment, 'LIMIT')), privateNote: 'The third time.' }
  const { id: decisionId } = await decide(other, input)
  const { id } = await openAppeal(judge, { decisionId, words: 'It was a quotation.' })
  const filter = readDecisionFilter({ comment: comment.id })
  const readBy = async (moderator: typeof judge) =>
    JSON.stringify([await openAppealById(moderator, id), await decisionLog(moderator, filter)])
  const [own, theirs] = [await readBy(judge), await readBy(other)]
  for (const words of [reporter.handle, 'The third time.']) {
    expect(own).not.toContain(words)
    expect(theirs).toContain(words)
  }
})

test.each([0, 1])('the only moderator of a library may, %i others having paused', async (away) => {
  await db.member.updateMany({ data: { roles: [] } })
  for (let count = 0; count < away; count++)
    await pauseAccount(await aMember({ roles: ['MODERATOR'] }))
  const { judge, comment } = await aReportedModerator()
  const reporter = await aReport(comment)
  const caseId = await openOf(comment.id)
  expect((await deskQueue(judge)).cases.map(({ id }) => id)).toContain(caseId)
  const about = await openCaseById(judge, caseId)
  expect(about?.reports).toMatchObject([{ handle: 'a member', words: 'Look.', record: null }])
  expect(JSON.stringify(about)).not.toContain(reporter.handle)
  await claimCase(judge, { caseId })
  await decide(judge, await aDecision(comment, 'DISMISS'))
  expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(1)
})

/** Somebody reported a moderator's words, nothing was done, and they appeal; the decision is `decider`'s, else their own. */
async function anAppealAgainstNoAction(decider?: MemberActor) {
  const { judge, comment } = await aReportedModerator()
  const reporter = await aReport(comment)
  const sent = await aDecision(comment, 'DISMISS')
  const { id: decisionId } = await decide(decider ?? judge, sent)
  const said = { decisionId, words: `I, ${reporter.handle ?? ''}, was hurt.` }
  const { id: appealId } = await openAppeal(reporter, said)
  return { judge, reporter, appealId }
}
const appealsReadBy = async (moderator: MemberActor, id: string) =>
  JSON.stringify([
    await openAppeals(moderator),
    await openAppealById(moderator, id),
    await answeredAppeals(moderator),
  ])

test('nor reads who appeals against "no action", nor their words, nor the answer to them', async () => {
  const other = await aModerator()
  const { judge, reporter, appealId } = await anAppealAgainstNoAction(other)
  const { handle } = reporter
  expect(await appealsReadBy(judge, appealId)).not.toContain(handle)
  expect(await appealsReadBy(other, appealId)).toContain(handle)
  const answer = `Dear ${handle ?? ''}, no.`
  await answerAppeal(await aModerator(), { appealId, verdict: 'UPHELD', answer })
  expect(await appealsReadBy(judge, appealId)).not.toContain(handle)
  expect(await appealsReadBy(other, appealId)).toContain(handle)
})

test('who is alone reads what an appeal against them says, but is not told by whom', async () => {
  await db.member.updateMany({ data: { roles: [] } })
  const { judge, reporter, appealId } = await anAppealAgainstNoAction()
  const found = await openAppealById(judge, appealId)
  expect(found).toMatchObject({
    ...{ byline: 'a member', words: `I, ${reporter.handle ?? ''}, was hurt.`, answerer: 'you' },
    reports: [{ handle: 'a member', words: 'Look.' }],
  })
  expect((await openAppeals(judge)).map(({ byline }) => byline)).toContain('a member')
})
