import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aPublicCollection } from '@/server/testing/a-collection'

import { reportableCollection, reportedCollections, whyWithheld } from './collection-desk-queries'
import { decideCollection } from './decide-collection'
import { endSharing } from './end-sharing'
import { reportCollection } from './report-collection'
import { shareCollection } from './share-collection'
import { sharedCollection } from './shared-collection'

const readBy = (id: string) => sharedCollection({ id, token: null, after: null }, new Date())

async function aReported() {
  const [owner, reporter] = [await aMember(), await aMember()]
  const moderator = await aMember({ roles: ['MODERATOR'] })
  const id = await aPublicCollection(owner)
  await reportCollection(reporter, { id, reason: 'HOSTILE', words: '' })
  return { owner, reporter, moderator, id }
}
const wish = (id: string) =>
  ({ id, requestKey: randomUUID(), act: 'WITHHOLD', reason: 'Its name mocks a member.' }) as const

test('whoever asks finds nothing any more; its owner reads why, and cannot share it anew', async () => {
  const { owner, reporter, moderator, id } = await aReported()
  await decideCollection(moderator, wish(id))
  expect(await readBy(id)).toBeNull()
  expect(await whyWithheld(owner, id)).toBe('Its name mocks a member.')
  expect(await whyWithheld(reporter, id)).toBeNull()
  expect(await reportableCollection(reporter, { id, token: '' })).toMatchObject({
    came: 'WITHHOLD',
  })
  await endSharing(owner, { id })
  for (const as of ['PUBLIC', 'LINK'] as const) {
    const shared = shareCollection(owner, { id, as, name: 'none' })
    await expect(shared).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect((await reportedCollections(moderator)).some((one) => one.id === id)).toBe(false)
})

test('dismissed reports change nothing for anyone, and it can be reported anew', async () => {
  const { owner, reporter, moderator, id } = await aReported()
  await decideCollection(moderator, { ...wish(id), act: 'DISMISS', reason: '' })
  expect(await readBy(id)).not.toBeNull()
  expect(await whyWithheld(owner, id)).toBeNull()
  expect(await reportableCollection(reporter, { id, token: '' })).toMatchObject({ came: 'DISMISS' })
  await reportCollection(reporter, { id, reason: 'SPAM', words: 'Now it sells.' })
  const again = (await reportedCollections(moderator)).find((one) => one.id === id)
  expect(again?.reports).toMatchObject([{ reason: 'SPAM', words: 'Now it sells.' }])
})

test('the same request decides once; of two moderators one decides, the other hears of it', async () => {
  const { moderator, id } = await aReported()
  const other = await aMember({ roles: ['MODERATOR'] })
  const once = wish(id)
  const [first, second] = await Promise.all([
    decideCollection(moderator, once),
    decideCollection(moderator, once),
  ])
  expect(first).toEqual(second)
  await expect(decideCollection(other, wish(id))).rejects.toMatchObject({ code: 'conflict' })
  const changed = decideCollection(moderator, { ...once, reason: 'It sells.' })
  await expect(changed).rejects.toThrow('with the reason that was sent first')
  expect(await db.collectionDecision.count({ where: { collectionId: id } })).toBe(1)
})

test('moderators alone decide, and not about what is theirs', async () => {
  const { owner, id } = await aReported()
  await expect(decideCollection(owner, wish(id))).rejects.toMatchObject({ code: 'forbidden' })
  const asModerator = { ...owner, roles: ['MODERATOR' as const] }
  await expect(decideCollection(asModerator, wish(id))).rejects.toMatchObject({ code: 'forbidden' })
  expect(await readBy(id)).not.toBeNull()
})

test('a decision is never changed, and none without a reason keeps anything from others', async () => {
  const { moderator, id } = await aReported()
  const { id: decision } = await decideCollection(moderator, wish(id))
  const where = { id: decision }
  await expect(
    db.collectionDecision.update({ where, data: { reason: 'Other.' } }),
  ).rejects.toThrow()
  await expect(db.collectionDecision.delete({ where })).rejects.toThrow()
  const data = { ...wish(id), reason: '', deciderId: moderator.id, collectionId: id }
  await expect(
    db.collectionDecision.create({ data: { ...data, id: randomUUID() } }),
  ).rejects.toThrow()
})
