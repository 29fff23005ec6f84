import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { freshHandle } from './arrange/member'
import { ownPriority } from './arrange/open-case'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

const DESK = '/moderation?show=escalated'
const queue = (page: Page) => page.getByRole('navigation', { name: /^Open cases/ })
const notes = (page: Page) => page.getByRole('list', { name: 'Notes of moderators' })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

/** Two cases of one member, one below the other. */
async function arrangeTwo() {
  const said = { title: freshHandle('Noted'), isEscalated: true, priority: ownPriority() }
  const one = await arrangeReported({ ...said, words: 'The first.' })
  const two = await arrangeReported({ ...said, words: 'The second.', authorId: one.authorId })
  return { one, two }
}

story(
  'a note stands at once beside this case and the next of the same member, and what else was typed stays',
  async ({ moderator: { page, who } }) => {
    const { one, two } = await arrangeTwo()
    await page.goto(`${DESK}&case=${one.caseId}`)
    await expect(heading(page, one.handle)).toBeVisible()
    const next = queue(page).locator(`li a[data-case="${two.caseId}"]`)
    await expect(next).toBeVisible()
    // The next case is fetched ahead, without the note.
    await page.waitForLoadState('networkidle')
    const form = page.getByRole('region', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Fold it' }).check()
    await form.getByLabel('Why, in words its author will read').fill('It is long.')

    const note = `She was calm in May, says ${who.handle ?? ''}.`
    await page.getByText('Add a note').click()
    await page.getByLabel('What other moderators should know of them').fill(note)
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await expect(page.getByText('Kept. It stands above.').first()).toBeVisible()
    await expect(notes(page)).toContainText(note)
    await expect(form.getByLabel('Why, in words its author will read')).toHaveValue('It is long.')
    await expect(form.getByRole('radio', { name: 'Fold it' })).toBeChecked()

    await page.getByLabel('What other moderators should know of them').fill(`${note} Twice.`)
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await expect(notes(page).getByRole('listitem')).toHaveCount(2)

    await heading(page, one.handle).focus()
    await page.keyboard.press('j')
    await expect(next).toHaveAttribute('aria-current', 'true')
    await expect(page).toHaveURL(new RegExp(`case=${two.caseId}`))
    await expect(notes(page).getByRole('listitem')).toHaveCount(2)
    await expect(notes(page)).toContainText(note)
    expect(await database.memberNote.count({ where: { memberId: one.authorId } })).toBe(2)
  },
)
