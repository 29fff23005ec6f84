import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { freshHandle, openSessionFor, signIn } from './arrange/member'
import { mailTo } from './mail-to'
import { expect, story } from './story'

async function sayItIsMe(page: Page, email: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Is it you?' })).toBeVisible()
  const back = page.url()
  await page.getByRole('button', { name: `Send a code to ${email}` }).click()
  await expect(page.getByLabel('Six-digit code')).toBeVisible()
  const { code } = await mailTo(page, email)
  await page.goto(back)
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'It is me' }).click()
}

async function forgetConfirmation(memberId: string): Promise<void> {
  const data = { confirmedAt: new Date(Date.now() - 3_600_000) }
  await database.session.updateMany({ where: { memberId }, data })
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'a member sees where they are signed in and ends it; that browser is out at its next step',
      async ({ newMember, browser }) => {
        const { page, who } = await newMember('roamer', { javaScriptEnabled })
        const [phone, desk] = [await browser.newContext(), await browser.newContext()]
        await signIn(phone, { ...who, sessionToken: await openSessionFor(who.id, 'Safari') })
        await signIn(desk, { ...who, sessionToken: await openSessionFor(who.id, 'Firefox') })
        const [onPhone, atDesk] = [await phone.newPage(), await desk.newPage()]
        await onPhone.goto('/account')
        await expect(
          onPhone.getByRole('heading', { level: 1, name: who.handle ?? '' }),
        ).toBeVisible()

        await page.goto('/account')
        await page.getByRole('link', { name: 'Where you are signed in' }).click()
        await expect(page.getByText('this one')).toHaveCount(1)
        await page.getByRole('button', { name: 'Sign out of Safari' }).click()
        await expect(page.getByText('It is signed out.')).toBeVisible()
        await expect(page.getByText('Safari')).toHaveCount(0)
        await onPhone.reload()
        await expect(onPhone.getByRole('heading', { name: 'Sign in' })).toBeVisible()

        await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
        await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
        await atDesk.goto('/account')
        await expect(atDesk.getByRole('heading', { name: 'Sign in' })).toBeVisible()
        await page.goto('/account')
        await expect(page.getByRole('heading', { level: 1, name: who.handle ?? '' })).toBeVisible()
        await Promise.all([phone.close(), desk.close()])
      },
    )

    story(
      'a member shows once more that it is them, and changes their address',
      async ({ newMember }) => {
        const { page, who } = await newMember('mover', { javaScriptEnabled })
        await forgetConfirmation(who.id)
        await page.goto('/account/email')
        await sayItIsMe(page, who.email)
        await expect(page.getByRole('heading', { name: 'E-mail address' })).toBeVisible()

        const email = `${freshHandle('new')}@example.org`
        await page.getByLabel('New address').fill(email)
        await page.getByRole('button', { name: 'Send the code' }).click()
        await expect(page.getByText(`We wrote to ${email}`)).toBeVisible()
        const { code } = await mailTo(page, email)
        await page.goto('/account/email')
        await page.getByLabel('Six-digit code').fill(code === '000000' ? '000001' : '000000')
        await page.getByRole('button', { name: 'Change the address' }).click()
        await expect(page.getByText('You have 4 more tries').first()).toBeVisible()
        await page.getByLabel('Six-digit code').fill(code)
        await page.getByRole('button', { name: 'Change the address' }).click()
        await expect(page.getByText(`Now it is ${email}`)).toBeVisible()
        await mailTo(page, who.email, /was changed/)
      },
    )
  })
}

story('an address that is another’s is answered like any other', async ({ newMember }) => {
  const { who: other } = await newMember('owner')
  const { page } = await newMember('taker')
  await page.goto('/account/email')
  await page.getByLabel('New address').fill(other.email)
  await page.getByRole('button', { name: 'Send the code' }).click()
  await expect(page.getByText(`We wrote to ${other.email}`)).toBeVisible()
  const { code } = await mailTo(page, other.email, /has an account/)
  expect(code).toBe('')
})

story(
  'a session that was put into a browser ends when one signs in there',
  async ({ newMember, visitor }) => {
    const { who: planter } = await newMember('planter')
    await signIn(visitor.context(), planter)
    const email = `${freshHandle('fixed')}@example.org`
    await visitor.goto('/sign-in')
    await visitor.getByLabel('E-mail address').fill(email)
    await visitor.getByRole('button', { name: 'Send me the mail' }).click()
    await expect(visitor.getByRole('heading', { name: 'Look in your mail' })).toBeVisible()
    const { code } = await mailTo(visitor, email)
    await visitor.goto('/sign-in/code')
    await visitor.getByLabel('Six-digit code').fill(code)
    await visitor.getByRole('button', { name: 'Sign in' }).click()
    await expect(visitor.getByLabel('Name')).toBeVisible()
    const cookies = await visitor.context().cookies()
    const own = cookies.find(({ name }) => name === 'interleaf-session')
    expect(own?.value).not.toBe(planter.sessionToken)
    expect(await database.session.count({ where: { memberId: planter.id } })).toBe(0)
  },
)

story(
  'whoever is suspended sees their account and nothing else of theirs',
  async ({ newMember }) => {
    const { page, who } = await newMember('silenced')
    await page.goto('/bookmarks')
    await expect(page).toHaveURL('/bookmarks')
    await suspend(who.id)
    await page.goto('/bookmarks')
    await expect(page).toHaveURL('/account')
    await expect(page.getByText('Your account is suspended')).toBeVisible()
  },
)

/** A live suspension, on account of any comment there is. */
async function suspend(authorId: string): Promise<void> {
  const essay = await database.essay.findFirstOrThrow()
  const thread = await database.thread.create({
    data: { essayId: essay.id, title: 'Harsh words', authorId },
  })
  const comment = await database.comment.create({
    data: { threadId: thread.id, authorId, clientKey: crypto.randomUUID(), visibility: 'REMOVED' },
  })
  const revision = await database.commentRevision.create({
    data: { commentId: comment.id, number: 1, markdown: 'Harsh.', html: '<p>Harsh.</p>' },
  })
  const about = await database.case.create({
    data: { commentId: comment.id, priority: 1, state: 'CLOSED' },
  })
  await database.decision.create({
    data: {
      kind: 'SUSPEND',
      caseId: about.id,
      commentId: comment.id,
      revisionId: revision.id,
      authorId,
      stateBefore: 'PUBLISHED',
      stateAfter: 'REMOVED',
      requestKey: crypto.randomUUID(),
    },
  })
}
