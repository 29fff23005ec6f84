import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { follow } from './follow'
import { notificationsOf } from './queries'
import { tellOfComment } from './tell-of-comment'

const reasonsOf = async ({ id: memberId }: MemberActor, commentId: string) =>
  (await db.notification.findMany({ where: { memberId, commentId, decisionId: null } })).map(
    ({ reason }) => reason,
  )
const handleOf = ({ handle }: MemberActor) => handle ?? ''

describe('a comment tells', () => {
  test('whom it mentions, in the words of the notice', async () => {
    const [thread, ada] = [await aThread(), await aMember()]
    await aComment(thread.id, { words: `Ask @${handleOf(ada).toUpperCase()}.` })
    const [notice] = await notificationsOf(ada)
    expect(notice?.sentence).toMatch(/ mentioned you\.$/)
    expect(notice?.leadsTo).toMatchObject({ kind: 'comment' })
  })

  test('whom it quotes by a link to their comment', async () => {
    const thread = await aThread()
    const quoted = await aComment(thread.id)
    const words = `> I know this.\n\n[there](/c/${quoted.id})`
    const { id } = await aComment((await aThread()).id, { words })
    expect(await reasonsOf(quoted.author, id)).toEqual(['QUOTED'])
  })

  test('only those who let themselves be mentioned by its author', async () => {
    const thread = await aThread()
    const [closed, choosy, ada] = [await aMember(), await aMember(), await aMember()]
    const from = (id: string, mentionsFrom: 'NOBODY' | 'ACQUAINTED') =>
      db.member.update({ where: { id }, data: { mentionsFrom } })
    await from(closed.id, 'NOBODY')
    await from(choosy.id, 'ACQUAINTED')
    const words = `@${handleOf(closed)} and @${handleOf(choosy)}`
    const stranger = await aComment(thread.id, { author: ada, words })
    expect(await reasonsOf(closed, stranger.id)).toEqual([])
    expect(await reasonsOf(choosy, stranger.id)).toEqual([])
    await aComment(thread.id, { author: choosy })
    const acquainted = await aComment(thread.id, { author: ada, words })
    expect(await reasonsOf(closed, acquainted.id)).toEqual([])
    expect(await reasonsOf(choosy, acquainted.id)).toEqual(['MENTION'])
  })

  test('whoever follows the conversation, the discussion or the member', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    const followers = [await aMember(), await aMember(), await aMember()] as const
    await follow(followers[0], { kind: 'thread', slug: thread.id })
    await follow(followers[1], { kind: 'essay', slug: thread.slug })
    await follow(followers[2], { kind: 'member', slug: handleOf(author) })
    const { id } = await aComment(thread.id, { author })
    expect(await reasonsOf(followers[0], id)).toEqual(['FOLLOWED_THREAD'])
    expect(await reasonsOf(followers[1], id)).toEqual(['FOLLOWED_DISCUSSION'])
    expect(await reasonsOf(followers[2], id)).toEqual(['FOLLOWED_MEMBER'])
  })

  test('nobody who follows a member that keeps what they write off their profile', async () => {
    const [thread, author, follower] = [await aThread(), await aMember(), await aMember()]
    await follow(follower, { kind: 'member', slug: handleOf(author) })
    await db.member.update({ where: { id: author.id }, data: { profileShows: ['BIO'] } })
    const { id } = await aComment(thread.id, { author })
    expect(await reasonsOf(follower, id)).toEqual([])
  })

  test('when it was held: nobody before it is let through, then everyone, once', async () => {
    const [thread, ada, follower] = [await aThread(), await aMember(), await aMember()]
    await follow(follower, { kind: 'thread', slug: thread.id })
    const held = await aComment(thread.id, { isHeld: true, words: `@${handleOf(ada)}, look.` })
    await tellOfComment(db, held.id)
    expect(await db.notification.count({ where: { commentId: held.id } })).toBe(0)
    await decided(held, 'APPROVE')
    await tellOfComment(db, held.id)
    expect(await reasonsOf(ada, held.id)).toEqual(['MENTION'])
    expect(await reasonsOf(follower, held.id)).toEqual(['FOLLOWED_THREAD'])
    expect(await reasonsOf(thread.opening.author, held.id)).toEqual(['REPLY'])
  })
})
