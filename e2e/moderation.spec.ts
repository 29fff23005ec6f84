import { arrangeConversation } from './arrange/conversation'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const WORDS = 'Send me your address and I shall read your cards for money.'

story(
  'a reported comment is removed with a rule and a reason, gone everywhere, and its author reads why',
  async ({ newMember, moderator, visitor, request }) => {
    const author = await newMember('seller')
    const title = `An offer by ${author.who.handle ?? ''}`
    const said = { essay: ESSAY, title, words: WORDS, authorId: author.who.id }
    const { threadId, commentId } = await arrangeConversation(said)

    const { page: reporter } = await newMember('reporter')
    await reporter.goto(`/threads/${threadId}`)
    await reporter.getByRole('link', { name: /^Report/ }).click()
    await reporter.getByLabel('What is wrong with it?').selectOption('It sells or advertises')
    await reporter.getByRole('button', { name: 'Send the report' }).click()
    await expect(reporter.getByText('A moderator will read it')).toBeVisible()

    const desk = moderator.page
    await desk.goto('/moderation')
    await desk.getByRole('navigation').getByText(title).click()
    await expect(
      desk.getByRole('heading', { level: 2, name: author.who.handle ?? '' }),
    ).toBeVisible()
    await expect(desk.getByText('It sells or advertises').last()).toBeVisible()
    await desk.keyboard.press('r')
    await desk.getByRole('button', { name: 'Remove the comment' }).click()
    await expect(desk.getByLabel('The rule it breaks')).toBeFocused()
    await desk.getByLabel('The rule it breaks').selectOption({ index: 5 })
    await desk
      .getByLabel('Why, in words its author will read')
      .fill('You offer a reading for money.')
    await desk.getByRole('button', { name: 'Remove the comment' }).click()
    await expect(desk.getByText('“You offer a reading for money.”')).toBeVisible()

    for (const address of [
      `/threads/${threadId}`,
      `/api/threads/${threadId}`,
      `/essays/${ESSAY}`,
      `/essays/${ESSAY}/discussion`,
      `/api/essays/${ESSAY}/threads`,
      `/c/${commentId}`,
    ]) {
      const text = await (await request.get(address)).text()
      expect(text, address).not.toContain('read your cards')
      expect(text, address).not.toContain(title)
    }
    expect((await visitor.goto(`/threads/${threadId}`))?.status()).toBe(404)

    await author.page.goto('/notifications')
    await author.page
      .getByRole('link', { name: 'A moderator removed your comment. Read why.' })
      .click()
    await expect(author.page.getByText(WORDS)).toBeVisible()
    await expect(author.page.getByText('You offer a reading for money.')).toBeVisible()

    await reporter.goto('/notifications')
    await expect(
      reporter.getByText('What you reported was removed. Thank you.', { exact: true }),
    ).toBeVisible()

    const handle = author.who.handle ?? ''
    await desk
      .getByRole('button', { name: `Undo what you decided on a comment by ${handle}` })
      .click()
    await expect(desk.getByRole('heading', { level: 2, name: handle })).toBeVisible()
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText(WORDS)).toBeVisible()
  },
)

story(
  'of two moderators the second is told who decided',
  async ({ moderator, newMember, browser }) => {
    const author = await newMember('twice')
    const title = `Twice seen, by ${author.who.handle ?? ''}`
    const said = { essay: ESSAY, title, words: 'Twice.', authorId: author.who.id }
    const { threadId } = await arrangeConversation(said)
    const { page: reporter } = await newMember('watcher')
    await reporter.goto(`/threads/${threadId}`)
    await reporter.getByRole('link', { name: /^Report/ }).click()
    await reporter.getByLabel('What is wrong with it?').selectOption('Something else')
    await reporter.getByRole('button', { name: 'Send the report' }).click()
    await expect(reporter.getByText('A moderator will read it')).toBeVisible()

    const second = await (
      await browser.newContext({ storageState: await moderator.page.context().storageState() })
    ).newPage()
    for (const page of [moderator.page, second]) {
      await page.goto('/moderation')
      await page.getByRole('navigation').getByText(title).click()
      await expect(
        page.getByRole('heading', { level: 2, name: author.who.handle ?? '' }),
      ).toBeVisible()
    }
    await moderator.page.keyboard.press('a')
    await expect(moderator.page.getByRole('link', { name: title })).toHaveCount(0)
    await second.getByRole('button', { name: 'Keep it as it is' }).click()
    await expect(second.getByText(`${moderator.who.handle ?? ''} kept it as it is`)).toBeVisible()
    await second.context().close()
  },
)

story('who is no moderator does not find the desk', async ({ newMember, visitor }) => {
  const { page } = await newMember('curious')
  expect((await page.goto('/moderation'))?.status()).toBe(404)
  await visitor.goto('/moderation')
  await expect(visitor.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
