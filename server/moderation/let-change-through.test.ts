import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aDecision, aReport, decided, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { openAppealById } from './open-appeal-by-id'
import { ownDecision } from './own-decision'
import { ownReports } from './own-reports'
import { reverseDecision } from './reverse-decision'

const CHANGED = 'See https://example.net'
const explanation = 'It advertises a shop.'

let comment: TestComment
/** The comment as the case of the change shows it. */
let change: TestComment
let decider: MemberActor
let other: MemberActor
let decisionId: string

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const read = async () =>
  (await threadById(comment.threadId, VISITOR))?.comments.find(({ id }) => id === comment.id)?.html
const told = async (member: MemberActor) =>
  (await notificationsOf(member)).map(({ sentence }) => sentence)
const openOf = () =>
  db.case.findMany({ where: { commentId: comment.id, state: { not: 'CLOSED' } } })
const appeal = () =>
  openAppeal(comment.author, { decisionId, words: 'It is the source of the quotation.' })
async function grant() {
  const { id: appealId } = await appeal()
  await answerAppeal(other, { appealId, verdict: 'OVERTURNED', answer: 'You are right.' })
}

beforeEach(async () => {
  comment = await aComment((await aThread()).id, { words: 'Old.' })
  const { id: commentId, revisionId, author } = comment
  await editComment(author, { commentId, revisionId, words: CHANGED })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  change = { ...comment, revisionId: waitingRevisionId ?? '' }
  ;[decider, other] = [await aModerator(), await aModerator()]
  await theRule()
  const said = { ...(await aDecision(change, 'DISMISS')), explanation, rule: TEST_RULE.id }
  decisionId = (await decide(decider, said)).id
})

describe('the author of a change that was kept back', () => {
  test('reads which rule it breaks and why, and may appeal once, within six months', async () => {
    expect(await ownDecision(comment.author, decisionId)).toMatchObject({
      ...{ kind: 'DISMISS', rule: TEST_RULE, explanation, words: CHANGED, mayAppeal: true },
      appealUntil: expect.any(String) as string,
    })
    const late = after(new Date(), 185 * DAY_MS)
    expect(await ownDecision(comment.author, decisionId, late)).toMatchObject({ mayAppeal: false })
    await appeal()
    const again = openAppeal(comment.author, { decisionId, words: 'Once more.' })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is answered by another moderator, and all stays where the decision does', async () => {
    const { id: appealId } = await appeal()
    expect(await openAppealById(other, appealId)).toMatchObject({
      decision: { rule: TEST_RULE.title, explanation },
    })
    const answer = { appealId, verdict: 'UPHELD', answer: 'It is a shop.' } as const
    await expect(answerAppeal(decider, answer)).rejects.toMatchObject({ code: 'forbidden' })
    await answerAppeal(other, answer)
    expect(await read()).toBe('<p>Old.</p>')
    expect(await openOf()).toEqual([])
  })

  test('finds the change read by all once it is granted, and nothing left to decide', async () => {
    await grant()
    expect(await read()).toContain('example.net')
    expect(await openOf()).toEqual([])
    const row = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(row).toMatchObject({ currentRevisionId: change.revisionId, waitingRevisionId: null })
    expect(row.editedAt).not.toBeNull()
    expect(await told(comment.author)).toEqual(
      expect.arrayContaining([
        'Your appeal was granted: the decision was undone.',
        'Your change was let through after a second look.',
      ]),
    )
  })

  test('keeps the words that they wrote since', async () => {
    const { id: commentId, revisionId, author } = comment
    await editComment(unheld(author), { commentId, revisionId, words: 'Newer.' })
    await grant()
    expect(await read()).toBe('<p>Newer.</p>')
  })

  test('does not hear twice what was undone before, nor is it undone twice', async () => {
    const { id: appealId } = await appeal()
    await reverseDecision(decider, { decisionId, requestKey: randomUUID() })
    await answerAppeal(other, { appealId, verdict: 'OVERTURNED', answer: 'You are right.' })
    expect(await read()).toContain('example.net')
    expect(await db.decision.count({ where: { reversesId: decisionId } })).toBe(1)
  })
})

test('a rule is named of a change alone, and only one of the guidelines', async () => {
  const reported = await aComment((await aThread()).id)
  await aReport(reported)
  const kept = { ...(await aDecision(reported, 'DISMISS')), rule: TEST_RULE.id }
  const unknown = decide(decider, { ...kept, rule: 'no-such-rule' })
  await expect(unknown).rejects.toMatchObject({ code: 'invalid' })
  const { id } = await decide(decider, kept)
  expect(await db.decision.findUniqueOrThrow({ where: { id } })).toMatchObject({ rule: null })
})

test('newer reports of the former words are still to be decided after it', async () => {
  const reporter = await aReport(comment)
  await grant()
  expect(await read()).toContain('example.net')
  expect(await openOf()).toHaveLength(1)
  expect((await ownReports(reporter, null)).reports).toMatchObject([{ isSettled: false }])
})

test('whoever reported the former words reads nothing of what its author was told', async () => {
  const other = await aComment((await aThread()).id, { words: 'Old.' })
  const reporter = await aReport(other)
  const { id: commentId, revisionId, author } = other
  await editComment(author, { commentId, revisionId, words: CHANGED })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const changed = { ...other, revisionId: waitingRevisionId ?? '' }
  await decide(decider, { ...(await aDecision(changed, 'DISMISS')), explanation })
  expect((await ownReports(reporter, null)).reports).toMatchObject([{ because: '' }])
})

test('whoever reported words that a check had held at first reads why they stay', async () => {
  const held = await aComment((await aThread()).id, { isHeld: true })
  await decided(held, 'APPROVE')
  const reporter = await aReport(held)
  await decide(decider, {
    ...(await aDecision(held, 'DISMISS')),
    explanation: 'It is a quotation.',
  })
  expect((await ownReports(reporter, null)).reports).toMatchObject([
    { because: 'It is a quotation.' },
  ])
  await expect(openAppealOf(held)).rejects.toMatchObject({ code: 'forbidden' })
})

async function openAppealOf({ id, author }: TestComment) {
  const { id: dismissed } = await db.decision.findFirstOrThrow({
    where: { commentId: id, kind: 'DISMISS' },
  })
  return openAppeal(author, { decisionId: dismissed, words: 'Why?' })
}
