import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { doneWords } from '@/domain/moderation/act-words'
import { readDecisionFilter } from '@/domain/moderation/decision-filter'
import { pastWords } from '@/domain/moderation/member-record'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { notificationsOf } from '@/server/notifications/queries'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { decideBatch } from './decide-batch'
import { decisionLog } from './decision-log'
import { endOfCase } from './end-of-case'
import { lastActOf } from './last-act-of'
import { openAppeal } from './open-appeal'
import { openAppealById } from './open-appeal-by-id'
import { latestDecisions, openCaseById } from './queries'
import { ownReports } from './own-reports'
import { reverseDecision } from './reverse-decision'

const CHANGED = 'See https://example.net'

let moderator: MemberActor
let comment: TestComment
/** The comment as the case of the change shows it. */
let change: TestComment

/** Words that everyone reads, while a change of them is held. */
async function aHeldChange(threadId: string) {
  const said = await aComment(threadId, { words: 'Old.' })
  const { id: commentId, revisionId, author } = said
  await editComment(author, { commentId, revisionId, words: CHANGED })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  return { said, change: { ...said, revisionId: waitingRevisionId ?? '' } }
}

beforeEach(async () => {
  await theRule()
  moderator = await aModerator()
  const held = await aHeldChange((await aThread()).id)
  ;[comment, change] = [held.said, held.change]
})

/** What the desk says was done to this comment, at every place where it says so, the latest first. */
async function toldAtDesk() {
  const filter = readDecisionFilter({ comment: comment.id })
  const { entries } = await decisionLog(moderator, filter)
  const latest = (await latestDecisions(moderator, 20)).filter(
    (one) => one.commentId === comment.id,
  )
  expect(latest.map(doneWords)).toEqual(entries.map(doneWords))
  return entries.map(doneWords)
}
const toldTo = async (member: MemberActor) =>
  (await notificationsOf(member)).map(({ sentence }) => sentence)
const undo = (decisionId: string) =>
  reverseDecision(moderator, { requestKey: randomUUID(), decisionId })

describe.each([
  ['DISMISS', 'kept a change of it back', 'change kept back'],
  ['APPROVE', 'let a change of it through', 'change let through'],
] as const)('%s of a change', (kind, words, inShort) => {
  test('is told as what it is: in the log, in the trace, to whoever comes second, in the history', async () => {
    const sent = await aDecision(change, kind)
    await decide(moderator, sent)
    expect(await toldAtDesk()).toEqual([words, 'held a change of it'])
    const act = await lastActOf(moderator)
    expect(act && doneWords(act)).toBe(words)
    const end = await endOfCase(moderator, sent.caseId)
    expect(end && doneWords(end)).toBe(words)
    const late = decide(await aModerator(), { ...sent, requestKey: randomUUID() })
    await expect(late).rejects.toThrow(`${moderator.handle ?? ''} ${words} just now.`)
    await aReport(comment)
    const open = await db.case.findFirstOrThrow({
      where: { commentId: comment.id, state: { not: 'CLOSED' } },
    })
    const past = (await openCaseById(moderator, open.id))?.history?.decisions
    expect(past?.map(pastWords)).toEqual([inShort])
  })

  test('of several is told so where all are changes', async () => {
    const cases = []
    for (const one of [change, (await aHeldChange(comment.threadId)).change]) {
      const { caseId, version, revisionId } = await aDecision(one, kind)
      cases.push({ caseId, version, revisionId })
    }
    await decideBatch(moderator, { requestKey: randomUUID(), kind, cases })
    expect(await lastActOf(moderator)).toMatchObject({ count: 2, isOfChange: true })
  })
})

test('an act on a change and on other words is told as one on comments', async () => {
  const plain = await aComment(comment.threadId)
  await aReport(plain)
  const cases = []
  for (const one of [plain, change]) {
    const { caseId, version, revisionId } = await aDecision(one, 'DISMISS')
    cases.push({ caseId, version, revisionId })
  }
  await decideBatch(moderator, { requestKey: randomUUID(), kind: 'DISMISS', cases })
  expect(await lastActOf(moderator)).toMatchObject({ count: 2, isOfChange: false })
})

test('the very words that were let through, reported and kept, are no change any more', async () => {
  await decide(moderator, await aDecision(change, 'APPROVE'))
  await decided(change, 'DISMISS', moderator)
  expect(await toldAtDesk()).toEqual([
    'kept it as it is',
    'let a change of it through',
    'held a change of it',
  ])
})

test('whoever wrote it hears that it was let through, and that it is read again; whoever reported it, that it was changed', async () => {
  const reporter = await aReport(comment)
  const { id } = await decide(moderator, await aDecision(change, 'APPROVE'))
  expect(await toldTo(comment.author)).toEqual(['A moderator let your change through.'])
  expect(await toldTo(reporter)).toEqual([
    'What you reported was changed by its author. The new words were read and stay.',
  ])
  expect((await ownReports(reporter, null)).reports[0]?.outcome).toMatch(
    /^Its author changed it meanwhile/,
  )
  await undo(id)
  expect(await toldTo(comment.author)).toEqual(['Your change is being read again.'])
})

test('whoever answers an appeal reads what was done', async () => {
  const { id: decisionId } = await decide(moderator, await aDecision(change, 'DISMISS'))
  const { id } = await openAppeal(comment.author, { decisionId, words: 'It is a source.' })
  const appeal = await openAppealById(await aModerator(), id)
  expect(appeal).toMatchObject({ kind: 'DISMISS', decision: { isOfChange: true } })
})
