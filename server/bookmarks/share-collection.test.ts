import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'

import { ownCollectionById } from './collection-queries'
import { shareCollection } from './share-collection'
import { sharedCollection } from './shared-collection'

const readBy = (address: string) => {
  const [id = '', token = null] = new URL(address).pathname.split('/').slice(2)
  return sharedCollection({ id, token, after: null }, new Date())
}

test('a public page is read by whoever knows where it stands', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const address = await shareCollection(member, { id, as: 'PUBLIC', name: 'handle' })
  expect(address).toBe(`http://localhost:3000/collections/${id}`)
  expect(await readBy(address)).toMatchObject({ name: 'Quiet evenings', by: member.handle })
  expect(await readBy(`${address}/${'x'.repeat(43)}`)).toBeNull()
})

test('a secret link opens by its secret alone, and is stored nowhere', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const address = await shareCollection(member, { id, as: 'LINK', name: 'none' })
  const token = address.split('/').at(-1) ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await readBy(address)).toMatchObject({ name: 'Quiet evenings', by: null })
  expect(await readBy(address.slice(0, -token.length - 1))).toBeNull()
  expect(await readBy(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
  const row = await db.collection.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(row)).not.toContain(token)
})

test('a new link ends the old one, and a public page ends both', async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const first = await shareCollection(member, { id, as: 'LINK', name: 'none' })
  const second = await shareCollection(member, { id, as: 'LINK', name: 'none' })
  expect(await readBy(first)).toBeNull()
  expect(await readBy(second)).not.toBeNull()
  const open = await shareCollection(member, { id, as: 'PUBLIC', name: 'none' })
  expect(await readBy(second)).toBeNull()
  expect(await readBy(open)).not.toBeNull()
})

test("nobody shares another's collection, and nobody one's own while away or suspended", async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const wish = { id, as: 'PUBLIC', name: 'none' } as const
  const stranger = await aMember({ roles: ['MODERATOR', 'OWNER'] })
  await expect(shareCollection(stranger, wish)).rejects.toMatchObject({ code: 'not-found' })
  for (const held of [{ isPaused: true }, { isSuspended: true }]) {
    const refused = shareCollection({ ...member, ...held }, wish)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await ownCollectionById(member, id)).toMatchObject({ share: null })
})
