import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const HOUR_MS = 3_600_000

/** A conversation that this member opened an hour ago: their changes are no longer silent. */
async function opened(authorId: string, words: string): Promise<string> {
  const said = { essay: ESSAY, title: `On ${freshHandle('slips')}`, words, authorId }
  const { threadId, commentId } = await arrangeConversation(said)
  const createdAt = new Date(Date.now() - HOUR_MS)
  await database.comment.update({ where: { id: commentId }, data: { createdAt } })
  return `/threads/${threadId}`
}

async function change(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Edit your comment' }).click()
  await expect(page).toHaveURL(/\/edit$/)
  await page.getByRole('textbox', { name: 'Your words' }).fill(words)
  await page.getByRole('button', { name: 'Save the words' }).click()
  await expect(page).toHaveURL(/\/threads\/.*#c-/)
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'words are changed, say so, and everyone reads what they said before',
      async ({ newMember, visitor }) => {
        const { page, who } = await newMember('mender', { javaScriptEnabled })
        const address = await opened(who.id, 'It may hurt.')
        await page.goto(address)
        await change(page, 'It must *not* hurt.')
        await expect(page.getByRole('article')).toContainText('It must not hurt.')

        await visitor.goto(address)
        await expect(visitor.getByRole('link', { name: 'Edit your comment' })).toHaveCount(0)
        await visitor.getByRole('link', { name: /^edited/ }).click()
        await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
          'What a comment said before',
        )
        await expect(visitor.getByRole('listitem').last()).toContainText('It may hurt.')
        await expect(visitor.getByRole('deletion').filter({ hasText: 'may' })).toBeVisible()
      },
    )

    story(
      'a comment is deleted, is gone for everyone, and is brought back',
      async ({ newMember, visitor }) => {
        const { page, who } = await newMember('regretful', { javaScriptEnabled })
        const address = await opened(who.id, 'Said too soon.')
        await page.goto(address)
        await page.getByRole('link', { name: 'Delete your comment' }).click()
        await page.getByRole('button', { name: 'Delete the comment' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your comment is deleted')
        expect((await visitor.goto(address))?.status()).toBe(404)

        await page.getByRole('button', { name: 'Bring it back' }).click()
        await expect(page).toHaveURL(/\/threads\/.*#c-/)
        await expect(page.getByText('Said too soon.')).toBeVisible()
        expect((await visitor.goto(address))?.status()).toBe(200)
        await expect(visitor.getByText('Said too soon.')).toBeVisible()
      },
    )

    story(
      'a content note folds the words until they are asked for',
      async ({ newMember, visitor }) => {
        const { page, who } = await newMember('careful', { javaScriptEnabled })
        const address = await opened(who.id, 'It was a hard night.')
        await page.goto(address)
        await page.getByRole('link', { name: 'Edit your comment' }).click()
        await expect(page).toHaveURL(/\/edit$/)
        await page.getByLabel('Content note').fill('talks about violence')
        await page.getByRole('button', { name: 'Save the words' }).click()
        await expect(page).toHaveURL(/\/threads\/.*#c-/)

        await visitor.goto(address)
        await expect(visitor.getByText('It was a hard night.')).toBeHidden()
        await visitor.getByText('Content note: talks about violence.').click()
        await expect(visitor.getByText('It was a hard night.')).toBeVisible()
      },
    )

    story(
      'words that were changed elsewhere meanwhile are not overwritten, and nothing typed is lost',
      async ({ newMember }) => {
        const { page, who } = await newMember('twice', { javaScriptEnabled })
        await page.goto(await opened(who.id, 'First.'))
        await page.getByRole('link', { name: 'Edit your comment' }).click()
        await expect(page).toHaveURL(/\/edit$/)
        const other = await page.context().newPage()
        await other.goto(page.url())
        await other.getByRole('textbox', { name: 'Your words' }).fill('Second, elsewhere.')
        await other.getByRole('button', { name: 'Save the words' }).click()
        await expect(other.getByRole('article')).toContainText('Second, elsewhere.')

        await page.getByRole('textbox', { name: 'Your words' }).fill('Second, here.')
        await page.getByRole('button', { name: 'Save the words' }).click()
        await expect(page.getByText('These words were changed elsewhere')).toBeVisible()
        await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue('Second, here.')
      },
    )
  })
}
