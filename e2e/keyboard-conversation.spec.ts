import type { Locator, Page } from '@playwright/test'

import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { arrangeVisit } from './arrange/visit'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const LAST_TIME = new Date('2026-03-02T12:00:00.000Z')
const STEPS_MOST = 200

const said = (page: Page, words: string) =>
  page.getByRole('article').filter({ has: page.getByText(words, { exact: true }) })

/** As somebody without a mouse goes there: by Tab, or back by Shift and Tab. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeAttached()
  for (let steps = 0; steps < STEPS_MOST; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not come to ${target.toString()}`)
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

story(
  'by keyboard alone one reads, folds, walks, answers, says a word, edits, deletes and undoes it',
  async ({ moderator: { page, who } }) => {
    // Hundreds of keys are pressed, one after another.
    story.slow()
    const { id: authorId, handle } = await arrangeMember(freshHandle('talker'))
    const title = `By keys, with ${handle ?? ''}`
    const wishes = { essay: ESSAY, title, authorId, answers: 3, chain: 3 }
    const { threadId, steps } = await arrangeLongConversation(wishes)
    await arrangeVisit(who.id, threadId, LAST_TIME)
    const parentId = steps[1]?.id ?? ''
    await arrangeReply({ threadId, parentId, authorId, words: 'New since then.' })
    await page.goto(`/threads/${threadId}`)

    await story.step('fold, and unfold', async () => {
      const fold = said(page, 'Step 1 of the chain.').getByRole('button', { name: /^Replies to/ })
      const below = said(page, 'Step 2 of the chain.')
      await expect(page.getByRole('status').filter({ hasText: '1 new since' })).toBeVisible()
      await tabTo(page, fold)
      await page.keyboard.press('f')
      await expect(fold).toHaveAttribute('aria-expanded', 'false')
      await expect(below).toBeHidden()
      await page.reload()
      await expect(below).toBeHidden()
      await tabTo(page, fold)
      await page.keyboard.press('Enter')
      await expect(below).toBeVisible()
    })

    await story.step('walk to what is new, and answer it', async () => {
      await page.keyboard.press('n')
      const found = said(page, 'New since then.')
      await expect(found).toBeFocused()
      await press(page, found.getByRole('link', { name: /^Reply to/ }))
      const words = page.getByLabel(/^Your answer to/)
      await tabTo(page, words)
      await page.keyboard.type('Typed without a mouse.')
      await press(page, page.getByRole('button', { name: 'Post' }))
      await expect(said(page, 'Typed without a mouse.')).toBeVisible()
    })

    await story.step('say a word to it', async () => {
      await press(page, said(page, 'New since then.').getByRole('link', { name: /^Say a word/ }))
      await press(page, page.getByRole('button', { name: 'Say “thank you”' }))
      await expect(page.getByText('said by 1')).toBeVisible()
    })

    await story.step('edit, delete, and bring it back', async () => {
      await page.goto(`/threads/${threadId}`)
      await press(page, page.getByRole('link', { name: 'Edit your comment' }))
      await tabTo(page, page.getByRole('textbox', { name: 'Your words' }))
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('Changed without a mouse.')
      await press(page, page.getByRole('button', { name: 'Save the words' }))
      await expect(said(page, 'Changed without a mouse.')).toBeVisible()
      await press(page, page.getByRole('link', { name: 'Delete your comment' }))
      await press(page, page.getByRole('button', { name: 'Delete the comment' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your comment is deleted')
      await press(page, page.getByRole('button', { name: 'Bring it back' }))
      await expect(said(page, 'Changed without a mouse.')).toBeVisible()
    })
  },
)
