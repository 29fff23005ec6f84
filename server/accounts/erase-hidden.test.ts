import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db, transaction } from '@/server/db'
import { hiddenComments } from '@/server/discussion/hidden-comments'
import { reportComment } from '@/server/moderation/report-comment'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { inSession } from '@/server/testing/in-session'

import { ownReading } from './archive/own-reading'
import { askErasure } from './ask-erasure'
import { eraseMember } from './erase-member'

test('what a member hid is in their archive, and goes with them; what they reported stays, nameless', async () => {
  const { id: commentId, revisionId } = await aComment((await aThread()).id)
  const [asker, other] = [await inSession(await aMember()), await aMember()]
  const said = { commentId, revisionId, reason: 'HOSTILE', words: 'Look.', hide: 'on' } as const
  for (const member of [asker, other]) await reportComment(member, said)
  const read = await transaction((tx) => ownReading(tx, asker.id, 'https://library.example'))
  expect(read.hiddenComments).toMatchObject([{ address: `https://library.example/c/${commentId}` }])

  await askErasure(asker, { handle: asker.handle ?? '', comments: 'stay' })
  await eraseMember(asker.id, after(new Date(), 3 * DAY_MS))
  expect(await db.hiddenComment.count({ where: { memberId: asker.id } })).toBe(0)
  expect(await hiddenComments(other)).toEqual([commentId])
  expect(await db.report.count({ where: { revisionId } })).toBe(2)
})
