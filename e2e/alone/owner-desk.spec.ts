import type { Page } from '@playwright/test'

import type { Registration } from '@/domain/accounts/registration'

import { database } from '../arrange/database'
import { arrangeMember, freshHandle, signIn } from '../arrange/member'
import { expect, story } from '../story'

const joining = (registration: Registration) =>
  database.library.update({ where: { id: 1 }, data: { registration } })

async function arrangeOwner(page: Page) {
  const owner = await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] })
  await signIn(page.context(), owner)
  return owner
}

/** The words of the newest mail to the address, from the mailbox page. */
async function mailTo(page: Page, email: string): Promise<string> {
  const mail = page.getByRole('listitem').filter({ hasText: email }).first()
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(mail).toBeVisible({ timeout: 500 })
  }).toPass()
  return mail.innerText()
}

async function askForMail(page: Page, email: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me the mail' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })
    story.afterEach(() => joining('OPEN'))

    story(
      'an owner lets only the invited join, and one of them does',
      async ({ visitor, browser }) => {
        await arrangeOwner(visitor)
        await visitor.goto('/account')
        await visitor.getByRole('link', { name: 'The library' }).click()
        await visitor.getByRole('radio', { name: 'Who was invited' }).check()
        await visitor.getByRole('button', { name: 'Save', exact: true }).click()
        await expect(visitor.getByText('Saved. It holds from now on.')).toBeVisible()

        await visitor.goto('/owner/invitations')
        await visitor.getByLabel('For how many people').fill('0')
        await visitor.getByRole('button', { name: 'Make a link' }).click()
        await expect(visitor.getByText('Write a number from 1 to 100.').first()).toBeVisible()
        await visitor.getByLabel('For how many people').fill('1')
        await visitor.getByLabel('For whom').fill('The choir')
        await visitor.getByRole('button', { name: 'Make a link' }).click()
        const told = await visitor.getByText('Copy this link now').innerText()
        const link = /\/join\/[\w-]+/.exec(told)?.[0] ?? ''

        const guest = await browser.newPage({ javaScriptEnabled })
        const stranger = `${freshHandle('stranger')}@example.org`
        await guest.goto('/sign-in')
        await askForMail(guest, stranger)
        expect(await mailTo(guest, stranger)).toContain('It belongs to no member')

        const invited = `${freshHandle('invited')}@example.org`
        await guest.goto(link)
        await askForMail(guest, invited)
        const code = /^(\d{3}) ?(\d{3})$/m.exec(await mailTo(guest, invited))
        await guest.goto('/sign-in/code')
        await guest.getByLabel('Six-digit code').fill(`${code?.[1] ?? ''}${code?.[2] ?? ''}`)
        await guest.getByRole('button', { name: 'Sign in' }).click()
        await expect(guest.getByLabel('Name')).toBeVisible()
        await guest.goto(link)
        await expect(guest.getByText('As many people as it was meant for')).toBeVisible()
        await guest.close()

        await visitor.reload()
        await expect(visitor.getByText('1 of 1 came').first()).toBeVisible()
      },
    )

    story(
      'an owner gives an office and takes it, and every time it is written down',
      async ({ visitor, browser }) => {
        const owner = await arrangeOwner(visitor)
        const member = await arrangeMember(freshHandle('helper'))
        const theirs = await browser.newContext({ javaScriptEnabled })
        await signIn(theirs, member)
        const page = await theirs.newPage()
        expect((await page.goto('/owner'))?.status()).toBe(404)

        await visitor.goto('/owner/members')
        await visitor.getByLabel('The name begins with').fill(member.handle?.toUpperCase() ?? '')
        await visitor.getByRole('button', { name: 'Find' }).click()
        await visitor.getByRole('link', { name: member.handle ?? '' }).click()
        const moderator = visitor.getByRole('listitem').filter({ hasText: 'sees reports' })
        await moderator.getByLabel('Why, for the log').fill('She is calm.')
        await moderator.getByRole('button', { name: /^Make/ }).click()
        await expect(
          visitor.getByText(`${owner.handle ?? ''} made ${member.handle ?? ''} moderator`),
        ).toBeVisible()

        await page.goto('/account')
        await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
        await theirs.close()

        await moderator.getByLabel('Why, for the log').fill('She rests.')
        await moderator.getByRole('button', { name: /^Take/ }).click()
        await expect(visitor.getByText('She rests.')).toBeVisible()
        expect(await database.member.findUnique({ where: { id: member.id } })).toMatchObject({
          roles: [],
        })
      },
    )
  })
}
