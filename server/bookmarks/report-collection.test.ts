import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aCollection, aPublicCollection } from '@/server/testing/a-collection'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import {
  collectionAtDesk,
  reportableCollection,
  reportedCollections,
} from './collection-desk-queries'
import { endSharing } from './end-sharing'
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
  expect(found).toMatchObject({ name: 'Quiet evenings', by: null, share: 'PUBLIC' })
  expect(found?.reports).toMatchObject([said])
  expect(await reportableCollection(reporter, { id, token: '' })).toMatchObject({ came: 'waits' })
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
    expect(await reportableCollection(reporter, { id, token: '' })).toBeNull()
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

test('whoever has the secret link of a collection reports it; no other link does, and none is kept', async () => {
  const [owner, reporter, moderator] = [
    await aMember(),
    await aMember(),
    await aMember({ roles: ['MODERATOR'] }),
  ]
  const kept = await aBookmark(owner, await anEssay('A lamp is lit.'), { words: 'A lamp' })
  const id = await aCollection(owner, [kept])
  const token = linkOf(await shareCollection(owner, { id, as: 'LINK', name: 'none' }))
  for (const wrong of [undefined, '', 'x'.repeat(43)])
    await expect(reportCollection(reporter, { id, token: wrong, ...said })).rejects.toMatchObject({
      code: 'gone',
    })
  expect(await collectionAtDesk(moderator, { id, after: null })).toBeNull()
  await reportCollection(reporter, { id, token, ...said })

  const found = (await reportedCollections(moderator)).find((one) => one.id === id)
  expect(found).toMatchObject({ share: 'LINK', reports: [said] })
  const read = await collectionAtDesk(moderator, { id, after: null })
  expect(read?.essays[0]?.bookmarks).toMatchObject([{ passage: { exact: 'A lamp' } }])
  await expect(collectionAtDesk(reporter, { id, after: null })).rejects.toThrow()
  const stored = await db.collectionReport.findMany({ where: { collectionId: id } })
  const everything = JSON.stringify([found, read, stored])
  for (const secret of [token, owner.id]) expect(everything).not.toContain(secret)
})

test('whoever reported reads its name only as long as they may read the collection', async () => {
  const [owner, reporter, moderator] = [
    await aMember(),
    await aMember(),
    await aMember({ roles: ['MODERATOR'] }),
  ]
  const id = await aCollection(owner)
  const token = linkOf(await shareCollection(owner, { id, as: 'LINK', name: 'none' }))
  await reportCollection(reporter, { id, token, ...said })
  const seen = (held: string) => reportableCollection(reporter, { id, token: held })
  expect(await seen(token)).toEqual({ id, name: 'Quiet evenings', came: 'waits' })
  expect(await seen('')).toEqual({ id, name: null, came: 'waits' })
  await endSharing(owner, { id })
  expect(await seen(token)).toEqual({ id, name: null, came: 'waits' })
  expect(await collectionAtDesk(moderator, { id, after: null })).toBeNull()
})

const linkOf = (address: string): string => address.split('/').at(-1) ?? ''
