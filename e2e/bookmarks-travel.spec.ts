import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { arrangeBook, arrangeTravellersEssay, bookRows, eraseBook, REVISED } from './arrange/book'
import { database, required } from './arrange/database'
import { expect, story } from './story'

type File = { name: string; mimeType: string; buffer: Buffer }

const fileOf = (name: string, words: string | Buffer): File => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(words),
})

async function bring(page: Page, file: File): Promise<void> {
  await page.goto('/bookmarks/import')
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Look at it first' }).click()
}
const takeIn = (page: Page) => page.getByRole('button', { name: 'Take them in' }).click()
const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: /\w/ }).first()

const addressOfEssay = () => new URL(`/essays/${REVISED}`, required('BASE_URL')).href

const FORMATS = {
  json: 'bookmarks.json',
  markdown: 'bookmarks.md',
  annotations: 'bookmarks.jsonld',
  csv: 'bookmarks.csv',
} as const

for (const [form, name] of Object.entries(FORMATS)) {
  story(`a book leaves as ${form}, is erased, and comes back as it was`, async ({ newMember }) => {
    const { page, who } = await newMember('traveller')
    await arrangeBook(page, who)
    const before = await bookRows(who.id)
    expect(before).toHaveLength(6)
    const exported = await page.request.get(`/bookmarks/export/${form}`)
    expect(exported.headers()['content-disposition']).toContain(`filename="${name}"`)
    const file = fileOf(name, await exported.body())
    await eraseBook(who.id)
    await bring(page, file)
    await expect(page.getByText('6 to add, 0 there already, 0 without a place')).toBeVisible()
    expect(await bookRows(who.id)).toEqual([])
    await takeIn(page)
    await expect(page.getByText('6 added, 0 there already, 0 without a place')).toBeVisible()
    expect(await bookRows(who.id)).toEqual(before)
    await bring(page, file)
    await expect(page.getByText('0 to add, 6 there already, 0 without a place')).toBeVisible()
  })
}

story('without scripts a file is brought and taken in', async ({ newMember }) => {
  const { page, who } = await newMember('plain', { javaScriptEnabled: false })
  await arrangeBook(page, who)
  const before = await bookRows(who.id)
  const exported = await page.request.get('/bookmarks/export/json')
  await eraseBook(who.id)
  await bring(page, fileOf('bookmarks.json', await exported.body()))
  await takeIn(page)
  await expect(page.getByText('6 added')).toBeVisible()
  expect(await bookRows(who.id)).toEqual(before)
  await bring(page, fileOf('odd.txt', 'Hello.'))
  await expect(page.getByText('no export that the library can read')).toBeVisible()
  await expect(page.getByText('Go back')).toBeVisible()
})

story(
  'what Hypothesis keeps comes in; what has no place stays to be saved',
  async ({ newMember }) => {
    const { page, who } = await newMember('annotator')
    await arrangeTravellersEssay()
    const uri = addressOfEssay()
    const row = (exact: string, text: string) => ({
      ...{
        id: randomUUID(),
        uri,
        text,
        tags: ['ring'],
        created: '2024-05-01T10:00:00.123456+00:00',
      },
      document: { title: ['On Growing'] },
      target: [
        {
          source: uri,
          selector: [
            { type: 'RangeSelector', startOffset: 0, endOffset: 4 },
            { type: 'TextPositionSelector', start: 3000, end: 3010 },
            { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          ],
        },
      ],
    })
    const rows = [row('The second ring', 'Of a tree.'), row('No such words', 'Lost.')]
    await bring(page, fileOf('annotations.json', JSON.stringify({ total: 2, rows })))
    await expect(page.getByText('Read as Hypothesis: 1 to add')).toBeVisible()
    await takeIn(page)
    await expect(page.getByText('1 added, 0 there already, 1 without a place')).toBeVisible()
    const [kept] = await bookRows(who.id)
    expect(kept).toMatchObject({
      note: 'Of a tree.\n\nTags: ring',
      createdAt: '2024-05-01T10:00:00.123Z',
      passage: { exact: 'The second ring' },
    })
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save these as a file' }).click()
    expect((await downloading).suggestedFilename()).toBe('bookmarks-left.json')
  },
)

story('a file half of which is valid is taken in by that half', async ({ newMember }) => {
  const { page, who } = await newMember('half')
  await arrangeTravellersEssay()
  const address = addressOfEssay()
  const rows = [
    'Highlight,Title,Author,URL,Note,Location,Date',
    `The third ring,On Growing,A Gardener,${address},"A ""good"" one, with a comma",,2024-05-01 10:00:00`,
    `${'x'.repeat(5001)},On Growing,,${address},,,`,
    `Nowhere at all,On Growing,,${address},Kept for another day.,,`,
  ]
  await bring(page, fileOf('half.csv', `${rows.join('\r\n')}\r\n`))
  await expect(page.getByText('1 to add, 0 there already, 2 without a place')).toBeVisible()
  await expect(page.getByText('Its quotation is longer than 5,000 characters.')).toBeVisible()
  await takeIn(page)
  await expect(page.getByText('1 added')).toBeVisible()
  expect(await bookRows(who.id)).toMatchObject([{ note: 'A "good" one, with a comma' }])
})

const WRONG: readonly (readonly [string, File, RegExp])[] = [
  [
    'a picture',
    fileOf('x.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    /no export/,
  ],
  ['an empty file', fileOf('x.csv', ''), /Choose a file, or paste its words/],
  ['broken JSON', fileOf('x.json', '{"format":"interleaf-bookmarks","bookmarks":[{'), /is broken/],
  ['more than 4 MB', fileOf('x.csv', 'x'.repeat(4_100_000)), /larger than 4 MB/],
  ['more than is read at all', fileOf('x.csv', 'x'.repeat(9_500_000)), /larger than 4 MB/],
]

story('a wrong file is refused in a sentence, and what was typed stands', async ({ newMember }) => {
  const { page, who } = await newMember('mistaken')
  for (const [what, file, sentence] of WRONG) {
    await bring(page, file)
    await expect(refusal(page), what).toContainText(sentence)
    await expect(page).toHaveURL(/\/bookmarks\/import$/)
  }
  const words = page.getByRole('textbox', { name: 'Or its words' })
  await page.getByLabel('File').setInputFiles([])
  await words.fill('These are no bookmarks.')
  await page.getByRole('button', { name: 'Look at it first' }).click()
  await expect(refusal(page)).toContainText('no export')
  await expect(words).toHaveValue('These are no bookmarks.')
  expect(await database.bookmarkImport.count({ where: { memberId: who.id } })).toBe(0)
})
