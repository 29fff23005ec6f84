import type { Page, Response } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

/** Those handed up: no other story waits among these. */
const DESK = '/moderation?show=escalated'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

async function arrangeTwo() {
  const title = freshHandle('Ready')
  const one = await arrangeReported({ title, words: 'The first.', isEscalated: true })
  const two = await arrangeReported({ title, words: 'The second.', isEscalated: true })
  return { one, two }
}

/** The page has one case before it, and asked of its own accord for the other; from then on nobody is answered about that. */
async function openWithNext(page: Page, { one, two }: Awaited<ReturnType<typeof arrangeTwo>>) {
  const isOfNext = (response: Response) =>
    response.request().method() === 'GET' && response.url().includes(`case=${two.caseId}`)
  const fetched = page.waitForResponse(isOfNext)
  await page.goto(`${DESK}&case=${one.caseId}`)
  await expect(heading(page, one.handle)).toBeVisible()
  await (await fetched).finished()
  await page.route(
    (address) => address.searchParams.get('case') === two.caseId,
    (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()),
  )
}

story(
  'the next case is fetched before it is asked for, and stands there without asking again',
  async ({ moderator: { page } }) => {
    const both = await arrangeTwo()
    await openWithNext(page, both)
    await page.keyboard.press('j')
    await expect(heading(page, both.two.handle)).toBeVisible()
    await expect(page.getByText('The second.').last()).toBeVisible()
  },
)

story(
  'a decision brings the next case along in its own answer',
  async ({ moderator: { page } }) => {
    const both = await arrangeTwo()
    await openWithNext(page, both)
    await page.keyboard.press('a')
    await expect(heading(page, both.two.handle)).toBeFocused()
    await expect(
      page.getByRole('button', { name: new RegExp(`^Undo .*${both.one.handle}`) }).first(),
    ).toBeVisible()
  },
)
