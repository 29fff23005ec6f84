import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay, type TestRevision } from '@/server/testing/an-essay'

import { follow } from './follow'
import { notificationsOf } from './queries'
import { tellOfNewEssays } from './tell-of-new-essay'

const NOW = new Date('2126-11-24T12:00:00Z')

async function anEssayInSeries() {
  const essay = await anEssay('A text.')
  const series = await db.series.create({ data: { slug: `of-${essay.slug}`, title: 'The Path' } })
  await db.essay.update({ where: { id: essay.essayId }, data: { seriesId: series.id } })
  return { ...essay, series: series.slug }
}

/** Arranges a concept of which this revision speaks in two places; its slug. */
async function aConceptIn({ essayId, revisionId, slug }: TestRevision): Promise<string> {
  const words = { alsoKnownAs: [], seeAlso: [], stages: [], markdown: '', html: '', text: '' }
  const concept = await db.concept.create({
    data: { slug: `mirror-${slug}`, term: 'mirror', ...words },
  })
  const place = { conceptId: concept.id, essayId, revisionId }
  await db.conceptMention.createMany({
    data: [
      { ...place, start: 0, end: 1 },
      { ...place, start: 2, end: 6 },
    ],
  })
  return concept.slug
}

const told = async (member: Parameters<typeof notificationsOf>[0]) =>
  (await notificationsOf(member)).map(({ sentence }) => sentence)

describe('a new essay', () => {
  test('is told to who follows its series, its author or both, once; and to nobody else', async () => {
    const { essayId, slug, series } = await anEssayInSeries()
    const [ofSeries, ofAuthor, ofBoth, ofNone] = await Promise.all(
      Array.from({ length: 4 }, () => aMember()),
    )
    if (!ofSeries || !ofAuthor || !ofBoth || !ofNone) throw new Error('four members')
    for (const member of [ofSeries, ofBoth]) await follow(member, { kind: 'series', slug: series })
    for (const member of [ofAuthor, ofBoth]) await follow(member, { kind: 'author', slug })
    await tellOfNewEssays(db, [essayId], NOW)
    await tellOfNewEssays(db, [essayId], NOW)
    for (const member of [ofSeries, ofAuthor, ofBoth])
      expect(await told(member)).toEqual(['A new essay: An essay'])
    expect(await told(ofNone)).toEqual([])
    expect((await notificationsOf(ofBoth))[0]).toMatchObject({
      leadsTo: { kind: 'essay', slug },
      where: 'The desk · The Path',
      createdAt: NOW.toISOString(),
    })
  })

  test('is told to who follows a concept that it speaks of, once; not to who follows another', async () => {
    const essay = await anEssayInSeries()
    const [concept, other] = [await aConceptIn(essay), await aConceptIn(await anEssay('Another.'))]
    const [ofConcept, ofBoth, ofOther] = [await aMember(), await aMember(), await aMember()]
    for (const member of [ofConcept, ofBoth])
      await follow(member, { kind: 'concept', slug: concept })
    await follow(ofBoth, { kind: 'series', slug: essay.series })
    await follow(ofOther, { kind: 'concept', slug: other })
    await tellOfNewEssays(db, [essay.essayId], NOW)
    for (const member of [ofConcept, ofBoth])
      expect(await told(member)).toEqual(['A new essay: An essay'])
    expect(await told(ofOther)).toEqual([])
  })

  test('is told of without its title once it was withdrawn', async () => {
    const { essayId, slug } = await anEssay('A text.')
    const member = await aMember()
    await follow(member, { kind: 'author', slug })
    await tellOfNewEssays(db, [essayId], NOW)
    await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: NOW } })
    expect(await notificationsOf(member)).toMatchObject([
      { sentence: 'A new essay, withdrawn since.', leadsTo: null },
    ])
  })

  test('reaches three thousand followers in one statement', async () => {
    const { essayId, slug } = await anEssay('A text.')
    const author = await db.author.findUniqueOrThrow({ where: { slug } })
    await db.$executeRaw`
      WITH crowd AS (
        INSERT INTO member (id, email, handle)
        SELECT gen_random_uuid(), 'crowd' || n || '@example.org', 'crowd-' || n
        FROM generate_series(1, 3000) n RETURNING id)
      INSERT INTO follow (id, member_id, author_id)
      SELECT gen_random_uuid(), id, ${author.id}::uuid FROM crowd`
    await tellOfNewEssays(db, [essayId], NOW)
    expect(await db.notification.count({ where: { essayId } })).toBe(3000)
  })

  test('is nothing when there is none', async () => {
    const before = await db.notification.count()
    await tellOfNewEssays(db, [], NOW)
    expect(await db.notification.count()).toBe(before)
  })
})
