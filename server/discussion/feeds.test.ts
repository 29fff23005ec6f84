import { describe, expect, test } from 'vitest'
import { db } from '@/server/db'
import { feedBody } from '@/server/feed'
import { reverseDecision } from '@/server/moderation/reverse-decision'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { discussionFeed, threadFeed } from './feeds'

const ORIGIN = 'https://library.example'
const words = async (threadId: string) =>
  (await threadFeed(threadId, ORIGIN))?.entries.map(({ html }) => html) ?? []

describe('feeds of conversations', () => {
  test('tell of comments, the newest first, each at its own address', async () => {
    const thread = await aThread({ title: 'On mirrors' })
    const reply = await aComment(thread.id, { words: 'It shows.' })
    const feed = await discussionFeed(thread.slug, ORIGIN)
    expect(feed?.entries.map(({ address }) => address)).toEqual([
      `/c/${reply.id}`,
      `/c/${thread.opening.id}`,
    ])
    expect(feed?.entries[0]?.title).toMatch(/ in “On mirrors”$/)
    expect(await words(thread.id)).toEqual(['<p>It shows.</p>', '<p>What is a mirror?</p>'])
  })

  test('never carry words that wait, nor an author’s deleted words', async () => {
    const thread = await aThread()
    await aComment(thread.id, { words: 'Not yet.', isHeld: true })
    const deleted = await aComment(thread.id, { words: 'Never mind.' })
    await db.comment.update({ where: { id: deleted.id }, data: { authorDeletedAt: new Date() } })
    expect(await words(thread.id)).toEqual(['<p>What is a mirror?</p>'])
  })

  test.each(['REMOVE', 'LIMIT'] as const)('lose a comment by %s and get it back', async (kind) => {
    const thread = await aThread()
    const reply = await aComment(thread.id, { words: 'A rude word.' })
    const { id } = await decided(reply, kind)
    expect((await words(thread.id)).join()).not.toContain('rude')
    expect(JSON.stringify(await discussionFeed(thread.slug, ORIGIN))).not.toContain('rude')
    const moderator = await aMember({ roles: ['MODERATOR'] })
    await reverseDecision(moderator, { decisionId: id, requestKey: crypto.randomUUID() })
    expect((await words(thread.id)).join()).toContain('rude')
  })

  test('the title of a thread goes with its opening comment', async () => {
    const thread = await aThread({ title: 'A rude title' })
    await aComment(thread.id, { words: 'I know.' })
    await decided(thread.opening, 'REMOVE')
    const told = JSON.stringify([
      await threadFeed(thread.id, ORIGIN),
      await discussionFeed(thread.slug, ORIGIN),
    ])
    expect(told).toContain('I know.')
    expect(told).not.toContain('rude')
  })

  test('stay XML, whatever signs a comment holds', async () => {
    const thread = await aThread()
    await aComment(thread.id, { words: 'Bell\u0007 and\u000b tab.' })
    const feed = await threadFeed(thread.id, ORIGIN)
    const atom = feed === null ? '' : feedBody(feed, 'atom', ORIGIN)
    expect(atom).toContain('Bell and tab.')
  })

  test('there is none of a thread that nobody may read, nor of one that is not there', async () => {
    const thread = await aThread({ isHeld: true })
    expect(await threadFeed(thread.id, ORIGIN)).toBeNull()
    expect(await threadFeed(crypto.randomUUID(), ORIGIN)).toBeNull()
    expect(await threadFeed('odd', ORIGIN)).toBeNull()
    expect(await discussionFeed('no-such-essay', ORIGIN)).toBeNull()
  })
})
