import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anAuthor } from '@/server/testing/an-author'

import { follow } from './follow'
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
    expect(await followedSlugs(member)).toEqual({ series: ['path'], authors: [slug] })
    expect(await followState(member, SERIES)).toEqual({ title: 'The Path', isFollowed: true })
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
