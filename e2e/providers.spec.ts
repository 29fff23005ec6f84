import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'

type Told = { name: string; address?: string; verified?: boolean }

/** At the provider, which asks who one is. */
async function sayWho(page: Page, { name, address = '', verified = false }: Told): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Address', { exact: true }).fill(address)
  if (verified) await page.getByLabel('The address is verified').check()
  await page.getByRole('button', { name: 'Go on' }).click()
}

async function comeBy(page: Page, told: Told): Promise<void> {
  await page.goto(`/sign-in?returnTo=${ESSAY}`)
  await page.getByRole('button', { name: 'Continue with the Circle' }).click()
  await sayWho(page, told)
}

async function link(page: Page, name: string): Promise<void> {
  await page.goto('/account/providers')
  await page.getByRole('button', { name: 'Link the Circle' }).click()
  await sayWho(page, { name })
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'someone new comes in by another site and is back at the essay',
      async ({ visitor, context }) => {
        const name = freshHandle('circle')
        const address = `${name}@example.org`
        await comeBy(visitor, { name, address, verified: true })
        await visitor.getByLabel('Name').fill(name)
        await visitor.getByRole('button', { name: 'Take this name' }).click()
        await expect(visitor).toHaveURL(ESSAY)
        const kept = (await context.cookies()).map((cookie) => cookie.name)
        expect(kept).toContain('interleaf-session')
        for (const gone of ['interleaf-visit', 'interleaf-state', 'interleaf-verifier'])
          expect(kept).not.toContain(gone)
        await visitor.goto('/account')
        await expect(visitor.getByText(address)).toBeVisible()
      },
    )

    story(
      'a member links an account, comes in by it elsewhere, and removes it',
      async ({ browser }) => {
        const member = await arrangeMember(freshHandle('linker'), { isVerified: true })
        const name = freshHandle('circle')
        const here = await browser.newContext({ javaScriptEnabled })
        await signIn(here, member)
        const page = await here.newPage()
        await link(page, name)
        await expect(page.getByRole('heading', { name: 'the Circle' })).toBeVisible()

        const there = await browser.newContext({ javaScriptEnabled })
        const elsewhere = await there.newPage()
        await comeBy(elsewhere, { name })
        await expect(elsewhere).toHaveURL(ESSAY)
        await elsewhere.goto('/account')
        await expect(
          elsewhere.getByRole('heading', { level: 1, name: member.handle ?? '' }),
        ).toBeVisible()

        await page.getByRole('button', { name: 'Remove the Circle' }).click()
        await expect(page.getByText('None yet')).toBeVisible()
        await here.close()
        await there.close()
      },
    )

    story('someone who changes their mind over there is told so here', async ({ visitor }) => {
      await visitor.goto(`/sign-in?returnTo=${ESSAY}`)
      await visitor.getByRole('button', { name: 'Continue with the Circle' }).click()
      await visitor.getByRole('button', { name: 'Cancel' }).click()
      await expect(visitor.getByText('Nothing has changed: begin again')).toBeVisible()
      await visitor.getByRole('button', { name: 'Continue with the Circle' }).click()
      await expect(visitor.getByLabel('Name')).toBeVisible()
    })
  })
}

story('an address that both sides have verified is its member’s', async ({ visitor }) => {
  const member = await arrangeMember(freshHandle('mailer'), { isVerified: true })
  await comeBy(visitor, { name: freshHandle('circle'), address: member.email, verified: true })
  await expect(visitor).toHaveURL(ESSAY)
  await visitor.goto('/account')
  await expect(visitor.getByRole('heading', { level: 1, name: member.handle ?? '' })).toBeVisible()
})

story('an address that nobody has verified lets nobody in', async ({ visitor, context }) => {
  const member = await arrangeMember(freshHandle('mailer'), { isVerified: true })
  await comeBy(visitor, { name: freshHandle('circle'), address: member.email })
  await expect(visitor.getByText('Sign in by mail first')).toBeVisible()
  const names = (await context.cookies()).map(({ name }) => name)
  expect(names).not.toContain('interleaf-session')
})

story('someone else’s account is not linked a second time', async ({ newMember }) => {
  const [one, other] = [await newMember('first'), await newMember('second')]
  const name = freshHandle('circle')
  await link(one.page, name)
  await expect(one.page.getByRole('heading', { name: 'the Circle' })).toBeVisible()
  await link(other.page, name)
  await expect(other.page.getByText('belongs to another member')).toBeVisible()
  await expect(other.page.getByText('None yet')).toBeVisible()
})

story('the last way in cannot be removed', async ({ newMember }) => {
  const { page, who } = await newMember('lone')
  await database.member.update({ where: { id: who.id }, data: { email: null } })
  await link(page, freshHandle('circle'))
  await page.getByRole('button', { name: 'Remove the Circle' }).click()
  await expect(page.getByText('This is your only way in.').first()).toBeVisible()
})

story('no address of the library begins a sign-in by itself', async ({ request, baseURL }) => {
  for (const path of ['signin', 'signout', 'csrf', 'providers', 'session', 'error', 'signin/oidc'])
    expect((await request.get(`/api/auth/${path}`)).status()).toBe(404)
  expect((await request.get('/sign-in/with/oidc')).status()).toBe(405)
  const foreign = [undefined, 'null', 'https://evil.example', `${baseURL}.evil.example`]
  for (const origin of foreign) {
    const headers: Record<string, string> = origin === undefined ? {} : { origin }
    const options = { form: { purpose: 'link' }, headers, maxRedirects: 0 }
    const answer = await request.post('/sign-in/with/oidc', options)
    expect(answer.status()).toBe(403)
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }
  const from = { headers: { origin: baseURL ?? '' }, form: {} }
  expect((await request.post('/sign-in/with/elsewhere', from)).status()).toBe(404)
  const asVisitor = { ...from, form: { purpose: 'link' }, maxRedirects: 0 }
  const led = await request.post('/sign-in/with/oidc', asVisitor)
  expect(led.status()).toBe(303)
  expect(led.headers()['location']).toBe('/account/providers?problem=unconfirmed')
  const json = { ...from.headers, 'content-type': 'application/json' }
  const sent = await request.post('/sign-in/with/oidc', {
    headers: json,
    data: '{"purpose":"link"}',
  })
  expect(sent.status()).toBe(400)
})

story('an address that was sent by someone else signs nobody in', async ({ visitor, browser }) => {
  // What a service worker hands on cannot be stopped on its way.
  const lure = await browser.newPage({ serviceWorkers: 'block' })
  await lure.route('**/api/auth/callback/**', (route) => route.abort())
  const asked = lure.waitForRequest('**/api/auth/callback/**')
  await comeBy(lure, { name: freshHandle('lure') })
  const address = (await asked).url()
  await lure.close()
  await visitor.goto(address)
  await expect(visitor.getByText('This was begun in another browser')).toBeVisible()
})
