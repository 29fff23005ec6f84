import type { Locator, Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { arrangePassageConversation } from './arrange/passage-conversation'
import { expect, story } from './story'

const SLUG = 'the-garden-gate'
const ESSAY = `/essays/${SLUG}`

const marks = (page: Page) => page.getByRole('list', { name: 'Conversations about passages' })
const settle = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Conversation', exact: true })).toBeVisible()

async function arrangeTalk(block: number) {
  const author = await arrangeMember(freshHandle('speaker'))
  const said = { essay: SLUG, block, authorId: author.id }
  const title = `About the beginning ${freshHandle('x')}`
  const words = `What stands here ${freshHandle('y')} moved me.`
  const { exact, threadId } = await arrangePassageConversation({ ...said, title, words })
  return { exact, threadId, title, words }
}

story(
  'marks come once the essay was read, open beside the text, and can be hidden for this essay',
  async ({ visitor }) => {
    const { exact, words } = await arrangeTalk(2)
    await visitor.goto(ESSAY)
    await settle(visitor)
    await expect(visitor.getByText('Readers spoke about passages of this essay.')).toBeVisible()
    await expect(marks(visitor)).toHaveCount(0)
    const text = visitor.locator('#essay-body')
    const before = [await text.innerHTML(), await text.boundingBox()]

    await visitor.getByRole('button', { name: 'Mark as read' }).click()
    const mark = marks(visitor).getByRole('button', { name: `about “${exact}` })
    await expect(mark).toHaveAccessibleName(/^\d+ threads?, \d+ comments? about/)
    // Waits until the page stands still where the mark is.
    await mark.hover()
    await expect(mark.getByText(/^\d+ threads?, \d+ comments?$/)).toBeVisible()
    await mark.focus()
    const top = await text.evaluate((element) => element.getBoundingClientRect().top)
    await visitor.keyboard.press('Enter')
    const aside = visitor.getByRole('complementary', { name: /threads?, \d+ comment/ })
    await expect(aside).toBeFocused()
    await expect(aside.getByText(words)).toBeVisible()
    expect(await text.evaluate((element) => element.getBoundingClientRect().top)).toBe(top)
    expect([await text.innerHTML(), (await text.boundingBox())?.width]).toEqual([
      before[0],
      (before[1] as { width: number }).width,
    ])
    await visitor.keyboard.press('Escape')
    await expect(aside).toHaveCount(0)
    await expect(mark).toBeFocused()

    await visitor.keyboard.press('Enter')
    await aside.getByRole('button', { name: 'Hide the marks of this essay' }).click()
    await expect(marks(visitor)).toHaveCount(0)
    await visitor.reload()
    await settle(visitor)
    await expect(visitor.getByText('hidden in this essay')).toBeVisible()
    await expect(marks(visitor)).toHaveCount(0)
    await visitor.getByRole('button', { name: 'Show them' }).click()
    await expect(mark).toBeVisible()
  },
)

story(
  'on a phone they open on a sheet that holds the focus and gives it back',
  async ({ newMember }) => {
    const { exact, words, title } = await arrangeTalk(3)
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
    const { page } = await newMember('phone', phone)
    await page.goto(ESSAY)
    await settle(page)
    await page.getByRole('button', { name: 'Mark as read' }).click()
    const mark = marks(page).getByRole('button', { name: `about “${exact}` })
    await mark.tap()
    const sheet = page.getByRole('dialog', { name: /threads?, \d+ comment/ })
    await expect(sheet).toContainText(title)
    await expect(sheet.getByText(words)).toBeVisible()
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      const isOutside = await page.evaluate(() => {
        const active = document.activeElement
        return active !== document.body && active?.closest('dialog') === null
      })
      expect(isOutside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(mark).toBeFocused()
    await mark.tap()
    await sheet.getByRole('button', { name: 'Close' }).click()
    await expect(mark).toBeFocused()
  },
)

story(
  'what a member chooses holds on their other devices: hidden here, or never anywhere',
  async ({ browser }) => {
    const { exact } = await arrangeTalk(4)
    const who = await arrangeMember(freshHandle('chooser'))
    const [one, other] = [await browser.newContext(), await browser.newContext()]
    await signIn(one, who)
    await signIn(other, who)
    const [here, there] = [await one.newPage(), await other.newPage()]
    const mark = (page: Page) => marks(page).getByRole('button', { name: `about “${exact}` })
    const heard = (address: string) =>
      here.waitForResponse((answer) => answer.url().endsWith(address) && answer.ok())

    await here.goto(ESSAY)
    await settle(here)
    const kept = heard('/api/me/settings')
    await here.getByRole('button', { name: 'Reading', exact: true }).first().click()
    await here.getByText('Always', { exact: true }).click()
    await kept
    await here.keyboard.press('Escape')
    await expect(mark(here)).toBeVisible()
    await there.goto(ESSAY)
    await expect(mark(there)).toBeVisible()

    const hidden = heard('/margin')
    await here.getByRole('button', { name: 'Hide them in this essay' }).click()
    await hidden
    await there.reload()
    await expect(there.getByText('hidden in this essay')).toBeVisible()
    await expect(marks(there)).toHaveCount(0)
    await one.close()
    await other.close()
  },
)

story(
  'a visitor’s “Never” holds on this device, until they choose otherwise',
  async ({ visitor }) => {
    const { exact } = await arrangeTalk(5)
    const mark = marks(visitor).getByRole('button', { name: `about “${exact}` })
    const choose = async (words: string) => {
      await visitor.getByRole('button', { name: 'Reading', exact: true }).first().click()
      await visitor.getByText(words, { exact: true }).click()
      await visitor.keyboard.press('Escape')
    }
    await visitor.goto(ESSAY)
    await settle(visitor)
    await choose('Always')
    await expect(mark).toBeVisible()
    await choose('Never')
    await expect(marks(visitor)).toHaveCount(0)
    await visitor.reload()
    await settle(visitor)
    await visitor.getByRole('button', { name: 'Mark as read' }).click()
    await expect(visitor.getByRole('button', { name: 'Mark as unread' })).toBeVisible()
    await expect(marks(visitor)).toHaveCount(0)
    await choose('Once read')
    await expect(mark).toBeVisible()
  },
)

/** A finger drawn down the page by so many pixels, from where this element stands. */
async function draw(page: Page, from: Locator, byPixels: number): Promise<void> {
  const box = await from.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10]
  const touches = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove', atY: number) =>
    touches.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: atY }] })
  await touch('touchStart', y)
  await touch('touchMove', y + byPixels / 2)
  await touch('touchMove', y + byPixels)
  await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

story(
  'the sheet is drawn down by its head, and stays when it is drawn a little',
  async ({ browser }) => {
    const { exact } = await arrangeTalk(6)
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(ESSAY)
    await page.evaluate(() => dispatchEvent(new Event('pointerdown')))
    await settle(page)
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await marks(page)
      .getByRole('button', { name: `about “${exact}` })
      .tap()
    const sheet = page.getByRole('dialog', { name: /threads?, \d+ comment/ })
    const head = sheet.getByRole('heading', { level: 2 })
    await draw(page, head, 40)
    await expect(sheet).toBeVisible()
    await draw(page, head, 200)
    await expect(sheet).toHaveCount(0)
    await context.close()
  },
)
