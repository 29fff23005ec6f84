import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aConcept } from '@/server/testing/a-concept'
import { aMember } from '@/server/testing/a-member'
import { aQuestion } from '@/server/testing/a-question'
import { aThread } from '@/server/testing/a-thread'
import { anAuthor } from '@/server/testing/an-author'

import { follow } from './follow'
import { unfollow } from './unfollow'
import { followedSlugs, followsOf, followState } from './follows-of'

const SERIES = { kind: 'series', slug: 'path' } as const

beforeAll(async () => {
  await db.series.create({ data: { slug: 'path', title: 'The Path' } })
})

describe('following', () => {
  test('keeps what the member follows, series before authors', async () => {
    const member = await aMember()
    const { slug } = await anAuthor({ name: 'A Desk' })
    await follow(member, { kind: 'author', slug })
    await follow(member, SERIES)
    expect(await followsOf(member)).toEqual([
      { ...SERIES, title: 'The Path' },
      { kind: 'author', slug, title: 'A Desk' },
    ])
    expect(await followedSlugs(member)).toMatchObject({ series: ['path'], author: [slug] })
    expect(await followState(member, SERIES)).toEqual({ title: 'The Path', isFollowed: true })
  })

  test('is for conversations, discussions, questions, concepts and members too', async () => {
    const [member, other] = [await aMember(), await aMember({ handle: 'quill-pen' })]
    const [thread, question, concept] = [await aThread(), await aQuestion(), await aConcept()]
    const subjects = [
      { kind: 'thread', slug: thread.id },
      { kind: 'essay', slug: thread.slug },
      { kind: 'question', slug: question.slug },
      { kind: 'concept', slug: concept.slug },
      { kind: 'member', slug: other.handle ?? '' },
    ] as const
    for (const subject of subjects) await follow(member, subject)
    expect(await followsOf(member)).toMatchObject(subjects)
    await db.member.update({ where: { id: other.id }, data: { pausedAt: new Date() } })
    for (const subject of subjects) await unfollow(member, subject)
    expect(await followsOf(member)).toEqual([])
  })

  test('is not for oneself, nor for a conversation that nobody may read yet', async () => {
    const member = await aMember()
    const own = follow(member, { kind: 'member', slug: member.handle ?? '' })
    await expect(own).rejects.toMatchObject({ code: 'forbidden' })
    const held = follow(member, { kind: 'thread', slug: (await aThread({ isHeld: true })).id })
    await expect(held).rejects.toMatchObject({ code: 'not-found' })
  })

  test('does not keep the title of a conversation whose first words were taken away', async () => {
    const [member, thread] = [await aMember(), await aThread({ title: 'Unkind' })]
    await aComment(thread.id)
    await follow(member, { kind: 'thread', slug: thread.id })
    await decided(thread.opening, 'REMOVE')
    expect((await followsOf(member))[0]?.title).toBe('A conversation')
  })

  test('twice, and twice at once, is following once', async () => {
    const member = await aMember()
    await Promise.all(Array.from({ length: 8 }, () => follow(member, SERIES)))
    await follow(member, SERIES)
    expect(await db.follow.count({ where: { memberId: member.id } })).toBe(1)
  })

  test('is nobody else’s', async () => {
    await follow(await aMember(), SERIES)
    const other = await aMember()
    expect(await followsOf(other)).toEqual([])
    expect(await followState(other, SERIES)).toMatchObject({ isFollowed: false })
  })

  test('is refused to a visitor, to whoever has no name, and for what is not there', async () => {
    await expect(follow(VISITOR, SERIES)).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = await aMember({ handle: null })
    await expect(follow(nameless, SERIES)).rejects.toMatchObject({ code: 'forbidden' })
    const member = await aMember()
    for (const kind of ['series', 'author'] as const) {
      const refused = follow(member, { kind, slug: 'nothing' })
      await expect(refused).rejects.toMatchObject({ code: 'not-found' })
      expect(await followState(member, { kind, slug: 'nothing' })).toBeNull()
    }
  })
})
