import { beforeAll, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import {
  aSearchedLibrary,
  found,
  freshWord,
  marked,
  said,
  SEARCHED_AT,
  searchedEssay,
} from '@/server/testing/a-searched-library'
import { aThread } from '@/server/testing/a-thread'

import { suggestions } from './queries'

beforeAll(async () => {
  await aSearchedLibrary()
})

describe('comments', () => {
  const word = () => freshWord('word')
  const comments = async (words: string) =>
    (await found(words)).hits.filter(({ kind }) => kind === 'COMMENT')

  test('are found once posted, with a way to them; held ones are not, until they are approved', async () => {
    const [open, held] = [word(), word()]
    const thread = await aThread({ slug: 'the-lantern', words: `Opening **${open}** & <more>` })
    const [hit] = await comments(open)
    expect(hit).toMatchObject({ href: `/c/${thread.opening.id}`, by: thread.opening.author.handle })
    expect(said(hit?.snippet)).toBe(`Opening ${open} & <more>`)
    expect(marked(hit?.snippet)).toEqual([open])
    const waiting = await aComment(thread.id, { words: held, isHeld: true })
    expect(await comments(held)).toEqual([])
    await decided(waiting, 'APPROVE')
    expect(await comments(held)).toHaveLength(1)
  })

  test('are gone the moment a decision removes or folds them, and back when it restores them', async () => {
    const removed = word()
    const thread = await aThread({ slug: 'the-lantern', title: removed, words: removed })
    expect(await comments(removed)).toHaveLength(1)
    const { moderator } = await decided(thread.opening, 'REMOVE')
    expect(await comments(removed)).toEqual([])
    await db.comment.update({ where: { id: thread.opening.id }, data: { visibility: 'PUBLISHED' } })
    expect(await comments(removed)).toHaveLength(1)
    await decided(thread.opening, 'LIMIT', moderator)
    expect(await comments(removed)).toEqual([])
  })

  test('with a content note say what their author warns of', async () => {
    const warned = word()
    const { id } = await aThread({ slug: 'the-lantern', words: warned })
    const contentNote = 'talks about violence'
    await aComment(id, { words: `${warned} again`, contentNote })
    const notes = (await comments(warned)).map((hit) => hit.contentNote)
    expect(notes.toSorted()).toEqual([contentNote, undefined])
  })

  test('of somebody who was erased are found without a name', async () => {
    const left = word()
    const { opening } = await aThread({ slug: 'the-lantern', words: left })
    await db.member.update({
      where: { id: opening.author.id },
      data: { handle: null, handleSkeleton: null, email: null, erasedAt: SEARCHED_AT },
    })
    expect(await comments(left)).toMatchObject([{ by: 'someone who left' }])
  })

  test('that their authors deleted, or that were purged, are gone', async () => {
    for (const field of ['authorDeletedAt', 'purgedAt'] as const) {
      const gone = word()
      const { opening } = await aThread({ slug: 'the-lantern', words: gone })
      await db.comment.update({ where: { id: opening.id }, data: { [field]: SEARCHED_AT } })
      expect(await comments(gone)).toEqual([])
      expect(await db.searchComment.count({ where: { commentId: opening.id } })).toBe(0)
    }
  })

  test('are found by their words of today only', async () => {
    const [before, after] = [word(), word()]
    const { opening } = await aThread({ slug: 'the-lantern', words: before })
    const revision = await db.commentRevision.create({
      data: { commentId: opening.id, number: 2, markdown: after, html: `<p>${after}</p>` },
    })
    await db.comment.update({
      where: { id: opening.id },
      data: { currentRevisionId: revision.id },
    })
    expect(await comments(before)).toEqual([])
    expect(await comments(after)).toHaveLength(1)
  })

  test('are not found even when the entry should have stayed behind', async () => {
    const left = word()
    const { opening } = await aThread({ slug: 'the-lantern', words: left })
    const entry = await db.searchComment.findUniqueOrThrow({ where: { commentId: opening.id } })
    await db.comment.update({ where: { id: opening.id }, data: { visibility: 'REMOVED' } })
    await db.$executeRaw`
      INSERT INTO search_comment SELECT ${entry.number}::int, ${opening.id}::uuid, ${entry.revisionId}::uuid,
        to_tsvector('interleaf_english', ${left})`
    const { hits, total, kinds } = await found(left)
    expect([hits, total.count, kinds]).toEqual([[], 0, []])
  })

  test('the title of a removed opening is in no hit of its replies', async () => {
    const [title, reply] = [word(), word()]
    const thread = await aThread({ slug: 'the-lantern', title, words: 'Opening.' })
    await aComment(thread.id, { words: reply })
    await decided(thread.opening, 'REMOVE')
    const outcome = await found(reply)
    expect(outcome.hits).toHaveLength(1)
    expect(JSON.stringify(outcome)).not.toContain(title)
    expect(await comments(title)).toEqual([])
  })
})

describe('essays that readers do not see', () => {
  test('are not found from the moment they are withdrawn or scheduled, nor are comments on them', async () => {
    const word = freshWord('heron')
    await aThread({ slug: 'the-lantern', words: `About ${word} harbour` })
    for (const data of [{ withdrawnAt: SEARCHED_AT }, { scheduledFor: new Date('2027-01-01') }]) {
      await db.essay.update({ where: { slug: 'the-lantern' }, data })
      expect((await found('harbour')).hits).toEqual([])
      expect((await found(word)).hits).toEqual([])
      expect((await found('lantern')).facets.series).toEqual([])
      expect(await suggestions('harbour', SEARCHED_AT)).toEqual([])
      await db.essay.update({
        where: { slug: 'the-lantern' },
        data: { withdrawnAt: null, scheduledFor: null },
      })
    }
    expect((await found('harbour')).hits).not.toEqual([])
  })

  test('by their former words are not found once revised', async () => {
    await aSearchedLibrary({
      'essays/far-apart.md': searchedEssay('Far Apart', 'The okapi stood here.'),
    })
    expect((await found('quagga')).hits).toEqual([])
    expect((await found('okapi')).hits[0]).toMatchObject({ kind: 'PASSAGE' })
    await aSearchedLibrary()
    expect((await found('okapi')).hits).toEqual([])
  })
})
