import { expect, test } from 'vitest'

import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
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
