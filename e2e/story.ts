import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn, type Arranged } from './arrange/member'
import { waitsUntilAwake } from './awake'

type Person = { page: Page; who: Arranged }

type Cast = {
  /** Someone who is not signed in. */
  visitor: Page
  /** Opens a browser of its own for a new member; the first comment of such a one waits. */
  newMember: (name: string, options?: BrowserContextOptions) => Promise<Person>
  /** Someone who looks after the library. */
  moderator: Person
}

/** A story with its cast: each person in a browser of their own, closed at the end. */
export const story = base.extend<Cast>({
  page: async ({ page, javaScriptEnabled }, give) => {
    await page.addInitScript(stir)
    await give(javaScriptEnabled ? waitsUntilAwake(page) : page)
  },
  visitor: async ({ page }, give) => {
    await give(page)
  },
  newMember: async ({ browser, javaScriptEnabled }, give) => {
    const pages: Page[] = []
    await give(async (name, options = {}) => {
      const who = await arrangeMember(freshHandle(name))
      const person = await enter(browser, who, { javaScriptEnabled, ...options })
      pages.push(person.page)
      return person
    })
    for (const page of pages) await page.context().close()
  },
  moderator: async ({ browser, javaScriptEnabled }, give) => {
    const who = await arrangeMember(freshHandle('warden'), { roles: ['MODERATOR'] })
    const person = await enter(browser, who, { javaScriptEnabled })
    await give(person)
    await person.page.context().close()
  },
})

/** Runs in the page: the scripts of an essay wait until someone moves. In a story someone always does. */
function stir(): void {
  addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('pointerdown')))
}

async function enter(
  browser: Browser,
  who: Arranged,
  options: BrowserContextOptions,
): Promise<Person> {
  const context = await browser.newContext(options)
  await signIn(context, who)
  const page = await context.newPage()
  return { page: options.javaScriptEnabled ? waitsUntilAwake(page) : page, who }
}

export { expect } from '@playwright/test'
