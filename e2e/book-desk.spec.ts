import type { Page } from '@playwright/test'

import { arrangeKeptPassages } from './arrange/kept-passages'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const KEPT = [
  { words: 'This desk has a lamp', note: 'One.', colour: 'SKY' },
  { words: 'a jar of pencils', note: 'Two.', colour: 'SKY' },
  { words: 'an old telephone', note: 'Three.', colour: 'MOSS' },
] as const

const row = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) })
const rows = (page: Page) => page.getByRole('article')
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const box = (page: Page, words: string) => page.getByRole('checkbox', { name: `Choose: ${words}` })
const book = (page: Page) => expect(rows(page).first()).toBeVisible()

story(
  'a note is written in its row, in Markdown, and the filter stays; so it does after a removal',
  async ({ newMember }) => {
    const { page, who } = await newMember('desk')
    await arrangeKeptPassages(who.id, ESSAY, KEPT)
    await page.goto('/bookmarks?colour=SKY')
    await expect(rows(page)).toHaveCount(2)
    const first = row(page, KEPT[0].words)
    await first.getByText('Change the note or the mark').click()
    await first.getByLabel('Your note').fill('One, **by lamplight**.')
    await first.getByRole('button', { name: 'Preview' }).click()
    await expect(first.getByRole('region', { name: 'Preview' }).getByRole('strong')).toHaveText(
      'by lamplight',
    )
    await first.getByRole('button', { name: 'Save' }).click()
    await expect(first.getByText('Saved.')).toBeVisible()
    await expect(first.getByLabel('Your note')).toBeHidden()
    await expect(first.getByRole('strong')).toHaveText('by lamplight')
    await expect(page).toHaveURL(/\/bookmarks\?colour=SKY$/)
    await expect(rows(page)).toHaveCount(2)

    await story.step('another colour: it is no longer among those asked for', async () => {
      await first.getByText('Change the note or the mark').click()
      await first.getByText('dear').click()
      await first.getByRole('button', { name: 'Save' }).click()
      await expect(rows(page)).toHaveCount(1)
      await expect(page).toHaveURL(/\/bookmarks\?colour=SKY$/)
    })

    await story.step('taken away and brought back, among the same', async () => {
      await rows(page).getByRole('button', { name: 'Take away' }).click()
      await expect(page.getByText('Nothing you kept is like this')).toBeVisible()
      await undo(page).click()
      await expect(rows(page)).toHaveCount(1)
      await expect(page).toHaveURL(/\/bookmarks\?colour=SKY#bookmark-/)
    })
  },
)

story(
  'several are marked at once, taken away at once, and brought back at once',
  async ({ newMember }) => {
    const { page, who } = await newMember('several')
    await arrangeKeptPassages(who.id, ESSAY, KEPT)
    await page.goto('/bookmarks?order=place')
    await book(page)
    const chosen = page.getByRole('region', { name: 'Those chosen' })
    await chosen.getByRole('button', { name: 'Set' }).click()
    await expect(chosen.getByText('Choose one or more bookmarks first.')).toBeVisible()

    await box(page, KEPT[0].words).check()
    await box(page, KEPT[2].words).check()
    await expect(chosen.getByText('2 chosen')).toBeVisible()
    await chosen.getByLabel('Mark those chosen as').selectOption('dear')
    await chosen.getByRole('button', { name: 'Set' }).click()
    await expect(chosen.getByText('2 are marked so.')).toBeVisible()
    await expect(rows(page).filter({ hasText: 'dear ·' })).toHaveCount(2)

    await chosen.getByLabel('All on this page').check()
    await expect(chosen.getByText('3 chosen')).toBeVisible()
    await box(page, KEPT[1].words).uncheck()
    await chosen.getByRole('button', { name: 'Take those away' }).click()
    await expect(page.getByText('2 taken away, with their notes.')).toBeVisible()
    await expect(rows(page)).toHaveCount(1)
    await undo(page).click()
    await expect(rows(page)).toHaveCount(3)
    await expect(rows(page).filter({ hasText: 'Three.' })).toHaveCount(1)
    await expect(page).toHaveURL(/order=place/)
  },
)

story('without scripts several are taken away, and brought back', async ({ newMember }) => {
  const { page, who } = await newMember('plain-desk', { javaScriptEnabled: false })
  await arrangeKeptPassages(who.id, ESSAY, KEPT)
  await page.goto('/bookmarks?colour=SKY')
  await box(page, KEPT[0].words).check()
  await box(page, KEPT[1].words).check()
  await page.getByRole('button', { name: 'Take those away' }).click()
  await expect(page).toHaveURL(/colour=SKY&removed=/)
  await undo(page).click()
  await expect(rows(page)).toHaveCount(2)
  const first = row(page, KEPT[0].words)
  await first.getByText('Change the note or the mark').click()
  await first.getByLabel('Your note').fill('Plainly.')
  await first.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/colour=SKY/)
  await expect(rows(page)).toHaveCount(2)
  await expect(first.getByText('Saved.')).toBeVisible()
})

