import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { ownPriority } from './arrange/open-case'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

/** Those handed up. */
const DESK = '/moderation?show=escalated'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

story('a day’s work by keyboard alone', async ({ moderator: { page } }) => {
  story.slow()
  const [cases, priority] = [[] as Awaited<ReturnType<typeof arrangeReported>>[], ownPriority()]
  for (const word of ['one', 'two', 'three', 'four']) {
    const said = { title: freshHandle('Keys'), words: `Word ${word}.`, priority }
    cases.push(await arrangeReported({ ...said, isEscalated: true }))
  }
  const [one, two, three, four] = cases.map(({ handle }) => handle) as [
    string,
    string,
    string,
    string,
  ]
  await page.goto(`${DESK}&case=${cases[0]?.caseId ?? ''}`)
  await expect(heading(page, one)).toBeVisible()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys of the desk' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('j')
  await expect(heading(page, two)).toBeVisible()
  await page.keyboard.press('k')
  await expect(heading(page, one)).toBeVisible()

  await page.keyboard.press('a')
  await expect(heading(page, two)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: `comment by ${one}` })).toHaveCount(1)

  await page.keyboard.press('n')
  await expect(page.getByLabel('A note for moderators alone')).toBeFocused()
  await page.keyboard.type('ja: read both.')
  await page.keyboard.press('Escape')
  await expect(heading(page, two)).toBeFocused()
  await page.keyboard.press('n')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('A note for moderators alone')).toHaveValue('')
  await expect(heading(page, two)).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await expect(page.getByLabel('The rule it breaks')).toBeFocused()
  await page.keyboard.type('Be kind')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Why, in words its author will read')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, three)).toBeFocused()
  await expect(page.getByText(`You folded it: a comment by ${two}`).first()).toBeVisible()

  await page.keyboard.press('s')
  await expect(page.getByLabel('The rule it breaks')).toBeFocused()
  await page.keyboard.type('Nothing is sold')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('How long')).toBeFocused()
  await page.keyboard.type('for a week')
  await page.getByLabel('Why, in words its author will read').focus()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(`You suspended its author: a comment by ${three}`).first(),
  ).toBeVisible()
  await expect(heading(page, three)).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await page.keyboard.type('Nothing is sold')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, four)).toBeFocused()
  await expect(page.getByText(`You removed it: a comment by ${three}`).first()).toBeVisible()

  await page.keyboard.press('u')
  await expect(heading(page, three)).toBeVisible()
  await expect(
    page.getByText(`You suspended its author: a comment by ${three}`).first(),
  ).toBeVisible()
})

story.describe('on a phone', () => {
  story.use({ viewport: { width: 390, height: 844 } })

  story('the acts stay at hand and cover nothing', async ({ page, context, moderator }) => {
    const words = Array.from({ length: 120 }, (_, index) => `Line ${index}.`).join(' ')
    const said = { title: freshHandle('Phone'), words, takenBy: moderator.who.id }
    const { caseId, handle } = await arrangeReported(said)
    await context.addCookies(await moderator.page.context().cookies())
    await page.goto(`/moderation?case=${caseId}`)
    await expect(heading(page, handle)).toBeVisible()
    const bar = page.getByRole('group', { name: 'Acts' })
    await page.getByText('Line 119.').scrollIntoViewIfNeeded()
    await expect(bar.getByRole('button', { name: 'Keep it as it is' })).toBeInViewport()
    await expect(bar.getByRole('link', { name: 'Remove' })).toBeInViewport()
    await bar.getByRole('link', { name: 'Remove' }).click()
    const rule = page.getByLabel('The rule it breaks')
    await expect(rule).toBeFocused()
    const roomAboveBar = async () => {
      const [above, below] = [await rule.boundingBox(), await bar.boundingBox()]
      return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
    }
    await expect.poll(roomAboveBar).toBeGreaterThan(0)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await rule.selectOption('Stay near the essay')
    await page
      .getByRole('region', { name: 'Decide' })
      .getByRole('button', { name: 'Remove the comment' })
      .click()
    await expect(page.getByText(`You removed it: a comment by ${handle}`).first()).toBeVisible()
  })
})
