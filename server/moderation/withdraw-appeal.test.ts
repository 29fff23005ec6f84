import { expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'

import { answerAppeal } from './answer-appeal'
import { claimAppeal } from './claim-appeal'
import { openAppeal } from './open-appeal'
import { withdrawAppeal } from './withdraw-appeal'

test('what was answered is not withdrawn any more', async () => {
  const comment = await aComment((await aThread()).id)
  const { id: decisionId } = await decided(comment, 'LIMIT')
  const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'A quotation.' })
  const reviewer = await aMember({ roles: ['MODERATOR'] })
  await answerAppeal(reviewer, {
    appealId,
    verdict: 'UPHELD',
    answer: 'It mocks her all the same.',
  })
  const late = withdrawAppeal(comment.author, { appealId })
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
})

test.each(['claimed', 'answered'])(
  'what is withdrawn at the instant it is %s stays so',
  async (how) => {
    const comment = await aComment((await aThread()).id)
    const { id: decisionId } = await decided(comment, 'LIMIT')
    const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'A quotation.' })
    const reviewer = await aMember({ roles: ['MODERATOR'] })
    const said = { appealId, verdict: 'OVERTURNED', answer: 'It is one.' } as const
    let late: Promise<unknown> = Promise.resolve()
    await transaction(async (tx) => {
      const data = { state: 'WITHDRAWN', closedAt: new Date() } as const
      await tx.appeal.update({ where: { id: appealId }, data })
      late = how === 'claimed' ? claimAppeal(reviewer, { appealId }) : answerAppeal(reviewer, said)
      late.catch(() => undefined)
      await untilSomebodyWaits()
    })
    await expect(late).rejects.toThrow(/^Its writer ended this appeal at .*: withdrawn\./)
    expect(await db.appeal.findUniqueOrThrow({ where: { id: appealId } })).toMatchObject({
      ...{ state: 'WITHDRAWN', reviewerId: null, answeredById: null },
    })
  },
)
