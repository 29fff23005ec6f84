import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { doneWords } from '@/domain/moderation/act-words'
import { db } from '@/server/db'
import { aDecision, aReport, decided, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { reverseDecision } from './reverse-decision'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const aReply = async () => aComment((await aThread()).id)
const aHeldReply = async () => aComment((await aThread()).id, { isHeld: true })

const undo = (decisionId: string) => ({ requestKey: randomUUID(), decisionId })
/** What people decided: a hold is a decision of the system’s. */
const logOf = (commentId: string) =>
  db.decision.findMany({ where: { commentId, deciderId: { not: null } } })
const visibilityOf = async (id: string) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).visibility

describe('a moderator who comes late', () => {
  test('is refused with the name of who decided, and when', async () => {
    const comment = await aReply()
    await aReport(comment)
    await theRule()
    const late = await aDecision(comment, 'DISMISS')
    const { moderator: first } = await decided(comment, 'REMOVE')
    const refused = decide(await aModerator(), late)
    await expect(refused).rejects.toMatchObject({ code: 'conflict', status: 409 })
    await expect(refused).rejects.toThrow(
      `${first.handle ?? ''} removed it just now. Nothing of yours was stored.`,
    )
    expect(await logOf(comment.id)).toHaveLength(1)
  })

  test('is refused when a report came in after they read the case', async () => {
    const comment = await aReply()
    await aReport(comment)
    const stale = await aDecision(comment, 'DISMISS')
    await aReport(comment)
    await expect(decide(await aModerator(), stale)).rejects.toThrow('A new report came in.')
    expect(await logOf(comment.id)).toEqual([])
  })

  test('ten at once: one decision, and nine are told whose it is', async () => {
    const comment = await aHeldReply()
    await theRule()
    const moderators = await Promise.all(Array.from({ length: 10 }, aModerator))
    const sent = [await aDecision(comment, 'APPROVE'), await aDecision(comment, 'REMOVE')] as const
    const outcomes = await Promise.allSettled(
      moderators.map((moderator, index) =>
        decide(moderator, { ...sent[index % 2 === 0 ? 0 : 1], requestKey: randomUUID() }),
      ),
    )
    const log = await logOf(comment.id)
    expect(log).toHaveLength(1)
    const winner = moderators.find(({ id }) => id === log[0]?.deciderId)?.handle ?? ''
    const lost = outcomes.filter(({ status }) => status === 'rejected')
    expect(lost).toHaveLength(9)
    for (const outcome of lost) {
      expect(String('reason' in outcome && outcome.reason)).toContain(
        `${winner} ${doneWords({ kind: log[0]?.kind ?? '', isOfChange: false })} just now.`,
      )
    }
    expect(await visibilityOf(comment.id)).toBe(log[0]?.stateAfter)
    expect(await db.notification.count({ where: { memberId: comment.author.id } })).toBe(1)
  })
})

describe('the same decision', () => {
  test('sent twice decides once, and answers with that decision', async () => {
    const [comment, moderator] = [await aHeldReply(), await aModerator()]
    const sent = await aDecision(comment, 'APPROVE')
    const first = await decide(moderator, sent)
    expect(await decide(moderator, sent)).toEqual(first)
    expect(await logOf(comment.id)).toHaveLength(1)
  })

  test('sent with another reason than the first, whose answer was lost, is refused, and says so', async () => {
    const [comment, moderator] = [await aHeldReply(), await aModerator()]
    await theRule()
    const sent = await aDecision(comment, 'REMOVE')
    await decide(moderator, sent)
    for (const change of [
      { explanation: 'It sells.' },
      { privateNote: 'Look.' },
      { law: 'A law' },
    ]) {
      const changed = decide(moderator, { ...sent, ...change })
      await expect(changed).rejects.toThrow('with what was sent first')
    }
    expect(await logOf(comment.id)).toMatchObject([{ explanation: 'It mocks a reader.' }])
  })

  test('sent ten times at once decides once, and every answer is that decision', async () => {
    const [comment, moderator] = [await aHeldReply(), await aModerator()]
    const sent = await aDecision(comment, 'APPROVE')
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide(moderator, sent)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await logOf(comment.id)).toHaveLength(1)
  })

  test('with another decision, or on another case, is refused: never answered with what did not happen', async () => {
    const [comment, other, moderator] = [await aHeldReply(), await aHeldReply(), await aModerator()]
    await theRule()
    const sent = await aDecision(comment, 'APPROVE')
    await decide(moderator, sent)
    const { requestKey } = sent
    for (const changed of [
      { ...sent, kind: 'REMOVE' as const, rule: TEST_RULE.id, explanation: 'x' },
      { ...(await aDecision(other, 'APPROVE')), requestKey },
    ]) {
      await expect(decide(moderator, changed)).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
    expect(await visibilityOf(other.id)).toBe('PENDING')
  })

  test('with the key of another moderator is a decision of its own', async () => {
    const [comment, other] = [await aHeldReply(), await aHeldReply()]
    const sent = await aDecision(comment, 'APPROVE')
    await decide(await aModerator(), sent)
    const same = { ...(await aDecision(other, 'APPROVE')), requestKey: sent.requestKey }
    await decide(await aModerator(), same)
    expect(await visibilityOf(other.id)).toBe('PUBLISHED')
  })
})

describe('the same undoing', () => {
  test('sent ten times at once undoes once, and every answer is that row', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const [moderator, sent] = [await aModerator(), undo(id)]
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => reverseDecision(moderator, sent)),
    )
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(2)
  })

  test('with the key of another act is refused', async () => {
    const [one, other, moderator] = [await aReply(), await aReply(), await aModerator()]
    const [first, second] = [await decided(one, 'REMOVE'), await decided(other, 'REMOVE')]
    const sent = undo(first.id)
    await reverseDecision(moderator, sent)
    const refused = reverseDecision(moderator, { ...sent, decisionId: second.id })
    await expect(refused).rejects.toMatchObject({ code: 'conflict' })
    expect(await visibilityOf(other.id)).toBe('REMOVED')
  })

  test('ten moderators at once undo once', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const moderators = await Promise.all(Array.from({ length: 10 }, aModerator))
    const outcomes = await Promise.allSettled(
      moderators.map((moderator) => reverseDecision(moderator, undo(id))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.decision.count({ where: { reversesId: id } })).toBe(1)
  })
})
