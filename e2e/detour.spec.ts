import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle, openSessionFor, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'

async function aConversation(): Promise<string> {
  const author = await arrangeMember(freshHandle('speaker'))
  const said = { title: 'On the mirror', words: 'A word.', authorId: author.id }
  const { threadId } = await arrangeConversation({ essay: ESSAY, ...said })
  return `/threads/${threadId}`
}
const endSessions = (memberId: string) => database.session.deleteMany({ where: { memberId } })

story('a comment outlives an expired session and the way to sign in', async ({ newMember }) => {
  const { page, who } = await newMember('slow-writer')
  const words = `Written slowly, ${freshHandle('word')}.`
  const address = await aConversation()
  await page.goto(address)
  await page.getByLabel('Your words').fill(words)
  await endSessions(who.id)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText('Sign in to do this.')).toBeVisible()
  await expect(page.getByLabel('Your words')).toHaveValue(words)
  await page.getByRole('link', { name: 'Sign in and come back here' }).click()
  await expect(page).toHaveURL(`/sign-in?returnTo=${encodeURIComponent(address)}`)

  await signIn(page.context(), { ...who, sessionToken: await openSessionFor(who.id, '') })
  await page.goto(address)
  await expect(page.getByLabel('Your words')).toHaveValue(words)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
  await page.goto(address)
  await expect(page.getByLabel('Your words')).toHaveValue('')
})

story('without scripts the words come back with the refusal', async ({ newMember }) => {
  const { page, who } = await newMember('plain-writer', { javaScriptEnabled: false })
  const words = `Written plainly, ${freshHandle('word')}.`
  await page.goto(await aConversation())
  await page.getByLabel('Your words').fill(words)
  await endSessions(who.id)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText('Sign in to do this.')).toBeVisible()
  await expect(page.getByLabel('Your words')).toHaveValue(words)
})

story(
  'a half-written conversation is there after the tab was closed, and gone once opened',
  async ({ newMember }) => {
    const { page } = await newMember('opener')
    const title = `On ${freshHandle('thaw')}`
    await page.goto(`/essays/${ESSAY}/discussion/new`)
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Your words').fill('It begins.')
    const again = await page.context().newPage()
    await page.close()
    await again.goto(`/essays/${ESSAY}/discussion/new`)
    await expect(again.getByLabel('Title')).toHaveValue(title)
    await expect(again.getByLabel('Your words')).toHaveValue('It begins.')
    await again.getByRole('button', { name: 'Open the conversation' }).click()
    await expect(again.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await again.goto(`/essays/${ESSAY}/discussion/new`)
    await expect(again.getByLabel('Title')).toHaveValue('')
  },
)

story('signing out leaves nothing half-written behind', async ({ newMember }) => {
  const { page } = await newMember('careful')
  await page.goto(`/essays/${ESSAY}/discussion/new`)
  await page.getByLabel('Your words').fill('For nobody’s eyes.')
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).not.toContain('nobody')
})
