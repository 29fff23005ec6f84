import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { follow } from './follow'
import { followsOf } from './follows-of'
import { unfollow } from './unfollow'

const SERIES = { kind: 'series', slug: 'road' } as const

beforeAll(async () => {
  await db.series.create({ data: { slug: 'road', title: 'The Road' } })
})

describe('following no more', () => {
  test('ends it for this member alone, and may be said twice', async () => {
    const [member, other] = [await aMember(), await aMember()]
    await follow(member, SERIES)
    await follow(other, SERIES)
    await unfollow(member, SERIES)
    await unfollow(member, SERIES)
    expect(await followsOf(member)).toEqual([])
    expect(await followsOf(other)).toHaveLength(1)
  })

  test('is refused to a visitor', async () => {
    await expect(unfollow(VISITOR, SERIES)).rejects.toMatchObject({ code: 'sign-in' })
  })
})
