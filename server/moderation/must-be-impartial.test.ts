import { beforeEach, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { reverseDecision } from './reverse-decision'

beforeEach(theRule)

const aReportedModerator = async () => {
  const judge = await aMember({ roles: ['MODERATOR'] })
  const comment = await aComment((await aThread()).id, { author: judge })
  return { judge, comment }
}

test('a moderator does not decide a case about their own words', async () => {
  await aMember({ roles: ['MODERATOR'] })
  const { judge, comment } = await aReportedModerator()
  await aReport(comment)
  const own = decide(judge, await aDecision(comment, 'DISMISS'))
  await expect(own).rejects.toThrow('another moderator decides')
  expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(0)
})

test('nor undoes what another decided about them', async () => {
  const { judge, comment } = await aReportedModerator()
  const { id } = await decided(comment, 'REMOVE')
  const undone = reverseDecision(judge, { requestKey: crypto.randomUUID(), decisionId: id })
  await expect(undone).rejects.toThrow('another moderator decides')
})

test('the only moderator of a library may', async () => {
  await db.member.updateMany({ data: { roles: [] } })
  const { judge, comment } = await aReportedModerator()
  await aReport(comment)
  await decide(judge, await aDecision(comment, 'DISMISS'))
  expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(1)
})
