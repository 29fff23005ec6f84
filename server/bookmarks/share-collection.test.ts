import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'
import { chooseNote } from './choose-note'
import { notesToShare, ownCollectionById } from './collection-queries'
import { removeBookmark } from './remove-bookmark'
import { restoreBookmark } from './restore-bookmark'
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

describe('notes that were chosen for fewer people', () => {
  async function withNote(as: 'LINK' | null) {
    const member = await aMember()
    const bookmark = await aBookmark(member, await anEssay('A lamp is lit.'), {
      ...{ words: 'A lamp', note: 'Mine alone.' },
    })
    const id = await aCollection(member, [bookmark])
    if (as) await shareCollection(member, { id, as, name: 'none' })
    await chooseNote(member, { id: bookmark.id, collection: id, wish: 'show', seen: 'Mine alone.' })
    return { member, id, bookmark }
  }
  const OPEN = { as: 'PUBLIC', name: 'none' } as const
  const notes = async (address: string) =>
    (await readBy(address))?.essays.flatMap((essay) => essay.bookmarks.map(({ note }) => note))

  test.each(['LINK', null] as const)('are asked for before %s becomes public', async (from) => {
    const { member, id } = await withNote(from)
    for (const wish of [{}, { notes: '' as const }]) {
      const refused = shareCollection(member, { id, ...OPEN, ...wish })
      await expect(refused).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(await ownCollectionById(member, id)).toMatchObject({ share: from })
    const { seen } = await notesToShare(member, id)
    const address = await shareCollection(member, { id, ...OPEN, notes: 'keep', seen })
    expect(await notes(address)).toEqual(['Mine alone.'])
  })

  test('stay with their owner if that is said', async () => {
    const { member, id } = await withNote('LINK')
    const address = await shareCollection(member, { id, ...OPEN, notes: 'none' })
    expect(await notes(address)).toEqual([''])
  })

  test('go along only as they were seen: another note chosen meanwhile is not', async () => {
    const { member, id, bookmark } = await withNote('LINK')
    const { seen } = await notesToShare(member, id)
    await changeBookmark(member, { id: bookmark.id, note: 'Something else.', seen: 'Mine alone.' })
    const again = {
      id: bookmark.id,
      collection: id,
      wish: 'show',
      seen: 'Something else.',
    } as const
    await chooseNote(member, again)
    const refused = shareCollection(member, { id, ...OPEN, notes: 'keep', seen })
    await expect(refused).rejects.toMatchObject({ code: 'conflict' })
  })

  test('are not asked for when no more people than before will see them', async () => {
    const { member, id } = await withNote('LINK')
    const address = await shareCollection(member, { id, as: 'LINK', name: 'none' })
    expect(await notes(address)).toEqual(['Mine alone.'])
  })

  test('are private again once their bookmark was taken away', async () => {
    const { member, id, bookmark } = await withNote('LINK')
    const address = await shareCollection(member, { id, as: 'LINK', name: 'none' })
    await removeBookmark(member, { id: bookmark.id })
    await restoreBookmark(member, { id: bookmark.id })
    expect(await notes(address)).toEqual([''])
  })
})
