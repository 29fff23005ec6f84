import type { Page } from '@playwright/test'

import { arrangeMember, freshHandle, openSessionFor, signIn } from './arrange/member'
import { aConversation, draftsOf, freshWords, inAccount, KEPT, wordsBox } from './draft-acts'
import { expect, story } from './story'

story('what one member typed is not shown to another who signs in there', async ({ newMember }) => {
  const { page, who } = await newMember('first-one')
  const other = await arrangeMember(freshHandle('second-one'))
  const [{ address }, typed] = [await aConversation(), freshWords()]
  await page.goto(address)
  await expect(wordsBox(page)).toBeVisible()
  await page.context().setOffline(true)
  await wordsBox(page).fill(typed)
  await expect(page.getByText('as soon as the library can be reached')).toBeVisible()
  // The session ends without anyone's signing out: what was typed stays on the device.
  await page.context().clearCookies()
  await signIn(page.context(), other)
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto(address)
  await expect(page.getByText(other.handle ?? '').first()).toBeAttached()
  await expect(wordsBox(page)).toHaveValue('')
  expect(await page.content()).not.toContain(typed)
  expect(await draftsOf(other)).toEqual([])

  await signIn(page.context(), { ...who, sessionToken: await openSessionFor(who.id) })
  await page.goto(address)
  await expect(wordsBox(page)).toHaveValue(typed)
  await inAccount(who).toEqual([typed])
  expect(await draftsOf(other)).toEqual([])
})

story(
  'a page left open is not given the draft of whoever signed in since',
  async ({ newMember }) => {
    const { page } = await newMember('left-open')
    const other = await arrangeMember(freshHandle('came-since'))
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue('')
    await page.context().clearCookies()
    await signIn(page.context(), other)
    const tab = await page.context().newPage()
    await tab.goto(address)
    await wordsBox(tab).fill(typed)
    await expect(tab.getByText(KEPT)).toBeVisible()
    const looked = page.waitForResponse((answer) => answer.url().includes('/api/me/drafts/'))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    expect((await looked).status()).toBe(403)
    await expect(wordsBox(page)).toHaveValue('')
    expect(await page.content()).not.toContain(typed)
  },
)

/** As if what stands in the draft of this device had been typed without a network, after what the library has. */
const typeUnheard = (page: Page, typed: string) =>
  page.evaluate((words) => {
    for (const key of Object.keys(localStorage).filter((one) =>
      one.startsWith('interleaf-draft:'),
    )) {
      const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as object
      localStorage.setItem(key, JSON.stringify({ ...draft, words: { words }, isKept: false }))
    }
  }, typed)

for (const [what, isSaved] of [
  ['is saved before its member signs out', true],
  ['is not lost by signing out before its member agreed', false],
] as const)
  story(`what was typed without a network ${what}`, async ({ newMember }) => {
    const { page, who } = await newMember('leaving')
    const [{ address }, first, typed] = [await aConversation(), freshWords(), freshWords()]
    await page.goto(address)
    await wordsBox(page).fill(first)
    await expect(page.getByText(KEPT)).toBeVisible()
    await page.goto('/account')
    await typeUnheard(page, typed)
    if (!isSaved) await page.route('**/api/me/drafts/**', (route) => route.abort())
    const leave = page.getByRole('button', { name: 'Sign out', exact: true })
    await leave.click()
    if (!isSaved) {
      await expect(page.getByText('is on this device alone.')).toBeVisible()
      expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(typed)
      await leave.click()
    }
    await expect(page).toHaveURL('/')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(typed)
    expect((await draftsOf(who)).map(({ words }) => words)).toEqual([isSaved ? typed : first])
  })
