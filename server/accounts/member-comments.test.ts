import { beforeAll, describe, expect, test } from 'vitest'

import { PROFILE_COMMENTS_SHOWN, type MemberComments } from '@/domain/accounts/profile'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aSearchedLibrary, freshWord, marked, said } from '@/server/testing/a-searched-library'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { memberComments } from './member-comments'

beforeAll(async () => {
  await aSearchedLibrary()
})

describe('what a member said', () => {
  let author: MemberActor
  let thread: TestThread

  beforeAll(async () => {
    author = await aMember()
    thread = await aThread({ title: 'The lamp' })
  })

  const asked = (typed: string, after: string | null = null, who = author) =>
    memberComments(who.handle ?? '', { typed, after })
  const ids = (found: MemberComments | null) => found?.comments.map(({ id }) => id)

  test('is found by its words, the newest first, with the words around and where it stands', async () => {
    const word = freshWord('word')
    const first = await aComment(thread.id, { author, words: `They carried the ${word} home.` })
    await aComment(thread.id, { author, words: 'Something else.' })
    await aComment(thread.id, { words: `Another says ${word} too.` })
    const second = await aComment(thread.id, { author, words: `Once more the **${word}**.` })
    const found = await asked(word.toUpperCase())
    expect(ids(found)).toEqual([second.id, first.id])
    expect(found?.comments[1]).toMatchObject({
      title: 'The lamp',
      subject: { address: `/essays/${thread.slug}` },
    })
    const excerpt = found?.comments[1]?.excerpt ?? undefined
    expect(said(excerpt)).toBe(`They carried the ${word} home.`)
    expect(marked(excerpt)).toEqual([word])
  })

  test('is not found once it is pending, folded, removed, deleted, purged or “a reader’s”', async () => {
    const word = freshWord('word')
    const { id } = await aComment(thread.id, { author, words: word })
    for (const hidden of [
      { visibility: 'PENDING' },
      { visibility: 'LIMITED' },
      { visibility: 'REMOVED' },
      { authorDeletedAt: new Date() },
      { purgedAt: new Date() },
      { isUnnamed: true },
    ] as const) {
      const open = { visibility: 'PUBLISHED', authorDeletedAt: null, purgedAt: null } as const
      await db.comment.update({ where: { id }, data: hidden })
      expect(ids(await asked(word))).toEqual([])
      expect(ids(await asked(''))).not.toContain(id)
      await db.comment.update({ where: { id }, data: { ...open, isUnnamed: false } })
      expect(ids(await asked(word))).toEqual([id])
      expect(ids(await asked(''))).toContain(id)
    }
  })

  test('comes with what its author warns of', async () => {
    const word = freshWord('word')
    const contentNote = 'talks about violence'
    await aComment(thread.id, { author, words: word, contentNote })
    expect((await asked(word))?.comments).toMatchObject([{ contentNote }])
    expect((await asked(''))?.comments[0]).toMatchObject({ contentNote, excerpt: null })
  })

  test('is read page by page, searched or not, without a gap and nothing twice', async () => {
    const [writer, word] = [await aMember(), freshWord('word')]
    const written: string[] = []
    for (let count = 0; count <= PROFILE_COMMENTS_SHOWN; count++)
      written.push((await aComment(thread.id, { author: writer, words: word })).id)
    for (const typed of ['', word]) {
      const first = await asked(typed, null, writer)
      const second = await asked(typed, first?.next ?? null, writer)
      expect(first?.comments).toHaveLength(PROFILE_COMMENTS_SHOWN)
      expect([...(ids(first) ?? []), ...(ids(second) ?? [])]).toEqual(written.toReversed())
      expect(second?.next).toBeNull()
    }
  })

  test('is found for a word that was mistyped, and that is said', async () => {
    const { id } = await aComment(thread.id, { author, words: 'The lantern went out.' })
    const found = await asked('lantren')
    expect(ids(found)).toEqual([id])
    expect(found?.insteadOf).toBe('lantern')
    expect(await asked('lantren', null, await aMember())).toMatchObject({
      comments: [],
      insteadOf: null,
    })
  })

  test('says why nothing could be looked for', async () => {
    expect((await asked('?!'))?.fault).toContain('no letter')
    expect((await asked('-mirror'))?.fault).toContain('what to look for')
    expect(await asked(freshWord('word'))).toMatchObject({ fault: null, comments: [], next: null })
  })

  test('is nowhere when its author does not show it, rests, goes, or is nobody', async () => {
    const member = await aMember()
    await aComment(thread.id, { author: member })
    expect(await asked('', null, member)).not.toBeNull()
    const where = { id: member.id }
    await db.member.update({ where, data: { profileShows: ['BIO'] } })
    expect(await asked('', null, member)).toBeNull()
    await db.member.update({ where, data: { profileShows: ['COMMENTS'], pausedAt: new Date() } })
    expect(await asked('', null, member)).toBeNull()
    await db.member.update({ where, data: { pausedAt: null, eraseAt: new Date() } })
    expect(await asked('', null, member)).toBeNull()
    expect(await memberComments('nobody-here', { typed: '', after: null })).toBeNull()
  })
})
