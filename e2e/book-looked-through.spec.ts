import type { Download, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

import { arrangeKeptPassages } from './arrange/kept-passages'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const KEPT = [
  { words: 'This desk has a lamp', note: 'Of evenings.', colour: 'SKY' },
  { words: 'a jar of pencils', note: 'To draw with.', colour: 'MOSS', daysAgo: 40 },
  { words: 'an old telephone', note: 'By the lamp.', colour: 'MOSS' },
] as const
const TEMPLATE =
  '{{#essays}}{{#bookmarks}}* {{quotation}}{{?note}} ({{note}}){{/note}}\n{{/bookmarks}}{{/essays}}'

const rows = (page: Page) => page.getByRole('article')
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true }).click()

async function fileOf(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

for (const javaScriptEnabled of [true, false]) {
  story(
    `a book is looked through by words, mark, day and order, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page, who } = await newMember('looker', { javaScriptEnabled })
      await arrangeKeptPassages(who.id, ESSAY, KEPT)
      await page.goto('/bookmarks')
      await expect(rows(page)).toHaveCount(3)
      const words = page.getByLabel('Words in quotations and notes')
      const mark = page.getByRole('search').getByRole('combobox', { name: 'Mark' })
      await words.fill('lamps')
      await show(page)
      await expect(rows(page)).toHaveCount(2)
      await expect(words).toHaveValue('lamps')

      await page.getByText('Narrow and order').click()
      await mark.selectOption({ value: 'MOSS' })
      await show(page)
      await expect(rows(page)).toHaveCount(1)
      await expect(rows(page)).toContainText('an old telephone')
      await expect(mark).toHaveValue('MOSS')

      await mark.selectOption('')
      await words.fill('')
      const month = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
      await page.getByLabel('Kept until').fill(month)
      await show(page)
      await expect(rows(page)).toHaveCount(1)
      await expect(rows(page)).toContainText('a jar of pencils')

      await page.getByLabel('The words today').selectOption('Gone')
      await show(page)
      await expect(page.getByText('Nothing you kept is like this')).toBeVisible()
      await page.getByRole('link', { name: 'Show everything' }).first().click()
      await expect(rows(page)).toHaveCount(3)
      await page.getByText('Narrow and order').click()
      await page.getByLabel('Order').selectOption('By essay and place')
      await show(page)
      await expect(page).toHaveURL(/order=place/)
      await expect(rows(page)).toHaveCount(3)
    },
  )

  story(
    `a book is taken out by a template of one’s own, and as an EPUB, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page, who } = await newMember('exporter', { javaScriptEnabled })
      await arrangeKeptPassages(who.id, ESSAY, KEPT)
      await page.goto('/bookmarks/export')
      const template = page.getByLabel('Template')
      await template.fill('{{#essays}}{{quote}}{{/essays}}')
      await page.getByRole('button', { name: 'Show how it looks' }).click()
      await expect(page.getByText('there is no field “quote” here').first()).toBeVisible()
      await expect(template).toHaveValue('{{#essays}}{{quote}}{{/essays}}')
      await template.fill(TEMPLATE)
      await page.getByRole('button', { name: 'Show how it looks' }).click()
      const looks = page.getByLabel('How it looks')
      await expect(looks).toContainText('* This desk has a lamp (Of evenings.)')
      await expect(page.getByText('the library cannot read this file again')).toBeVisible()

      const [saving] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as Markdown' }).click(),
      ])
      const markdown = await fileOf(saving)
      expect(markdown.name).toBe('bookmarks.md')
      const lines = markdown.bytes.toString().trim().split('\n')
      expect(lines.sort()).toEqual(KEPT.map(({ words, note }) => `* ${words} (${note})`).sort())

      const [packing] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'EPUB' }).click(),
      ])
      const epub = await fileOf(packing)
      expect(epub.name).toMatch(/\.epub$/)
      expect(epub.bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    },
  )
}
