import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { openAppeal } from './open-appeal'
import { ownDecision } from './own-decision'

const aReply = async () => aComment((await aThread()).id, { words: 'Words of mine.' })

test('an author reads what was decided about their words; nobody else does', async () => {
  const comment = await aReply()
  const reporter = await aReport(comment)
  const { id, moderator } = await decided(comment, 'REMOVE')
  expect(await ownDecision(comment.author, id)).toMatchObject({ id, as: 'author', mayAppeal: true })
  for (const actor of [reporter, moderator, await aMember()])
    expect(await ownDecision(actor, id)).toBeNull()
})

test('a reporter reads that nothing was done and may appeal, without what is the author’s', async () => {
  const comment = await aReply()
  const reporter = await aReport(comment)
  const { id } = await decided(comment, 'DISMISS')
  const told = await ownDecision(reporter, id)
  expect(told).toMatchObject({ as: 'reporter', mayAppeal: true, words: null, explanation: '' })
  await openAppeal(reporter, { decisionId: id, words: 'Read it once more.' })
  expect(await ownDecision(reporter, id)).toMatchObject({
    ...{ mayAppeal: false, appeal: { words: 'Read it once more.', state: 'OPEN' } },
  })
  expect(await ownDecision(comment.author, id)).toBeNull()
})

test('of two reporters neither reads the appeal of the other', async () => {
  const comment = await aReply()
  const [one, other] = [await aReport(comment), await aReport(comment)]
  const { id } = await decided(comment, 'DISMISS')
  await openAppeal(one, { decisionId: id, words: 'Read it once more.' })
  expect(await ownDecision(other, id)).toMatchObject({ mayAppeal: true, appeal: null })
})

test('after six months nothing can be appealed any more', async () => {
  const comment = await aReply()
  const { id } = await decided(comment, 'LIMIT')
  const late = await ownDecision(comment.author, id, after(new Date(), 185 * DAY_MS))
  expect(late).toMatchObject({ mayAppeal: false, undoneAt: null })
})
