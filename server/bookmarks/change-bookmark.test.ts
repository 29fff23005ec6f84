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
  expect(await changeBookmark(member, { id, note: '' })).toEqual({ id, colour: 'ROSE', note: '' })
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
