import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'

const words = 'The runner'

test('the note or the colour changes; what is not named stays', async () => {
  const member = await aMember()
  const { id } = await aBookmark(member, await anEssay('The runner leaves.'), { words, note: 'so' })
  await changeBookmark(member, { id, colour: 'ROSE' })
  expect(await changeBookmark(member, { id, note: '' })).toMatchObject({
    ...{ id, colour: 'ROSE', note: '' },
    isJoined: false,
  })
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({
    colour: 'ROSE',
    note: '',
  })
})

test("another member's bookmark answers as if it did not exist, moderator or not", async () => {
  const member = await aMember()
  const { id } = await aBookmark(member, await anEssay('The runner leaves.'), { words, note: 'so' })
  const others = [await aMember(), await aMember({ roles: ['MODERATOR', 'OWNER'] })]
  const notFound = {
    code: 'not-found',
    message: 'There is no such bookmark of yours. Reload the page to see what you kept.',
  }
  const unknown = changeBookmark(member, { id: member.id, note: 'x' })
  await expect(unknown).rejects.toMatchObject(notFound)
  const noId = changeBookmark(member, { id: 'no-id', note: 'x' })
  await expect(noId).rejects.toMatchObject(notFound)
  for (const other of others) {
    const refused = changeBookmark(other, { id, note: 'mine' })
    await expect(refused).rejects.toMatchObject(notFound)
  }
  await expect(changeBookmark(VISITOR, { id, note: '' })).rejects.toMatchObject({ code: 'sign-in' })
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({ note: 'so' })
})

test('two devices that did not know of each other lose no words, also at once and sent twice', async () => {
  const member = await aMember()
  const { id } = await aBookmark(member, await anEssay('The runner leaves.'), { words, note: 'so' })
  const phone = { id, note: 'from the phone', seen: 'so' }
  const desk = { id, note: 'from the desk', seen: 'so' }
  const answers = await Promise.all([changeBookmark(member, phone), changeBookmark(member, desk)])
  expect(answers.filter(({ isJoined }) => isJoined)).toHaveLength(1)
  const { note } = await db.bookmark.findUniqueOrThrow({ where: { id } })
  expect(note).toContain('from the phone')
  expect(note).toContain('from the desk')
  const second = note.endsWith('from the desk') ? desk : phone
  expect(await changeBookmark(member, second)).toMatchObject({ note })
  expect(await changeBookmark(member, { id, note: 'both read', seen: note })).toMatchObject({
    ...{ note: 'both read', isJoined: false },
  })
})

test('a note that would be too long with the other is refused, and what stands stays', async () => {
  const member = await aMember()
  const note = 'a'.repeat(3000)
  const { id } = await aBookmark(member, await anEssay('The runner leaves.'), { words, note })
  const refused = changeBookmark(member, { id, note: 'b'.repeat(3000), seen: 'before' })
  await expect(refused).rejects.toMatchObject({ code: 'conflict' })
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({ note })
})
