import type { Page } from '@playwright/test'

import { ESSAY, marks, notesOf, notice, painted, toolbar } from './passage-acts'
import { expect, story } from './story'

const picker = (page: Page) => page.getByRole('region', { name: 'Pick a passage' })
const pad = (page: Page) => page.getByRole('application')
const heard = (page: Page) => picker(page).getByRole('status')

/** From the address bar to the button before the essay, by Tab alone. */
async function tabToPicking(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Pick a passage to keep' })
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error('the button cannot be reached by Tab')
}

story(
  'with the keyboard only: a passage is picked by sentences and paragraphs, heard, seen and kept',
  async ({ newMember }) => {
    const { page, who } = await newMember('typist')
    await page.goto(ESSAY)
    await tabToPicking(page)
    await page.keyboard.press('Enter')
    await expect(pad(page)).toBeFocused()
    await expect(heard(page)).toHaveText(/^Paragraph 1 of \d+: /)
    const first = await painted(page, 'interleaf-chosen')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(heard(page)).toHaveText(/^Paragraph 2 of \d+: /)
    expect(await painted(page, 'interleaf-chosen')).not.toBe(first)
    await page.keyboard.press('ArrowRight')
    const sentence = await painted(page, 'interleaf-chosen')
    await expect(heard(page)).toHaveText(new RegExp(`^Paragraph 2 of \\d+: ${escaped(sentence)}$`))
    await page.keyboard.press('Shift+ArrowRight')
    await expect(heard(page)).toHaveText(/^\d+ words picked\. Paragraph \d+ of \d+, to: /)
    const picked = await painted(page, 'interleaf-chosen')
    expect(picked.startsWith(sentence)).toBe(true)
    expect(picked.length).toBeGreaterThan(sentence.length)

    await page.keyboard.press('Enter')
    await expect(picker(page)).toHaveCount(0)
    await expect(toolbar(page).getByRole('radio', { name: 'true for me' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.type('By hand.')
    await page.keyboard.press('Control+Enter')
    await expect(marks(page).getByRole('button')).toBeFocused()
    await expect.poll(() => notesOf(who.id)).toEqual(['By hand.'])
    await expect(notice(page)).toContainText('Kept.')
    await expect(marks(page).getByRole('button')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Your passage' })).toBeFocused()
  },
)

story(
  'every block of an essay can be picked, its footnotes too; Escape leaves',
  async ({ visitor: page }) => {
    await page.goto('/essays/twin-flames-and-karmic-bonds')
    await tabToPicking(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    const blocks = await page.locator('#essay-body [data-b]').count()
    const reached = new Set<string>()
    for (let step = 0; step < blocks; step += 1) {
      reached.add(/^Paragraph (\d+)/.exec(await heard(page).innerText())?.[1] ?? '')
      await page.keyboard.press('ArrowDown')
    }
    expect(reached.size).toBe(blocks)
    await expect(heard(page)).toHaveText('There is nothing further that way.')
    const footnote = await painted(page, 'interleaf-chosen')
    expect(footnote).not.toBe('')
    await expect(page.locator('#essay-body [data-b]').last()).toContainText(footnote.slice(0, 20))
    await page.keyboard.press('Escape')
    await expect(picker(page)).toHaveCount(0)
    expect(await painted(page, 'interleaf-chosen')).toBe('')
    await expect(page.getByRole('button', { name: 'Pick a passage to keep' })).toBeFocused()
  },
)

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
