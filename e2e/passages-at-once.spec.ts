import type { Page } from '@playwright/test'

import { ESSAY, keepSelected, marks, notesOf, notice, openKnown, toolbar } from './passage-acts'
import { selectWords } from './select-words'
import { expect, story } from './story'

const KEEPING = '**/api/me/bookmarks'

/** Holds what is sent to be kept until it is let go. */
async function held(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(KEEPING, async (route) => {
    await gate
    await route.continue()
  })
  return letGo
}

story(
  'a kept passage is marked before the library answers, and can be taken back meanwhile',
  async ({ newMember }) => {
    const { page, who } = await newMember('swift')
    await openKnown(page)
    const letGo = await held(page)
    const words = await keepSelected(page, 'At once.')
    await expect(marks(page).getByRole('button', { name: words })).toBeVisible()
    await expect(notice(page)).toContainText('Keeping…')
    await expect(toolbar(page)).toHaveCount(0)
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    await expect(marks(page)).toHaveCount(0)
    letGo()
    await expect(toolbar(page).getByLabel('A note, for you alone')).toHaveValue('At once.')
    expect(await notesOf(who.id)).toEqual([])

    await toolbar(page).getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(notice(page)).toContainText('Kept.')
    await expect(marks(page).getByRole('button')).toHaveCount(1)
    expect(await notesOf(who.id)).toEqual(['At once.'])
  },
)

story(
  'what the library refuses loses its mark, and the toolbar says why with the note in it',
  async ({ newMember }) => {
    const { page } = await newMember('refused')
    await openKnown(page)
    const error = 'These words are not in the essay any more.'
    await page.route(KEEPING, (route) =>
      route.fulfill({ status: 410, json: { code: 'gone', error } }),
    )
    await keepSelected(page, 'Still here.')
    await expect(toolbar(page).getByRole('alert')).toContainText(error)
    await expect(toolbar(page).getByLabel('A note, for you alone')).toHaveValue('Still here.')
    await expect(marks(page)).toHaveCount(0)
    await expect(notice(page)).toHaveCount(0)
  },
)

story(
  'words are cited by their revision, and by their own page once they are kept',
  async ({ newMember }) => {
    const { page } = await newMember('citer')
    await page.addInitScript(() => {
      const copied: string[] = []
      Object.assign(window, { copied })
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (words: string) => Promise.resolve(copied.push(words)) },
      })
    })
    const lastCopied = () =>
      page.evaluate(() => (window as unknown as { copied: string[] }).copied.at(-1))
    await openKnown(page)
    await selectWords(page, { paragraph: 1, from: 3, to: 9 })
    await toolbar(page).getByRole('button', { name: 'Copy', exact: true }).click()
    await toolbar(page).getByRole('button', { name: 'With its source' }).click()
    await expect(toolbar(page).getByText('Copied.')).toBeVisible()
    expect(await lastCopied()).toMatch(new RegExp(`${ESSAY}/history/\\d+`))

    await toolbar(page).getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(notice(page)).toContainText('Kept.')
    await marks(page).getByRole('button').click()
    const sheet = page.getByRole('region', { name: 'Your passage' })
    await sheet.getByRole('button', { name: 'Copy', exact: true }).click()
    for (const form of ['With its source', 'As Markdown', 'As BibTeX', 'Only a link']) {
      await sheet.getByRole('button', { name: form }).click()
      expect(await lastCopied()).toMatch(/\/p\/[0-9a-f-]{36}/)
    }
  },
)

story('a page that the browser translated says why nothing can be kept', async ({ newMember }) => {
  const { page } = await newMember('translated')
  await openKnown(page)
  await page
    .locator('#essay-body > p')
    .first()
    .evaluate((element) => {
      element.textContent = 'Ein Absatz in einer anderen Sprache, und er ist ein Stück länger.'
    })
  await selectWords(page, { paragraph: 1, from: 3, to: 9 })
  const why = page.getByRole('region', { name: 'Why nothing can be kept' })
  await expect(why).toContainText('Show the original to keep words of it.')
  await expect(toolbar(page)).toHaveCount(0)
  await why.getByRole('button', { name: 'Close' }).click()
  await expect(why).toHaveCount(0)
})

story('every paragraph has a button that keeps it, or a sentence of it', async ({ newMember }) => {
  const { page, who } = await newMember('listener')
  await openKnown(page)
  const buttons = page.getByRole('button', { name: 'Keep this paragraph, or a sentence of it' })
  const blocks = page.locator('#essay-body [data-b]:not(h1, h2, h3, h4, h5, h6, th)')
  await expect(buttons).toHaveCount(await blocks.count())
  await buttons.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(buttons.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  const picker = page.getByRole('region', { name: 'Pick a passage' })
  const paragraph = (await blocks.nth(1).innerText()).slice(0, 20)
  await expect(picker.getByRole('status')).toContainText(paragraph)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(notice(page)).toContainText('Kept.')
  expect(await notesOf(who.id)).toEqual([''])
})

story(
  'what a visitor left in this browser is forgotten, and brought back by one button',
  async ({ visitor: page }) => {
    await page.goto(ESSAY)
    const words = await keepSelected(page, 'Left here.', 'Keep in this browser')
    await expect(notice(page)).toContainText('Kept in this browser.')
    await page.goto('/kept')
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('article')).toContainText(words)
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.reload()
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
  },
)
