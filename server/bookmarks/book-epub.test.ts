import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { xmlFault } from '@/domain/library/book/xml-fault'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookEpub } from './book-epub'
import { nameColours } from './name-colours'

test('one’s book is an EPUB: mimetype first and stored, every file well-formed, notes and own words in it', async () => {
  const [member, essay] = [await aMember(), await anEssay('The lamp & the <wick> are lit.')]
  await aBookmark(member, essay, { words: 'lamp & the <wick>', note: 'So *it* is, <b>so</b>.' })
  await aBookmark(await aMember(), essay, { words: 'are lit', note: 'Somebody else’s.' })
  await nameColours(member, { EMBER: 'so it is', MOSS: '', SKY: '', ROSE: '' })
  const { words, name, mediaType } = await bookEpub(member)
  expect([name, mediaType]).toEqual(['bookmarks.epub', 'application/epub+zip'])
  const head = Buffer.from(words)
  expect(head.readUInt16LE(8)).toBe(0)
  expect(head.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
  const files = Object.entries(unzipSync(words)).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  )
  const ofXml = files.filter(([path]) => /\.(xml|opf|xhtml)$/.test(path))
  expect(ofXml.map(([path, text]) => [path, xmlFault(text)])).toEqual(
    ofXml.map(([path]) => [path, null]),
  )
  const all = files.map(([, text]) => text).join('\n')
  expect(all).toContain('<p>lamp &amp; the &lt;wick&gt;</p>')
  expect(all).toContain('So <em>it</em> is, &lt;b&gt;so&lt;/b&gt;.')
  expect(all).toContain('so it is · ')
  expect(all).not.toContain('Somebody else')
})

test('an empty book is one too; a visitor has none', async () => {
  const files = unzipSync((await bookEpub(await aMember())).words)
  expect(strFromU8(files['book/chapter-1.xhtml'] ?? new Uint8Array())).toContain(
    'Nothing is kept yet.',
  )
  await expect(bookEpub(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
