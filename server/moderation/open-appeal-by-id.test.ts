import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { openAppeal } from './open-appeal'
import { openAppealById } from './open-appeal-by-id'
import { withdrawAppeal } from './withdraw-appeal'

let comment: TestComment
let decider: MemberActor
let other: MemberActor
let appealId: string

beforeEach(async () => {
  // Whoever moderated before would be of this team.
  await db.member.updateMany({ data: { roles: [] } })
  comment = await aComment((await aThread()).id, { words: 'Words of theirs.' })
  await aReport(comment)
  const made = await decided(comment, 'REMOVE')
  decider = made.moderator
  other = await aMember({ roles: ['MODERATOR'] })
  appealId = (await openAppeal(comment.author, { decisionId: made.id, words: 'I quoted.' })).id
})

test('an appeal stands with the decision, the words, and why they came before the team', async () => {
  expect(await openAppealById(other, appealId)).toMatchObject({
    ...{ words: 'I quoted.', isAlone: false, answerer: 'you', isOwnDecision: false },
    decision: {
      ...{ decider: decider.handle, rule: 'Be kind to people you do not know' },
      ...{ explanation: 'It mocks a reader.', undoneAt: null },
    },
    comment: { html: '<p>Words of theirs.</p>', visibility: 'REMOVED' },
    reports: [{ reason: 'It is hostile', words: 'Look.' }],
  })
})

test('whoever decided reads it too, and that another answers; unless they are the whole team', async () => {
  expect(await openAppealById(decider, appealId)).toMatchObject({ answerer: 'another' })
  await db.member.update({ where: { id: other.id }, data: { roles: [] } })
  const alone = { answerer: 'you', isAlone: true, isOwnDecision: true }
  expect(await openAppealById(decider, appealId)).toMatchObject(alone)
})

test('who wrote as “a reader” stays so', async () => {
  await db.comment.update({ where: { id: comment.id }, data: { isUnnamed: true } })
  const seen = await openAppealById(other, appealId)
  expect(seen).toMatchObject({ byline: 'a reader', comment: { byline: 'a reader' } })
  expect(JSON.stringify(seen)).not.toContain(comment.author.handle)
  expect(JSON.stringify(seen)).not.toContain(comment.author.id)
})

test('what ended is told as such; what was never there is not found; members see none', async () => {
  await withdrawAppeal(comment.author, { appealId })
  expect(await openAppealById(other, appealId)).toBe('ended')
  expect(await openAppealById(other, crypto.randomUUID())).toBeNull()
  const foreign = openAppealById(comment.author, appealId)
  await expect(foreign).rejects.toMatchObject({ code: 'forbidden' })
})
