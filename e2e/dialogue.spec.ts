import type { Page } from '@playwright/test'

import { expect, story } from './story'

const DIALOGUE = '/essays/a-conversation-on-karmic-soul-mates'
const THIRD = { name: 'Turn 3, Questioner: link or quote' }

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Turn of Questioner' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

story('one turn of a dialogue is quoted, linked and followed', async ({ visitor, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visitor.goto(DIALOGUE)
  const turn = visitor.locator('#turn-3')
  const words = await turn.locator('p').first().innerText()
  await turn.hover()
  await visitor.getByRole('link', THIRD).click()

  await sheet(visitor).getByRole('button', { name: 'Quote this turn' }).click()
  await expect(sheet(visitor).getByRole('status')).toContainText('copied')
  const address = `${new URL(visitor.url()).origin}${DIALOGUE}#turn-3`
  expect(await clipboard(visitor)).toBe(
    [
      `> **Questioner:** ${words.replace(/^questioner:\s*/i, '')}`,
      '>',
      `> — The Evening Circle, “A Conversation on Karmic Soul Mates”, <${address}>`,
    ].join('\n'),
  )

  await sheet(visitor).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => clipboard(visitor)).toBe(address)
  await visitor.keyboard.press('Escape')
  await expect(sheet(visitor)).toBeHidden()
  await expect(visitor.getByRole('link', THIRD)).toBeFocused()

  await visitor.goto('/')
  await visitor.goto(address)
  await expect(turn).toBeInViewport()
  expect(await turn.evaluate((element) => element.matches(':target'))).toBe(true)
})

story('a turn leads to a conversation about its words', async ({ newMember }) => {
  const { page } = await newMember('listener')
  await page.goto(DIALOGUE)
  const words = await page.locator('#turn-3 p').first().innerText()
  await page.getByRole('link', THIRD).press('Enter')
  await sheet(page).getByRole('link', { name: 'Discuss' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talk about these words')
  await expect(page.getByText(words.replace(/^questioner:\s*/i, ''))).toBeVisible()
})

story(
  'where copying is not allowed, the words are shown to be copied by hand',
  async ({ visitor }) => {
    await visitor.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await visitor.goto(DIALOGUE)
    await visitor.getByRole('link', THIRD).press('Enter')
    await sheet(visitor).getByRole('button', { name: 'Quote this turn' }).click()
    await expect(sheet(visitor).getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(
      /^> \*\*Questioner:\*\* [^]*#turn-3>$/,
    )
  },
)

story('the scripts of an essay wait until its reader moves', async ({ browser }) => {
  const page = await browser.newPage()
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(DIALOGUE, { waitUntil: 'networkidle' })
  expect(scripts).toEqual(['/first-paint.js'])
  await page.mouse.move(200, 200)
  await page.mouse.move(240, 260)
  await expect(page.getByRole('link', THIRD)).toBeAttached()
  expect(scripts.length).toBeGreaterThan(1)
  expect(new Set(scripts).size).toBe(scripts.length)
  await page.close()
})
