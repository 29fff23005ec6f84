import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { mergeThread } from '@/server/discussion/merge-thread'
import { moveBranch } from '@/server/discussion/move-branch'
import { moveThread } from '@/server/discussion/move-thread'
import { reverseThreadEvent } from '@/server/discussion/reverse-thread-event'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { markSeen } from './mark-seen'
import { notificationsOf } from './queries'

const told = async (member: MemberActor) =>
  (await notificationsOf(member))
    .filter(({ sentence }) => sentence.startsWith('A moderator'))
    .map(({ sentence, leadsTo, isRead }) => ({ sentence, leadsTo, isRead }))

const moved = async (threadId: string, by: MemberActor, reason = 'It speaks of that one.') => {
  const { slug } = await anEssay('Other.')
  await moveThread(by, { threadId, to: { about: 'essay', slug }, reason })
}

describe('whoever opened a conversation is told by what a moderator does to it', () => {
  test('when it moves, with the reason, and anew when that is undone', async () => {
    const { id, opening } = await aThread()
    const moderator = await aModerator()
    await moved(id, moderator)
    const sentence =
      'A moderator moved your conversation to another place. They say: “It speaks of that one.”'
    const leadsTo = { kind: 'comment', id: opening.id }
    expect(await told(opening.author)).toEqual([{ sentence, leadsTo, isRead: false }])
    expect(await told(await aMember())).toEqual([])

    await markSeen(opening.author, [opening.id])
    expect(await told(opening.author)).toMatchObject([{ isRead: false }])
    await db.notification.updateMany({
      where: { memberId: opening.author.id },
      data: { readAt: new Date() },
    })
    const { id: eventId } = await db.threadEvent.findFirstOrThrow({ where: { threadId: id } })
    await reverseThreadEvent(moderator, { eventId, reason: 'No, here.' })
    expect(await told(opening.author)).toEqual([
      { sentence: `${sentence} It was undone since.`, leadsTo, isRead: false },
    ])
  })

  test('when it goes into another; whoever opened that one hears nothing', async () => {
    const [thread, other] = [await aThread(), await aThread()]
    await mergeThread(await aModerator(), { threadId: thread.id, into: other.id, reason: '' })
    expect(await told(thread.opening.author)).toMatchObject([
      { sentence: 'A moderator let your conversation go into another.' },
    ])
    expect(await told(other.opening.author)).toEqual([])
  })

  test('beside the answer that they were told of already: of both, once each', async () => {
    const { id, opening } = await aThread()
    await aComment(id, { parentId: opening.id })
    const moderator = await aModerator()
    await moved(id, moderator)
    await moved(id, moderator)
    expect(await told(opening.author)).toHaveLength(2)
    expect(await notificationsOf(opening.author)).toHaveLength(3)
  })

  test('never of their own act, and nobody who was erased', async () => {
    const moderator = await aModerator()
    const own = await aThread({ author: moderator })
    await moved(own.id, moderator)
    expect(await told(moderator)).toEqual([])
    const { id, opening } = await aThread()
    await db.member.update({
      where: { id: opening.author.id },
      data: { handle: null, handleSkeleton: null, email: null, erasedAt: new Date() },
    })
    await moved(id, moderator)
    expect(await db.notification.count({ where: { memberId: opening.author.id } })).toBe(0)
  })
})

test('whoever wrote a branch is told when a moderator moves it, not when they do so themselves', async () => {
  const { id } = await aThread()
  const [one, other] = [await aComment(id), await aComment(id)]
  const wish = { title: 'Its own', reason: 'Another matter.' }
  await moveBranch(await aModerator(), { commentId: one.id, ...wish })
  await moveBranch(other.author, { commentId: other.id, ...wish })
  expect(await told(one.author)).toMatchObject([
    { sentence: expect.stringContaining('a conversation of its own') as string },
  ])
  expect(await told(other.author)).toEqual([])
})
