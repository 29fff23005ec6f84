import { expect, test } from 'vitest'

import { appealInput } from '@/domain/moderation/appeal'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimAppeal } from './claim-appeal'
import { openAppeal } from './open-appeal'

test('a claimed appeal is its moderator’s for half an hour', async () => {
  const comment = await aComment((await aThread()).id)
  const { id: decisionId } = await decided(comment, 'REMOVE')
  const { id } = await openAppeal(comment.author, { decisionId, words: 'It was a quotation.' })
  const about = appealInput.parse({ appealId: id })
  const moderator = () => aMember({ roles: ['MODERATOR'] })
  const [one, other, now] = [await moderator(), await moderator(), new Date()]
  await claimAppeal(one, about, now)
  const taken = claimAppeal(other, about, after(now, 29 * MINUTE_MS))
  await expect(taken).rejects.toThrow(`${one.handle ?? ''} is at this appeal`)
  await claimAppeal(other, about, after(now, 31 * MINUTE_MS))
  const claimed = await db.appeal.findUniqueOrThrow({ where: { id } })
  expect(claimed).toMatchObject({ state: 'CLAIMED', reviewerId: other.id })
  await expect(claimAppeal(comment.author, about)).rejects.toMatchObject({ code: 'forbidden' })
})
