import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { claimAppeal } from '@/server/moderation/claim-appeal'
import { openAppeal } from '@/server/moderation/open-appeal'
import { reportComment } from '@/server/moderation/report-comment'
import { decided } from '@/server/testing/a-case'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { inSession } from '@/server/testing/in-session'

import { askErasure } from './ask-erasure'
import { eraseMember } from './erase-member'

test('nobody is left to answer: an appeal of theirs is withdrawn, one at their hands is open again', async () => {
  const [asker, colleague] = [await inSession(await aMember()), await aMember()]
  const [own, foreign] = [await aThread({ author: asker }), await aThread()]
  const appealed = async ({ opening }: typeof own) => {
    const { id: decisionId } = await decided(opening, 'LIMIT')
    return openAppeal(opening.author, { decisionId, words: 'It was a quotation.' })
  }
  const [{ id: theirs }, { id: reviewed }] = [await appealed(own), await appealed(foreign)]
  await claimAppeal({ ...asker, roles: ['MODERATOR'] }, { appealId: reviewed })
  await reportComment(colleague, {
    ...{ commentId: own.opening.id, revisionId: own.opening.revisionId },
    ...{ reason: 'WORRIED', words: '' },
  })
  expect(await db.careSignal.count({ where: { commentId: own.opening.id } })).toBe(1)
  await askErasure(asker, { handle: asker.handle ?? '', comments: 'stay' })
  await eraseMember(asker.id, after(new Date(), 3 * DAY_MS))
  const state = async (id: string) => (await db.appeal.findUniqueOrThrow({ where: { id } })).state
  expect([await state(theirs), await state(reviewed)]).toEqual(['WITHDRAWN', 'OPEN'])
  expect(await db.careSignal.count({ where: { commentId: own.opening.id } })).toBe(0)
})

test('what was answered to them is told to nobody any more; the appeal stays, nameless', async () => {
  const asker = await inSession(await aMember())
  const { opening } = await aThread({ author: asker })
  const { id: decisionId } = await decided(opening, 'LIMIT')
  const { id: appealId } = await openAppeal(asker, { decisionId, words: 'It was a quotation.' })
  const reviewer = await aMember({ roles: ['MODERATOR'] })
  await answerAppeal(reviewer, { appealId, verdict: 'UPHELD', answer: 'It mocks her.' })
  const told = () => db.notification.count({ where: { memberId: asker.id, reason: 'APPEAL' } })
  expect(await told()).toBe(1)
  await askErasure(asker, { handle: asker.handle ?? '', comments: 'stay' })
  await eraseMember(asker.id, after(new Date(), 3 * DAY_MS))
  expect(await told()).toBe(0)
  expect(await db.appeal.findUnique({ where: { id: appealId } })).toMatchObject({ state: 'UPHELD' })
})
