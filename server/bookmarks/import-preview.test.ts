import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { bringBookmarks } from './bring-bookmarks'
import { keepEssay } from './keep-essay'
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

test('a file is planned once, by however many requests, until something changes', async () => {
  const member = await aMember()
  const { slug, essayId } = await anEssay('The runner leaves.')
  const words = `Highlight,URL\r\nA mirror,http://localhost:3000/essays/${slug}\r\n`
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  const [first, second] = await Promise.all([importPreview(member, id), importPreview(member, id)])
  expect(second).toBe(first)
  expect(await importPreview(member, id)).toBe(first)
  expect(first).toMatchObject({ added: 0 })
  await aRevision(essayId, 'A mirror.')
  const later = await importPreview(member, id)
  expect(later).toMatchObject({ added: 1 })
  await keepEssay(member, { clientKey: randomUUID(), slug, colour: 'SKY', note: '' })
  expect(await importPreview(member, id)).not.toBe(later)
})
