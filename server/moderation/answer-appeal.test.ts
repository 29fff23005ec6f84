import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { answerAppealInput } from '@/domain/moderation/appeal'
import { db } from '@/server/db'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { claimAppeal } from './claim-appeal'
import { openAppeal } from './open-appeal'
import { reverseDecision } from './reverse-decision'

const words = 'It was a quotation.'
const answer = 'You are right.'

let comment: TestComment
let reporter: MemberActor
let decider: MemberActor
let other: MemberActor
let decisionId: string
let appealId: string

const seen = async () => ({ ...(await threadById(comment.threadId, VISITOR)), version: 0 })
const appeal = () => db.appeal.findUniqueOrThrow({ where: { id: appealId } })
const overturn = (actor: MemberActor, verdict: 'OVERTURNED' | 'UPHELD' = 'OVERTURNED') =>
  answerAppeal(actor, answerAppealInput.parse({ appealId, verdict, answer }))

let before: Awaited<ReturnType<typeof seen>>

beforeEach(async () => {
  comment = await aComment((await aThread()).id)
  reporter = await aReport(comment)
  before = await seen()
  const made = await decided(comment, 'REMOVE')
  decisionId = made.id
  decider = made.moderator
  other = await aMember({ roles: ['MODERATOR'] })
  appealId = (await openAppeal(comment.author, { decisionId, words })).id
})

describe('an appeal that is answered', () => {
  test('overturned, brings back exactly what stood there, and tells all who were told', async () => {
    await overturn(other)
    expect(await seen()).toEqual(before)
    const undoing = await db.decision.findFirstOrThrow({ where: { reversesId: decisionId } })
    expect(undoing).toMatchObject({ kind: 'RESTORE', deciderId: other.id, explanation: answer })
    expect(await appeal()).toMatchObject({
      ...{ state: 'OVERTURNED', reviewerId: other.id, answer, answeredById: undoing.id },
    })
    for (const [member, sentence] of [
      [comment.author, 'Your appeal was granted: the decision was undone.'],
      [reporter, 'What you reported was restored after a second look.'],
    ] as const)
      expect((await notificationsOf(member)).map((one) => one.sentence)).toContain(sentence)
  })

  test('upheld, leaves all as it is', async () => {
    await overturn(other, 'UPHELD')
    const { visibility } = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(visibility).toBe('REMOVED')
    expect(await appeal()).toMatchObject({
      state: 'UPHELD',
      reviewerId: other.id,
      answeredById: null,
    })
  })

  test('never brings back what its author deleted', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { authorDeletedAt: new Date() } })
    await overturn(other)
    expect(JSON.stringify(await seen())).not.toContain(comment.id)
  })

  test('is refused to whoever took the decision, and to everyone who is not a moderator', async () => {
    await expect(overturn(decider)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(claimAppeal(decider, { appealId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(overturn(comment.author)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await appeal()).toMatchObject({ state: 'OPEN' })
  })

  test('is open to whoever took the decision where the team has nobody else', async () => {
    const roles = { roles: [] }
    await db.member.updateMany({ where: { id: { not: decider.id } }, data: roles })
    await overturn(decider)
    expect(await appeal()).toMatchObject({ state: 'OVERTURNED' })
  })

  test('is not closed by a later decision; what was undone meanwhile is not undone twice', async () => {
    const { id } = await reverseDecision(decider, { requestKey: randomUUID(), decisionId })
    expect(await appeal()).toMatchObject({ state: 'OPEN' })
    await overturn(other)
    expect(await appeal()).toMatchObject({ state: 'OVERTURNED', answeredById: id })
    expect(await db.decision.count({ where: { reversesId: decisionId } })).toBe(1)
  })

  test('at once by two is answered once; the other hears who and when', async () => {
    const third = await aMember({ roles: ['MODERATOR'] })
    const outcomes = await Promise.allSettled([overturn(other), overturn(third, 'UPHELD')])
    const [lost] = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as Error] : [],
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { reviewerId } = await appeal()
    const winner = reviewerId === other.id ? other : third
    expect(lost?.message).toContain(`${winner.handle ?? ''} ended this appeal at`)
  })

  test('sent again alike, because its answer was lost, changes nothing, and nobody hears it twice', async () => {
    const told = async () => [
      ...(await notificationsOf(comment.author)),
      ...(await notificationsOf(reporter)),
    ]
    await overturn(other)
    const [answered, heard] = [await appeal(), await told()]
    await overturn(other)
    expect(await appeal()).toEqual(answered)
    expect(await told()).toEqual(heard)
    expect(await db.decision.count({ where: { reversesId: decisionId } })).toBe(1)
  })

  test('can, once ended, not be changed by anyone', async () => {
    await overturn(other, 'UPHELD')
    await expect(overturn(other)).rejects.toMatchObject({ code: 'conflict' })
    const change = db.appeal.update({ where: { id: appealId }, data: { answer: 'No.' } })
    await expect(change).rejects.toThrow()
    expect(await appeal()).toMatchObject({ state: 'UPHELD', answer })
  })
})
