import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { ownComment } from '@/server/discussion/own-comment'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport, decided, TEST_RULE } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { openAppeal } from './open-appeal'
import { ownDecision } from './own-decision'
import { ownDecisions } from './own-decisions'
import { ruleNumbers } from './restriction-numbers'
import { reverseDecision } from './reverse-decision'
import { statedRestrictions } from './stated-restrictions'

const REASON = 'It mocks a reader.'
const LOCKED = 'A moderator locked your comment. Read why.'
const BEGINNING = new Date(0)
const soon = () => new Date(Date.now() + 60_000)

let comment: TestComment
let reporter: MemberActor

beforeEach(async () => {
  comment = await aComment((await aThread()).id, { words: 'Words of mine.' })
  reporter = await aReport(comment)
})

const stored = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } })
const change = () =>
  editComment(comment.author, {
    ...{ commentId: comment.id, revisionId: comment.revisionId, words: 'Words of mine, anew.' },
  })
const told = async (member: MemberActor) =>
  (await notificationsOf(member)).map(({ sentence, leadsTo }) => ({ sentence, leadsTo }))
const at = (id: string) => ({ kind: 'decision', id })

/** As locks were stored before they named a rule. */
async function anOldLock(): Promise<string> {
  const { id: caseId } = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
  const { author, id: commentId, revisionId } = comment
  const moderator = await aModerator()
  const { id } = await db.decision.create({
    data: {
      ...{ caseId, commentId, revisionId, authorId: author.id, deciderId: moderator.id },
      ...{ kind: 'LOCK', stateBefore: 'PUBLISHED', stateAfter: 'PUBLISHED' },
      requestKey: randomUUID(),
    },
  })
  await db.comment.update({ where: { id: commentId }, data: { lockedAt: new Date() } })
  return id
}

test('its author is told, and reads the rule and the reason with a statement', async () => {
  const { id } = await decided(comment, 'LOCK')
  expect(await told(comment.author)).toEqual([{ sentence: LOCKED, leadsTo: at(id) }])
  expect(await told(reporter)).toEqual([])
  const statement = { rule: 'kind', ruleTitle: TEST_RULE.title, facts: REASON, restriction: 'LOCK' }
  expect(await db.statementOfReasons.findUnique({ where: { decisionId: id } })).toMatchObject(
    statement,
  )
  expect(await ownDecision(comment.author, id)).toMatchObject({
    ...{ kind: 'LOCK', rule: TEST_RULE, explanation: REASON, words: 'Words of mine.' },
    ...{ mayAppeal: true, undoneAt: null, commentId: comment.id },
  })
  expect(await ownDecision(reporter, id)).toBeNull()
})

test('its author cannot change it, and whoever tries is led to why', async () => {
  const { id } = await decided(comment, 'LOCK')
  const lockedBy = `/account/decisions/${id}`
  await expect(change()).rejects.toMatchObject({
    ...{ code: 'forbidden', wayOn: { address: lockedBy } },
  })
  expect(await ownComment(comment.author, comment.id)).toMatchObject({
    ...{ mayEdit: false, lockedBy, mayDelete: true },
  })
})

test('an appeal that is granted unlocks it, and nothing else', async () => {
  const before = await stored()
  const { id: decisionId } = await decided(comment, 'LOCK')
  expect(await stored()).toMatchObject({ lockedAt: expect.any(Date) as Date })
  const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'I quoted.' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  expect(await stored()).toEqual(before)
  const undoing = await db.decision.findFirstOrThrow({ where: { reversesId: decisionId } })
  expect(undoing).toMatchObject({ kind: 'UNLOCK', stateAfter: 'PUBLISHED' })
  const sentence = 'Your appeal was granted: the decision was undone.'
  expect((await told(comment.author))[0]).toEqual({ sentence, leadsTo: at(decisionId) })
  await expect(change()).resolves.toBeDefined()
})

test('who hears that it was unlocked is led to why it had been locked', async () => {
  const { id: decisionId, moderator } = await decided(comment, 'LOCK')
  await reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
  expect((await told(comment.author))[0]).toEqual({
    ...{ sentence: 'A moderator unlocked your comment.', leadsTo: at(decisionId) },
  })
  const mine = await ownDecision(comment.author, decisionId)
  expect(mine).toMatchObject({ mayAppeal: false, undoneAt: expect.any(String) as string })
})

test('a colleague’s can be locked: it is no sanction', async () => {
  await db.member.update({ where: { id: comment.author.id }, data: { roles: ['MODERATOR'] } })
  await expect(decided(comment, 'LOCK')).resolves.toBeDefined()
})

test('one of before, without a rule, is read as it is, appealed, and counted under no rule', async () => {
  const decisionId = await anOldLock()
  const { decisions } = await ownDecisions(comment.author)
  expect(decisions).toMatchObject([
    { id: decisionId, kind: 'LOCK', rule: null, law: '', explanation: '', mayAppeal: true },
  ])
  const numbers = await ruleNumbers(BEGINNING, soon())
  const named = await statedRestrictions(BEGINNING, soon())
  expect(numbers.map(({ rule }) => rule)).not.toContain(null)
  expect(named.map(({ decisionId: id }) => id)).not.toContain(decisionId)
  const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'Why?' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  expect(await stored()).toMatchObject({ lockedAt: null })
})

test('one with a rule is counted under it, and among what is sent to the EU’s database', async () => {
  const before = (await ruleNumbers(BEGINNING, soon())).find(({ rule }) => rule === 'kind')
  const { id } = await decided(comment, 'LOCK')
  const after = (await ruleNumbers(BEGINNING, soon())).find(({ rule }) => rule === 'kind')
  expect(after?.restricted).toBe((before?.restricted ?? 0) + 1)
  const sent = (await statedRestrictions(BEGINNING, soon())).filter((one) => one.decisionId === id)
  expect(sent).toMatchObject([{ kind: 'LOCK', rule: 'kind', ruleTitle: TEST_RULE.title }])
})