story(
  'with keys alone: walk, write, choose, take away, bring back, ask for help',
  async ({ newMember }) => {
    const { page, who } = await newMember('keys')
    await arrangeKeptPassages(who.id, ESSAY, KEPT)
    await page.goto('/bookmarks')
    await book(page)
    const { keyboard } = page
    await story.step('walk', async () => {
      await expect(async () => {
        await keyboard.press('j')
        await expect(row(page, KEPT[0].words)).toBeFocused({ timeout: 500 })
      }).toPass()
      await keyboard.press('j')
      await expect(row(page, KEPT[1].words)).toBeFocused()
      await keyboard.press('k')
      await expect(row(page, KEPT[0].words)).toBeFocused()
    })
    await story.step('write: keys are letters there', async () => {
      await keyboard.press('e')
      await expect(row(page, KEPT[0].words).getByLabel('Your note')).toBeFocused()
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type('joke x')
      await keyboard.press('ControlOrMeta+Enter')
      await expect(row(page, KEPT[0].words).getByText('joke x').first()).toBeVisible()
      await expect(row(page, KEPT[0].words)).toBeFocused()
      await expect(rows(page)).toHaveCount(3)
    })
    await story.step('choose', async () => {
      await keyboard.press('x')
      await expect(box(page, KEPT[0].words)).toBeChecked()
      await keyboard.press('b')
      await expect(page.getByLabel('Mark those chosen as')).toBeFocused()
      await page.getByLabel('Mark those chosen as').blur()
    })
    await story.step('take away, go on from there, bring back', async () => {
      await keyboard.press('j')
      await keyboard.press('Delete')
      await expect(rows(page)).toHaveCount(2)
      await expect(row(page, KEPT[1].words)).toBeFocused()
      await keyboard.press('u')
      await expect(rows(page)).toHaveCount(3)
    })
    await story.step('help', async () => {
      await keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keys in your book' })
      await expect(help).toBeVisible()
      await keyboard.press('Escape')
      await expect(help).toBeHidden()
    })
  },
)

story(
  'a passage opened in its place was seen then, and the book can be sorted by it',
  async ({ newMember }) => {
    const { page, who } = await newMember('seer')
    await arrangeKeptPassages(who.id, ESSAY, KEPT)
    await page.goto('/bookmarks')
    const seen = rows(page).filter({ hasText: 'last seen' })
    await expect(seen).toHaveCount(0)
    // So it reads once scripts are there.
    await expect(rows(page).first()).toContainText('just now')
    await row(page, KEPT[2].words).getByRole('link', { name: 'Read it in its place' }).click()
    await expect(page).toHaveURL(new RegExp(`/essays/${ESSAY}`))
    // What tells the library goes out while the page is left.
    await expect(async () => {
      await page.goto('/bookmarks?order=seen')
      await expect(seen).toHaveCount(1, { timeout: 1000 })
    }).toPass()
    await expect(rows(page).first()).toContainText(KEPT[2].words)
  },
)

story('an old passage is shown to who wants it, until they say not now', async ({ newMember }) => {
  const { page, who } = await newMember('revisitor')
  await arrangeKeptPassages(who.id, ESSAY, [{ ...KEPT[0], daysAgo: 90 }, KEPT[1]])
  const old = page.getByRole('region', { name: 'One to revisit' })
  await page.goto('/bookmarks')
  await book(page)
  await expect(old).toHaveCount(0)
  await page.getByRole('button', { name: 'Show me one now and then' }).click()
  await expect(old).toContainText(KEPT[0].words)
  await old.getByRole('button', { name: 'Not now' }).click()
  await expect(old).toHaveCount(0)
  await page.getByRole('button', { name: 'Show me no old passages' }).click()
  await expect(page.getByRole('button', { name: 'Show me one now and then' })).toBeVisible()
})

story('colours are called in the essay as their reader calls them', async ({ newMember }) => {
  const { page, who } = await newMember('namer')
  await arrangeKeptPassages(who.id, ESSAY, [KEPT[0]])
  await page.goto('/bookmarks')
  await page.getByText('What the marks mean to you').click()
  await page.getByLabel('Sky').fill('ask Mother')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto(`/essays/${ESSAY}`)
  const marks = page.getByRole('list', { name: 'Your passages in this essay' })
  await marks.getByRole('button', { name: /“ask Mother”/ }).click()
  const sheet = page.getByRole('region', { name: 'Your passage' })
  await expect(sheet.getByRole('radio', { name: 'ask Mother' })).toBeChecked()
})
