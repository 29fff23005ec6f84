import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { memberRecord } from './member-record'
import { noteMember } from './note-member'
import { openAppeal } from './open-appeal'
import { reverseDecision } from './reverse-decision'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const rowOf = (id: string) => db.member.findUniqueOrThrow({ where: { id } })

test('moderators see what became of a member’s words, what was decided and appealed, and what others noted', async () => {
  const [thread, author, moderator] = [await aThread(), await aMember(), await aModerator()]
  const removed = await decided(await aComment(thread.id, { author }), 'REMOVE')
  const undone = await decided(await aComment(thread.id, { author }), 'REMOVE')
  await reverseDecision(undone.moderator, {
    requestKey: crypto.randomUUID(),
    decisionId: undone.id,
  })
  await openAppeal(author, { decisionId: removed.id, words: 'It was a quotation.' })
  await noteMember(moderator, {
    requestKey: randomUUID(),
    memberId: author.id,
    words: 'Quotes at length.',
  })
  const record = await memberRecord(moderator, await rowOf(author.id), new Date())
  expect(record).toMatchObject({
    ...{ memberId: author.id, published: 1, removed: 1, waiting: 0, sanctions: [] },
    decisions: [
      { id: undone.id, kind: 'REMOVE', isUndone: true, appeal: null },
      { id: removed.id, kind: 'REMOVE', rule: 'kind', isUndone: false, appeal: 'OPEN' },
    ],
    notes: [{ words: 'Quotes at length.', writer: moderator.handle }],
  })
  await expect(memberRecord(author, await rowOf(author.id), new Date())).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('what they wrote as “a reader”, and what was decided on that, is not in it', async () => {
  const [thread, author] = [await aThread(), await aMember()]
  const secret = await aComment(thread.id, { author })
  await db.comment.update({ where: { id: secret.id }, data: { isUnnamed: true } })
  const open = await aComment(thread.id, { author })
  await aReport(open)
  await aReport(secret)
  const slowing = { ...(await aDecision(secret, 'REMOVE')), kind: 'SLOW' as const }
  await theRule()
  await decide(await aModerator(), slowing)
  await decided(secret, 'REMOVE')
  const record = await memberRecord(await aModerator(), await rowOf(author.id), new Date())
  expect(record).toMatchObject({ published: 1, removed: 0, decisions: [], sanctions: [] })
})
