import type { Page } from '@playwright/test'

import { ESSAY, keepSelected, marks, notesOf, notice, sheet, toolbar } from './passage-acts'
import { expect, story } from './story'

const REFUSED = 'this browser does not allow keeping anything in it'
const noteIn = (page: Page) => toolbar(page).getByLabel('A note, for you alone')

/** Runs in the page, before all else: what browsers do whose owner refuses all storage. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    Object.defineProperty(window, name, { get, configurable: true })
  }
}

story(
  'where the browser refuses all storage: a member keeps words, changes them, and nothing breaks',
  async ({ newMember }) => {
    const { page, who } = await newMember('private')
    const broken: string[] = []
    page.on('pageerror', ({ message }) => broken.push(message))
    await page.addInitScript(refuseStorage)
    await page.goto(ESSAY)
    await keepSelected(page, 'Kept all the same.')
    await expect(notice(page)).toContainText('Kept.')
    expect(await notesOf(who.id)).toEqual(['Kept all the same.'])
    await page.reload()
    await marks(page).getByRole('button').click()
    await sheet(page).getByLabel('Your note').fill('Changed all the same.')
    await sheet(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect.poll(() => notesOf(who.id)).toEqual(['Changed all the same.'])
    await page.goto('/bookmarks')
    await expect(page.getByRole('article')).toContainText('Changed all the same.')
    expect(broken).toEqual([])
  },
)

story(
  'and when the library cannot be reached either, it is said, and the note stays in its field',
  async ({ newMember }) => {
    const { page, who } = await newMember('private')
    await page.addInitScript(refuseStorage)
    await page.goto(ESSAY)
    const unreached = '**/api/me/bookmarks'
    await page.route(unreached, (route) => route.abort())
    await keepSelected(page, 'Typed in vain?')
    await expect(toolbar(page).getByRole('alert')).toContainText(REFUSED)
    await expect(noteIn(page)).toHaveValue('Typed in vain?')
    await page.unroute(unreached)
    await toolbar(page).getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(notice(page)).toContainText('Kept.')
    expect(await notesOf(who.id)).toEqual(['Typed in vain?'])
  },
)

story(
  'a visitor whose browser refuses is told so, and not that the library is away',
  async ({ visitor: page }) => {
    await page.addInitScript(refuseStorage)
    await page.goto(ESSAY)
    await keepSelected(page, 'Mine.', 'Keep in this browser')
    const told = toolbar(page).getByRole('alert')
    await expect(told).toContainText('This browser does not allow keeping anything in it')
    await expect(told).not.toContainText('cannot be reached')
    await expect(noteIn(page)).toHaveValue('Mine.')
  },
)
