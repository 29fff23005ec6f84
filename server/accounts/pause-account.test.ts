import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { db, transaction } from '@/server/db'
import { postComment } from '@/server/discussion/post-comment'
import { threadById } from '@/server/discussion/queries'
import { tellOfAvailability } from '@/server/notifications/tell-of-availability'
import { tellOfNewEssays } from '@/server/notifications/tell-of-new-essay'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'
import { inSession } from '@/server/testing/in-session'

import { comeBack } from './come-back'
import { pauseAccount } from './pause-account'

const told = (member: MemberActor) =>
  db.notification.findMany({ where: { memberId: member.id }, select: { reason: true } })

let member: MemberActor
beforeEach(async () => {
  member = await aMember()
})

describe('a paused account', () => {
  test('is told of no answer, essay or author', async () => {
    const thread = await aThread({ author: member })
    const { essayId } = await anEssay('New.')
    const { authorId } = await db.essay.findUniqueOrThrow({ where: { id: essayId } })
    const since = new Date()
    await db.follow.create({ data: { memberId: member.id, authorId, createdAt: since } })
    await pauseAccount(member)
    await aComment(thread.id)
    await transaction((tx) => tellOfNewEssays(tx, [essayId], since))
    await transaction((tx) => tellOfAvailability(tx, { authorId, since, now: since }))
    expect(await told(member)).toEqual([])
    await comeBack(member)
    await aComment(thread.id)
    await transaction((tx) => tellOfNewEssays(tx, [essayId], since))
    await transaction((tx) => tellOfAvailability(tx, { authorId, since, now: since }))
    expect(new Set(await told(member))).toEqual(
      new Set([{ reason: 'REPLY' }, { reason: 'NEW_ESSAY' }, { reason: 'AUTHOR_AVAILABLE' }]),
    )
  })

  test('still finds what moderators decided: that must be told', async () => {
    const { opening } = await aThread({ author: member })
    await pauseAccount(member)
    await decided(opening, 'REMOVE')
    expect(await told(member)).toEqual([{ reason: 'DECISION' }])
  })

  test('keeps its comments where they are, with their name', async () => {
    const thread = await aThread({ author: member, words: 'Still here.' })
    await pauseAccount(member)
    const seen = await threadById(thread.id, VISITOR)
    expect(seen?.comments).toMatchObject([{ handle: member.handle, html: '<p>Still here.</p>' }])
  })

  test('is seen by its sessions at the next request, and can then write nothing until it is back', async () => {
    const { token } = await inSession(member)
    const thread = await aThread()
    const askedAs = async () => {
      const found = await sessionAdapter.getSessionAndUser(token)
      return { ...member, isPaused: found?.user.isPaused ?? false }
    }
    const write = async () =>
      postComment(await askedAs(), {
        clientKey: randomUUID(),
        threadId: thread.id,
        words: 'A word.',
      })
    await pauseAccount(member)
    await expect(write()).rejects.toMatchObject({ code: 'forbidden' })
    await expect(write()).rejects.toThrow('Your account is paused. Come back first')
    await comeBack(member)
    await expect(write()).resolves.toMatchObject({ threadId: thread.id })
  })

  test('stays paused since the first time it was asked for', async () => {
    const first = new Date('2026-05-01T12:00:00Z')
    await pauseAccount(member, first)
    await pauseAccount(member)
    const { pausedAt } = await db.member.findUniqueOrThrow({ where: { id: member.id } })
    expect(pausedAt).toEqual(first)
  })
})

test('a visitor has nothing to pause', async () => {
  await expect(pauseAccount(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})

test('what they said meanwhile leads to no profile, until they are back', async () => {
  const thread = await aThread({ author: member })
  const shown = async () => {
    const seen = await threadById(thread.id, VISITOR)
    return [seen?.isAway ?? false, seen?.comments[0]?.isAway ?? false, seen?.handle]
  }
  expect(await shown()).toEqual([false, false, member.handle])
  await pauseAccount(member)
  expect(await shown()).toEqual([true, true, member.handle])
  await comeBack(member)
  expect(await shown()).toEqual([false, false, member.handle])
})
