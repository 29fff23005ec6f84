import type { Page } from '@playwright/test'

import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const NODES_MOST = 3_000

async function aLongOne() {
  const { id: authorId, handle } = await arrangeMember(freshHandle('talker'))
  const title = `At length, with ${handle ?? ''}`
  return arrangeLongConversation({ essay: ESSAY, title, authorId, answers: 45, chain: 9 })
}

const said = (page: Page, words: string) =>
  page.getByRole('article').filter({ has: page.getByText(words, { exact: true }) })

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'a long conversation is read in pages, and each of its branches to its end',
      async ({ visitor }) => {
        const { threadId, steps } = await aLongOne()
        await visitor.goto(`/threads/${threadId}`)
        await expect(said(visitor, 'First words.')).toBeVisible()
        await expect(said(visitor, 'Answer 19.')).toBeVisible()
        await expect(said(visitor, 'Answer 20.')).toHaveCount(0)
        await expect(said(visitor, 'Step 4 of the chain.')).toBeVisible()
        await expect(said(visitor, 'Step 5 of the chain.')).toHaveCount(0)

        await visitor.getByRole('link', { name: /^Continue this branch below/ }).click()
        await expect(visitor).toHaveURL(`/c/${steps[3]?.id ?? ''}`)
        await expect(said(visitor, 'Step 8 of the chain.')).toBeVisible()
        await visitor.getByRole('link', { name: /^Continue this branch below/ }).click()
        await expect(said(visitor, 'Step 9 of the chain.')).toBeVisible()
        await visitor.getByRole('link', { name: /^Further up this branch/ }).click()
        await expect(said(visitor, 'Step 5 of the chain.')).toBeVisible()

        await visitor.getByRole('link', { name: 'the whole conversation' }).click()
        await visitor.getByRole('link', { name: 'Next replies' }).click()
        await expect(said(visitor, 'Answer 20.')).toBeVisible()
        await expect(said(visitor, 'Answer 19.')).toHaveCount(0)
        await visitor.getByRole('link', { name: 'Next replies' }).click()
        await expect(said(visitor, 'Answer 45.')).toBeVisible()
        await expect(visitor.getByRole('link', { name: 'Next replies' })).toHaveCount(0)
        await visitor.getByRole('link', { name: 'First replies' }).click()
        await expect(said(visitor, 'Answer 1.')).toBeVisible()
      },
    )

    story('a reader is led to the last words, and to those of a day', async ({ visitor }) => {
      const { threadId } = await aLongOne()
      await visitor.goto(`/threads/${threadId}`)
      await visitor.getByRole('link', { name: 'Last', exact: true }).click()
      await expect(visitor.locator('[aria-current="true"]')).toContainText('Answer 45.')
      await visitor.goto(`/threads/${threadId}`)
      await visitor.getByLabel('Since').fill('2026-03-01')
      await visitor.getByRole('button', { name: 'Go' }).click()
      await expect(visitor.locator('[aria-current="true"]')).toContainText('First words.')
      await visitor.goto(`/threads/${threadId}?on=2026-09-01`)
      await expect(visitor.getByText('There is nothing to lead you to')).toBeVisible()
    })
  })
}

story('the permanent address of a comment shows it in its context', async ({ visitor }) => {
  const { threadId, steps } = await aLongOne()
  await visitor.goto(`/c/${steps[6]?.id ?? ''}`)
  const marked = visitor.locator('[aria-current="true"]')
  await expect(marked).toContainText('Step 7 of the chain.')
  await expect(marked).toBeInViewport()
  for (const step of [4, 5, 6, 8]) {
    await expect(said(visitor, `Step ${step} of the chain.`)).toBeVisible()
  }
  await expect(said(visitor, 'Step 3 of the chain.')).toHaveCount(0)
  await visitor.goto(`/threads/${threadId}`)
  expect(await visitor.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(
    NODES_MOST,
  )
})

story('a branch is folded by a key, and stays so on the device', async ({ visitor }) => {
  const { threadId } = await aLongOne()
  await visitor.goto(`/threads/${threadId}`)
  const second = said(visitor, 'Step 2 of the chain.')
  const fold = said(visitor, 'Step 1 of the chain.').getByRole('button', { name: /^Replies to/ })
  await fold.focus()
  await expect(async () => {
    await visitor.keyboard.press('f')
    await expect(fold).toHaveAttribute('aria-expanded', 'false', { timeout: 500 })
  }).toPass()
  await expect(second).toBeHidden()
  await expect(said(visitor, 'Answer 1.')).toBeVisible()
  await visitor.reload()
  await expect(second).toBeHidden()
  await fold.focus()
  await visitor.keyboard.press('Enter')
  await expect(second).toBeVisible()
})
