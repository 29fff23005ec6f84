import { setTimeout as sleep } from 'node:timers/promises'

import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { selectWords } from './select-words'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const TITLE = 'The Runner and the Chaser'
const QUESTION = '/questions/must-it-hurt'

const word = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: 'runner', exact: true }).first()
/** The card over a word: the only place that says how many essays speak of it. */
const preview = (page: Page) => page.getByText(/^(One|\d+) essays? speaks? of it$/)

story(
  'a word of the text shows what it means, leads to all that is said of it, and back to the very words',
  async ({ visitor }) => {
    await visitor.goto(ESSAY)
    await word(visitor).hover()
    await expect(visitor.getByText('In the twin flame teaching, the one of the two')).toBeVisible()
    await preview(visitor).hover()
    await expect(preview(visitor)).toBeVisible()
    await preview(visitor).click()
    await expect(visitor).toHaveURL('/concepts/runner')
    const essay = visitor.getByRole('article', { name: TITLE })
    await expect(essay.locator('mark').first()).toHaveText('runner')
    await essay.getByRole('link', { name: `Read it in its place: 1 in “${TITLE}”` }).click()
    await expect(visitor).toHaveURL(new RegExp(`${ESSAY}#b\\d+$`))
    await expect(word(visitor)).toBeInViewport()
  },
)

story(
  'the preview comes to the keyboard too, goes with Escape, and moves no word of the text',
  async ({ visitor }) => {
    await visitor.goto(ESSAY)
    const box = await word(visitor).boundingBox()
    await word(visitor).focus()
    await visitor.keyboard.press('Shift+Tab')
    await visitor.keyboard.press('Tab')
    await expect(word(visitor)).toBeFocused()
    await expect(preview(visitor)).toBeVisible()
    await expect(word(visitor)).toHaveAccessibleDescription(/In the twin flame teaching/)
    await visitor.mouse.move(5, 300)
    await visitor.mouse.move(9, 320)
    await visitor.waitForTimeout(500)
    await expect(preview(visitor)).toBeVisible()
    await visitor.keyboard.press('Escape')
    await expect(preview(visitor)).toHaveCount(0)
    await expect(word(visitor)).toBeFocused()
    expect((await word(visitor).boundingBox())?.x).toBe(box?.x)
  },
)

story('nothing comes up over words that are selected', async ({ visitor }) => {
  await visitor.goto(ESSAY)
  await word(visitor).hover()
  await expect(preview(visitor)).toBeVisible()
  await selectWords(visitor, { paragraph: 1, from: 3, to: 9 })
  await expect(preview(visitor)).toHaveCount(0)
  const asked = visitor.waitForRequest(/\/api\/concepts\//, { timeout: 1_500 }).catch(() => null)
  await visitor.getByRole('link', { name: 'chaser', exact: true }).first().hover()
  expect(await asked).toBeNull()
})

story.describe('with fingers', () => {
  story.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })

  story('a long press shows what a word means, a tap follows it', async ({ visitor }) => {
    await visitor.goto(ESSAY)
    await word(visitor).scrollIntoViewIfNeeded()
    const box = await word(visitor).boundingBox()
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10]
    const fingers = await visitor.context().newCDPSession(visitor)
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', [{ x, y }])
    await expect(preview(visitor)).toBeVisible()
    await touch('touchEnd', [])
    await expect(preview(visitor)).toBeVisible()
    await expect(visitor).toHaveURL(ESSAY)
    await visitor.touchscreen.tap(5, y)
    await expect(preview(visitor)).toHaveCount(0)
    await visitor.touchscreen.tap(x, y)
    await expect(visitor).toHaveURL('/concepts/runner')
  })
})

