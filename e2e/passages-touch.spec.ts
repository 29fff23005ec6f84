import { marks, notice, openKnown, toolbar } from './passage-acts'
import { expect, story } from './story'

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }

story(
  'on a phone: the toolbar lies at the lower edge, off the words, and the selection stays',
  async ({ newMember }) => {
    const { page } = await newMember('finger', PHONE)
    await openKnown(page)
    // What the browser's own handles do: a selection comes without a mouse.
    const words = await page
      .locator('#essay-body > p')
      .nth(1)
      .evaluate((paragraph) => {
        paragraph.scrollIntoView({ block: 'end', behavior: 'instant' })
        const text = paragraph.firstChild
        const selection = document.getSelection()
        if (!text || !selection) throw new Error('no words')
        selection.setBaseAndExtent(text, 0, text, 40)
        return String(selection)
      })
    await expect(toolbar(page)).toBeVisible()
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(words)
    const places = await page.evaluate(() => {
      const sheet = document.querySelector('.passage-sheet')?.getBoundingClientRect()
      const chosen = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      return { top: sheet?.top ?? 0, bottom: sheet?.bottom ?? 0, words: chosen?.bottom ?? 0 }
    })
    expect(Math.round(places.bottom)).toBe(844)
    expect(places.words).toBeLessThanOrEqual(places.top)
    await toolbar(page).getByLabel('A note, for you alone').tap()
    await page.keyboard.type('By touch.')
    await expect(toolbar(page)).toBeVisible()
    await toolbar(page).getByText('question').tap()
    await toolbar(page).getByRole('button', { name: 'Keep', exact: true }).tap()
    await expect(notice(page)).toContainText('Kept.')
    await expect(marks(page).getByRole('button')).toHaveAccessibleName(/“question”.*with a note$/)
    await notice(page).getByRole('button', { name: 'Close' }).tap()
    await expect(notice(page)).toHaveCount(0)
  },
)
