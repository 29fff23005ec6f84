import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { arrangeRestriction } from './arrange/restriction'
import { removeAtDesk } from './desk-acts'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const WORDS = 'I quoted her: “you are nothing without me”. It hurt to read.'
const REASON = 'It mocks a reader.'

story(
  'what was removed is read with its reason, appealed, restored by another moderator, and told to all',
  async ({ newMember, moderator, browser, visitor }) => {
    const author = await newMember('quoter')
    const title = `A quotation by ${author.who.handle ?? ''}`
    const said = { essay: ESSAY, title, words: WORDS, authorId: author.who.id }
    const { threadId, commentId } = await arrangeConversation(said)

    const { page: reporter } = await newMember('reporter')
    await reporter.goto(`/c/${commentId}/report`)
    await reporter.getByLabel('What is wrong with it?').selectOption('It is hostile')
    await reporter.getByRole('button', { name: 'Send the report' }).click()
    await expect(reporter.getByText('A moderator will read it')).toBeVisible()

    await removeAtDesk(moderator.page, { title, reason: REASON })

    const { page } = author
    await page.goto('/notifications')
    await page.getByRole('link', { name: 'A moderator removed your comment. Read why.' }).click()
    await expect(page.getByRole('heading', { name: 'Your comment was removed' })).toBeVisible()
    await expect(page.getByText(REASON)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(WORDS)
    await expect(page.getByText('No program took part')).toBeVisible()
    await page
      .getByLabel('Why should it be decided otherwise?')
      .fill('I quoted what was said to me.')
    await page.reload()
    const appeal = page.getByLabel('Why should it be decided otherwise?')
    await expect(appeal).toHaveValue('I quoted what was said to me.')
    await page.getByRole('button', { name: 'Send the appeal' }).click()
    await expect(page.getByText('It waits. Another moderator reads it')).toBeVisible()
    await expect(appeal).toHaveCount(0)

    const asker = author.who.handle ?? ''
    await moderator.page.goto('/moderation/appeals')
    await moderator.page.getByRole('link', { name: `${asker} against a removal` }).click()
    await expect(moderator.page.getByText('Another moderator must answer')).toBeVisible()
    await expect(moderator.page.getByLabel('Why, in words they will read')).toHaveCount(0)

    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('second'), { roles: ['MODERATOR'] }))
    const second = await context.newPage()
    await second.goto('/moderation/appeals')
    await second.getByRole('link', { name: `${asker} against a removal` }).click()
    await expect(second.getByText('I quoted what was said to me.')).toBeVisible()
    await expect(second.getByText(`“${REASON}”`)).toBeVisible()
    await expect(second.getByText('It hurt to read.')).toBeVisible()
    await second.getByRole('button', { name: 'Keep it for me' }).click()
    await expect(second.getByText('nobody else answers meanwhile')).toBeVisible()
    await second.getByRole('button', { name: 'Grant it' }).click()
    await expect(second.getByLabel('Why, in words they will read')).toBeFocused()
    await second.getByLabel('Why, in words they will read').fill('It is a quotation.')
    await second.getByRole('button', { name: 'Grant it' }).click()
    await expect(second.getByText('It is answered.')).toBeVisible()
    const answered = second.getByRole('region', { name: 'Answered' }).getByRole('listitem').first()
    await expect(answered.getByText('granted: undone')).toBeVisible()
    await expect(answered.getByText('It is a quotation.')).toBeVisible()
    await context.close()

    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText('It hurt to read.')).toBeVisible()
    await page.goto('/notifications')
    await page.getByRole('link', { name: 'Your appeal was granted' }).click()
    await expect(page.getByText('It is a quotation.')).toBeVisible()
    await expect(page.getByText('undone', { exact: true })).toBeVisible()
    await reporter.goto('/notifications')
    await expect(
      reporter.getByRole('link', { name: 'What you reported was restored after a second look.' }),
    ).toBeVisible()
  },
)

story(
  'an appeal is taken back while nobody has answered; without scripts all of it works too',
  async ({ newMember }) => {
    const { page, who } = await newMember('plain', { javaScriptEnabled: false })
    const title = `Folded, by ${who.handle ?? ''}`
    const said = { essay: ESSAY, title, words: WORDS, authorId: who.id }
    const { commentId } = await arrangeConversation(said)
    await arrangeRestriction({ commentId, kind: 'LIMIT', explanation: REASON })
    await page.goto(`/c/${commentId}`)
    await page.getByRole('link', { name: 'The whole decision, and how to appeal' }).click()
    await page.getByLabel('Why should it be decided otherwise?').fill('x'.repeat(2_001))
    await page.getByRole('button', { name: 'Send the appeal' }).click()
    await expect(page.getByText('Keep it under 2,000 characters.').first()).toBeVisible()
    await page.getByLabel('Why should it be decided otherwise?').fill('Please look again.')
    await page.getByRole('button', { name: 'Send the appeal' }).click()
    await expect(page.getByText('It waits. Another moderator reads it')).toBeVisible()
    await page.getByRole('button', { name: 'Take the appeal back' }).click()
    await expect(page.getByText('You took it back.')).toBeVisible()
    await page.goto('/account/decisions')
    await expect(page.getByRole('heading', { name: 'Your comment was folded' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(WORDS)
  },
)

story('nobody reads what was decided about another', async ({ newMember }) => {
  const [one, other] = [await newMember('one'), await newMember('other')]
  const said = { essay: ESSAY, title: 'Theirs', words: WORDS, authorId: one.who.id }
  const { commentId } = await arrangeConversation(said)
  const id = await arrangeRestriction({ commentId, kind: 'REMOVE' })
  expect((await other.page.goto(`/account/decisions/${id}`))?.status()).toBe(404)
  expect((await one.page.goto(`/account/decisions/${id}`))?.status()).toBe(200)
})
