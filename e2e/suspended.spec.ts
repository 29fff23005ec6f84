import { arrangeConversation } from './arrange/conversation'
import { arrangeRestriction } from './arrange/restriction'
import { mailTo } from './mail-to'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const REASON = 'Again, after two warnings.'
const END = new Date(Date.UTC(2036, 4, 17, 8, 30))
const UNTIL = 'Until 17 May 2036 at 08:30 UTC.'

story(
  'whoever is suspended reads until when and why wherever they meet it; reads on, appeals, takes all out, leaves',
  async ({ newMember }) => {
    const { page, who } = await newMember('silenced')
    const said = { essay: ESSAY, title: 'Harsh', words: 'Harsh words.', authorId: who.id }
    const { threadId, commentId } = await arrangeConversation(said)
    await page.goto(`/threads/${threadId}`)
    await page.getByLabel('Your words').fill('One thought more.')
    await arrangeRestriction({ commentId, kind: 'SUSPEND', expiresAt: END, explanation: REASON })
    await page.getByRole('button', { name: 'Post' }).click()
    await expect(page.getByText('Your account is suspended. Until that ends')).toBeVisible()
    await expect(page.getByLabel('Your words')).toHaveValue('One thought more.')
    await page.getByRole('link', { name: 'Why, and until when' }).click()
    await expect(page.getByText(UNTIL)).toBeVisible()
    await expect(page.getByText(REASON)).toBeVisible()

    await page.goto(`/threads/${threadId}`)
    await expect(page.getByText('Harsh words.')).toBeVisible()
    await expect(page.getByText(UNTIL)).toBeVisible()
    await expect(page.getByLabel('Your words')).toHaveCount(0)

    await page.getByRole('link', { name: 'read why in full, and appeal' }).click()
    await expect(page.getByRole('heading', { name: 'Your account was suspended' })).toBeVisible()
    await page.getByLabel('Why should it be decided otherwise?').fill('It was not meant for her.')
    await page.getByRole('button', { name: 'Send the appeal' }).click()
    await expect(page.getByText('It waits. Another moderator reads it')).toBeVisible()

    for (const [address, heading] of [
      ['/account/archive', 'Take everything out'],
      ['/account/leaving', 'Leaving'],
    ] as const) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    }
    await page.goto('/bookmarks')
    await expect(page).toHaveURL('/account')
  },
)

story('signing in leads whoever is suspended to why', async ({ newMember, visitor }) => {
  const { page, who } = await newMember('back')
  const said = { essay: ESSAY, title: 'Harsh', words: 'Harsh words.', authorId: who.id }
  const { commentId } = await arrangeConversation(said)
  await arrangeRestriction({ commentId, kind: 'BAN', explanation: REASON })
  await page.goto('/account')
  await expect(page.getByText('Your account is suspended, without an end')).toBeVisible()

  await visitor.goto('/sign-in')
  await visitor.getByLabel('E-mail address').fill(who.email)
  await visitor.getByRole('button', { name: 'Send me the mail' }).click()
  await expect(visitor.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
  const { code } = await mailTo(visitor, who.email)
  await visitor.goto('/sign-in/code')
  await visitor.getByLabel('Six-digit code').fill(code)
  await visitor.getByRole('button', { name: 'Sign in' }).click()
  await expect(visitor).toHaveURL('/account')
  await expect(visitor.getByText(REASON)).toBeVisible()
})
