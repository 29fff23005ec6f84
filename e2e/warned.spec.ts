import { arrangeConversation } from './arrange/conversation'
import { arrangeRestriction } from './arrange/restriction'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

story(
  'whoever is warned is refused with their words kept, reads the warning, says so, and posts them',
  async ({ newMember }) => {
    const { page, who } = await newMember('warned')
    const said = { essay: ESSAY, title: 'Harsh', words: 'Harsh words.', authorId: who.id }
    const { threadId, commentId } = await arrangeConversation(said)
    await page.goto(`/threads/${threadId}`)
    await page.getByLabel('Your words').fill('A kinder thought.')
    const explanation = 'You called her names.'
    await arrangeRestriction({ commentId, kind: 'WARN', explanation })
    await page.getByRole('button', { name: 'Post' }).click()
    await expect(page.getByText('A moderator warned you. Read the warning')).toBeVisible()
    await expect(page.getByLabel('Your words')).toHaveValue('A kinder thought.')

    await page.getByRole('alert').getByRole('link', { name: 'Read the warning' }).click()
    await expect(page.getByRole('heading', { name: 'You were warned' })).toBeVisible()
    await expect(page.getByText(explanation)).toBeVisible()
    await page.getByRole('button', { name: 'I have read it' }).click()
    await expect(page).toHaveURL(`/threads/${threadId}`)
    await expect(page.getByLabel('Your words')).toHaveValue('A kinder thought.')
    await page.getByRole('button', { name: 'Post' }).click()
    await expect(page.getByRole('article').getByText('A kinder thought.')).toBeVisible()
  },
)

story('a warning stands over the form before anything is typed', async ({ newMember }) => {
  const { page, who } = await newMember('met', { javaScriptEnabled: false })
  const said = { essay: ESSAY, title: 'Harsh', words: 'Harsh words.', authorId: who.id }
  const { threadId, commentId } = await arrangeConversation(said)
  await arrangeRestriction({ commentId, kind: 'WARN' })
  for (const address of [`/threads/${threadId}`, `/essays/${ESSAY}/discussion/new`]) {
    await page.goto(address)
    await expect(page.getByText('A moderator warned you', { exact: true })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Read the warning' }).click()
  await page.getByRole('button', { name: 'I have read it' }).click()
  await expect(page).toHaveURL(`/essays/${ESSAY}/discussion/new`)
  await expect(page.getByText('A moderator warned you', { exact: true })).toHaveCount(0)
})
