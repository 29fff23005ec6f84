import type { Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { ESSAY, keepSelected, marks, notesOf, notice, painted } from './passage-acts'
import { expect, story } from './story'

const question = (page: Page) => page.getByRole('complementary', { name: 'Kept on this device' })

async function keepAsVisitor(page: Page): Promise<string> {
  await page.goto(ESSAY)
  const words = await keepSelected(page, 'Before I joined.', 'Keep in this browser')
  await expect(notice(page)).toContainText('Kept in this browser.')
  return words
}

story(
  'a visitor keeps a passage in the browser, finds it again, takes it away and back',
  async ({ visitor: page }) => {
    const words = await keepAsVisitor(page)
    await page.reload()
    await expect(marks(page).getByRole('button')).toHaveAccessibleName(/kept in this browser$/)
    expect(await painted(page, 'interleaf-ember')).toBe(words)
    await marks(page).getByRole('button').click()
    await page.getByRole('link', { name: 'All you kept here' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kept on this device')
    const passage = page.getByRole('article').filter({ hasText: words })
    await expect(passage).toContainText('Before I joined.')
    await passage.getByRole('button', { name: 'Take away' }).click()
    await passage.getByRole('button', { name: 'Undo' }).click()
    await passage.getByRole('button', { name: 'Take away' }).click()
    await page.goto(ESSAY)
    await expect(page.locator('#essay-body')).toBeVisible()
    await page.goto('/kept')
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
  },
)

story(
  'whoever joins is asked once, and takes along what they kept, once',
  async ({ visitor: page }) => {
    const words = await keepAsVisitor(page)
    const member = await arrangeMember(freshHandle('joined'))
    await signIn(page.context(), member)
    const other = await page.context().newPage()
    await other.goto('/care')
    await page.goto('/care')
    for (const tab of [page, other]) await expect(question(tab)).toContainText('You kept a passage')
    expect(await notesOf(member.id)).toEqual([])
    await question(page).getByRole('button', { name: 'Take it along' }).click()
    await expect.poll(() => notesOf(member.id)).toEqual(['Before I joined.'])
    for (const tab of [page, other]) await expect(question(tab)).toHaveCount(0)
    await other.reload()
    await page.goto(ESSAY)
    const label = `Your passage, “true for me”: ${words} — with a note`
    await expect(marks(page).getByRole('button')).toHaveAccessibleName(label)
    await expect(question(page)).toHaveCount(0)
    expect(await notesOf(member.id)).toEqual(['Before I joined.'])
  },
)

story(
  'whoever leaves them here is not asked again, and can still take them along',
  async ({ visitor: page }) => {
    await keepAsVisitor(page)
    const member = await arrangeMember(freshHandle('joined'))
    await signIn(page.context(), member)
    await page.goto('/care')
    await question(page).getByRole('button', { name: 'Leave it here' }).click()
    await expect(question(page)).toHaveCount(0)
    const known = page.waitForResponse('**/api/me')
    await page.reload()
    await known
    await expect(question(page)).toHaveCount(0)
    await page.goto('/kept')
    await page.getByRole('button', { name: 'Take it along' }).click()
    await expect.poll(() => notesOf(member.id)).toEqual(['Before I joined.'])
  },
)
