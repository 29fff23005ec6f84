import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { openAppealInput } from '@/domain/moderation/appeal'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { openAppeal } from './open-appeal'
import { reverseDecision } from './reverse-decision'
import { withdrawAppeal } from './withdraw-appeal'

const words = 'It was a quotation.'

async function anOutcome(kind: 'DISMISS' | 'LIMIT' | 'REMOVE') {
  const comment = await aComment((await aThread()).id)
  const reporter = await aReport(comment)
  const { id: decisionId, moderator } = await decided(comment, kind)
  return { comment, reporter, moderator, sent: openAppealInput.parse({ decisionId, words }) }
}

describe('an appeal', () => {
  test('is the author’s against a restriction, also while suspended', async () => {
    const { comment, sent } = await anOutcome('LIMIT')
    const { id } = await openAppeal({ ...comment.author, isSuspended: true }, sent)
    const appeal = await db.appeal.findUniqueOrThrow({ where: { id } })
    expect(appeal).toMatchObject({ state: 'OPEN', isReporters: false, words })
  })

  test('is a reporter’s against “no action”', async () => {
    const { reporter, sent } = await anOutcome('DISMISS')
    const { id } = await openAppeal(reporter, sent)
    expect(await db.appeal.findUniqueOrThrow({ where: { id } })).toMatchObject({
      isReporters: true,
    })
  })

  test('comes once; sent again with the same words it is the same', async () => {
    const { comment, sent } = await anOutcome('REMOVE')
    const first = await openAppeal(comment.author, sent)
    expect(await openAppeal(comment.author, sent)).toEqual(first)
    const again = openAppeal(comment.author, { ...sent, words: 'Once more.' })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is refused to whom it does not concern', async () => {
    const [kept, removed] = [await anOutcome('DISMISS'), await anOutcome('REMOVE')]
    await expect(openAppeal(VISITOR, removed.sent)).rejects.toMatchObject({ code: 'sign-in' })
    for (const [actor, sent] of [
      [await aMember(), removed.sent],
      [removed.reporter, removed.sent],
      [kept.comment.author, kept.sent],
      [await aMember(), kept.sent],
    ] as const)
      await expect(openAppeal(actor, sent)).rejects.toMatchObject({ code: 'forbidden' })
    const never = openAppeal(await aMember(), { decisionId: randomUUID(), words })
    await expect(never).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is refused against what was undone', async () => {
    const { comment, moderator, sent } = await anOutcome('REMOVE')
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: sent.decisionId })
    await expect(openAppeal(comment.author, sent)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is told of in the statement, with its last day', async () => {
    const { sent } = await anOutcome('REMOVE')
    const { decisionId } = sent
    const statement = await db.statementOfReasons.findUniqueOrThrow({ where: { decisionId } })
    const months = (statement.appealUntil?.getTime() ?? 0) - statement.createdAt.getTime()
    expect(Math.round(months / 86_400_000)).toBeGreaterThanOrEqual(181)
    expect(statement.deliveredAt).not.toBeNull()
  })

  test('can be withdrawn by its writer alone, while nobody has answered', async () => {
    const { comment, reporter, sent } = await anOutcome('REMOVE')
    const { id: appealId } = await openAppeal(comment.author, sent)
    await expect(withdrawAppeal(reporter, { appealId })).rejects.toMatchObject({
      code: 'not-found',
    })
    await withdrawAppeal(comment.author, { appealId })
    await withdrawAppeal(comment.author, { appealId })
    const { state } = await db.appeal.findUniqueOrThrow({ where: { id: appealId } })
    expect(state).toBe('WITHDRAWN')
  })
})
