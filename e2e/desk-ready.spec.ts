import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { ownPriority } from './arrange/open-case'
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

story(
  'a decision brings the next case along in its own answer, and says what was decided',
  async ({ moderator: { page } }) => {
    const said = { title: freshHandle('Ready'), isEscalated: true, priority: ownPriority() }
    const { caseId, handle } = await arrangeReported({ ...said, words: 'The first.' })
    await arrangeReported({ ...said, words: 'The second.' })
    await page.goto(`${DESK}&case=${caseId}`)
    await expect(page.getByRole('heading', { level: 2, name: handle })).toBeVisible()
    const next = await queue(page).evaluate(nextIn)
    // Nobody who asks for it is answered: it can only come with the decision, or have come before.
    await page.route(
      (address) => address.searchParams.get('case') === next,
      (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()),
    )
    await page.keyboard.press('a')
    const line = queue(page).locator(`a[data-case="${next}"]`).first()
    await expect(line).toHaveAttribute('aria-current', 'true')
    await expect(
      page.getByRole('button', { name: new RegExp(`^Undo .*${handle}`) }).first(),
    ).toBeVisible()
  },
)

story(
  'the next case is ready before it is asked for: a key shows it, and nobody is asked for it again',
  async ({ moderator: { page } }) => {
    const said = { title: freshHandle('Ready'), isEscalated: true, priority: ownPriority() }
    const { caseId, handle } = await arrangeReported({ ...said, words: 'The first.' })
    await arrangeReported({ ...said, words: 'The second.' })
    const asked: string[] = []
    const answered = new Set<string>()
    page.on('request', (request) => {
      if (request.method() === 'GET') asked.push(caseIn(request))
    })
    // The router lets go of an answer that it has read: the browser calls some of those aborted.
    page.on('requestfinished', (request) => answered.add(caseIn(request)))
    page.on('requestfailed', (request) => answered.add(caseIn(request)))
    await page.goto(`${DESK}&case=${caseId}`)
    await expect(page.getByRole('heading', { level: 2, name: handle })).toBeVisible()
    await expect.poll(async () => answered.has(await queue(page).evaluate(nextIn))).toBe(true)
    const next = await queue(page).evaluate(nextIn)
    const before = asked.filter((id) => id === next).length

    await page.keyboard.press('j')
    const line = queue(page).locator(`li a[data-case="${next}"]`)
    await expect(line).toHaveAttribute('aria-current', 'true')
    const [byline = ''] = (await line.innerText()).split('\n')
    await expect(page.getByRole('heading', { level: 2, name: byline })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`case=${next}`))
    expect(asked.filter((id) => id === next)).toHaveLength(before)
  },
)

/** The case whose content an address of the desk asks for. */
const caseIn = (sent: { url: () => string }) => new URL(sent.url()).searchParams.get('case') ?? ''
