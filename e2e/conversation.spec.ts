import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

/** The case before the moderator, known by whose words it is about. */
const caseOf = (page: Page, handle: string | null) =>
  page.getByRole('heading', { level: 2, name: handle ?? '' })

async function openConversation(page: Page, title: string, words: string): Promise<void> {
  await page.goto(`/essays/${ESSAY}/discussion`)
  await page.getByRole('link', { name: 'Open a conversation' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words').fill(words)
  await page.getByRole('button', { name: 'Open the conversation' }).click()
  await expect(page.getByText(words)).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'the first words of a new member wait, are approved with one key, and are answered',
      async ({ newMember, moderator, visitor }) => {
        const [title, words] = [
          `On ${freshHandle('mending')}`,
          `Mending took me ${freshHandle('years')}.`,
        ]
        const { page: author, who: writer } = await newMember('author', { javaScriptEnabled })
        await openConversation(author, title, words)
        await expect(author.getByText('Waits for a moderator').first()).toBeVisible()
        const address = author.url()

        await visitor.goto(`/essays/${ESSAY}/discussion`)
        await expect(visitor.getByText(title)).toHaveCount(0)
        expect((await visitor.goto(address))?.status()).toBe(404)

        await moderator.page.goto('/moderation')
        await moderator.page.getByRole('navigation').getByText(title).click()
        await expect(caseOf(moderator.page, writer.handle)).toBeVisible()
        await moderator.page.keyboard.press('a')
        await expect(moderator.page.getByRole('link', { name: title })).toHaveCount(0)

        await visitor.goto(`/essays/${ESSAY}/discussion`)
        await visitor.getByRole('link', { name: title }).click()
        await expect(visitor.getByText(words)).toBeVisible()

        const { page: other, who } = await newMember('answerer', { javaScriptEnabled })
        await other.goto(address)
        await other
          .getByRole('link', { name: /^Reply to/ })
          .first()
          .click()
        await other.getByLabel(/^Your answer to/).fill('It took me as long.')
        await other.getByRole('button', { name: 'Post' }).click()
        const answer = other.getByRole('article', { name: `Comment by ${who.handle ?? ''}` })
        await expect(answer).toContainText('It took me as long.')
        await expect(answer).toContainText('Waits for a moderator')
      },
    )
  })
}

story('the conversation about an essay stands under its text', async ({ visitor }) => {
  const author = await arrangeMember(freshHandle('speaker'))
  const title = `Spoken by ${author.handle ?? ''}`
  await arrangeConversation({ essay: ESSAY, title, words: 'A word.', authorId: author.id })
  await visitor.goto(`/essays/${ESSAY}`)
  await visitor.getByRole('link', { name: title }).click()
  await expect(visitor.getByText('A word.')).toBeVisible()
})

story(
  'words that are too long are refused, and every one of them is kept',
  async ({ newMember }) => {
    const { page } = await newMember('talker')
    await page.goto(`/essays/${ESSAY}/discussion/new`)
    const words = 'word '.repeat(2_100).trim()
    await page.getByLabel('Title').fill('Long')
    await page.getByLabel('Your words').fill(words)
    await page.getByRole('button', { name: 'Open the conversation' }).click()
    await expect(page.getByText('Keep it under 10,000 characters.').first()).toBeVisible()
    await expect(page.getByLabel('Your words')).toHaveValue(words)
  },
)

story('a visitor is led to sign in, and back to the conversation', async ({ visitor }) => {
  const author = await arrangeMember(freshHandle('host'))
  const said = { essay: ESSAY, title: 'Come in', words: 'Come.', authorId: author.id }
  const { threadId } = await arrangeConversation(said)
  await visitor.goto(`/threads/${threadId}`)
  await visitor.getByRole('link', { name: 'Sign in to take part' }).click()
  await expect(visitor).toHaveURL(`/sign-in?returnTo=${encodeURIComponent(`/threads/${threadId}`)}`)
})
