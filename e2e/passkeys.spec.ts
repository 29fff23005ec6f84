import type { CDPSession, Page } from '@playwright/test'

import { database } from './arrange/database'
import { freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const BUTTON = { name: 'Sign in with a passkey' }

type Device = {
  /** Whether whoever holds the device unlocks it at once. */
  isHeld: (isHeld: boolean) => Promise<void>
}

/** A device that keeps passkeys for this browser, as Chromium plays one. */
async function aDevice(page: Page): Promise<Device> {
  const browser: CDPSession = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    isHeld: async (enabled) => {
      await browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
    },
  }
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/account/passkeys')
  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await expect(page.getByText('The passkey is made.')).toBeVisible()
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL('/')
}

const verifyAddress = (id: string) =>
  database.member.update({ where: { id }, data: { emailVerified: new Date() } })

story('a member adds a passkey, and comes back by the button', async ({ newMember }) => {
  const { page, who } = await newMember('keyed')
  const device = await aDevice(page)
  await addPasskey(page, 'Phone')
  await expect(page.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText(
    'Not used yet',
  )
  await signOut(page)

  await device.isHeld(false)
  await page.goto(`/sign-in?returnTo=${ESSAY}`)
  await page.getByRole('button', BUTTON).click()
  await expect(page.getByText('Waiting for your device')).toBeVisible()
  // The device may not have been asked yet when it is first taken up: its holder tries again, as people do.
  await expect(async () => {
    await device.isHeld(false)
    await device.isHeld(true)
    await expect(page).toHaveURL(ESSAY, { timeout: 2_000 })
  }).toPass()

  await page.goto('/account/passkeys')
  await expect(page.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText('Last used')
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: who.handle ?? '' })).toBeVisible()
})

story('a passkey chosen in the e-mail field lets in without a button', async ({ newMember }) => {
  const { page, who } = await newMember('filled')
  await aDevice(page)
  await addPasskey(page, 'Phone')
  await signOut(page)
  await page.goto(`/sign-in?returnTo=${ESSAY}`)
  await expect(page).toHaveURL(ESSAY)
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: who.handle ?? '' })).toBeVisible()
})

story('a passkey is renamed and removed; the last way in stays', async ({ newMember }) => {
  const { page, who } = await newMember('remover')
  await aDevice(page)
  await addPasskey(page, 'Phone')
  const only = page.getByRole('listitem').filter({ hasText: 'Phone' })
  await expect(only).toContainText('Your only way in')
  const { id } = await database.passkey.findFirstOrThrow({ where: { memberId: who.id } })
  await page.goto(`/account/passkeys/${id}/remove`)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('This is your only way in.')).toBeVisible()

  await verifyAddress(who.id)
  await page.goto('/account/passkeys')
  await only.getByText('Rename').click()
  await page.getByLabel('Name').fill('Blue key')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Blue key' })).toBeVisible()
  await page.getByRole('link', { name: 'Remove Blue key' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('The passkey is removed')).toBeVisible()
  await expect(page.getByText('No passkey yet')).toBeVisible()

  await signOut(page)
  await page.goto(`/sign-in?returnTo=${ESSAY}`)
  await page.getByLabel('E-mail address').focus()
  await expect(page.getByText('This passkey opens nothing here.').first()).toBeVisible()
})

story('something grave asks for the passkey once more, and leads back', async ({ newMember }) => {
  const { page, who } = await newMember('confirmer')
  await aDevice(page)
  await addPasskey(page, 'Phone')
  const longAgo = new Date(Date.now() - 3_600_000)
  const where = { memberId: who.id }
  await database.session.updateMany({ where, data: { confirmedAt: longAgo } })
  await page.goto('/account/passkeys/new')
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click()
  await expect(page).toHaveURL('/account/passkeys/new')
  await expect(page.getByRole('heading', { name: 'Add a passkey' })).toBeVisible()
  await page.getByLabel('Name').fill('Again')
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await expect(page.getByText('This device has a passkey for your account')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Again')
})

story('who has no passkey at hand takes the mail all the same', async ({ visitor }) => {
  await visitor.goto('/sign-in')
  await visitor.getByRole('button', BUTTON).click()
  await visitor.getByLabel('E-mail address').fill(`${freshHandle('keyless')}@example.org`)
  await visitor.getByRole('button', { name: 'Send me the mail' }).click()
  await expect(visitor.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
})

story('without scripts passkeys are listed, renamed and removed', async ({ newMember }) => {
  const { page, who } = await newMember('plain', { javaScriptEnabled: false })
  await verifyAddress(who.id)
  const key = { memberId: who.id, credentialId: who.id, publicKey: Uint8Array.of(0) }
  await database.passkey.create({ data: { ...key, name: 'Phone' } })
  await page.goto('/account/passkeys/new')
  await expect(page.getByText('Making a passkey needs JavaScript')).toBeVisible()
  await page.goto('/account/passkeys')
  await page.getByText('Rename').click()
  await page.getByLabel('Name').fill('Old phone')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Old phone' })).toBeVisible()
  await page.getByRole('link', { name: 'Remove Old phone' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('No passkey yet')).toBeVisible()
})
