import { expect, test } from 'vitest'

import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'

import { changeCollection } from './change-collection'
import { ownCollectionById } from './collection-queries'
import { removeCollection } from './remove-collection'

const words = { name: 'Loud mornings', description: 'With tea.' }

test('a collection gets another name and description, from its owner alone', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const stranger = await aMember({ roles: ['MODERATOR', 'OWNER'] })
  const refused = changeCollection(stranger, { id, ...words })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  await changeCollection(member, { id, ...words })
  expect(await ownCollectionById(member, id)).toMatchObject(words)
})

test('one that was taken away is brought back first', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  await removeCollection(member, { id })
  await expect(changeCollection(member, { id, ...words })).rejects.toMatchObject({ code: 'gone' })
})
