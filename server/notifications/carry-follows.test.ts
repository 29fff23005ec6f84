import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { mergeThread } from '@/server/discussion/merge-thread'
import { reverseThreadEvent } from '@/server/discussion/reverse-thread-event'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { follow } from './follow'
import { followState } from './follows-of'
import { unfollow } from './unfollow'

const asFollowed = (slug: string) => ({ kind: 'thread' as const, slug })

/** Who is told for this reason of what somebody says next in that conversation. */
async function told(threadId: string, reason: 'FOLLOWED_THREAD' | 'REPLY') {
  const { id: commentId } = await aComment(threadId)
  const notices = await db.notification.findMany({ where: { commentId, reason } })
  return notices.map(({ memberId }) => memberId).toSorted()
}

async function undoMergeOf(moderator: MemberActor, threadId: string) {
  const { id: eventId } = await db.threadEvent.findFirstOrThrow({ where: { threadId } })
  await reverseThreadEvent(moderator, { eventId, reason: '' })
}

test('whoever follows a conversation hears of the one into which it went, until that is undone', async () => {
  const [one, other] = [await aThread(), await aThread()]
  const [follower, both, moderator] = [await aMember(), await aMember(), await aModerator()]
  for (const member of [follower, both]) await follow(member, asFollowed(one.id))
  await follow(both, asFollowed(other.id))
  const everyone = [follower.id, both.id].toSorted()

  await mergeThread(moderator, { threadId: one.id, into: other.id, reason: '' })
  expect(await followState(follower, asFollowed(other.id))).toMatchObject({ isFollowed: true })
  expect(await told(other.id, 'FOLLOWED_THREAD')).toEqual(expect.arrayContaining(everyone))

  await undoMergeOf(moderator, one.id)
  expect(await told(other.id, 'FOLLOWED_THREAD')).toEqual([both.id])
  expect(await told(one.id, 'FOLLOWED_THREAD')).toEqual(everyone)
})

test('whoever opened a conversation hears on where it went, and may stop to, until that is undone', async () => {
  const [one, other] = [await aThread(), await aThread()]
  const [opener, moderator] = [one.opening.author, await aModerator()]
  await mergeThread(moderator, { threadId: one.id, into: other.id, reason: '' })
  expect(await told(other.id, 'FOLLOWED_THREAD')).toEqual([opener.id])
  await unfollow(opener, asFollowed(other.id))
  expect(await told(other.id, 'FOLLOWED_THREAD')).toEqual([])

  await undoMergeOf(moderator, one.id)
  expect(await told(other.id, 'FOLLOWED_THREAD')).toEqual([])
  expect(await told(one.id, 'REPLY')).toEqual([opener.id])
})
