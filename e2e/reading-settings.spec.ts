import type { Page } from '@playwright/test'

import { signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'

const settings = (page: Page) => page.getByRole('dialog', { name: 'Reading' })
const openSettings = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Reading' }).click()
const look = (page: Page) =>
  page
    .locator('#essay-body > p')
    .first()
    .evaluate((words) => {
      const { fontSize, fontFamily, lineHeight } = getComputedStyle(words)
      const { backgroundColor } = getComputedStyle(document.documentElement)
      const width = words.getBoundingClientRect().width / parseFloat(fontSize)
      return { fontSize, fontFamily, lineHeight, backgroundColor, ems: Math.round(width) }
    })
const attributes = (page: Page) =>
  page.evaluate(() => {
    const { size, measure, leading, face, light } = document.documentElement.dataset
    return { size, measure, leading, face, light }
  })
const CHOSEN = { size: '130', measure: 'narrow', leading: 'airy', face: 'clear', light: 'sepia' }

async function chooseAll(page: Page): Promise<void> {
  await openSettings(page)
  const sheet = settings(page)
  await sheet.getByRole('slider', { name: /Size of the type/ }).fill('4')
  for (const name of ['Narrow', 'Airy', 'For dyslexia', 'Sepia']) {
    await sheet.getByText(name, { exact: true }).click()
  }
}

story('a reader sets the page as they like, and finds it so again', async ({ visitor }) => {
  const requests: string[] = []
  visitor.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await visitor.goto(ESSAY)
  const usual = await look(visitor)
  expect(requests.filter((path) => path.includes('atkinson'))).toEqual([])

  await chooseAll(visitor)
  await expect.poll(() => look(visitor)).not.toEqual(usual)
  expect(await attributes(visitor)).toEqual(CHOSEN)
  const chosen = await look(visitor)
  expect(parseFloat(chosen.fontSize)).toBeGreaterThan(parseFloat(usual.fontSize))
  expect(chosen.ems).toBeLessThan(usual.ems)
  await expect
    .poll(() => requests.filter((path) => path.includes('atkinson')).length)
    .toBeGreaterThan(0)

  await visitor.reload()
  await expect.poll(() => look(visitor)).toEqual(chosen)
  expect(requests.filter((path) => path.startsWith('/api/me'))).toEqual([])

  await openSettings(visitor)
  await settings(visitor).getByRole('button', { name: 'Back to the usual' }).click()
  await expect.poll(() => look(visitor)).toEqual(usual)
  await visitor.keyboard.press('Escape')
  await expect(settings(visitor)).toBeHidden()
  await expect(visitor.getByRole('banner').getByRole('button', { name: 'Reading' })).toBeFocused()
})

story('what was chosen is there before anything is painted', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.evaluate((kept) => {
    localStorage.setItem('interleaf-reading', JSON.stringify(kept))
  }, CHOSEN)
  await visitor.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('body') === null) return
      observer.disconnect()
      const { size, light } = document.documentElement.dataset
      Object.assign(window, { atTheFirstOfTheBody: `${size ?? ''} ${light ?? ''}` })
    }).observe(document, { childList: true, subtree: true })
  })
  await visitor.goto(ESSAY)
  expect(await visitor.evaluate(() => Reflect.get(window, 'atTheFirstOfTheBody') as unknown)).toBe(
    '130 sepia',
  )
})

story('words in storage that are no settings do no harm', async ({ visitor }) => {
  await visitor.goto(ESSAY)
  const usual = await look(visitor)
  await visitor.evaluate(() => {
    localStorage.setItem('interleaf-reading', '{"light": "neon", "size"')
  })
  await visitor.reload()
  expect(await look(visitor)).toEqual(usual)
  await openSettings(visitor)
  await expect(settings(visitor).getByRole('radio', { name: 'As the device' })).toBeChecked()
})

story('the keyboard alone is enough', async ({ visitor }) => {
  await visitor.goto(ESSAY)
  await visitor.getByRole('banner').getByRole('button', { name: 'Reading' }).focus()
  await visitor.keyboard.press('Enter')
  await expect(settings(visitor)).toBeFocused()
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('ArrowRight')
  await expect.poll(async () => (await attributes(visitor)).size).toBe('115')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('ArrowRight')
  await expect.poll(async () => (await attributes(visitor)).light).toBe('day')
})

story('a member finds their settings on another device', async ({ newMember, browser }) => {
  const { page, who } = await newMember('reader')
  await page.goto(ESSAY)
  const kept = page.waitForResponse(
    (response) => response.url().endsWith('/api/me/settings') && response.status() === 200,
  )
  await chooseAll(page)
  await kept

  const other = await browser.newContext()
  await signIn(other, who)
  const device = await other.newPage()
  await device.goto(ESSAY)
  await expect.poll(() => attributes(device)).toEqual(CHOSEN)
  await other.close()
})

story.describe('who asks their device for more contrast', () => {
  story.use({ contextOptions: { contrast: 'more' } })

  story('gets black on white, and white on black', async ({ visitor }) => {
    await visitor.goto(ESSAY)
    expect((await look(visitor)).backgroundColor).toBe('rgb(255, 255, 255)')
    await visitor.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(async () => (await look(visitor)).backgroundColor).toBe('rgb(0, 0, 0)')
  })
})

story.describe('with scripts switched off', () => {
  story.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  story('the device decides, and no control stands there in vain', async ({ visitor }) => {
    await visitor.goto(ESSAY)
    expect((await look(visitor)).backgroundColor).toBe('rgb(31, 25, 20)')
    await expect(visitor.getByRole('button', { name: 'Reading' })).toHaveCount(0)
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
