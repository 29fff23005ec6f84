import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { openCases } from '@/server/moderation/queries'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'
import { everythingStored } from '@/server/testing/everything-stored'

import { deleteComment } from './delete-comment'
import { postComment } from './post-comment'
import { purgeComment } from './purge-comment'
import { threadById } from './queries'

const remove = ({ id, author }: TestComment) => deleteComment(author, { commentId: id })
const counted = async (id: string) =>
  (await db.thread.findUniqueOrThrow({ where: { id } })).commentCount

describe('a comment that its author deletes', () => {
  test('is read by nobody any more, its author included, and what answers it stays', async () => {
    const thread = await aThread()
    const comment = await aComment(thread.id, { words: 'Regretted.' })
    const reply = await aComment(thread.id, { parentId: comment.id, words: 'An answer.' })
    await remove(comment)
    for (const actor of [VISITOR, comment.author, await aMember({ roles: ['MODERATOR'] })]) {
      const seen = await threadById(thread.id, actor)
      expect(JSON.stringify(seen)).not.toContain('Regretted')
      expect(seen?.comments.slice(1)).toMatchObject([
        { id: comment.id, state: 'deleted', html: null, handle: null },
        { id: reply.id, parentId: comment.id, html: '<p>An answer.</p>' },
      ])
    }
    expect(await counted(thread.id)).toBe(2)
    expect(await db.searchComment.count({ where: { commentId: comment.id } })).toBe(0)
  })

  test('is deleted once, however often that is asked', async () => {
    const comment = await aComment((await aThread()).id)
    await remove(comment)
    const first = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    await remove(comment)
    expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toEqual(first)
  })

  test('that waited for a moderator is asked of none any more; a reported one still is', async () => {
    const { id: threadId } = await aThread()
    const [held, reported] = [await aComment(threadId, { isHeld: true }), await aComment(threadId)]
    await aReport(reported)
    await remove(held)
    await remove(reported)
    const asked = (await openCases(WARDEN)).map(({ byline }) => byline)
    expect(asked).not.toContain(held.author.handle)
    expect(asked).toContain(reported.author.handle)
  })

  test('may be of a locked conversation, but not another’s, nor one that was removed', async () => {
    const comment = await aComment((await aThread()).id)
    const by = (actor: Parameters<typeof deleteComment>[0]) =>
      deleteComment(actor, { commentId: comment.id })
    await expect(by(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
    for (const roles of [[], ['MODERATOR'], ['OWNER']] as const)
      await expect(by(await aMember({ roles: [...roles] }))).rejects.toMatchObject({
        code: 'forbidden',
      })
    const where = { id: comment.threadId }
    await db.thread.update({ where, data: { lockedAt: new Date() } })
    await remove(comment)
    const removed = await aComment((await aThread()).id)
    await decided(removed, 'REMOVE')
    await expect(remove(removed)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('while it is answered', () => {
  test('no answer hangs on what was gone before, and the counters are the counts', async () => {
    const thread = await aThread()
    for (let round = 0; round < 5; round++) {
      const comment = await aComment(thread.id)
      const writers = await Promise.all(Array.from({ length: 4 }, () => aMember()))
      const answers = await Promise.allSettled([
        ...writers.slice(0, 2).map((writer) => answer(writer, comment)),
        remove(comment),
        ...writers.slice(2).map((writer) => answer(writer, comment)),
      ])
      const refused = answers.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      )
      expect(refused.every((reason) => reason instanceof Error && 'code' in reason)).toBe(true)
      const replies = await db.comment.findMany({ where: { parentId: comment.id } })
      expect(replies).toHaveLength(4 - refused.length)
      const { authorDeletedAt } = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
      expect(authorDeletedAt).not.toBeNull()
    }
    const seen = (await threadById(thread.id, VISITOR))?.comments ?? []
    const ids = new Set(seen.map(({ id }) => id))
    expect(seen.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([])
    // A page has no room for all of them.
    const open = { threadId: thread.id, visibility: 'PUBLISHED', authorDeletedAt: null } as const
    expect(await counted(thread.id)).toBe(await db.comment.count({ where: open }))
  })

  const answer = (writer: Awaited<ReturnType<typeof aMember>>, { id, threadId }: TestComment) =>
    postComment(
      { ...writer, roles: ['MODERATOR'] },
      { clientKey: crypto.randomUUID(), threadId, parentId: id, words: 'Answered.' },
    )
})

describe('a day later', () => {
  const tomorrow = () => after(new Date(), DAY_MS + 1_000)

  test('its words are nowhere, and a title goes with the words it stood over', async () => {
    const thread = await aThread({ title: 'A wobbegong title', words: 'A wobbegong.' })
    await aComment(thread.id, { words: 'An answer.' })
    await remove(thread.opening)
    await purgeComment(thread.opening.id, tomorrow())
    expect(await everythingStored()).not.toContain('wobbegong')
    expect((await threadById(thread.id, VISITOR))?.comments).toMatchObject([
      { state: 'deleted', html: null },
      { html: '<p>An answer.</p>' },
    ])
  })

  test('and not before, nor when it was brought back meanwhile', async () => {
    const comment = await aComment((await aThread()).id, { words: 'Kept.' })
    await purgeComment(comment.id, tomorrow())
    await remove(comment)
    await purgeComment(comment.id, new Date())
    const [revision] = await db.commentRevision.findMany({ where: { commentId: comment.id } })
    expect(revision?.markdown).toBe('Kept.')
  })

  test('words that were reported stay until that is decided', async () => {
    const comment = await aComment((await aThread()).id, { words: 'Evidence.' })
    await aReport(comment)
    await remove(comment)
    await purgeComment(comment.id, tomorrow())
    const purgedAt = async () =>
      (await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).purgedAt
    expect(await purgedAt()).toBeNull()
    await decided(comment, 'DISMISS')
    await purgeComment(comment.id, tomorrow())
    expect(await purgedAt()).not.toBeNull()
  })

  test('a job is ordered to see to it', async () => {
    const comment = await aComment((await aThread()).id)
    await remove(comment)
    const [job] = await db.$queryRaw<[{ task: string; run_at: Date }]>`
      SELECT task_identifier AS task, run_at FROM graphile_worker.jobs
      WHERE key = ${`purge-comment:${comment.id}`}`
    expect(job.task).toBe('purge-comment')
    expect(job.run_at.getTime()).toBeGreaterThan(Date.now() + DAY_MS - 60_000)
  })
})
