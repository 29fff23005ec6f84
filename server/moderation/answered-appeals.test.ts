import { beforeAll, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { answeredAppeals } from './answered-appeals'
import { openAppeal } from './open-appeal'
import { withdrawAppeal } from './withdraw-appeal'

/** Four comments are reported, decided on and appealed against. */
const ARRANGING_MS_MAX = 60_000

let reviewer: MemberActor
const START = new Date()
beforeAll(async () => {
  reviewer = await aModerator()
})

async function anAppeal(author?: MemberActor) {
  const comment = await aComment((await aThread()).id, author ? { author } : {})
  const { id: decisionId } = await decided(comment, 'REMOVE')
  const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'I quoted.' })
  return { appealId, comment }
}
type Verdict = 'UPHELD' | 'OVERTURNED'
async function answered(verdict: Verdict, minute: number) {
  const { appealId, comment } = await anAppeal()
  const answer = { appealId, verdict, answer: `Read at ${minute}.` }
  await answerAppeal(reviewer, answer, after(START, minute * MINUTE_MS))
  return { id: appealId, comment }
}

test('where none was answered there are none', async () => {
  expect(await answeredAppeals(reviewer)).toEqual({ appeals: [], hasMore: false })
})

test(
  'those that were are found, the latest answer first, with verdict, by whom and what',
  async () => {
    const later = await answered('OVERTURNED', 2)
    const sooner = await answered('UPHELD', 1)
    await anAppeal()
    const taken = await anAppeal()
    await withdrawAppeal(taken.comment.author, { appealId: taken.appealId })
    const { appeals, hasMore } = await answeredAppeals(reviewer)
    expect(hasMore).toBe(false)
    const said = { kind: 'REMOVE', isReporters: false, reviewer: reviewer.handle }
    expect(appeals).toMatchObject([
      { id: later.id, isOverturned: true, answer: 'Read at 2.', ...said },
      {
        ...{ id: sooner.id, isOverturned: false, answer: 'Read at 1.', ...said },
        ...{ commentId: sooner.comment.id, byline: sooner.comment.author.handle },
      },
    ])
    await db.comment.update({ where: { id: sooner.comment.id }, data: { isUnnamed: true } })
    expect((await answeredAppeals(reviewer)).appeals[1]).toMatchObject({ byline: 'a reader' })
  },
  ARRANGING_MS_MAX,
)

test('they come twenty at a time, for moderators alone', async () => {
  const { comment } = await answered('UPHELD', 3)
  const { id: decisionId } = await db.decision.findFirstOrThrow({
    where: { commentId: comment.id, kind: 'REMOVE' },
  })
  const members = await Promise.all(Array.from({ length: 20 }, () => aMember()))
  await db.appeal.createMany({
    data: members.map(({ id: appellantId }, index) => ({
      ...{ decisionId, appellantId, isReporters: true, words: 'Again.', answer: 'No.' },
      ...{ state: 'UPHELD', reviewerId: reviewer.id },
      closedAt: after(START, -index * MINUTE_MS),
    })),
  })
  const first = await answeredAppeals(reviewer)
  expect([first.appeals.length, first.hasMore]).toEqual([20, true])
  const second = await answeredAppeals(reviewer, 2)
  expect([second.appeals.length, second.hasMore]).toEqual([3, false])
  const ids = [...first.appeals, ...second.appeals].map(({ id }) => id)
  expect(new Set(ids).size).toBe(23)
  await expect(answeredAppeals(comment.author)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(answeredAppeals(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
