import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { faultsOfThreads } from '@/server/testing/faults-of-threads'

import { mergeThread } from './merge-thread'
import { postComment } from './post-comment'
import { discussionOf, threadById } from './queries'
import { threadNow } from './thread-now'

const merging = (threadId: string, into: string) => ({ threadId, into, reason: 'The same.' })

describe('a conversation goes into another', () => {
  test('its first words answer the other’s, and its address leads there', async () => {
    const [one, other] = [await aThread(), await aThread()]
    const reply = await aComment(one.id)
    await mergeThread(await aModerator(), merging(one.id, other.id))
    const seen = await threadById(other.id, VISITOR)
    expect(seen?.comments.map(({ id, depth }) => [id, depth])).toEqual([
      [other.opening.id, 0],
      [one.opening.id, 1],
      [reply.id, 2],
    ])
    expect(await threadById(one.id, VISITOR)).toBeNull()
    expect((await discussionOf(one.slug, VISITOR))?.threads).toEqual([])
    expect(await threadNow(one.id)).toBe(other.id)
    expect(await faultsOfThreads([one.id, other.id])).toEqual([])
  })

  test('and that one into a third: both addresses lead to it', async () => {
    const threads = [await aThread(), await aThread(), await aThread()] as const
    const moderator = await aModerator()
    await mergeThread(moderator, merging(threads[0].id, threads[1].id))
    await mergeThread(moderator, merging(threads[1].id, threads[2].id))
    expect(await threadNow(threads[0].id)).toBe(threads[2].id)
    expect(await threadNow(threads[1].id)).toBe(threads[2].id)
    expect(await threadNow(threads[2].id)).toBeNull()
  })

  test('words sent from its former page answer its first words, once', async () => {
    const [one, other, author] = [await aThread(), await aThread(), await aModerator()]
    await mergeThread(await aModerator(), merging(one.id, other.id))
    const sent = { clientKey: randomUUID(), threadId: one.id, words: 'Late.' }
    const posted = await postComment(author, sent)
    const stored = await db.comment.findUnique({ where: { id: posted.id } })
    expect(stored).toMatchObject({ threadId: other.id, parentId: one.opening.id })
    expect(await postComment(author, sent)).toEqual(posted)
  })
})

describe('it does not', () => {
  test('by whoever opened it', async () => {
    const [one, other] = [await aThread(), await aThread()]
    const refused = mergeThread(one.opening.author, merging(one.id, other.id))
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('into itself, into one that is not there, that waits, or that went into another', async () => {
    const [one, waiting, gone, moderator] = [
      await aThread(),
      await aThread({ isHeld: true }),
      await aThread(),
      await aModerator(),
    ]
    await mergeThread(moderator, merging(gone.id, (await aThread()).id))
    for (const [into, code] of [
      [one.id, 'invalid'],
      [randomUUID(), 'not-found'],
      [waiting.id, 'conflict'],
      [gone.id, 'gone'],
    ] as const) {
      const refused = mergeThread(moderator, merging(one.id, into))
      await expect(refused, into).rejects.toMatchObject({ code })
    }
    expect(await faultsOfThreads([one.id, waiting.id, gone.id])).toEqual([])
  })
})
