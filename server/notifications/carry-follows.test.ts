import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { mergeThread } from '@/server/discussion/merge-thread'
import { reverseThreadEvent } from '@/server/discussion/reverse-thread-event'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { follow } from './follow'
import { followState } from './follows-of'

const asFollowed = (slug: string) => ({ kind: 'thread' as const, slug })

test('whoever follows a conversation hears of the one into which it went, until that is undone', async () => {
  const [one, other] = [await aThread(), await aThread()]
  const [follower, both, moderator] = [await aMember(), await aMember(), await aModerator()]
  for (const member of [follower, both]) await follow(member, asFollowed(one.id))
  await follow(both, asFollowed(other.id))
  const isTold = async (commentId: string) =>
    (await db.notification.findMany({ where: { commentId, reason: 'FOLLOWED_THREAD' } }))
      .map(({ memberId }) => memberId)
      .toSorted()
  const everyone = [follower.id, both.id].toSorted()

  await mergeThread(moderator, { threadId: one.id, into: other.id, reason: '' })
  expect(await followState(follower, asFollowed(other.id))).toMatchObject({ isFollowed: true })
  expect(await isTold((await aComment(other.id)).id)).toEqual(everyone)

  const { id: eventId } = await db.threadEvent.findFirstOrThrow({ where: { threadId: one.id } })
  await reverseThreadEvent(moderator, { eventId, reason: '' })
  expect(await isTold((await aComment(other.id)).id)).toEqual([both.id])
  expect(await isTold((await aComment(one.id)).id)).toEqual(everyone)
})
