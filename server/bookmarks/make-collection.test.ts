import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { COLLECTIONS_MAX } from '@/domain/bookmarks/collection'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { ownCollectionById, ownCollections } from './collection-queries'
import { makeCollection } from './make-collection'

const wish = () => ({
  clientKey: randomUUID(),
  name: 'Quiet evenings',
  description: 'By lamplight.',
})

test('a collection is made once per key, private, for its maker alone', async () => {
  const [member, input] = [await aMember(), wish()]
  const made = await Promise.all([makeCollection(member, input), makeCollection(member, input)])
  expect(made[0]).toEqual(made[1])
  expect(await ownCollections(member)).toEqual([
    {
      ...{ id: made[0].id, name: 'Quiet evenings', description: 'By lamplight.' },
      ...{ share: null, sharedAt: null, showsName: false, size: 0 },
    },
  ])
  const stranger = await aMember({ roles: ['OWNER', 'MODERATOR'] })
  expect(await ownCollections(stranger)).toEqual([])
  expect(await ownCollectionById(stranger, made[0].id)).toBeNull()
})

test('nobody makes more than can be looked through', async () => {
  const member = await aMember()
  await db.collection.createMany({
    data: Array.from({ length: COLLECTIONS_MAX }, () => ({ ...wish(), memberId: member.id })),
  })
  await expect(makeCollection(member, wish())).rejects.toMatchObject({ code: 'invalid' })
})

test('a visitor is asked to sign in, and who has no name to choose one', async () => {
  await expect(makeCollection(VISITOR, wish())).rejects.toMatchObject({ code: 'sign-in' })
  const nameless = await aMember({ handle: null })
  await expect(makeCollection(nameless, wish())).rejects.toMatchObject({ code: 'forbidden' })
})
