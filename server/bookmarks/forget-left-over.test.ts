import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bringBookmarks } from './bring-bookmarks'
import { forgetLeftOver } from './forget-left-over'
import { importLeft, importsWithLeft } from './import-preview'
import { takeInBookmarks } from './take-in-bookmarks'

async function aTakenFile() {
  const member = await aMember()
  const { slug } = await anEssay('The lamp is lit.')
  const address = `http://localhost:3000/essays/${slug}`
  const words = `Highlight,URL\r\nlamp,${address}\r\nthe moon,${address}\r\n`
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  return { member, id }
}

test('what found no place is nowhere any more, what was added stays', async () => {
  const { member, id } = await aTakenFile()
  await takeInBookmarks(member, { id })
  expect(await importLeft(member, id)).toContain('the moon')
  await forgetLeftOver(member, { id })
  await forgetLeftOver(member, { id })
  expect(await importsWithLeft(member)).toEqual([])
  expect(await importLeft(member, id)).not.toContain('the moon')
  expect(await db.bookmark.count({ where: { memberId: member.id } })).toBe(1)
})

test('neither another member’s file, nor one that is not taken in yet', async () => {
  const { member, id } = await aTakenFile()
  await expect(forgetLeftOver(member, { id })).rejects.toMatchObject({ code: 'not-found' })
  await takeInBookmarks(member, { id })
  const other = forgetLeftOver(await aMember(), { id })
  await expect(other).rejects.toMatchObject({ code: 'not-found' })
  expect(await importsWithLeft(member)).toMatchObject([{ id, left: 1 }])
})
