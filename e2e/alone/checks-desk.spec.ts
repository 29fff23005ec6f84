import type { Page } from '@playwright/test'

import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'
import { arrangeMember, freshHandle, signIn } from '../arrange/member'
import { arrangeLearned, arrangeTriedWords } from '../arrange/tried-words'
import { expect, story } from '../story'

const ESSAY = 'the-runner-and-the-chaser'
const TRIED =
  /Of the last ([\d,]+) comments these would have held (\d+)(?:, of which (\d+) were approved)?\./

async function arrangeOwner(page: Page) {
  await signIn(page.context(), await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }))
  await page.goto('/owner/checks')
}

/** Tries what stands in the form; how many would have been held, and how many of these were approved. */
async function tried(page: Page): Promise<{ held: number; approved: number }> {
  await page.getByRole('button', { name: 'Try these' }).click()
  await page.waitForURL('**/owner/checks?tried=1')
  const [, , held, approved = '0'] = TRIED.exec(await page.getByText(TRIED).innerText()) ?? []
  return { held: Number(held), approved: Number(approved) }
}

const heldWords = (page: Page) => page.getByLabel('Words that are held')

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'an owner tries a word against what was said, saves it, and it holds a comment with its reason',
      async ({ visitor: owner, newMember, moderator }) => {
        const word = `quixotry${freshHandle('').slice(1)}`
        await arrangeTriedWords(word)
        await arrangeOwner(owner)
        await expect(owner.getByText(/Version \d+ is in force/)).toBeVisible()
        const before = await tried(owner)
        await owner.getByRole('button', { name: 'Keep those in force' }).click()
        await expect(owner.getByText(TRIED)).toHaveCount(0)

        await heldWords(owner).fill('.*')
        await owner.getByRole('button', { name: 'Try these' }).click()
        await expect(owner.getByText(/patterns are not understood\.$/).first()).toBeVisible()
        await expect(heldWords(owner)).toHaveValue('.*')

        await heldWords(owner).fill(word)
        const after = await tried(owner)
        expect(after).toEqual({ held: before.held + 7, approved: before.approved + 6 })
        await expect(owner.getByText('word-lists').first()).toBeVisible()
        await expect(heldWords(owner)).toHaveValue(word)
        await owner.getByRole('button', { name: 'Save these settings' }).click()
        await expect(owner.getByRole('heading', { name: 'Tried, not saved' })).toHaveCount(0)
        await expect(heldWords(owner)).toHaveValue(word)

        const { page: author, who } = await newMember('writer', { javaScriptEnabled })
        const said = { essay: ESSAY, title: 'On salt', words: 'Salt.', authorId: who.id }
        const { threadId } = await arrangeConversation(said)
        await author.goto(`/threads/${threadId}`)
        const spelt = Array.from(word).join(' ')
        await author.getByLabel('Your words').first().fill(`All is ${spelt} here.`)
        await author.getByRole('button', { name: 'Post' }).first().click()
        await expect(author.getByText(/moderator/).first()).toBeVisible()
        const { id } = await database.case.findFirstOrThrow({
          where: { comment: { authorId: who.id } },
        })
        await moderator.page.goto(`/moderation?case=${id}`)
        await expect(
          moderator.page.getByText(`On the list of words: “${word}”.`).first(),
        ).toBeVisible()

        await heldWords(owner).fill('')
        await tried(owner)
        await owner.getByRole('button', { name: 'Save these settings' }).click()
        await expect(owner.getByRole('heading', { name: 'Tried, not saved' })).toHaveCount(0)
      },
    )

    story('an owner lets the filter forget what it learned', async ({ visitor: owner }) => {
      await arrangeLearned(31, 29)
      await arrangeOwner(owner)
      await expect(owner.getByText(/It learned from 31 approved and 29 removed/)).toBeVisible()
      await owner.getByRole('button', { name: 'Forget what it learned' }).click()
      await expect(owner.getByText(/It learned from 0 approved and 0 removed/)).toBeVisible()
    })
  })
}

story('to a moderator the page does not exist', async ({ moderator }) => {
  expect((await moderator.page.goto('/owner/checks'))?.status()).toBe(404)
})
