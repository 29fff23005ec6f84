import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { mailTo } from './mail-to'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'

async function askForMail(page: Page, email: string): Promise<void> {
  await page.goto(`/sign-in?returnTo=${ESSAY}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me the mail' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
}

async function chooseName(page: Page, handle: string): Promise<void> {
  await page.getByLabel('Name').fill(handle)
  await page.getByRole('button', { name: 'Take this name' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'someone new comes in by the link and is back at the essay',
      async ({ visitor, context }) => {
        const email = `${freshHandle('link')}@example.org`
        await askForMail(visitor, email)
        const { link } = await mailTo(visitor, email)
        for (let scan = 0; scan < 10; scan++) await visitor.request.get(link)
        await visitor.goto(link)
        await expect(visitor.getByText(`${email.slice(0, 1)}…@e…`)).toBeVisible()
        await visitor.getByRole('button', { name: 'Sign in' }).click()
        await chooseName(visitor, freshHandle('reader'))
        await expect(visitor).toHaveURL(ESSAY)
        const names = (await context.cookies()).map(({ name }) => name)
        expect(names).toContain('interleaf-session')

        await visitor.goto(link)
        await visitor.getByRole('button', { name: 'Sign in' }).click()
        await expect(visitor.getByText('This link has been used').first()).toBeVisible()
      },
    )

    story('someone new comes in by the code; a wrong one is refused', async ({ visitor }) => {
      const email = `${freshHandle('code')}@example.org`
      await askForMail(visitor, email)
      const { code } = await mailTo(visitor, email)
      await visitor.goto('/sign-in/code')
      await visitor.getByLabel('Six-digit code').fill(code === '000000' ? '000001' : '000000')
      await visitor.getByRole('button', { name: 'Sign in' }).click()
      await expect(visitor.getByText('You have 4 more tries').first()).toBeVisible()
      await visitor.getByLabel('Six-digit code').fill(code)
      await visitor.getByRole('button', { name: 'Sign in' }).click()
      await chooseName(visitor, freshHandle('reader'))
      await expect(visitor).toHaveURL(ESSAY)
      await visitor.goto('/account')
      await expect(visitor.getByText(email)).toBeVisible()
      await visitor.goto('/account/sessions')
      await expect(visitor.getByText('Chrome on Linux')).toBeVisible()
    })
  })
}

story('the code does not work in another browser', async ({ visitor, browser }) => {
  const email = `${freshHandle('thief')}@example.org`
  await askForMail(visitor, email)
  const { code } = await mailTo(visitor, email)
  const other = await browser.newPage()
  await other.goto('/sign-in/code')
  await other.getByLabel('Six-digit code').fill(code)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(other.getByText('This code has been used').first()).toBeVisible()
  await other.close()
})

story('an address that is none is refused and stays in its field', async ({ visitor }) => {
  await visitor.goto('/sign-in')
  await visitor.getByLabel('E-mail address').fill('reader@nowhere')
  await visitor.getByRole('button', { name: 'Send me the mail' }).click()
  await expect(visitor.getByText('Write one e-mail address').first()).toBeVisible()
  await expect(visitor.getByLabel('E-mail address')).toHaveValue('reader@nowhere')
})

story('a member signs out, and the next request is a visitor’s', async ({ newMember }) => {
  const { page, who } = await newMember('leaver')
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: who.handle ?? '' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
