import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'

import { bringBookmarks } from './bring-bookmarks'
import { importLeft, importPreview, importsWithLeft } from './import-preview'
import { takeInBookmarks } from './take-in-bookmarks'

test('what finds no place stays, to be taken away by its owner alone', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const words = 'Highlight,Note\r\nNowhere,Quincenote\r\n'
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  expect(await importPreview(member, id)).toMatchObject({
    isDone: false,
    left: [{ words: 'Nowhere' }],
  })
  await takeInBookmarks(member, { id })
  expect(await importsWithLeft(member)).toMatchObject([{ id, left: 1 }])
  expect(await importLeft(member, id)).toContain('Quincenote')
  expect(await importsWithLeft(other)).toEqual([])
  await expect(importLeft(other, id)).rejects.toMatchObject({ code: 'not-found' })
})
