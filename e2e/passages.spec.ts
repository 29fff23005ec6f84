import type { Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { selectWords } from './select-words'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const WORDS = { paragraph: 1, from: 3, to: 9 }

const toolbar = (page: Page) => page.getByRole('region', { name: 'The words you selected' })
const noteIn = (page: Page) => toolbar(page).getByLabel('A note, for you alone')
const keep = (page: Page) =>
  toolbar(page).getByRole('button', { name: 'Keep', exact: true }).click()
const marks = (page: Page) => page.getByRole('list', { name: 'Your passages in this essay' })
const painted = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(''), name)

async function keepWords(page: Page, note: string): Promise<string> {
  await page.goto(ESSAY)
  const words = await selectWords(page, WORDS)
  await noteIn(page).fill(note)
  await keep(page)
  await expect(page.getByRole('region', { name: 'What was kept' })).toContainText('Kept.')
  return words
}

story(
  'words are selected, kept with a private note, marked on return, listed, and lead back',
  async ({ newMember, visitor }) => {
    const { page } = await newMember('keeper')
    await page.goto(ESSAY)
    const words = await selectWords(page, WORDS)
    await toolbar(page).getByText('return to').click()
    await noteIn(page).fill('As it was with me.')
    await keep(page)
    const label = `Your passage, “return to”: ${words} — with a note`
    await expect(marks(page).getByRole('button', { name: label })).toBeFocused()

    await page.reload()
    await expect(marks(page).getByRole('button', { name: label })).toBeVisible()
    expect(await painted(page, 'interleaf-moss')).toBe(words)

    await page.goto('/bookmarks')
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('As it was with me.').first()).toBeVisible()
    await page.getByRole('link', { name: 'Its own page' }).click()
    await expect(page.getByText('These words stand in the essay as they stood.')).toBeVisible()
    const address = page.url()
    await page.getByRole('link', { name: 'Read it in its place' }).click()
    await expect(page).toHaveURL(new RegExp(`${ESSAY}#b\\d+`))
    await expect(marks(page).getByRole('button')).toBeInViewport()

    await visitor.goto(address)
    await expect(visitor.getByText(words, { exact: true })).toBeVisible()
    expect(await visitor.content()).not.toContain('As it was with me.')
    await visitor.goto(ESSAY)
    await expect(marks(visitor)).toHaveCount(0)
  },
)

story('a visitor signs in and finds the words and the note again', async ({ visitor: page }) => {
  await page.goto(ESSAY)
  const words = await selectWords(page, WORDS)
  await noteIn(page).fill('Typed before signing in.')
  await toolbar(page).getByRole('link', { name: 'Sign in to keep this' }).click()
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/)
  const returnTo = new URL(page.url()).searchParams.get('returnTo') ?? ''
  await signIn(page.context(), await arrangeMember(freshHandle('arrived')))
  await page.goto(returnTo)
  await expect(noteIn(page)).toHaveValue('Typed before signing in.')
  await keep(page)
  await expect(marks(page).getByRole('button', { name: words })).toBeVisible()
})

story(
  'when nobody hears whether it was kept, it waits on the device, and is kept once',
  async ({ newMember }) => {
    const { page } = await newMember('patient')
    await page.goto(ESSAY)
    await selectWords(page, WORDS)
    await noteIn(page).fill('First try.')
    // The request arrives, its answer does not.
    await page.route('**/api/me/bookmarks', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await keep(page)
    await expect(marks(page).getByRole('button')).toHaveAccessibleName(/not saved yet$/)
    await marks(page).getByRole('button').click()
    const sheet = page.getByRole('region', { name: 'Your passage' })
    await sheet.getByLabel('Your note').fill('Second try.')
    await sheet.getByRole('button', { name: 'Save', exact: true }).click()
    await page.unroute('**/api/me/bookmarks')
    await page.reload()
    await expect(marks(page).getByRole('button')).toHaveAccessibleName(/with a note$/)
    await page.goto('/bookmarks')
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('article')).toContainText('Second try.')
  },
)

