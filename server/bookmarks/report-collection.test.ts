import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aCollection, aPublicCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'

import { reportableCollection, reportedCollections } from './collection-desk-queries'
import { reportCollection } from './report-collection'
import { shareCollection } from './share-collection'

const said = { reason: 'HOSTILE', words: 'It mocks me.' } as const

test('a public collection comes before the moderators, once for each who reports it', async () => {
  const [owner, reporter, moderator] = [
    await aMember(),
    await aMember(),
    await aMember({ roles: ['MODERATOR'] }),
  ]
  const id = await aPublicCollection(owner)
  await reportCollection(reporter, { id, ...said })
  await reportCollection(reporter, { id, reason: 'SPAM', words: 'Again.' })
  const found = (await reportedCollections(moderator)).find((one) => one.id === id)
  expect(found).toMatchObject({ name: 'Quiet evenings', by: null, isPublic: true })
  expect(found?.reports).toMatchObject([said])
  expect(await reportableCollection(reporter, id)).toMatchObject({ came: 'waits' })
  expect(JSON.stringify(found)).not.toContain(reporter.id)
})

test.each([null, 'LINK'] as const)(
  'what is not public (%s) is not reported, and not told of',
  async (as) => {
    const [owner, reporter] = [await aMember(), await aMember()]
    const id = await aCollection(owner)
    if (as) await shareCollection(owner, { id, as, name: 'none' })
    await expect(reportCollection(reporter, { id, ...said })).rejects.toMatchObject({
      code: 'gone',
    })
    expect(await reportableCollection(reporter, id)).toBeNull()
  },
)

test('one’s own is not reported, and visitors and those without a name report nothing', async () => {
  const owner = await aMember()
  const id = await aPublicCollection(owner)
  const nameless = await aMember({ handle: null })
  for (const [actor, code] of [
    [owner, 'forbidden'],
    [VISITOR, 'sign-in'],
    [nameless, 'forbidden'],
  ] as const) {
    await expect(reportCollection(actor, { id, ...said })).rejects.toMatchObject({ code })
  }
  expect(await db.collectionReport.count({ where: { collectionId: id } })).toBe(0)
})

test('what is not there is gone', async () => {
  const id = crypto.randomUUID()
  await expect(reportCollection(await aMember(), { id, ...said })).rejects.toMatchObject({
    code: 'gone',
  })
})
