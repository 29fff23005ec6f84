import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'

import { careGuidance } from './care-guidance'
import { carePlaces } from './care-places'
import { publishLibrary } from './publish-library'

const slug = `essay-${randomUUID().slice(0, 8)}`
const publish = (files: Record<string, string>) =>
  publishLibrary(
    aLibrary({ [`essays/${slug}.md`]: anEssayFile('Two souls met.'), ...files }),
    new Date('2026-11-22T10:00:00Z'),
  )
const care = (fields: string) => ({
  'care.md': `---\ntitle: Care\n${fields}---\n\nWelcome.\n`,
})
const slugs = async () =>
  (await db.libraryPage.findMany({ orderBy: { slug: 'asc' } })).map((page) => page.slug)

test('the places of countries, and what moderators should know, stand apart and go with their lines', async () => {
  const place = '      - name: A line\n        where: By telephone\n        how: Call it.\n'
  const countries = `countries:\n  - code: gb\n    name: Britain\n    places:\n${place}`
  await publish(care(`${countries}moderators: [Be slow.]\n`))
  expect(await slugs()).toEqual(['care', 'care-gb', 'moderators-care'])
  const { own, others } = await carePlaces()
  expect([own, others]).toMatchObject([null, [{ code: 'gb', name: 'Britain' }]])
  expect(others[0]?.html).toContain('By telephone')
  expect((await careGuidance())?.html).toContain('Be slow.')
  expect((await publish(care(`${countries}moderators: [Be slow.]\n`))).changed).toBe(false)

  expect((await publish(care(''))).changed).toBe(true)
  expect(await slugs()).toEqual(['care'])
  expect(await carePlaces()).toEqual({ own: null, others: [] })
  expect(await careGuidance()).toBeNull()
  await publish({})
  expect(await slugs()).toEqual([])
})
