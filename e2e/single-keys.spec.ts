import type { Page } from '@playwright/test'

import { arrangeKeptPassages } from './arrange/kept-passages'
import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'

async function chooseKeys(page: Page, words: 'On' | 'Off') {
  await page.getByRole('banner').getByRole('button', { name: 'Reading' }).click()
  const sheet = page.getByRole('dialog', { name: 'Reading' })
  await sheet
    .getByRole('group', { name: 'Shortcuts of a single key' })
    .getByText(words, { exact: true })
    .click()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
}

async function aConversation(): Promise<string> {
  const { id: authorId } = await arrangeMember(freshHandle('talker'))
  const wishes = { essay: ESSAY, title: 'On keys', authorId, answers: 1, chain: 2 }
  return `/threads/${(await arrangeLongConversation(wishes)).threadId}`
}

story(
  'a member switches single keys off once, for the book, conversations and the search',
  async ({ newMember }) => {
    const { page, who } = await newMember('no-keys')
    await arrangeKeptPassages(who.id, ESSAY, [{ words: 'This desk has a lamp' }])
    await page.goto('/bookmarks')
    await expect(page.getByRole('article')).toBeVisible()
    const kept = page.waitForResponse('**/api/me/settings')
    await chooseKeys(page, 'Off')
    await kept
    await page.reload()
    await expect(page.getByText('shows all keys')).toBeHidden()
    for (const key of ['j', 'x', 'Delete', '?', '/']) await page.keyboard.press(key)
    await expect(page.getByRole('listitem').and(page.locator(':focus'))).toHaveCount(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('article')).toHaveCount(1)

    await page.goto(await aConversation())
    const fold = page.getByRole('button', { name: /^Replies to/ }).first()
    await fold.focus()
    await page.keyboard.press('f')
    await expect(fold).toHaveAttribute('aria-expanded', 'true')

    await chooseKeys(page, 'On')
    await fold.focus()
    await page.keyboard.press('f')
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
  },
)

story('a visitor’s choice stays in their browser', async ({ visitor: page }) => {
  await page.goto(await aConversation())
  await chooseKeys(page, 'Off')
  await page.reload()
  const fold = page.getByRole('button', { name: /^Replies to/ }).first()
  await fold.focus()
  await page.keyboard.press('f')
  await page.keyboard.press('/')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