story('a long press is not lost when it is the first thing a visitor does', async ({ browser }) => {
  const options = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await sleep(1_000)
    await route.continue()
  })
  await page.goto(ESSAY)
  const box = await word(page).evaluate((link) => {
    scrollTo({ top: link.getBoundingClientRect().top - 300, behavior: 'instant' })
    return { x: link.getBoundingClientRect().left, y: link.getBoundingClientRect().top }
  })
  const fingers = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [{ x: box.x + 20, y: box.y + 10 }])
  await page.waitForTimeout(600)
  await touch('touchEnd', [])
  await expect(preview(page)).toBeVisible()
  await expect(page).toHaveURL(ESSAY)
  await page.touchscreen.tap(box.x + 20, box.y + 10)
  await expect(page).toHaveURL('/concepts/runner')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
})

story(
  'a question is discussed by a member, and its conversation says where it stands',
  async ({ newMember, moderator, visitor }) => {
    const [title, words] = [`On ${freshHandle('hurting')}`, `It did, for ${freshHandle('years')}.`]
    const { page, who } = await newMember('asked')
    await page.goto(QUESTION)
    await expect(page.getByRole('heading', { level: 1, name: 'Must it hurt?' })).toBeVisible()
    await expect(page.getByText('Most of what we know of love')).toBeVisible()
    await page.getByRole('link', { name: 'Open a conversation' }).click()
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Your words').fill(words)
    await page.getByRole('button', { name: 'Open the conversation' }).click()
    await expect(page.getByText('in the discussion of “Must it hurt?”')).toBeVisible()

    await moderator.page.goto('/moderation')
    await moderator.page.getByRole('navigation').getByText(title).click()
    await expect(
      moderator.page.getByRole('heading', { level: 2, name: who.handle ?? '' }),
    ).toBeVisible()
    await expect(moderator.page.getByText('in the discussion of “Must it hurt?”')).toBeVisible()
    await moderator.page.keyboard.press('a')
    await expect(moderator.page.getByRole('link', { name: title })).toHaveCount(0)

    await visitor.goto(QUESTION)
    await visitor.getByRole('link', { name: title }).click()
    await expect(visitor.getByText(words)).toBeVisible()
  },
)

story('a visitor who would open one is led to sign in, and back', async ({ visitor }) => {
  await visitor.goto(`${QUESTION}/discussion`)
  await visitor.getByRole('link', { name: 'Open a conversation' }).click()
  const back = encodeURIComponent(`${QUESTION}/discussion/new`)
  await expect(visitor).toHaveURL(`/sign-in?returnTo=${back}`)
})

story.describe('with scripts switched off', () => {
  story.use({ javaScriptEnabled: false })

  story(
    'two concepts are chosen and compared, each trait with its passage',
    async ({ visitor }) => {
      await visitor.goto('/concepts')
      await visitor.getByRole('link', { name: 'compared side by side' }).click()
      await visitor.getByLabel('One concept').selectOption('Karmic bond')
      await visitor.getByLabel('Beside it').selectOption('Healing relationship')
      await visitor.getByRole('button', { name: 'Compare' }).click()
      await expect(visitor).toHaveURL('/concepts/compare?a=karmic-bond&b=healing-relationship')
      const row = visitor.getByRole('row', { name: /How it begins/ })
      await expect(row.getByRole('cell')).toHaveCount(2)
      await row.getByRole('link').first().click()
      await expect(visitor).toHaveURL(/\/essays\/twin-flames-and-karmic-bonds#b\d+$/)
    },
  )

  story('what cannot be compared is said in words', async ({ visitor }) => {
    await visitor.goto('/concepts/compare?a=runner&b=runner')
    await expect(visitor.getByText('You chose “runner” twice.')).toBeVisible()
    await visitor.goto('/concepts/compare?a=nowhere&b=runner')
    await expect(visitor.getByText('There is no concept called “nowhere” here.')).toBeVisible()
    for (const address of ['/concepts/nowhere', '/questions/nowhere']) {
      expect((await visitor.goto(address))?.status(), address).toBe(404)
    }
  })

  story('the links of the library open from a menu on a phone', async ({ visitor }) => {
    await visitor.setViewportSize({ width: 320, height: 640 })
    await visitor.goto('/')
    await visitor.getByRole('navigation', { name: 'Site' }).getByText('Menu').click({ force: true })
    await visitor.getByRole('link', { name: 'Questions' }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible()
  })
})
