import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { arrangeRevisedEssay } from './arrange/revised-essay'
import { keepFormer } from './keep-former'
import { marks } from './passage-acts'
import { expect, story } from './story'

const ESSAY = 'on-the-boathouse'
const MOVED = 'The oars hang above the door, longest first.'
const GONE = 'Nobody has rowed since the dry summer.'
const FORMER = [MOVED, 'The boathouse is green.', GONE, 'Swallows nest under its roof.']
const NOW = ['The boathouse is green.', 'Swallows nest under its roof.', MOVED]
const ORIGIN = /revision 1 of the essay, published 3 February 2001/

/** Words that stand elsewhere since, and words that are gone, kept by whoever is at this page: their passages. */
async function keepBoth(page: Page) {
  if ((await database.essay.count({ where: { slug: ESSAY } })) === 0)
    await arrangeRevisedEssay(ESSAY, { former: FORMER, now: NOW })
  const moved = await keepFormer(page, ESSAY, MOVED)
  return { moved, gone: await keepFormer(page, ESSAY, GONE) }
}

for (const javaScriptEnabled of [true, false]) {
  story(
    `the address of a passage stays when the words move and when they go, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page } = await newMember('rower', { javaScriptEnabled })
      const { moved, gone } = await keepBoth(page)
      expect((await page.goto(`/p/${moved}`))?.status()).toBe(200)
      await expect(page.getByText('The same words now stand in another place')).toBeVisible()
      await expect(page.getByText(ORIGIN)).toBeVisible()
      await expect(page.getByRole('figure', { name: 'Today' })).toContainText(
        `Swallows nest under its roof.\n${MOVED}`,
      )
      await page.getByRole('link', { name: 'Read it in its place' }).click()
      await expect(page).toHaveURL(new RegExp(`/essays/${ESSAY}.*#b2`))
      await expect(page.getByText(MOVED)).toBeInViewport()

      expect((await page.goto(`/p/${gone}`))?.status()).toBe(200)
      await expect(page.getByRole('figure')).toContainText(GONE)
      await expect(page.getByText('these words are no longer in it')).toBeVisible()
      await expect(page.getByText(ORIGIN)).toBeVisible()
      await page.getByRole('link', { name: 'revision 1 of the essay' }).click()
      await expect(page).toHaveURL(`/essays/${ESSAY}/history/1`)
      await expect(page.getByText(GONE)).toBeVisible()
    },
  )
}

story(
  'of words that are gone the book and the text show what they were, their revision and its day',
  async ({ newMember }) => {
    const { page } = await newMember('rower')
    await keepBoth(page)
    await page.goto('/bookmarks?state=GONE')
    const kept = page.getByRole('article')
    await expect(kept).toHaveCount(1)
    await expect(kept.getByRole('figure')).toContainText(GONE)
    await expect(kept).toContainText('these words are gone from it')
    await expect(kept).toContainText(ORIGIN)
    await expect(kept.getByRole('link', { name: 'Read where it stood' })).toBeVisible()

    await page.goto(`/essays/${ESSAY}`)
    await marks(page)
      .getByRole('button', { name: /whose words are gone/ })
      .click()
    const sheet = page.getByRole('region', { name: 'Your passage' })
    await expect(sheet).toContainText(GONE)
    await expect(sheet).toContainText(ORIGIN)
    await expect(sheet.getByRole('button', { name: 'It stands elsewhere now' })).toBeVisible()
    await expect(sheet.getByRole('button', { name: /^Keep the/ })).toHaveCount(0)
  },
)
