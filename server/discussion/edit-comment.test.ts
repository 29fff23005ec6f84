import { describe, expect, test, vi } from 'vitest'

import { VISITOR, type Actor } from '@/domain/actor'
import type * as Checks from '@/domain/moderation/checks'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { openCases } from '@/server/moderation/queries'
import { decided } from '@/server/testing/a-case'
import { aComment, commentAt, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'

import { commentHistory } from './comment-history'
import { editComment } from './edit-comment'
import { lockThread } from './lock-thread'
import { threadById } from './queries'

/** One more check, which holds back whatever says "hold me", whoever writes it. */
vi.mock('@/domain/moderation/checks', async (original) => {
  const real = await original<typeof Checks>()
  const holding = (words: string) => ({
    ...{ check: 'test', ruleVersion: 1, evidence: '' },
    verdict: words.includes('hold me') ? ('HOLD' as const) : ('PASS' as const),
  })
  const runChecks: typeof real.runChecks = (words, author) => [
    ...real.runChecks(words, author),
    holding(words),
  ]
  return { ...real, runChecks }
})

const LATER = after(new Date(), 60 * MINUTE_MS)
const aReply = async (words = 'First words.') => aComment((await aThread()).id, { words })
const change = async ({ id, author }: TestComment, words: string, more = {}) => {
  const { currentRevisionId, waitingRevisionId } = await db.comment.findUniqueOrThrow({
    where: { id },
  })
  const revisionId = waitingRevisionId ?? currentRevisionId ?? ''
  return editComment(author, { commentId: id, revisionId, words, ...more }, LATER)
}
const seen = async ({ id, threadId }: TestComment, actor: Actor = VISITOR) =>
  (await threadById(threadId, actor))?.comments.find((one) => one.id === id)
const told = async ({ id }: TestComment, actor: Actor = VISITOR) =>
  (await commentHistory(actor, id))?.revisions.map(({ html }) => html)
const revisionsOf = (commentId: string) =>
  db.commentRevision.findMany({ where: { commentId }, orderBy: { number: 'asc' } })

describe('new words', () => {
  test('within a quarter of an hour stand there as if they always had', async () => {
    const comment = await aReply()
    const { id: commentId, revisionId, author } = comment
    await editComment(author, { commentId, revisionId, words: '*New* words.' })
    expect(await seen(comment)).toMatchObject({
      html: '<p><em>New</em> words.</p>',
      isEdited: false,
    })
    expect(await told(comment)).toEqual(['<p><em>New</em> words.</p>'])
  })

  test('later are marked, and everyone reads what was said before, word by word', async () => {
    const comment = await aReply('It may hurt.')
    await change(comment, 'It must hurt.')
    expect(await seen(comment)).toMatchObject({ html: '<p>It must hurt.</p>', isEdited: true })
    const history = await commentHistory(VISITOR, comment.id)
    expect(history?.revisions.map(({ html }) => html)).toEqual([
      '<p>It must hurt.</p>',
      '<p>It may hurt.</p>',
    ])
    expect(history?.revisions[0]?.changes.flat()).toContainEqual({
      words: 'may',
      change: 'removed',
    })
  })

  test('are a further revision: the rows before stay as they were', async () => {
    const comment = await aReply()
    const [before] = await revisionsOf(comment.id)
    await change(comment, 'Others.', { contentNote: 'talks about war' })
    const [first, second] = await revisionsOf(comment.id)
    expect(first).toEqual(before)
    expect(second).toMatchObject({ number: 2, markdown: 'Others.', contentNote: 'talks about war' })
    await expect(
      db.commentRevision.update({
        where: { id: second?.id ?? '' },
        data: { markdown: '', html: '', contentNote: 'other' },
      }),
    ).rejects.toThrow()
  })

  test('raise the version of the conversation, and count nothing twice', async () => {
    const comment = await aReply()
    const where = { id: comment.threadId }
    const before = await db.thread.findUniqueOrThrow({ where })
    await change(comment, 'Others.')
    const after = await db.thread.findUniqueOrThrow({ where })
    expect(after).toMatchObject({ version: before.version + 1, commentCount: before.commentCount })
  })

  test('are found by search, and the old ones are not', async () => {
    const comment = await aReply('A quokka.')
    await change(comment, 'A numbat.')
    const { words } = await db.$queryRaw<[{ words: string }]>`
      SELECT words::text FROM search_comment WHERE comment_id = ${comment.id}::uuid`.then(
      ([row]) => row,
    )
    expect(words).toContain('numbat')
    expect(words).not.toContain('quokka')
  })
})

describe('words that a check holds back', () => {
  test('wait: readers see the old ones, their author is told, a moderator is asked', async () => {
    const comment = await aReply()
    expect(await change(comment, 'hold me')).toMatchObject({ isHeld: true })
    expect(await seen(comment)).toMatchObject({
      html: '<p>First words.</p>',
      state: 'published',
      isEdited: false,
      isEditWaiting: false,
    })
    expect(await seen(comment, comment.author)).toMatchObject({ isEditWaiting: true })
    expect(await told(comment)).toEqual(['<p>First words.</p>'])
    const asked = (await openCases(WARDEN)).find(({ excerpt }) => excerpt === 'hold me')
    expect(asked).toMatchObject({ isHeld: true })
  })

  test('of a comment that waits itself stay with it', async () => {
    const thread = await aThread()
    const comment = await aComment(thread.id, { isHeld: true })
    expect(await change(comment, 'Mended.')).toMatchObject({ isHeld: true })
    expect(await seen(comment)).toBeUndefined()
    await decided(await commentAt(comment.id, comment.author), 'APPROVE')
    expect(await seen(comment)).toMatchObject({ html: '<p>Mended.</p>', state: 'published' })
    expect(await told(comment)).toEqual(['<p>Mended.</p>'])
  })

  test('may be changed again before anyone decides', async () => {
    const comment = await aReply()
    await change(comment, 'hold me')
    expect(await change(comment, 'Milder.')).toMatchObject({ isHeld: false })
    expect(await seen(comment)).toMatchObject({ html: '<p>Milder.</p>' })
    expect(await told(comment)).toEqual(['<p>Milder.</p>', '<p>First words.</p>'])
  })
})

describe('a change is refused', () => {
  test('of another’s comment, and of one that is not there for them', async () => {
    const comment = await aReply()
    const { id: commentId, revisionId } = comment
    const other = await aMember()
    const sent = { commentId, revisionId, words: 'Mine.' }
    await expect(editComment(other, sent)).rejects.toMatchObject({ code: 'forbidden' })
    const held = await aComment((await aThread()).id, { isHeld: true })
    const foreign = { commentId: held.id, revisionId: held.revisionId, words: 'Mine.' }
    await expect(editComment(other, foreign)).rejects.toMatchObject({ code: 'not-found' })
    await expect(editComment(VISITOR, sent)).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('once it was removed, deleted, or its conversation locked or withdrawn', async () => {
    const removed = await aReply()
    await decided(removed, 'REMOVE')
    await expect(change(removed, 'Anew.')).rejects.toMatchObject({ code: 'forbidden' })
    const deleted = await aReply()
    const authorDeletedAt = new Date()
    await db.comment.update({ where: { id: deleted.id }, data: { authorDeletedAt } })
    await expect(change(deleted, 'Anew.')).rejects.toMatchObject({ code: 'gone' })
    const locked = await aReply()
    const data = { lockedAt: new Date() }
    await db.thread.update({ where: { id: locked.threadId }, data })
    await expect(change(locked, 'Anew.')).rejects.toMatchObject({ code: 'forbidden' })
    const thread = await aThread()
    const withdrawn = await aComment(thread.id)
    await db.essay.update({ where: { slug: thread.slug }, data: { withdrawnAt: new Date() } })
    await expect(change(withdrawn, 'Anew.')).rejects.toMatchObject({ code: 'gone' })
    for (const { id } of [removed, deleted, locked, withdrawn])
      expect(await revisionsOf(id)).toHaveLength(1)
  })

  test('when the words were changed elsewhere meanwhile, and the same change twice is one', async () => {
    const comment = await aReply()
    const { id: commentId, revisionId, author } = comment
    await editComment(author, { commentId, revisionId, words: 'One.' })
    await editComment(author, { commentId, revisionId, words: 'One.' })
    const late = editComment(author, { commentId, revisionId, words: 'Other.' })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await revisionsOf(commentId)).toHaveLength(2)
  })
})

describe('at once', () => {
  test('of ten different changes one wins, and nine are refused', async () => {
    const comment = await aReply()
    const { id: commentId, revisionId, author } = comment
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        editComment(author, { commentId, revisionId, words: `Words ${String(index)}.` }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await revisionsOf(commentId)).toHaveLength(2)
  })

  test('a change that waits while its conversation is being locked is refused', async () => {
    const comment = await aReply()
    let late: Promise<unknown> = Promise.resolve()
    await db.$transaction(async (tx) => {
      await lockThread(tx, comment.threadId)
      late = change(comment, 'Too late.').catch((problem: unknown) => problem)
      await untilSomebodyWaits()
      const data = { lockedAt: new Date() }
      await tx.thread.update({ where: { id: comment.threadId }, data })
    })
    expect(await late).toMatchObject({ code: 'forbidden' })
    expect(await seen(comment)).toMatchObject({ html: '<p>First words.</p>' })
  })
})
