import { devices, type Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { arrangePlace } from './arrange/place'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const TITLE = 'The Runner and the Chaser'

/** Reads on until this paragraph stands at the upper edge of the window; returns its first words. */
async function readTo(page: Page, paragraph: number): Promise<string> {
  const words = await page
    .locator('#essay-body > p')
    .nth(paragraph)
    .evaluate((element) => {
      window.scrollTo({
        top: window.scrollY + element.getBoundingClientRect().top - 20,
        behavior: 'instant',
      })
      return element.textContent
    })
  return words.slice(0, 24)
}

const keptHere = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('interleaf-places')))

const offer = (page: Page) => page.getByRole('button', { name: /^Continue where you were:/ })
const top = (page: Page, paragraph: number) =>
  page
    .locator('#essay-body > p')
    .nth(paragraph)
    .evaluate((element) => Math.round(element.getBoundingClientRect().top))

story(
  'a visitor is offered where they were, goes there when they ask, and nothing is sent',
  async ({ visitor }) => {
    const sent: string[] = []
    visitor.on('request', (request) => {
      if (request.url().includes('/api/me') || request.method() !== 'GET') sent.push(request.url())
    })
    await visitor.goto(ESSAY)
    const words = await readTo(visitor, 8)
    await expect.poll(() => keptHere(visitor)).toEqual(['interleaf-places'])
    await visitor.goto('/')
    const going = visitor.getByRole('region', { name: 'Continue reading' })
    await expect(going.getByText('Kept in this browser only.')).toBeVisible()
    await expect(going.getByRole('link', { name: TITLE })).toBeVisible()

    await visitor.goto(ESSAY)
    await expect(offer(visitor)).toContainText(words)
    expect(await visitor.evaluate(() => window.scrollY)).toBe(0)
    await offer(visitor).focus()
    await visitor.keyboard.press('Enter')
    await expect.poll(() => top(visitor, 8)).toBeLessThan(60)
    expect(await top(visitor, 8)).toBeGreaterThanOrEqual(0)

    await visitor.goto('/')
    await going.getByRole('link', { name: TITLE }).click()
    await expect.poll(() => top(visitor, 8)).toBeLessThan(60)

    await visitor.goto(ESSAY)
    await visitor.getByRole('button', { name: 'Forget this place' }).click()
    await expect(visitor.getByText('The place is forgotten.')).toBeVisible()
    expect(await keptHere(visitor)).toEqual([])
    expect(sent).toEqual([])
  },
)

story('nothing moves when the offer comes', async ({ visitor }) => {
  await visitor.goto(ESSAY)
  await readTo(visitor, 8)
  await expect.poll(() => keptHere(visitor)).not.toEqual([])
  for (const address of [ESSAY, '/']) {
    await visitor.goto(address)
    await expect(visitor.getByText(/Continue (where|reading)/).first()).toBeVisible()
    const moved = await visitor.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
            resolve(shifts.reduce((sum, { value }) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(resolve, 500, 0)
        }),
    )
    expect(moved, address).toBeLessThan(0.01)
  }
})

story(
  'a member goes on from the phone at the computer; what was read is known on both',
  async ({ browser }) => {
    const who = await arrangeMember(freshHandle('two-devices'))
    const phone = await browser.newContext({ ...devices['Pixel 7'] })
    const computer = await browser.newContext()
    for (const context of [phone, computer]) await signIn(context, who)
    const [small, large] = [await phone.newPage(), await computer.newPage()]

    await large.goto(ESSAY)
    await readTo(large, 4)
    await large.waitForResponse((answer) => answer.url().endsWith('/place') && answer.ok())
    await small.goto(ESSAY)
    const further = await readTo(small, 10)
    await small.waitForResponse((answer) => answer.url().endsWith('/place') && answer.ok())

    await large.goto('/')
    await large.goto(ESSAY)
    await expect(offer(large)).toBeVisible()
    const elsewhere = large.getByRole('region', { name: 'Your place on another device' })
    await expect(elsewhere).toContainText('On your phone you were further:')
    await expect(elsewhere).toContainText(further)
    expect(await large.evaluate(() => window.scrollY)).toBe(0)
    await elsewhere.getByRole('button', { name: 'Go there' }).click()
    await expect.poll(() => top(large, 10)).toBeLessThan(60)

    // It is said at once, and known elsewhere when the library has heard it.
    const heard = large.waitForResponse((answer) => answer.url().endsWith('/read') && answer.ok())
    await large.getByRole('button', { name: 'Mark as read' }).click()
    await expect(large.getByText('You have read this.')).toBeVisible()
    await heard
    await small.goto('/reading')
    const read = small.getByRole('region', { name: 'Read', exact: true })
    await expect(read.getByRole('link', { name: TITLE })).toBeVisible()
    await small.goto('/essays/twin-flames-and-karmic-bonds')
    await expect(small.locator('#series').getByText(/^1 of \d+ read$/)).toBeVisible()
    for (const context of [phone, computer]) await context.close()
  },
)

story('whoever stays at the end of an essay has read it', async ({ newMember }) => {
  const { page } = await newMember('finisher')
  await page.goto(ESSAY)
  await page
    .locator('#essay-body > [data-b]')
    .last()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' })
    })
  await expect(page.getByText('You have read this.')).toBeVisible()
  const heard = page.waitForResponse((answer) => answer.url().endsWith('/read') && answer.ok())
  await page.getByRole('button', { name: 'Mark as unread' }).click()
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible()
  await heard
  await page.goto('/reading')
  await expect(page.getByText('Nothing yet')).toBeVisible()
})

story('where somebody was leaves with them when they sign out', async ({ newMember }) => {
  const { page } = await newMember('leaver')
  await page.goto(ESSAY)
  await readTo(page, 8)
  await expect.poll(() => keptHere(page)).toEqual(['interleaf-places-member'])
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect.poll(() => keptHere(page)).toEqual([])
})

story.describe('with scripts switched off', () => {
  story.use({ javaScriptEnabled: false })

  story('a member sees, marks and forgets what they read', async ({ newMember }) => {
    const { page, who } = await newMember('plain', { javaScriptEnabled: false })
    await arrangePlace(who.id, 'the-runner-and-the-chaser')
    await page.goto('/reading')
    const going = page.getByRole('region', { name: 'Continue reading' })
    await expect(going.getByRole('link', { name: TITLE })).toHaveAttribute('href', /#b\d+/)
    await going.getByRole('button', { name: /^Mark as read/ }).click()
    const read = page.getByRole('region', { name: 'Read', exact: true })
    await expect(read.getByRole('link', { name: TITLE })).toBeVisible()
    await read.getByRole('button', { name: /^Mark as unread/ }).click()
    await going.getByRole('button', { name: /^Forget this place/ }).click()
    await expect(going).toHaveCount(0)
  })
})
