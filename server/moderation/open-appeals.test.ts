import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { pauseAccount } from '@/server/accounts/pause-account'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { claimAppeal } from './claim-appeal'
import { openAppeal } from './open-appeal'
import { openAppeals } from './open-appeals'

const aModerator = () => aMember({ roles: ['MODERATOR'] })

let comment: TestComment
let decider: MemberActor
let other: MemberActor
let appealId: string

const found = async (actor: MemberActor) =>
  (await openAppeals(actor)).find(({ id }) => id === appealId)
beforeEach(async () => {
  // Teams of tests before would answer.
  await db.member.updateMany({ data: { roles: [] } })
  comment = await aComment((await aThread()).id, { words: 'Words of theirs.' })
  await aReport(comment)
  const made = await decided(comment, 'REMOVE')
  decider = made.moderator
  other = await aModerator()
  appealId = (await openAppeal(comment.author, { decisionId: made.id, words: 'I quoted.' })).id
})

test('an open appeal waits for another than whoever decided', async () => {
  const about = { kind: 'REMOVE', isReporters: false, byline: comment.author.handle }
  expect(await found(other)).toMatchObject({ ...about, answerer: 'you', isOwnDecision: false })
  expect(await found(decider)).toMatchObject({ answerer: 'another', isOwnDecision: true })
})

test('whoever is alone answers all; where all are concerned nobody does', async () => {
  await db.member.update({ where: { id: other.id }, data: { roles: [] } })
  expect(await found(decider)).toMatchObject({ answerer: 'you', isOwnDecision: true })
  await db.member.update({ where: { id: comment.author.id }, data: { roles: ['MODERATOR'] } })
  expect(await found(decider)).toMatchObject({ answerer: 'nobody' })
})

test('who paused their account is nobody to wait for', async () => {
  await pauseAccount(other)
  expect(await found(decider)).toMatchObject({ answerer: 'you', isOwnDecision: true })
  await answerAppeal(decider, { appealId, verdict: 'UPHELD', answer: 'It mocks her.' })
  expect(await found(decider)).toBeUndefined()
})

test('a claimed one names who looks at it, while that lasts', async () => {
  await claimAppeal(other, { appealId })
  const third = await aModerator()
  expect(await found(third)).toMatchObject({ claimedBy: other.handle, isClaimedByReader: false })
  expect(await found(other)).toMatchObject({ isClaimedByReader: true })
  const later = new Date(Date.now() + 31 * 60_000)
  expect((await openAppeals(third, later)).find(({ id }) => id === appealId)).toMatchObject({
    claimedBy: null,
  })
})

test('an answered one waits no more; members see none', async () => {
  await answerAppeal(other, { appealId, verdict: 'UPHELD', answer: 'It mocks her.' })
  expect(await found(other)).toBeUndefined()
  await expect(openAppeals(comment.author)).rejects.toMatchObject({ code: 'forbidden' })
})
