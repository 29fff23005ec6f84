import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

const DESK = '/moderation?show=escalated'
const queue = (page: Page) => page.getByRole('navigation', { name: /^Open cases/ })

/** Runs in the page: the case below the one that is open, whoever brought it there. */
function nextIn(list: Element): string {
  const lines = [...list.querySelectorAll('a[data-case]')]
  const current = lines.findIndex((line) => line.getAttribute('aria-current') === 'true')
  return lines[current + 1]?.getAttribute('data-case') ?? ''
}

/**
 * Opens a case, and waits until the page has asked of its own accord for the next; from then on nobody is answered about that.
 * The handle of who wrote the one, and the id of the other.
 */
async function openWithNext(page: Page): Promise<{ handle: string; next: string }> {
  const title = freshHandle('Ready')
  const { caseId, handle } = await arrangeReported({
    ...{ title, words: 'The first.', isEscalated: true },
  })
  await arrangeReported({ title, words: 'The second.', isEscalated: true })
  const answered: string[] = []
  page.on('requestfinished', (request) => {
    if (request.method() === 'GET') answered.push(request.url())
  })
  await page.goto(`${DESK}&case=${caseId}`)
  await expect(page.getByRole('heading', { level: 2, name: handle })).toBeVisible()
  const next = await queue(page).evaluate(nextIn)
  await expect.poll(() => answered.some((url) => url.includes(`case=${next}`))).toBe(true)
  await page.route(
    (address) => address.searchParams.get('case') === next,
    (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()),
  )
  return { handle, next }
}

const line = (page: Page, caseId: string) => queue(page).locator(`a[data-case="${caseId}"]`)

story(
  'the next case is fetched before it is asked for, and stands there without asking again',
  async ({ moderator: { page } }) => {
    const { next } = await openWithNext(page)
    await page.keyboard.press('j')
    await expect(line(page, next).first()).toHaveAttribute('aria-current', 'true')
  },
)

story(
  'a decision brings the next case along in its own answer, and says what was decided',
  async ({ moderator: { page } }) => {
    const { next, handle } = await openWithNext(page)
    await page.keyboard.press('a')
    await expect(line(page, next).first()).toHaveAttribute('aria-current', 'true')
    await expect(
      page.getByRole('button', { name: new RegExp(`^Undo .*${handle}`) }).first(),
    ).toBeVisible()
  },
)
