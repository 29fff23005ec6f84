import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'

import { bringBookmarks } from './bring-bookmarks'
import { importPreview } from './import-preview'
import { takeInBookmarks } from './take-in-bookmarks'

test('the same key brings one file', async () => {
  const [member, clientKey] = [await aMember(), randomUUID()]
  const file = new File(['Highlight\r\nx\r\n'], 'x.csv')
  const first = await bringBookmarks(member, { clientKey, words: '', file })
  expect((await bringBookmarks(member, { clientKey, words: '', file })).id).toBe(first.id)
})

test.each([
  ['nothing', '', 'Choose a file, or paste its words.'],
  ['deep JSON', '['.repeat(100_000), 'nested deeper'],
  ['broken JSON', '{"rows": [', 'is broken'],
  ['a huge cell', `Highlight\r\n"${'""'.repeat(30_000)}"`, 'Line 2 of this CSV file has a cell'],
  ['an open cell', 'Highlight\r\n"x', 'a quotation mark out of place'],
  ['too much', 'x'.repeat(4_000_001), 'larger than 4 MB'],
  ['too many', `Highlight\r\n${'x\r\n'.repeat(10_001)}`, 'more than 10,000'],
  ['any words', 'Hello.', 'no export that the library can read'],
])('%s is refused in a sentence', async (_what, words, sentence) => {
  const brought = bringBookmarks(await aMember(), { clientKey: randomUUID(), words })
  await expect(brought).rejects.toThrow(sentence)
})

test('a file of other letters is refused, and a spreadsheet’s UTF-16 is read', async () => {
  const bring = async (bytes: Uint8Array<ArrayBuffer>) =>
    bringBookmarks(await aMember(), {
      clientKey: randomUUID(),
      words: '',
      file: new File([bytes], 'x'),
    })
  const latin = Uint8Array.from('Highlight\r\nfür mich\r\n', (sign) => sign.charCodeAt(0))
  await expect(bring(latin)).rejects.toThrow('not written in UTF-8')
  const bytes = Uint8Array.from(Buffer.from('\ufeffHighlight\r\nfür mich\r\n', 'utf16le'))
  expect(await bring(bytes)).toHaveProperty('id')
})

test('another file under the same key is another file, also when the first was taken in', async () => {
  const [member, clientKey] = [await aMember(), randomUUID()]
  const bring = (words: string) => bringBookmarks(member, { clientKey, words })
  const first = await bring('Highlight\r\nFirst words\r\n')
  await takeInBookmarks(member, first)
  const second = await bring('Highlight\r\nOther words\r\n')
  expect(await importPreview(member, second.id)).toMatchObject({
    isDone: false,
    left: [{ words: 'Other words' }],
  })
  expect(await bring('Highlight\r\nFirst words\r\n')).toMatchObject({ id: first.id })
})

test('a file brought in another tab leaves the one that is looked at', async () => {
  const member = await aMember()
  const bring = (words: string) => bringBookmarks(member, { clientKey: randomUUID(), words })
  const first = await bring('Highlight\r\nFirst words\r\n')
  await bring('Highlight\r\nOther words\r\n')
  await takeInBookmarks(member, first)
  expect(await importPreview(member, first.id)).toMatchObject({ isDone: true })
})
