import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { selectWords } from './select-words'

export const ESSAY = '/essays/the-runner-and-the-chaser'
const WORDS = { paragraph: 1, from: 3, to: 9 }

export const toolbar = (page: Page) => page.getByRole('region', { name: 'The words you selected' })
const noteIn = (page: Page) => toolbar(page).getByLabel('A note, for you alone')
export const marks = (page: Page) => page.getByRole('list', { name: 'Your passages in this essay' })
export const sheet = (page: Page) => page.getByRole('region', { name: 'Your passage' })
export const notice = (page: Page) => page.getByRole('region', { name: 'What was kept' })
export const painted = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(''), name)

/** Opens the essay and waits until the library has said who reads it. */
export async function openKnown(page: Page): Promise<void> {
  const answer = page.waitForResponse('**/api/me/essays/*')
  await page.goto(ESSAY)
  await (await answer).finished()
  await page.waitForFunction(() => localStorage.getItem('interleaf-owner') !== null)
}

/** Selects words of the essay that is open, and keeps them by the button of this name. */
export async function keepSelected(page: Page, note: string, button = 'Keep'): Promise<string> {
  const words = await selectWords(page, WORDS)
  await noteIn(page).fill(note)
  await toolbar(page).getByRole('button', { name: button, exact: true }).click()
  return words
}

/** The notes of all that a member has kept. */
export const notesOf = async (memberId: string): Promise<string[]> => {
  const where = { memberId, removedAt: null }
  const kept = await database.bookmark.findMany({ where, orderBy: { createdAt: 'asc' } })
  return kept.map(({ note }) => note)
}
