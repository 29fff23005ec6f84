import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { LAW } from '@/domain/moderation/public-log'
import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { publicLog } from './public-log'
import { reportComment } from './report-comment'
import { reverseDecision } from './reverse-decision'

const WORDS = 'You owe her a reading.'
const aReply = async (words = WORDS) => aComment((await aThread()).id, { words })
const today = () => new Date().toISOString().slice(0, 10)
const lines = async (page = 1, rule: string | null = null) =>
  (await publicLog(page, rule)).decisions

async function sent(comment: TestComment, change: Record<string, unknown>) {
  await aReport(comment)
  await theRule()
  const input = { ...(await aDecision(comment, 'REMOVE')), ...change }
  return decide(await aModerator(), input)
}

test('it says what, by which rule, on which day and in which role, the latest first', async () => {
  await decided(await aReply(), 'REMOVE')
  await decided(await aReply(), 'DISMISS')
  expect(await lines()).toEqual([
    {
      ...{ kind: 'DISMISS', undoes: null, rule: null, day: today(), role: 'moderator' },
      isOnAppeal: false,
    },
    {
      ...{ kind: 'REMOVE', undoes: null, rule: 'kind', day: today(), role: 'moderator' },
      isOnAppeal: false,
    },
  ])
})

test('an undoing says what it undoes, and whether somebody appealed', async () => {
  const author = await aMember()
  const comment = await aComment((await aThread()).id, { author })
  const { id: decisionId } = await decided(comment, 'REMOVE')
  const { id: appealId } = await openAppeal(author, { decisionId, words: 'I quoted.' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  expect((await lines())[0]).toMatchObject({ kind: 'RESTORE', undoes: 'REMOVE', isOnAppeal: true })
  const plain = await decided(await aReply(), 'LIMIT')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId: plain.id })
  expect((await lines())[0]).toMatchObject({ undoes: 'LIMIT', isOnAppeal: false })
})

test('which law was broken is told to those concerned alone, and can be looked for', async () => {
  await sent(await aReply(), { rule: undefined, law: 'The law on Ada and her letters' })
  const [line] = await lines(1, LAW)
  expect(line).toMatchObject({ kind: 'REMOVE', rule: LAW })
  expect((await lines(1, 'kind')).every(({ rule }) => rule === 'kind')).toBe(true)
  expect(await lines(1, 'no-such-rule')).toEqual([])
})

test('no names, no words of anyone, no ids', async () => {
  const comment = await aReply()
  const { moderator, id } = await decided(comment, 'REMOVE')
  const told = JSON.stringify(await publicLog(1))
  const hidden = [comment.author.handle, moderator.handle, comment.id, id, WORDS, 'mocks', 'Ada']
  for (const secret of hidden) expect(told).not.toContain(secret)
})

test('what moderators tell each other is in it neither', async () => {
  const before = await lines()
  const comment = await aReply()
  await sent(comment, { kind: 'NOTE', rule: undefined, explanation: undefined, privateNote: 'Hm.' })
  const { id: decisionId } = await sent(await aReply(), { kind: 'ESCALATE' })
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect(await lines()).toEqual(before)
})

/** Somebody was worried about whoever wrote it, and no check was. */
async function aWorriedFor() {
  const comment = await aReply()
  const { id: commentId, revisionId } = comment
  const report = { commentId, revisionId, reason: 'WORRIED', words: '' } as const
  await reportComment(await aMember(), report)
  return comment
}

test('to be worried keeps no restriction out of it', async () => {
  const comment = await aWorriedFor()
  const before = await lines()
  await decided(comment, 'REMOVE')
  expect((await lines())[0]).toMatchObject({ kind: 'REMOVE', rule: 'kind' })
  expect(await lines()).toHaveLength(before.length + 1)
  const { id: decisionId } = await decided(await aWorriedFor(), 'LIMIT')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect((await lines())[0]).toMatchObject({ undoes: 'LIMIT' })
})

test('nothing about somebody whom anyone was worried for who broke no rule, nor where a check was', async () => {
  const before = await lines()
  const worried = await aWorriedFor()
  const { id: decisionId } = await decided(worried, 'DISMISS')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect(await lines()).toEqual(before)
  await db.careSignal.deleteMany({ where: { commentId: worried.id } })
  expect(await lines()).toEqual(before)

  const spoken = await aReply()
  await db.checkResult.deleteMany({ where: { revisionId: spoken.revisionId, check: 'care-words' } })
  await db.checkResult.create({
    data: { revisionId: spoken.revisionId, check: 'care-words', ruleVersion: 1, verdict: 'FLAG' },
  })
  await decided(spoken, 'REMOVE')
  expect(await lines()).toEqual(before)
})

test('it comes in pages of fifty', async () => {
  const { id } = await decided(await aReply(), 'DISMISS')
  const of = await db.decision.findUniqueOrThrow({ where: { id } })
  const { kind, caseId, commentId, revisionId, authorId, deciderId, stateBefore, stateAfter } = of
  const said = { kind, caseId, commentId, revisionId, authorId, deciderId, stateBefore, stateAfter }
  const before = (await lines()).length
  await db.decision.createMany({
    data: Array.from({ length: 50 }, () => ({ ...said, requestKey: randomUUID() })),
  })
  const first = await publicLog(1)
  expect(first).toMatchObject({ hasMore: true })
  expect(first.decisions).toHaveLength(50)
  const second = await publicLog(2)
  expect(second.decisions).toHaveLength(before)
  expect(second.decisions[0]).toMatchObject({ kind: 'DISMISS' })
  expect(second.hasMore).toBe(false)
  expect(await publicLog(3)).toEqual({ decisions: [], hasMore: false })
})
