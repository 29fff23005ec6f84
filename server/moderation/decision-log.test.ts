import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { readDecisionFilter } from '@/domain/moderation/decision-filter'
import { db } from '@/server/db'
import { aDecision, aReport, decided, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'

import { decideBatch } from './decide-batch'
import { decisionLog } from './decision-log'
import { reverseDecision } from './reverse-decision'

const aReply = async (author = undefined as Awaited<ReturnType<typeof aMember>> | undefined) =>
  aComment((await aThread()).id, author ? { author } : {})
const found = async (query: Record<string, string>) =>
  (await decisionLog(WARDEN, readDecisionFilter(query))).entries

test('is found by member, moderator, rule, kind, comment and act, the newest first', async () => {
  const comment = await aReply()
  const { id, moderator } = await decided(comment, 'LIMIT')
  const { id: second } = await decided(comment, 'REMOVE', moderator)
  await decided(await aReply(), 'REMOVE')
  const member = comment.author.handle ?? ''
  const by = { moderator: moderator.handle ?? '' }
  const ids = async (query: Record<string, string>) => (await found(query)).map((one) => one.id)
  expect(await ids({ member })).toEqual([second, id])
  expect(await ids({ member: member.toUpperCase() })).toEqual([second, id])
  expect(await ids({ comment: comment.id })).toEqual([second, id])
  expect(await ids(by)).toEqual([second, id])
  expect(await ids({ ...by, kind: 'LIMIT' })).toEqual([id])
  expect(await ids({ ...by, rule: TEST_RULE.id })).toEqual([second, id])
  expect(await ids({ ...by, rule: 'another' })).toEqual([])
  expect(await ids({ member: 'nobody-of-this-name' })).toEqual([])
})

test('says of each whether it can be undone, and of those undone by whom', async () => {
  const comment = await aReply()
  const { id } = await decided(comment, 'REMOVE')
  const [before] = await found({ comment: comment.id })
  expect(before).toMatchObject({ mayBeUndone: true, undone: null })
  const other = await aModerator()
  await reverseDecision(other, { requestKey: randomUUID(), decisionId: id })
  expect(await found({ comment: comment.id })).toMatchObject([
    { kind: 'RESTORE', mayBeUndone: false, undone: null },
    { kind: 'REMOVE', mayBeUndone: false, undone: { by: other.handle } },
  ])
})

test('has all of one act by its batch', async () => {
  const author = await aMember()
  const comments = [await aReply(author), await aReply(author)]
  await theRule()
  const cases = []
  for (const comment of comments) {
    await aReport(comment)
    const { caseId, version, revisionId } = await aDecision(comment, 'DISMISS')
    cases.push({ caseId, version, revisionId })
  }
  const said = { requestKey: randomUUID(), kind: 'DISMISS' as const }
  const { batchId, ids } = await decideBatch(await aModerator(), { ...said, cases })
  const entries = await found({ batch: batchId })
  expect(entries.map(({ id }) => id)).toEqual([...ids].reverse())
})

test('never finds by a name what was written as “a reader”', async () => {
  const comment = await aReply()
  await decided(comment, 'REMOVE')
  await db.comment.update({ where: { id: comment.id }, data: { isUnnamed: true } })
  expect(await found({ member: comment.author.handle ?? '' })).toEqual([])
  const entries = await found({ comment: comment.id })
  expect(entries).toMatchObject([{ author: 'a reader' }])
  expect(JSON.stringify(entries)).not.toContain(comment.author.handle)
})

test('goes on below the last number of the page before', async () => {
  const comment = await aReply()
  const { id } = await decided(comment, 'LIMIT')
  await decided(comment, 'REMOVE')
  const { number } = await db.decision.findUniqueOrThrow({ where: { id } })
  expect(await found({ comment: comment.id, before: String(number + 1) })).toMatchObject([{ id }])
  expect(await found({ comment: comment.id, before: String(number) })).toEqual([])
  const of51 = Array.from({ length: 51 }, () => ({ kind: 'NOTE' as const }))
  const first = await db.decision.findUniqueOrThrow({ where: { id } })
  const { caseId, revisionId, authorId, deciderId } = first
  for (const { kind } of of51)
    await db.decision.create({
      data: {
        ...{ kind, caseId, commentId: comment.id, revisionId, authorId, deciderId },
        ...{ stateBefore: 'REMOVED', stateAfter: 'REMOVED', requestKey: randomUUID() },
      },
    })
  const page = await decisionLog(WARDEN, readDecisionFilter({ comment: comment.id }))
  expect(page.entries).toHaveLength(50)
  const rest = await found({ comment: comment.id, before: String(page.older) })
  expect(rest.map(({ kind }) => kind)).toEqual(['NOTE', 'REMOVE', 'LIMIT'])
})

test('is for moderators alone', async () => {
  const filter = readDecisionFilter({})
  await expect(decisionLog(VISITOR, filter)).rejects.toMatchObject({ code: 'sign-in' })
  await expect(decisionLog(await aMember(), filter)).rejects.toMatchObject({ code: 'forbidden' })
})
