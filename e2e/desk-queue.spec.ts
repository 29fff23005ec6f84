import type { Page } from '@playwright/test'

import { arrangeEscalated, ownPriority } from './arrange/open-case'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const DESK = '/moderation?show=escalated'

const queue = (page: Page) => page.getByRole('navigation', { name: /^Open cases/ })
const line = (page: Page, title: string) =>
  queue(page).getByRole('listitem').filter({ hasText: title })
const titles = async (page: Page, ...ours: string[]) => {
  const lines = await queue(page).getByRole('listitem').allInnerTexts()
  return lines.flatMap((words) => ours.filter((title) => words.includes(title)))
}

/**
 * Runs in the page: it is left, or come back to, as a whole. A busy browser may tear a page down before it hears of that: its
 * case is then free when the lease ends.
 */
const tellOfPage = (what: 'pagehide' | 'pageshow') =>
  dispatchEvent(new PageTransitionEvent(what, { persisted: true }))

story(
  'a queue stays as it was opened: what is new waits behind a number, even the gravest',
  async ({ moderator: { page } }) => {
    const [first, second, grave] = [freshHandle('A'), freshHandle('B'), freshHandle('C')]
    await arrangeEscalated({ title: first, words: 'The first words.' })
    await arrangeEscalated({ title: second })
    await page.goto(DESK)
    await expect(line(page, second)).toBeVisible()
    const before = await titles(page, first, second, grave)
    expect(before).toHaveLength(2)
    await line(page, first).getByRole('link').click()
    await expect(page.getByText('The first words.').last()).toBeVisible()

    await arrangeEscalated({ title: grave, priority: 100 })
    const arrived = queue(page).getByRole('link', { name: /^[1-9]\d* new$/ })
    await expect(arrived).toBeVisible()
    expect(await titles(page, first, second, grave)).toEqual(before)
    await line(page, second).getByRole('link').click()
    await expect(line(page, second).getByRole('link')).toHaveAttribute('aria-current', 'true')
    expect(await titles(page, first, second, grave)).toEqual(before)

    await arrived.click()
    await expect(line(page, grave)).toBeVisible()
    expect((await titles(page, first, second, grave))[0]).toBe(grave)
    await expect(line(page, second).getByRole('link')).toHaveAttribute('aria-current', 'true')
  },
)

story(
  'a second moderator sees live who is at a case, reads it, and can take it once it is given back',
  async ({ moderator, browser }) => {
    const [title, priority] = [freshHandle('D'), ownPriority()]
    const { caseId } = await arrangeEscalated({ title, words: 'The very words.', priority })
    // Whoever opens no case is led to the first that nobody has.
    const elsewhere = await arrangeEscalated({ title: freshHandle('E'), priority })
    const who = await arrangeMember(freshHandle('second'), { roles: ['MODERATOR'] })
    const context = await browser.newContext()
    await signIn(context, who)
    const [one, two] = [moderator.page, await context.newPage()]
    const name = moderator.who.handle ?? ''
    await two.goto(`${DESK}&case=${elsewhere.caseId}`)
    await expect(line(two, title)).toBeVisible()
    await expect(line(two, title)).not.toContainText('is at it')

    await one.goto(`${DESK}&case=${caseId}`)
    await expect(one.getByText('Yours: other moderators see that you are at it.')).toBeVisible()
    await expect(line(two, title)).toContainText(`${name} is at it`)

    await two.goto(`${DESK}&case=${caseId}`)
    await expect(two.getByText(`${name} is at this case until`)).toBeVisible()
    await expect(two.getByText('The very words.').last()).toBeVisible()
    await expect(two.getByRole('button', { name: 'Keep it as it is' })).toHaveCount(0)

    await one.getByRole('link', { name: 'Guidelines' }).first().click()
    await expect(two.getByRole('button', { name: 'Keep it as it is' })).toBeVisible()
    await expect(two.getByText('Yours: other moderators see')).toBeVisible()

    await one.goto(`${DESK}&case=${elsewhere.caseId}`)
    await expect(line(one, title)).toContainText(`${who.handle ?? ''} is at it`)
    await two.evaluate(tellOfPage, 'pagehide' as const)
    await expect(line(one, title)).not.toContainText('is at it')
    await two.evaluate(tellOfPage, 'pageshow' as const)
    await expect(line(one, title)).toContainText(`${who.handle ?? ''} is at it`)
    await two.getByRole('button', { name: 'Keep it as it is' }).click()
    await expect(line(one, title)).toContainText(`decided by ${who.handle ?? ''}`)
    await expect(line(one, title).getByRole('link')).toHaveCount(0)
    await context.close()
  },
)

story(
  'without scripts a case is taken and given back by buttons',
  async ({ newMember, browser }) => {
    const title = freshHandle('E')
    const { caseId } = await arrangeEscalated({ title })
    const who = await arrangeMember(freshHandle('plain'), { roles: ['MODERATOR'] })
    const context = await browser.newContext({ javaScriptEnabled: false })
    await signIn(context, who)
    const page = await context.newPage()
    await page.goto(`${DESK}&case=${caseId}`)
    await page.getByRole('button', { name: 'Take it' }).click()
    await expect(page.getByText('Yours: other moderators see that you are at it.')).toBeVisible()
    await page.getByRole('button', { name: 'Give it back' }).click()
    await expect(page.getByText('Yours: other moderators')).toHaveCount(0)
    await page.goto(`${DESK}&case=${caseId}`)
    await expect(page.getByText('Nobody is at this case.')).toBeVisible()
    const { page: curious } = await newMember('curious')
    expect((await curious.goto(`${DESK}&case=${caseId}`))?.status()).toBe(404)
    await context.close()
  },
)

story(
  'on a phone the case stands below a short queue, and nothing is wider than the screen',
  async ({ moderator: { page } }) => {
    const title = freshHandle('F')
    const { caseId } = await arrangeEscalated({ title, words: 'Words on a phone.' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${DESK}&case=${caseId}`)
    await expect(page.getByText('Words on a phone.').last()).toBeVisible()
    await expect(line(page, title)).toBeHidden()
    await queue(page)
      .getByText(/^\d+ of \d+, in order$/)
      .click()
    await expect(line(page, title)).toBeVisible()
    const catching = await queue(page).evaluate((nav) =>
      [nav, ...nav.querySelectorAll('*')].some(
        (one) =>
          one.scrollHeight > one.clientHeight &&
          /auto|scroll/.test(getComputedStyle(one).overflowY),
      ),
    )
    expect(catching).toBe(false)
    await queue(page)
      .getByText(/^\d+ of \d+, in order$/)
      .click()
    await expect(page.getByRole('heading', { name: 'Whoever wrote it' })).toBeVisible()
    const box = await queue(page).boundingBox()
    expect(box?.height).toBeLessThan(422)
    const wider = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await wider()).toBe(0)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 390, height: 844 })
      if (process.env['SHOTS'])
        await page.screenshot({ path: `/tmp/desk-${scheme}-390.png`, fullPage: true })
      await page.setViewportSize({ width: 1280, height: 900 })
      if (process.env['SHOTS'])
        await page.screenshot({ path: `/tmp/desk-${scheme}-1280.png`, fullPage: true })
    }
  },
)
