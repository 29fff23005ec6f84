import { expect, test } from 'vitest'

import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'

import { ownCollectionById } from './collection-queries'
import { endSharing } from './end-sharing'
import { shareCollection } from './share-collection'
import { sharedCollection } from './shared-collection'

test('what was shared is private again, also while its owner is away', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const address = await shareCollection(member, { id, as: 'LINK', name: 'none' })
  const asked = { id, token: address.split('/').at(-1) ?? '', after: null }
  expect(await sharedCollection(asked, new Date())).not.toBeNull()
  await endSharing({ ...member, isPaused: true }, { id })
  await endSharing(member, { id })
  expect(await sharedCollection(asked, new Date())).toBeNull()
  expect(await ownCollectionById(member, id)).toMatchObject({ share: null, sharedAt: null })
})

test("nobody ends another's sharing", async () => {
  const member = await aMember()
  const id = await aCollection(member)
  await shareCollection(member, { id, as: 'PUBLIC', name: 'none' })
  const refused = endSharing(await aMember({ roles: ['MODERATOR'] }), { id })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownCollectionById(member, id)).toMatchObject({ share: 'PUBLIC' })
})
