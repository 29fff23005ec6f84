import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { decideBatch } from './decide-batch'
import { lastActOf } from './last-act-of'
import { reverseDecision } from './reverse-decision'

const aReply = async (threadId?: string) => aComment(threadId ?? (await aThread()).id)

test('is the latest that stands: what was undone gives way to the one before', async () => {
  const [first, second] = [await aReply(), await aReply()]
  const { id, moderator } = await decided(first, 'REMOVE')
  expect(await lastActOf(await aModerator())).toBeNull()
  const { id: last } = await decided(second, 'DISMISS', moderator)
  const byline = second.author.handle
  expect(await lastActOf(moderator)).toMatchObject({ decisionId: last, byline, count: 1 })
  await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: last })
  expect(await lastActOf(moderator)).toMatchObject({ decisionId: id, kind: 'REMOVE' })
})

test('is not a note, which nothing undoes, nor what is older than twelve hours', async () => {
  const comment = await aReply()
  const { id, moderator } = await decided(comment, 'LIMIT')
  await aReport(comment)
  const { caseId, version, revisionId } = await aDecision(comment, 'DISMISS')
  const note = { caseId, version, revisionId, kind: 'NOTE' as const, privateNote: 'Look.' }
  await decide(moderator, { requestKey: randomUUID(), ...note })
  expect(await lastActOf(moderator)).toMatchObject({ decisionId: id })
  expect(await lastActOf(moderator, new Date(Date.now() + 13 * 3_600_000))).toBeNull()
})

test('of a batch is the whole act, as far as it stands', async () => {
  const { id: threadId } = await aThread()
  await theRule()
  const cases = []
  for (const comment of [await aReply(threadId), await aReply(threadId), await aReply(threadId)]) {
    await aReport(comment)
    const { caseId, version, revisionId } = await aDecision(comment, 'DISMISS')
    cases.push({ caseId, version, revisionId })
  }
  const moderator = await aModerator()
  const said = { requestKey: randomUUID(), kind: 'DISMISS' as const }
  const { batchId, ids } = await decideBatch(moderator, { ...said, cases })
  expect(await lastActOf(moderator)).toMatchObject({ batchId, count: 3 })
  await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: ids[0] ?? '' })
  expect(await lastActOf(moderator)).toMatchObject({ batchId, count: 2 })
})

test('is for moderators alone', async () => {
  await expect(lastActOf(await aMember())).rejects.toMatchObject({ code: 'forbidden' })
})