story('a footnote mark among the words is no part of them', async ({ newMember }) => {
  const { page } = await newMember('scholar')
  await page.goto('/essays/twin-flames-and-karmic-bonds')
  const paragraph = await page
    .locator('#essay-body > p')
    .evaluateAll((all) => all.findIndex((one) => one.querySelector('[data-aside]')))
  expect(paragraph).toBeGreaterThanOrEqual(0)
  const words = await selectWords(page, { paragraph, from: 0, to: Infinity })
  await keep(page)
  await expect(marks(page).getByRole('button')).toBeVisible()
  const bare = (text: string) => text.replaceAll(/\s/g, '')
  expect(bare(await painted(page, 'interleaf-ember'))).toBe(bare(words))
})

story(
  'a mark is opened by its words, changed, taken away and brought back',
  async ({ newMember }) => {
    const { page } = await newMember('gardener')
    await keepWords(page, 'Once.')
    await page.locator('#essay-body > p').nth(WORDS.paragraph).scrollIntoViewIfNeeded()
    await page.mouse.click(...(await pointOnWords(page)))
    const sheet = page.getByRole('region', { name: 'Your passage' })
    await sheet.getByLabel('Your note').fill('Twice.')
    await sheet.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(sheet.getByRole('button', { name: 'Saved' })).toBeVisible()
    await sheet.getByRole('button', { name: 'Take away' }).click()
    await expect(sheet.getByText('Taken away.')).toBeVisible()
    expect(await painted(page, 'interleaf-ember')).toBe('')
    await sheet.getByRole('button', { name: 'Undo' }).click()
    await expect(sheet.getByLabel('Your note')).toHaveValue('Twice.')
    await page.keyboard.press('Escape')
    await expect(marks(page).getByRole('button')).toBeFocused()
  },
)

story(
  'with the keyboard: Tab leads from the words into the toolbar, Escape back',
  async ({ newMember }) => {
    const { page } = await newMember('typist')
    await page.goto(ESSAY)
    await selectWords(page, WORDS)
    await expect(toolbar(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(toolbar(page).getByRole('radio', { name: 'true for me' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(toolbar(page)).toHaveCount(0)
    expect(await page.evaluate(() => String(document.getSelection()))).not.toBe('')
  },
)

story(
  'without scripts: the list can be written in, a bookmark taken away and brought back',
  async ({ newMember }) => {
    const { page: reader, who } = await newMember('plain')
    await keepWords(reader, 'Old words.')
    const context = await reader.context().browser()?.newContext({ javaScriptEnabled: false })
    if (!context) throw new Error('no browser')
    await signIn(context, who)
    const page = await context.newPage()
    await page.goto('/bookmarks')
    await page.getByText('Change the note or the mark').click()
    await page.getByLabel('Your note').fill('New words.')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await expect(page.getByRole('paragraph').filter({ hasText: 'New words.' })).toBeVisible()
    await page.getByRole('button', { name: 'Take away' }).click()
    await expect(page.getByText('Nothing kept yet')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('paragraph').filter({ hasText: 'New words.' })).toBeVisible()
    await context.close()
  },
)

story(
  'visitors are led to sign in and back; an unknown passage is not found',
  async ({ visitor: page }) => {
    await page.goto('/bookmarks')
    await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Fbookmarks/)
    const unknown = await page.goto('/p/0192f0c1-0000-7000-8000-000000000000')
    expect(unknown?.status()).toBe(404)
  },
)

/** A point of the window on the first of the painted words. */
const pointOnWords = (page: Page): Promise<[number, number]> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('interleaf-ember') ?? []
    const boxes = range instanceof Range ? range.getClientRects() : []
    const box = boxes[0] ?? new DOMRect()
    return [box.left + 4, box.top + 6]
  })
