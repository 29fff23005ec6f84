import type { Locator, Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { selectWords } from './select-words'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const WORDS = 'A mirror shows *what* it shows.'

async function aConversation(authorId: string) {
  const title = `On ${freshHandle('quoting')}`
  return arrangeConversation({ essay: ESSAY, title, words: WORDS, authorId })
}

const boxOn = (page: Page) => page.getByRole('textbox', { name: /^Your (words|answer)/ })
const quoteButton = (page: Page) => page.getByRole('button', { name: 'Quote', exact: true })
const selectLine = (words: Locator) => words.click({ clickCount: 3, position: { x: 8, y: 10 } })
const quotationOf = (handle: string | null, commentId: string) =>
  `> A mirror shows \\*what\\* it shows.\n>\n> — [${handle ?? ''}](/c/${commentId})\n\n`

story(
  'selected words of a comment go into the box with their address; their author is told once',
  async ({ newMember, moderator }) => {
    const { page: theirs, who } = await newMember('quoted')
    const { threadId, commentId } = await aConversation(who.id)
    const { page } = moderator
    await page.goto(`/threads/${threadId}`)
    await boxOn(page).fill('Before.')
    await selectLine(page.getByText(WORDS))
    await expect(quoteButton(page)).toBeInViewport()
    const [control, words] = [
      await quoteButton(page).boundingBox(),
      await page.getByText(WORDS).boundingBox(),
    ]
    const bottom = (words?.y ?? 0) + (words?.height ?? 0)
    expect((control?.y ?? 0) >= bottom || (control?.y ?? 0) < (words?.y ?? 0)).toBe(true)
    await quoteButton(page).click()
    await expect(boxOn(page)).toHaveValue(`Before.\n\n${quotationOf(who.handle, commentId)}`)
    await expect(boxOn(page)).toBeFocused()
    await expect(quoteButton(page)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(boxOn(page)).toHaveValue('Before.')
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('It does.')
    await page.getByRole('button', { name: 'Post' }).click()
    const posted = page.getByRole('article', { name: `Comment by ${moderator.who.handle ?? ''}` })
    await expect(posted.getByRole('blockquote')).toContainText(WORDS)
    await posted.getByRole('link', { name: who.handle ?? '', exact: true }).click()
    await expect(page).toHaveURL(`/c/${commentId}`)
    await theirs.goto('/notifications')
    await expect(
      theirs
        .getByRole('article')
        .or(theirs.getByRole('listitem'))
        .getByRole('link', { name: new RegExp(moderator.who.handle ?? '') }),
    ).toHaveCount(1)
  },
)

story(
  'with the keyboard: Tab leads from the words to the control, Escape closes it',
  async ({ newMember }) => {
    const { page, who } = await newMember('typist')
    const { threadId, commentId } = await aConversation(who.id)
    await page.goto(`/threads/${threadId}`)
    await page.getByText(WORDS).selectText()
    await expect(quoteButton(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(quoteButton(page)).toHaveCount(0)
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await page.getByText(WORDS).selectText()
    await expect(quoteButton(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(quoteButton(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(boxOn(page)).toHaveValue(quotationOf(who.handle, commentId))
  },
)

story('on a phone the control lies at the lower edge', async ({ newMember }) => {
  const { page, who } = await newMember('finger', {
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
  })
  const { threadId, commentId } = await aConversation(who.id)
  await page.goto(`/threads/${threadId}`)
  await page.getByText(WORDS).selectText()
  await expect(quoteButton(page)).toBeInViewport()
  const box = await quoteButton(page).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(740)
  await quoteButton(page).tap()
  await expect(boxOn(page)).toHaveValue(quotationOf(who.handle, commentId))
})

story(
  'from the address of a comment the quotation waits in the box that answers it, over a sign-in',
  async ({ visitor: page }) => {
    const author = await arrangeMember(freshHandle('author'))
    const { threadId, commentId } = await aConversation(author.id)
    await page.goto(`/c/${commentId}`)
    await selectLine(page.getByText(WORDS))
    await quoteButton(page).click()
    await expect(page).toHaveURL(`/threads/${threadId}?reply=${commentId}#reply`)
    await expect(page.getByRole('link', { name: 'Sign in to take part' })).toBeVisible()
    await signIn(page.context(), await arrangeMember(freshHandle('arrived')))
    await page.goto(`/threads/${threadId}`)
    await expect(boxOn(page)).toHaveValue(quotationOf(author.handle, commentId))
  },
)

story(
  'selected words of the essay come back to the box one was writing in, and lead to their place',
  async ({ moderator: { page, who } }) => {
    const { threadId } = await aConversation(who.id)
    await page.goto(`/threads/${threadId}`)
    await boxOn(page).fill('The essay says:')
    await page.goto(`/essays/${ESSAY}`)
    const words = await selectWords(page, { paragraph: 1, from: 3, to: 9 })
    await quoteButton(page).click()
    await expect(page).toHaveURL(`/threads/${threadId}#reply`)
    await expect(boxOn(page)).toHaveValue(/^The essay says:\n\n> /)
    await page.getByRole('button', { name: 'Post' }).click()
    const quotation = page.getByRole('blockquote').filter({ hasText: words })
    const href = await quotation.getByRole('link').getAttribute('href')
    expect(href).toMatch(new RegExp(`^/essays/${ESSAY}#b\\d+:~:text=`))
    await page.goto(href ?? '')
    await expect(page.locator('#essay-body > p').nth(1)).toBeInViewport()
  },
)

story('without such a box the essay’s words open a conversation', async ({ newMember }) => {
  const { page } = await newMember('opener')
  await page.goto(`/essays/${ESSAY}`)
  await selectWords(page, { paragraph: 1, from: 3, to: 9 })
  await quoteButton(page).click()
  await expect(page).toHaveURL(`/essays/${ESSAY}/discussion/new`)
  await expect(page.getByLabel('Your words')).toHaveValue(
    new RegExp(`^> .*\\n>\\n> — .*/essays/${ESSAY}#b`),
  )
})

story(
  'without scripts a link at each comment opens the box with its words',
  async ({ newMember }) => {
    const { page, who } = await newMember('plain', { javaScriptEnabled: false })
    const { threadId, commentId } = await aConversation(who.id)
    await page.goto(`/threads/${threadId}`)
    await page.getByRole('link', { name: `Quote ${who.handle ?? ''}` }).click()
    await expect(boxOn(page)).toHaveValue(
      `> ${WORDS}\n>\n> — [${who.handle ?? ''}](/c/${commentId})`,
    )
    await page.getByRole('button', { name: 'Post' }).click()
    await expect(page.getByRole('blockquote').getByRole('link')).toHaveAttribute(
      'href',
      `/c/${commentId}`,
    )
  },
)

story(
  'the link at a comment puts its words under what was written before',
  async ({ newMember }) => {
    const { page, who } = await newMember('linker')
    const { threadId, commentId } = await aConversation(who.id)
    await page.goto(`/threads/${threadId}?reply=${commentId}`)
    await boxOn(page).fill('Before.')
    await page.goto(`/threads/${threadId}?reply=${commentId}&quote=${commentId}`)
    const whole = `> ${WORDS}\n>\n> — [${who.handle ?? ''}](/c/${commentId})\n\n`
    await expect(boxOn(page)).toHaveValue(`Before.\n\n${whole}`)
    await page.getByRole('link', { name: `Quote ${who.handle ?? ''}` }).click()
    await expect(boxOn(page)).toHaveValue(
      `Before.\n\n${whole}${quotationOf(who.handle, commentId)}`,
    )
  },
)
