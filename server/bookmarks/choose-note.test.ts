import { expect, test } from 'vitest'

import type { ChooseNoteInput } from '@/domain/bookmarks/collection'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'
import { chooseNote } from './choose-note'
import { notesToShare } from './collection-queries'
import { takeOutOfCollection } from './take-out-of-collection'

async function aNote(note = 'Mine,\nand mine.') {
  const [member, essay] = [await aMember(), await anEssay('The lamp is lit.')]
  const { id } = await aBookmark(member, essay, { words: 'lamp', note })
  const collection = await aCollection(member, [{ id }])
  const choose = (more: Partial<ChooseNoteInput> = {}) =>
    chooseNote(member, { id, collection, wish: 'show', seen: note, ...more })
  const chosen = async () =>
    (await notesToShare(member, collection)).notes.some((one) => one.id === id)
  return { member, id, collection, choose, chosen }
}

test('a note is chosen, and the choice taken back', async () => {
  const { choose, chosen } = await aNote()
  expect(await chosen()).toBe(false)
  await choose()
  expect(await chosen()).toBe(true)
  await choose({ wish: 'hide', seen: '' })
  expect(await chosen()).toBe(false)
})

test('words that changed are private until they are chosen too; the mark alone changes nothing', async () => {
  const { member, id, choose, chosen } = await aNote()
  await choose()
  await changeBookmark(member, { id, colour: 'ROSE' })
  expect(await chosen()).toBe(true)
  await changeBookmark(member, { id, note: 'More than I meant to say.' })
  expect(await chosen()).toBe(false)
  await expect(choose()).rejects.toMatchObject({ code: 'conflict' })
  expect(await chosen()).toBe(false)
})

test('without a note, and outside of the collection, there is nothing to choose', async () => {
  const empty = await aNote('')
  await expect(empty.choose()).rejects.toMatchObject({ code: 'invalid' })
  const { member, id, collection, choose } = await aNote()
  await takeOutOfCollection(member, { id, collection })
  await expect(choose()).rejects.toMatchObject({ code: 'not-found' })
})

test("nobody chooses another's note", async () => {
  const { id, collection, chosen } = await aNote()
  const stranger = await aMember({ roles: ['MODERATOR', 'OWNER'] })
  const seen = 'Mine,\nand mine.'
  const refused = chooseNote(stranger, { id, collection, wish: 'show', seen })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await chosen()).toBe(false)
})
