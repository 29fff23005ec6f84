import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { reverseBatchInput } from '@/domain/moderation/decision'
import { db } from '@/server/db'
import { aReport, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decideBatch } from './decide-batch'
import { reverseBatch } from './reverse-batch'
import { reverseDecision } from './reverse-decision'

let moderator: MemberActor
let comments: TestComment[]
let batchId: string
let ids: string[]

beforeEach(async () => {
  await theRule()
  const { id: threadId } = await aThread()
  moderator = await aMember({ roles: ['MODERATOR'] })
  comments = [await aComment(threadId), await aComment(threadId), await aComment(threadId)]
  for (const comment of comments) await aReport(comment)
  const open = await db.case.findMany({
    where: { commentId: { in: comments.slice(0, 2).map(({ id }) => id) } },
    include: { comment: true },
  })
  const cases = open.map(({ id: caseId, version, comment }) => ({
    ...{ caseId, version, revisionId: comment.currentRevisionId ?? '' },
  }))
  const said = { requestKey: randomUUID(), kind: 'REMOVE', rule: TEST_RULE.id } as const
  const made = await decideBatch(moderator, { ...said, explanation: 'It sells.', cases })
  batchId = made.batchId
  ids = made.ids
})

const states = async () =>
  (
    await db.comment.findMany({
      where: { id: { in: comments.map(({ id }) => id) } },
      orderBy: { createdAt: 'asc' },
    })
  ).map(({ visibility }) => visibility)

const undo = () => reverseBatchInput.parse({ requestKey: randomUUID(), batchId })

describe('undoing a batch', () => {
  test('brings back what the batch took, and touches nothing else', async () => {
    const untouched = await db.comment.findUniqueOrThrow({ where: { id: comments[2]?.id ?? '' } })
    expect(await states()).toEqual(['REMOVED', 'REMOVED', 'PUBLISHED'])
    const { ids: undone } = await reverseBatch(moderator, undo())
    expect(await states()).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED'])
    expect(undone).toHaveLength(2)
    const same = await db.comment.findUniqueOrThrow({ where: { id: comments[2]?.id ?? '' } })
    expect(same).toEqual(untouched)
  })

  test('leaves what was undone alone before, and what was decided since', async () => {
    const decisionId = ids[0] ?? ''
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
    const { ids: undone } = await reverseBatch(moderator, undo())
    const rows = await db.decision.findMany({ where: { id: { in: undone } } })
    expect(rows.map(({ reversesId }) => reversesId)).toEqual([ids[1]])
    expect(await states()).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED'])
  })

  test('sent again undoes nothing more; another is told who was first', async () => {
    const sent = undo()
    const first = await reverseBatch(moderator, sent)
    expect(await reverseBatch(moderator, sent)).toEqual(first)
    const late = reverseBatch(await aMember({ roles: ['MODERATOR'] }), undo())
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    await expect(late).rejects.toThrow(`${moderator.handle ?? ''} restored it just now.`)
  })

  test('is refused to others, and for a batch that never was', async () => {
    await expect(reverseBatch(VISITOR, undo())).rejects.toMatchObject({ code: 'sign-in' })
    const member = await aMember()
    await expect(reverseBatch(member, undo())).rejects.toMatchObject({ code: 'forbidden' })
    const never = reverseBatch(moderator, { ...undo(), batchId: randomUUID() })
    await expect(never).rejects.toMatchObject({ code: 'not-found' })
  })
})
