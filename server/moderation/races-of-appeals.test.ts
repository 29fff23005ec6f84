import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aChange } from '@/server/testing/a-change'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aSentDecision } from '@/server/testing/a-sent-decision'
import { aThread } from '@/server/testing/a-thread'
import { atOnceInOrder } from '@/server/testing/at-once'
import { mustBeItsFold } from '@/server/testing/fold-of'

import { answerAppeal } from './answer-appeal'
import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { reverseDecision } from './reverse-decision'

const DONE = { status: 'fulfilled' }
const lost = (sentence: RegExp) => ({
  status: 'rejected',
  reason: expect.objectContaining({
    ...{ code: 'conflict', status: 409 },
    message: expect.stringMatching(sentence) as unknown,
  }) as unknown,
})

let threadId: string
let comment: TestComment
let appealed: { decisionId: string; appealId: string }
let [decider, reviewer, third]: MemberActor[] = []

async function appealAgainst(about: TestComment, kind: 'REMOVE' | 'DISMISS'): Promise<void> {
  const made = await decided(about, kind)
  const said = { decisionId: made.id, words: 'It was a quotation.' }
  const { id: appealId } = await openAppeal(about.author, said)
  ;[comment, decider] = [about, made.moderator]
  appealed = { decisionId: made.id, appealId }
}

beforeEach(async () => {
  threadId = (await aThread()).id
  ;[reviewer, third] = [await aModerator(), await aModerator()]
  await appealAgainst(await aComment(threadId), 'REMOVE')
})

const be = (who: MemberActor | undefined): MemberActor => {
  if (who === undefined) throw new Error('the moderators are not there yet')
  return who
}
const answering = (who: MemberActor | undefined, verdict: 'OVERTURNED' | 'UPHELD') => () =>
  answerAppeal(be(who), { appealId: appealed.appealId, verdict, answer: 'You are right.' })
const undoing = (who: MemberActor | undefined) => async () => {
  await reverseDecision(be(who), { requestKey: randomUUID(), decisionId: appealed.decisionId })
}

/** One row undid what was appealed against; the appeal names it where it was granted. */
async function mustBeUndoneOnceBy(who: MemberActor | undefined) {
  const log = await mustBeItsFold(comment.id)
  const undone = log.filter(({ reversesId }) => reversesId === appealed.decisionId)
  expect(undone.map(({ deciderId }) => deciderId)).toEqual([who?.id])
  return undone[0]
}
const appeal = () => db.appeal.findUniqueOrThrow({ where: { id: appealed.appealId } })

describe('an appeal is granted at the same instant', () => {
  test('as its decision is undone: who undoes it second is told who granted the appeal', async () => {
    const acts = [answering(reviewer, 'OVERTURNED'), undoing(decider)]
    const told = lost(new RegExp(`^${reviewer?.handle ?? ''} restored it just now`))
    expect(await atOnceInOrder(threadId, acts)).toMatchObject([DONE, told])
    const undone = await mustBeUndoneOnceBy(reviewer)
    expect(await appeal()).toMatchObject({ state: 'OVERTURNED', answeredById: undone?.id })
  })

  test('after its decision was undone: it is granted by that, and nothing is undone twice', async () => {
    const acts = [undoing(decider), answering(reviewer, 'OVERTURNED')]
    expect(await atOnceInOrder(threadId, acts)).toMatchObject([DONE, DONE])
    const undone = await mustBeUndoneOnceBy(decider)
    expect(await appeal()).toMatchObject({ state: 'OVERTURNED', answeredById: undone?.id })
  })

  test.each(['OVERTURNED', 'UPHELD'] as const)(
    'as another answers it %s: one answer stands, and the other is told whose',
    async (verdict) => {
      const acts = [answering(reviewer, 'OVERTURNED'), answering(third, verdict)]
      const told = lost(new RegExp(`^${reviewer?.handle ?? ''} ended this appeal at .+ overturned`))
      expect(await atOnceInOrder(threadId, acts)).toMatchObject([DONE, told])
      await mustBeUndoneOnceBy(reviewer)
      expect(await appeal()).toMatchObject({ state: 'OVERTURNED', reviewerId: reviewer?.id })
    },
  )

  test('as somebody decides anew on the case: whichever is first, the other finds it so', async () => {
    for (const isGrantedFirst of [true, false]) {
      if (!isGrantedFirst) await appealAgainst(await aComment(threadId), 'REMOVE')
      const sent = await aSentDecision(comment, 'LOCK')
      const deciding = async () => {
        await decide(be(third), sent)
      }
      const acts = [answering(reviewer, 'OVERTURNED'), deciding]
      const outcomes = await atOnceInOrder(threadId, isGrantedFirst ? acts : acts.reverse())
      const told = lost(new RegExp(`^${reviewer?.handle ?? ''} restored it just now`))
      expect(outcomes).toMatchObject(isGrantedFirst ? [DONE, told] : [DONE, DONE])
      await mustBeUndoneOnceBy(reviewer)
    }
  })
})

describe('an appeal against keeping back a change is granted at the same instant', () => {
  test.each([true, false])('as that is undone (first granted: %s)', async (isGrantedFirst) => {
    const { comment: changed, changedId } = await aChange(threadId)
    await appealAgainst({ ...changed, revisionId: changedId }, 'DISMISS')
    const acts = [answering(reviewer, 'OVERTURNED'), undoing(decider)]
    const outcomes = await atOnceInOrder(threadId, isGrantedFirst ? acts : acts.reverse())
    const told = lost(new RegExp(`^${reviewer?.handle ?? ''} let a change of it through just now`))
    expect(outcomes).toMatchObject(isGrantedFirst ? [DONE, told] : [DONE, DONE])
    await mustBeUndoneOnceBy(isGrantedFirst ? reviewer : decider)
    const where = { id: changed.id }
    expect(await db.comment.findUniqueOrThrow({ where })).toMatchObject({
      ...{ currentRevisionId: changedId, waitingRevisionId: null, visibility: 'PUBLISHED' },
    })
  })
})

test('what is reported anew stays to be decided when an appeal is granted meanwhile', async () => {
  const reported = await aComment(threadId)
  await appealAgainst(reported, 'REMOVE')
  await reverseDecision(be(third), { requestKey: randomUUID(), decisionId: appealed.decisionId })
  await aReport(reported)
  const sent = await aSentDecision(reported, 'REMOVE')
  const deciding = async () => {
    await decide(be(third), sent)
  }
  const acts = [answering(reviewer, 'OVERTURNED'), deciding]
  expect(await atOnceInOrder(threadId, acts)).toMatchObject([DONE, DONE])
  await mustBeUndoneOnceBy(third)
})
