import type { Page } from '@playwright/test'

import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

const said = (page: Page, words: string) =>
  page.getByRole('article').filter({ has: page.getByText(words, { exact: true }) })
const foldOf = (page: Page) =>
  said(page, 'Step 1 of the chain.').getByRole('button', { name: /^Replies to/ })

/** Until the scripts of the page have come. */
async function fold(page: Page, act: () => Promise<void>, isFolded: boolean) {
  await expect(async () => {
    const now = await foldOf(page).getAttribute('aria-expanded')
    if (now !== String(!isFolded)) await act()
    await expect(foldOf(page)).toHaveAttribute('aria-expanded', String(!isFolded), { timeout: 500 })
  }).toPass()
}

story(
  'a member folds a branch by mouse, finds it folded elsewhere, and unfolds it there by key',
  async ({ newMember, browser }) => {
    const { id: authorId, handle } = await arrangeMember(freshHandle('talker'))
    const title = `In folds, with ${handle ?? ''}`
    const wishes = { essay: ESSAY, title, authorId, answers: 2, chain: 3 }
    const { threadId } = await arrangeLongConversation(wishes)
    const { page, who } = await newMember('folder')
    await page.goto(`/threads/${threadId}`)
    await fold(page, () => foldOf(page).click(), true)
    await expect(said(page, 'Step 2 of the chain.')).toBeHidden()
    await expect(said(page, 'Answer 1.')).toBeVisible()

    const elsewhere = await browser.newContext()
    await signIn(elsewhere, who)
    const other = await elsewhere.newPage()
    await other.goto(`/threads/${threadId}`)
    await expect(said(other, 'Step 2 of the chain.')).toBeHidden()
    await foldOf(other).focus()
    await fold(other, () => other.keyboard.press('f'), false)
    await expect(said(other, 'Step 2 of the chain.')).toBeVisible()

    const asked = page.waitForResponse((response) => response.url().endsWith('/folds'))
    await page.reload()
    await asked
    await expect(said(page, 'Step 2 of the chain.')).toBeVisible()

    const nobody = await browser.newPage()
    await nobody.goto(`/threads/${threadId}`)
    await expect(said(nobody, 'Step 2 of the chain.')).toBeVisible()
    await nobody.close()
    await elsewhere.close()
  },
)
