import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { ownPriority } from './arrange/open-case'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

/** Those handed up. */
const DESK = '/moderation?show=escalated'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

async function arrangeTwo() {
  const said = { title: freshHandle('Ready'), isEscalated: true, priority: ownPriority() }
  const one = await arrangeReported({ ...said, words: 'The first.' })
  const two = await arrangeReported({ ...said, words: 'The second.' })
  return { one, two }
}

story(
  'what takes long says so at once; what cannot be shown says so, and is tried again',
  async ({ moderator: { page } }) => {
    const { one, two } = await arrangeTwo()
    await page.goto(`${DESK}&case=${two.caseId}`)
    await expect(heading(page, two.handle)).toBeVisible()
    await page.route(
      (address) => address.searchParams.get('case') === one.caseId,
      async (route) => {
        await new Promise((done) => setTimeout(done, 3_000))
        await route.continue()
      },
    )
    await page.keyboard.press('k')
    await expect(page.getByRole('status').filter({ hasText: 'Opening the case…' })).toBeVisible()
    await expect(heading(page, two.handle)).toBeVisible()
    await expect(heading(page, one.handle)).toBeVisible()

    // Words of another making than the page expects: drawing them fails.
    await page.route('**/api/moderation/since/**', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: 'data: {}\n\n' }),
    )
    await page.goto(`${DESK}&case=${one.caseId}`)
    const wrong = page.getByRole('region', { name: 'What went wrong' })
    await expect(wrong).toBeFocused()
    await expect(wrong.getByRole('link', { name: 'the decisions' })).toBeVisible()
    await page.unroute('**/api/moderation/since/**')
    await wrong.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page, one.handle)).toBeVisible()
  },
)
