import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aPlace } from '@/server/testing/a-place'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { markRead } from './mark-read'
import { ownReading } from './own-reading'
import { placesOnEssay, readingOf } from './queries'

const FIRST =
  'The runner leaves the house before the morning, and he does not know why he leaves it.'
const SECOND =
  'The chaser sits by the window and counts every letter that has not been written to her.'
const TEXT = `${FIRST}\n${SECOND}`
const minute = (number: number) => `2025-11-24T07:0${number}:00.000Z`

describe('what a member is in the middle of', () => {
  test('the last essay first, each where they were last, with what is left', async () => {
    const member = await aMember()
    const [one, other] = [await anEssay(TEXT), await anEssay(TEXT)]
    await aPlace(member, one, { words: 'counts every', device: 'phone', at: minute(1) })
    await aPlace(member, other, { words: 'the window', at: minute(2) })
    await aPlace(member, one, { words: 'The chaser', device: 'tablet', at: minute(3) })
    const { continue: going } = await readingOf(member)
    expect(going.map(({ slug, device }) => [slug, device])).toEqual([
      [one.slug, 'tablet'],
      [other.slug, 'computer'],
    ])
    expect(going[0]).toEqual({
      slug: one.slug,
      title: 'An essay',
      author: 'The desk',
      device: 'tablet',
      share: TEXT.indexOf('The chaser') / TEXT.length,
      words: 'The chaser sits by the window and counts every letter that',
      minutesLeft: 1,
      updatedAt: minute(3),
      href: expect.stringMatching(`^/essays/${one.slug}#b1:~:text=The%20chaser`) as string,
    })
  })

  test('not what was hardly begun, has been read, was withdrawn, or is another’s', async () => {
    const [member, other] = [await aMember(), await aMember()]
    const [begun, done, withdrawn, foreign] = await Promise.all(
      [1, 2, 3, 4].map(() => anEssay(TEXT)),
    )
    if (!begun || !done || !withdrawn || !foreign) throw new Error('four essays were arranged')
    await aPlace(member, begun, { words: 'The runner' })
    await aPlace(member, done, { words: 'counts every' })
    await markRead(member, done)
    await aPlace(member, withdrawn, { words: 'counts every' })
    await aPlace(other, foreign, { words: 'counts every' })
    const where = { id: withdrawn.essayId }
    await db.essay.update({ where, data: { withdrawnAt: new Date() } })
    expect(await readingOf(member)).toEqual({ continue: [], read: [done.slug], settings: null })
  })

  test('a visitor has none', async () => {
    await expect(readingOf(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
  })
})

describe('places on the page of an essay', () => {
  test('stand at the same words after the essay was revised', async () => {
    const [member, essay] = [await aMember(), await anEssay(TEXT)]
    const { deviceId } = await aPlace(member, essay, { words: 'counts every', device: 'phone' })
    const today = await aRevision(essay.essayId, `Something new.\n${SECOND}\n${FIRST}`)
    const offset = today.text.indexOf('counts every')
    expect(await placesOnEssay(member, essay.slug)).toMatchObject({
      places: [
        {
          deviceId,
          device: 'phone',
          revisionId: today.revisionId,
          offset,
          share: offset / today.text.length,
          words: 'counts every letter that has not been written to her.',
        },
      ],
      isRead: false,
    })
  })

  test('are the member’s own; a visitor has none', async () => {
    const [member, other, essay] = [await aMember(), await aMember(), await anEssay(TEXT)]
    await aPlace(other, essay, { words: 'counts every', share: 1 })
    const nowhere = { places: [], isRead: false }
    expect(await placesOnEssay(member, essay.slug)).toEqual(nowhere)
    expect(await placesOnEssay(VISITOR, essay.slug)).toEqual(nowhere)
    expect((await placesOnEssay(other, essay.slug)).isRead).toBe(true)
  })
})

test('the page of one’s own reading shows series with what of them was read', async () => {
  const member = await aMember()
  const essays = await Promise.all([1, 2].map(() => anEssay(TEXT)))
  const slug = `path-${essays[0]?.slug ?? ''}`
  const series = await db.series.create({ data: { slug, title: 'The path' } })
  for (const [place, { essayId }] of essays.entries()) {
    const data = { seriesId: series.id, seriesPlace: place + 1 }
    await db.essay.update({ where: { id: essayId }, data })
  }
  const [first, second] = essays
  if (!first || !second) throw new Error('two essays were arranged')
  expect(await ownReading(member)).toEqual({ continue: [], read: [], series: [] })
  await markRead(member, second, new Date(minute(1)))
  expect(await ownReading(member)).toEqual({
    continue: [],
    read: [{ slug: second.slug, title: 'An essay', author: 'The desk', readAt: minute(1) }],
    series: [
      {
        slug,
        title: 'The path',
        essays: [
          { slug: first.slug, title: 'An essay', isRead: false },
          { slug: second.slug, title: 'An essay', isRead: true },
        ],
      },
    ],
  })
})
