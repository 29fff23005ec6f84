import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { arrangeRevisedEssay } from './arrange/revised-essay'
import { keepFormer } from './keep-former'
import { marks } from './passage-acts'
import { expect, story } from './story'

const ESSAY = 'on-growing-and-settling'
const NEW = 'You keep the words that stand in the essay now.'
const OLD = 'You keep the words as they were. The essay has others now.'

/** Words of the first revision, kept by whoever is at this page; they are others in the second. */
async function keepChanged(page: Page): Promise<void> {
  if ((await database.essay.count({ where: { slug: ESSAY } })) === 0)
    await arrangeRevisedEssay(ESSAY)
  await keepFormer(page, ESSAY, 'Growing must hurt.\nThe first ring of a tree.')
}

for (const javaScriptEnabled of [true, false]) {
  story(
    `in the book changed words are compared, and either are kept, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page } = await newMember('settler', { javaScriptEnabled })
      await keepChanged(page)
      await page.goto('/bookmarks')
      const became = page.getByRole('region', { name: 'What became of these words' })
      await expect(became).toContainText('The words changed.')
      const changes = became.getByRole('group', { name: 'What changed' })
      await expect(changes.getByRole('deletion')).toContainText('must')
      await expect(changes.getByRole('insertion')).toContainText('may')
      await expect(became).toContainText(/revision 1 of the essay, published 3 February 2001/)

      await became.getByRole('button', { name: 'Keep the new words' }).click()
      await expect(became).toContainText(NEW)
      await page.reload()
      await expect(became).toContainText(NEW)
      await expect(changes).toHaveCount(0)
      await became.getByRole('button', { name: 'Undo' }).click()
      await expect(changes.getByRole('deletion')).toContainText('must')

      await became.getByRole('button', { name: 'Keep the old ones' }).click()
      await expect(became).toContainText(OLD)
      await page.reload()
      await expect(became).toContainText(OLD)
      await expect(page.getByRole('article')).toContainText('Growing must hurt.')
    },
  )
}

story('in the text too, beside the mark', async ({ newMember }) => {
  const { page } = await newMember('reader')
  await keepChanged(page)
  await page.goto(`/essays/${ESSAY}`)
  const mark = marks(page).getByRole('button')
  await expect(mark).toHaveAccessibleName(/whose words changed/)
  await mark.click()
  const sheet = page.getByRole('region', { name: 'Your passage' })
  await expect(sheet.getByRole('deletion')).toContainText('must')
  await expect(sheet.getByRole('insertion')).toContainText('may')
  await sheet.getByRole('button', { name: 'Keep the new words' }).click()
  await expect(sheet).toContainText(NEW)
  await page.reload()
  await expect(mark).toBeVisible()
  await expect(mark).not.toHaveAccessibleName(/whose words changed/)
  await mark.click()
  await sheet.getByRole('button', { name: 'Undo' }).click()
  await expect(sheet.getByRole('deletion')).toContainText('must')
  await sheet.getByRole('button', { name: 'Keep the old ones' }).click()
  await expect(sheet).toContainText(OLD)
})
