import { beforeEach, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { follow } from '@/server/notifications/follow'
import { notificationsOf } from '@/server/notifications/queries'
import { aMember } from '@/server/testing/a-member'
import { anAuthor } from '@/server/testing/an-author'

import { endAbsences } from './end-absences'

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`)
const BEFORE = new Date('2026-12-07T23:59:00Z')
const AFTER = new Date('2026-12-08T00:00:30Z')

const version = async () => (await db.library.findUniqueOrThrow({ where: { id: 1 } })).version

beforeEach(async () => {
  await db.authorWord.deleteMany()
  await db.author.updateMany({ data: { availability: null, awayUntil: null } })
  await db.library.upsert({ where: { id: 1 }, create: { id: 1 }, update: {} })
  await db.$executeRaw`update library set updated_at = ${dayOf('2026-12-01')}`
})

async function anAbsence() {
  const author = await anAuthor({ availability: 'AWAY', awayUntil: dayOf('2026-12-07') })
  const follower = await aMember()
  await follow(follower, { kind: 'author', slug: author.slug })
  await db.follow.updateMany({ data: { createdAt: dayOf('2026-12-02') } })
  return { author, follower }
}

describe('an absence ends', () => {
  test('not before its last day has passed', async () => {
    const { follower } = await anAbsence()
    const before = await version()
    await endAbsences(BEFORE)
    expect(await version()).toBe(before)
    expect(await notificationsOf(follower)).toEqual([])
  })

  test('on the day after, for every page and every follower, once', async () => {
    const { author, follower } = await anAbsence()
    const before = await version()
    await endAbsences(AFTER)
    await db.$executeRaw`update library set updated_at = ${AFTER}`
    await endAbsences(new Date('2026-12-08T00:01:30Z'))
    await endAbsences(new Date('2026-12-09T00:01:30Z'))
    expect(await version()).toBe(before + 1)
    const told = await db.notification.findMany({ where: { memberId: follower.id } })
    expect(told).toMatchObject([{ reason: 'AUTHOR_AVAILABLE', authorId: author.id }])
  })

  test('also when the library slept through the night, and pages made since are left alone', async () => {
    const { follower } = await anAbsence()
    await db.$executeRaw`update library set updated_at = ${dayOf('2026-12-09')}`
    const before = await version()
    await endAbsences(dayOf('2026-12-10'))
    expect(await version()).toBe(before)
    expect(await db.notification.count({ where: { memberId: follower.id } })).toBe(1)
  })

  test('without telling those who followed later', async () => {
    const { author } = await anAbsence()
    const late = await aMember()
    await follow(late, { kind: 'author', slug: author.slug })
    await db.follow.updateMany({
      where: { memberId: late.id },
      data: { createdAt: new Date('2026-12-08T09:00:00Z') },
    })
    await endAbsences(new Date('2026-12-09T00:00:30Z'))
    expect(await db.notification.count({ where: { memberId: late.id } })).toBe(0)
  })

  test('not while the author’s own word says otherwise', async () => {
    const { author, follower } = await anAbsence()
    await db.authorWord.create({
      data: {
        authorId: author.id,
        availability: 'UNAVAILABLE',
        saidById: follower.id,
        saidAt: BEFORE,
      },
    })
    await endAbsences(AFTER)
    expect(await db.notification.count({ where: { memberId: follower.id } })).toBe(0)
  })
})
