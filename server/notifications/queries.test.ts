import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { notificationsOf } from './queries'

const told = async (member: Parameters<typeof notificationsOf>[0]) =>
  (await notificationsOf(member)).map(({ sentence, where }) => `${sentence} (${where})`)

describe('what a member was told', () => {
  test('names who answered, and where', async () => {
    const thread = await aThread({ title: 'The lamp' })
    const reply = await aComment(thread.id)
    const [notice, ...others] = await notificationsOf(thread.opening.author)
    expect(others).toEqual([])
    expect(notice).toMatchObject({
      leadsTo: { kind: 'comment', id: reply.id },
      sentence: `${reply.author.handle ?? ''} answered you.`,
      where: 'The lamp · An essay',
      isRead: false,
    })
  })

  test('comes newest first', async () => {
    const thread = await aThread()
    const replies = [await aComment(thread.id), await aComment(thread.id)]
    const shown = await notificationsOf(thread.opening.author)
    expect(shown.map(({ leadsTo }) => leadsTo)).toEqual(
      replies.map(({ id }) => ({ kind: 'comment', id })).reverse(),
    )
  })

  test('says nothing of words that were taken away since, and again when they are back', async () => {
    const thread = await aThread({ title: 'The lamp' })
    const reply = await aComment(thread.id)
    const before = await told(thread.opening.author)
    for (const hidden of [
      { visibility: 'REMOVED' },
      { visibility: 'PENDING' },
      { authorDeletedAt: new Date() },
      { purgedAt: new Date() },
    ] as const) {
      const shown = { visibility: 'PUBLISHED', authorDeletedAt: null, purgedAt: null } as const
      await db.comment.update({ where: { id: reply.id }, data: hidden })
      expect(await told(thread.opening.author)).toEqual([
        'An answer that is not shown any more. (The lamp · An essay)',
      ])
      await db.comment.update({ where: { id: reply.id }, data: shown })
      expect(await told(thread.opening.author)).toEqual(before)
    }
  })

  test('hides a title that was taken away, except from whoever gave it', async () => {
    const thread = await aThread({ title: 'secret title' })
    const reply = await aComment(thread.id)
    const answer = await aComment(thread.id, { parentId: reply.id })
    await decided(thread.opening, 'REMOVE')
    expect(await told(reply.author)).toEqual([
      `${answer.author.handle ?? ''} answered you. (An essay)`,
    ])
    expect((await told(thread.opening.author)).join()).toContain('secret title')
  })

  test('is nobody else’s to read', async () => {
    const thread = await aThread()
    await aComment(thread.id)
    expect(await notificationsOf(await aMember())).toEqual([])
  })

  test('never holds the words, nor a moderator’s name', async () => {
    const thread = await aThread()
    const comment = await aComment(thread.id, { words: 'secret words' })
    const { moderator } = await decided(comment, 'REMOVE')
    for (const member of [thread.opening.author, comment.author]) {
      const all = JSON.stringify(await notificationsOf(member))
      expect(all).not.toMatch(new RegExp(`secret words|mocks|${moderator.handle ?? ''}`))
    }
  })
})
