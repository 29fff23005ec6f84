import type { BrowserContext, Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle, openSessionFor, signIn, type Arranged } from './arrange/member'
import { expect } from './story'

export const ESSAY = 'the-runner-and-the-chaser'
export const KEPT = 'Draft kept among your drafts.'

/** A conversation that somebody else opened. */
export async function aConversation() {
  const { id: authorId } = await arrangeMember(freshHandle('speaker'))
  const said = { essay: ESSAY, title: `On ${freshHandle('ink')}`, words: 'A word.', authorId }
  const { threadId } = await arrangeConversation(said)
  return { threadId, address: `/threads/${threadId}` }
}
export const freshWords = () => `Half a thought, ${freshHandle('word')}.`
export const wordsBox = (page: Page) => page.getByRole('textbox', { name: 'Your words' })
export const post = (page: Page) => page.getByRole('button', { name: 'Post' }).click()

/** No answer came to what was sent, and the page says so beside it. */
export const saysUnheard = (page: Page) =>
  expect(page.getByRole('alert').filter({ hasText: 'It could not be sent' })).toBeVisible()

export const draftsOf = (who: Arranged) => database.draft.findMany({ where: { memberId: who.id } })
export const inAccount = (who: Arranged) =>
  expect.poll(async () => (await draftsOf(who)).map((draft) => draft.words), { timeout: 15_000 })

/** The words are posted, and the box is empty afterwards. */
export async function arrives(page: Page, typed: string, address: string): Promise<void> {
  await post(page)
  await expect(page.getByRole('article').filter({ hasText: typed })).toBeVisible()
  await page.goto(address)
  await expect(wordsBox(page)).toHaveValue('')
}

/** The browser of a member on another device. */
export async function elsewhere(context: BrowserContext, who: Arranged): Promise<Page> {
  await signIn(context, { ...who, sessionToken: await openSessionFor(who.id) })
  return context.newPage()
}
