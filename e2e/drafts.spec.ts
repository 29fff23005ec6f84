import { database } from './arrange/database'
import { openSessionFor, signIn } from './arrange/member'
import {
  aConversation,
  arrives,
  draftsOf,
  elsewhere,
  freshWords,
  inAccount,
  KEPT,
  post,
  saysUnheard,
  wordsBox,
} from './draft-acts'
import { expect, story } from './story'

story.describe('nothing typed is lost', () => {
  story('when the tab is killed at once', async ({ newMember }) => {
    const { page } = await newMember('hasty')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue('')
    await wordsBox(page).fill(typed)
    const context = page.context()
    await page.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await again.goto(address)
    await expect(wordsBox(again)).toHaveValue(typed)
    await arrives(again, typed, address)
  })

  story(
    'when the whole browser is gone: it stands on any other',
    async ({ newMember, browser }) => {
      const { page, who } = await newMember('killed')
      const [{ address }, typed] = [await aConversation(), freshWords()]
      await page.goto(address)
      await wordsBox(page).fill(typed)
      await expect(page.getByText(KEPT)).toBeVisible()
      await page.context().close()
      const context = await browser.newContext()
      const phone = await elsewhere(context, who)
      await phone.goto(address)
      await expect(wordsBox(phone)).toHaveValue(typed)
      await arrives(phone, typed, address)
      expect(await draftsOf(who)).toEqual([])
      await context.close()
    },
  )

  story('when the session ended and one signs in on the way', async ({ newMember }) => {
    const { page, who } = await newMember('late')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await database.session.deleteMany({ where: { memberId: who.id } })
    await wordsBox(page).fill(typed)
    await expect(page.getByText('Draft kept on this device only. Sign in')).toBeVisible()
    await post(page)
    await expect(wordsBox(page)).toHaveValue(typed)
    await page.getByRole('link', { name: 'Sign in and come back here' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await signIn(page.context(), { ...who, sessionToken: await openSessionFor(who.id) })
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue(typed)
    await inAccount(who).toEqual([typed])
    await arrives(page, typed, address)
    expect(await draftsOf(who)).toEqual([])
  })

  story('when there is no network: it goes to the account afterwards', async ({ newMember }) => {
    const { page, who } = await newMember('tunnel')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await expect(wordsBox(page)).toBeVisible()
    await page.context().setOffline(true)
    await wordsBox(page).fill(typed)
    await expect(page.getByText('as soon as the library can be reached')).toBeVisible()
    await page.context().setOffline(false)
    await expect(page.getByText(KEPT)).toBeVisible()
    await inAccount(who).toEqual([typed])
  })

  story('when the words were sent without a network', async ({ newMember }) => {
    const { page } = await newMember('tunnel')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await expect(wordsBox(page)).toBeVisible()
    await page.context().setOffline(true)
    await wordsBox(page).fill(typed)
    await post(page)
    await saysUnheard(page)
    await expect(wordsBox(page)).toHaveValue(typed)
    await page.context().setOffline(false)
    await arrives(page, typed, address)
  })

  story('when the page is left after that', async ({ newMember }) => {
    const { page } = await newMember('tunnel')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await expect(wordsBox(page)).toBeVisible()
    await page.context().setOffline(true)
    await wordsBox(page).fill(typed)
    await post(page)
    await saysUnheard(page)
    await page.context().setOffline(false)
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue(typed)
    await arrives(page, typed, address)
  })

  story('when the library fails on its side', async ({ newMember }) => {
    const { page, who } = await newMember('unlucky')
    const [{ address }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await page.route('**/*', (route) =>
      route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 500 }),
    )
    await wordsBox(page).fill(typed)
    await expect(page.getByText('as soon as the library can be reached')).toBeVisible()
    await post(page)
    await saysUnheard(page)
    await page.unroute('**/*')
    await expect(wordsBox(page)).toHaveValue(typed)
    await inAccount(who).toEqual([typed])
    await arrives(page, typed, address)
    expect(await draftsOf(who)).toEqual([])
  })

  story('when the conversation was closed meanwhile', async ({ newMember }) => {
    const { page } = await newMember('shut-out')
    const [{ address, threadId }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await wordsBox(page).fill(typed)
    await expect(page.getByText(KEPT)).toBeVisible()
    const where = { id: threadId }
    await database.thread.update({ where, data: { lockedAt: new Date() } })
    await post(page)
    await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible()
    await expect(wordsBox(page)).toHaveValue(typed)
    await page.goto('/account/drafts')
    await expect(page.getByText(typed).first()).toBeVisible()
    await database.thread.update({ where, data: { lockedAt: null } })
    await page.goto(address)
    await expect(wordsBox(page)).toHaveValue(typed)
    await arrives(page, typed, address)
  })

  story('when slow mode asks to wait', async ({ newMember }) => {
    const { page, who } = await newMember('quick')
    const [{ address, threadId }, typed] = [await aConversation(), freshWords()]
    await page.goto(address)
    await wordsBox(page).fill('First words.')
    await post(page)
    await expect(page.getByRole('article').filter({ hasText: 'First words.' })).toBeVisible()
    await database.thread.update({ where: { id: threadId }, data: { slowSeconds: 3600 } })
    await wordsBox(page).fill(typed)
    await post(page)
    await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible()
    await expect(wordsBox(page)).toHaveValue(typed)
    await inAccount(who).toEqual([typed])
    await page.reload()
    await expect(wordsBox(page)).toHaveValue(typed)
  })
})
