import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import {
  aConversation,
  draftsOf,
  freshWords,
  KEPT,
  post,
  saysUnheard,
  wordsBox,
} from './draft-acts'
import { expect, story } from './story'

const ofAuthor = (authorId: string) => database.comment.count({ where: { authorId } })

story('a double click posts one comment', async ({ newMember }) => {
  const { page, who } = await newMember('double')
  const [{ address }, typed] = [await aConversation(), freshWords()]
  await page.goto(address)
  await wordsBox(page).fill(typed)
  await page.getByRole('button', { name: 'Post' }).dblclick()
  await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(1)
  await page.goto(address)
  await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(1)
  await expect(wordsBox(page)).toHaveValue('')
  expect(await ofAuthor(who.id)).toBe(1)
})

/** What is posted arrives, its answer does not. */
async function loseAnswer(page: Page, address: string): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  await post(page)
  await saysUnheard(page)
  await page.unroute(`**${address}`)
}

story(
  'whose words arrived while their answer was lost finds them posted, and no draft of them',
  async ({ newMember }) => {
    const { page, who } = await newMember('lost-answer')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await wordsBox(page).fill(typed)
    await expect(page.getByText(KEPT)).toBeVisible()
    await loseAnswer(page, address)
    await page.goto(address)
    await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(1)
    await expect(wordsBox(page)).toHaveValue('')
    expect(await draftsOf(who)).toEqual([])
    expect(await ofAuthor(who.id)).toBe(1)
  },
)

story(
  'whoever then sends the same words once more has posted one comment, and changed words are another',
  async ({ newMember }) => {
    const { page, who } = await newMember('twice-sent')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    // Sent so soon that the draft was not yet among those of the account.
    await page.route('**/api/me/drafts/**', (route) => route.abort())
    await wordsBox(page).fill(typed)
    await loseAnswer(page, address)
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue(typed)
    await post(page)
    await expect(page).toHaveURL(/said=/)
    await page.unroute('**/api/me/drafts/**')
    await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(1)
    expect(await ofAuthor(who.id)).toBe(1)
    expect(await draftsOf(who)).toEqual([])
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue('')
    await wordsBox(page).fill(`${typed} And more.`)
    await post(page)
    await expect(page.getByRole('article').filter({ hasText: 'And more.' })).toBeVisible()
    expect(await ofAuthor(who.id)).toBe(2)
  },
)

story(
  'whoever stays on the page is told that the words seem to have arrived, once the library says so',
  async ({ newMember }) => {
    const { page, who } = await newMember('waiting')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await wordsBox(page).fill(typed)
    await expect(page.getByText(KEPT)).toBeVisible()
    await loseAnswer(page, address)
    await expect(page.getByText('seems to have arrived')).toBeVisible()
    await expect(wordsBox(page)).toHaveValue('')
    await page.reload()
    await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(1)
    await expect(wordsBox(page)).toHaveValue('')
    expect(await ofAuthor(who.id)).toBe(1)
  },
)

story(
  'whoever opens the page again with words that the library never had as a draft is told the same',
  async ({ newMember }) => {
    const { page, who } = await newMember('coming-back')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await page.route('**/api/me/drafts/**', (route) => route.abort())
    await wordsBox(page).fill(typed)
    await loseAnswer(page, address)
    await page.unroute('**/api/me/drafts/**')
    await page.goto(address)
    await expect(page.getByText('seems to have arrived')).toBeVisible()
    await expect(wordsBox(page)).toHaveValue('')
    await page.reload()
    await expect(wordsBox(page)).toHaveValue('')
    expect(await ofAuthor(who.id)).toBe(1)
  },
)

for (const [what, more, count] of [
  ['the same words there once more has posted one comment', '', 1],
  ['other words from there has posted two', ' And more.', 2],
] as const) {
  story(`whoever stays on the page and sends ${what}`, async ({ newMember }) => {
    const { page, who } = await newMember('staying')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await page.route('**/api/me/drafts/**', (route) => route.abort())
    await wordsBox(page).fill(typed)
    await loseAnswer(page, address)
    await expect(wordsBox(page)).toHaveValue(typed)
    await wordsBox(page).fill(`${typed}${more}`)
    await post(page)
    await expect(page).toHaveURL(/said=/)
    await expect(page.getByRole('article').filter({ hasText: typed })).toHaveCount(count)
    expect(await ofAuthor(who.id)).toBe(count)
  })
}
