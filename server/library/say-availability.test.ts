import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { follow } from '@/server/notifications/follow'
import { notificationsOf } from '@/server/notifications/queries'
import { aMember } from '@/server/testing/a-member'
import { anAuthor } from '@/server/testing/an-author'

import { sayAvailability } from './say-availability'
import { speakingAuthors } from './speaking-authors'

const NOW = new Date('2126-11-24T12:00:00Z')
const available = { availability: 'AVAILABLE', awayUntil: null } as const
const away = (awayUntil: string | null) => ({ availability: 'AWAY', awayUntil }) as const

async function aSpeaker() {
  const member = await aMember()
  const account = member.handle?.toUpperCase() ?? ''
  const author = await anAuthor({ account, availability: 'UNAVAILABLE' })
  return { member, author: author.slug }
}

const standingFor = async (member: Parameters<typeof speakingAuthors>[0], now = NOW) =>
  (await speakingAuthors(member, now)).map(({ standing }) => standing)

const libraryVersion = async () =>
  (await db.library.findUniqueOrThrow({ where: { id: 1 } })).version

beforeAll(async () => {
  await db.library.upsert({ where: { id: 1 }, create: { id: 1 }, update: {} })
})

describe('an author says', () => {
  test('that they are available; it is shown before what their file says, and pages are made anew', async () => {
    const { member, author } = await aSpeaker()
    const version = await libraryVersion()
    await sayAvailability(member, { author, ...available }, NOW)
    expect(await standingFor(member)).toEqual([available])
    expect(await libraryVersion()).toBeGreaterThan(version)
  })

  test('until when they are away; after that day they are available', async () => {
    const { member, author } = await aSpeaker()
    await sayAvailability(member, { author, ...away('2126-12-07') }, NOW)
    expect(await standingFor(member)).toEqual([away('2126-12-07')])
    expect(await standingFor(member, new Date('2126-12-08T00:00:00Z'))).toEqual([available])
  })

  test('something else later: the last word counts, and a day belongs to an absence alone', async () => {
    const { member, author } = await aSpeaker()
    await sayAvailability(member, { author, ...away('2126-12-07') }, NOW)
    await sayAvailability(
      member,
      { author, availability: 'UNAVAILABLE', awayUntil: '2126-12-07' },
      NOW,
    )
    expect(await standingFor(member)).toEqual([{ availability: 'UNAVAILABLE', awayUntil: null }])
  })

  test('twice at once: one word stays', async () => {
    const { member, author } = await aSpeaker()
    await Promise.all([
      sayAvailability(member, { author, ...available }, NOW),
      sayAvailability(member, { author, ...available }, NOW),
    ])
    expect(await standingFor(member)).toEqual([available])
  })
})

describe('followers', () => {
  test('hear that an author is back, once, and not again while they have not read it', async () => {
    const { member, author } = await aSpeaker()
    const follower = await aMember()
    await follow(follower, { kind: 'author', slug: author })
    await sayAvailability(member, { author, ...available }, NOW)
    await sayAvailability(member, { author, ...available }, NOW)
    await sayAvailability(member, { author, ...away('2126-12-07') }, NOW)
    const later = new Date('2126-11-25T12:00:00Z')
    await sayAvailability(member, { author, ...available }, later)
    expect(await notificationsOf(follower)).toMatchObject([
      {
        sentence: 'The Desk is available again.',
        leadsTo: { kind: 'author', slug: author },
        isRead: false,
        createdAt: later.toISOString(),
      },
    ])
  })

  test('hear of the next time when they have read of the last', async () => {
    const { member, author } = await aSpeaker()
    const follower = await aMember()
    await follow(follower, { kind: 'author', slug: author })
    await sayAvailability(member, { author, ...available }, NOW)
    await db.notification.updateMany({ where: { memberId: follower.id }, data: { readAt: NOW } })
    await sayAvailability(member, { author, ...away('2126-12-07') }, NOW)
    const later = new Date('2126-11-25T12:00:00Z')
    await sayAvailability(member, { author, ...available }, later)
    expect(await notificationsOf(follower)).toHaveLength(2)
  })

  test('hear nothing of an absence, and others hear nothing at all', async () => {
    const { member, author } = await aSpeaker()
    const [follower, other] = [await aMember(), await aMember()]
    await follow(follower, { kind: 'author', slug: author })
    await sayAvailability(member, { author, ...away('2126-12-07') }, NOW)
    expect(await notificationsOf(follower)).toEqual([])
    await sayAvailability(member, { author, ...available }, NOW)
    expect(await notificationsOf(other)).toEqual([])
  })
})

describe('it is refused', () => {
  test('to another member, and nothing changes', async () => {
    const { member, author } = await aSpeaker()
    const refused = sayAvailability(await aMember(), { author, ...available }, NOW)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    expect(await standingFor(member)).toEqual([{ availability: 'UNAVAILABLE', awayUntil: null }])
  })

  test('to an office of the house', async () => {
    const { author } = await aSpeaker()
    const owner = await aMember({ roles: ['OWNER', 'EDITOR', 'MODERATOR'] })
    const refused = sayAvailability(owner, { author, ...available }, NOW)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('to a visitor, and for an author who names nobody or is not there', async () => {
    const { slug } = await anAuthor()
    const member = await aMember()
    await expect(sayAvailability(VISITOR, { author: slug, ...available })).rejects.toMatchObject({
      code: 'sign-in',
    })
    for (const author of [slug, 'nobody']) {
      await expect(sayAvailability(member, { author, ...available })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
  })

  test.each([
    ['a day that has passed', '2126-11-23', 'Choose today or a later day.'],
    ['no day', null, 'Say until which day you are away.'],
  ])('with %s', async (_what, day, sentence) => {
    const { member, author } = await aSpeaker()
    await expect(sayAvailability(member, { author, ...away(day) }, NOW)).rejects.toMatchObject({
      code: 'invalid',
      fields: { awayUntil: sentence },
    })
    expect(await standingFor(member)).toEqual([{ availability: 'UNAVAILABLE', awayUntil: null }])
  })
})
