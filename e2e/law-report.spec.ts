import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { mailTo } from './mail-to'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

async function arrangeTalk() {
  const speaker = await arrangeMember(freshHandle('speaker'))
  const title = `Talk of ${speaker.handle ?? ''}`
  const said = { essay: ESSAY, title, words: 'You are a thief.', authorId: speaker.id }
  return { ...(await arrangeConversation(said)), title, speaker }
}

const send = (page: Page) => page.getByRole('button', { name: 'Send the report' }).click()

async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Which law does it break?').fill('Section 185')
  await page.getByLabel('What in it breaks this law').fill('It calls me a thief.')
  await page.getByLabel('Your name').fill('Ada L.')
  await page.getByLabel('Your e-mail address').fill(email)
}

/** From the page of the mail that answers a report. */
async function appealByLink(visitor: Page, email: string): Promise<void> {
  const mail = visitor.getByRole('listitem').filter({ hasText: email })
  const link = mail.getByRole('link', { name: /\/report\/appeal\// }).first()
  await visitor.goto((await link.getAttribute('href')) ?? '')
  await expect(visitor.getByText('It calls me a thief.')).toBeVisible()
  await visitor.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(visitor.getByLabel('Why should it be decided otherwise?')).toBeFocused()
  await visitor.getByLabel('Why should it be decided otherwise?').fill('I never took anything.')
  await visitor.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(
    visitor.getByText(/We mail you the answer|Your appeal is with the moderators/).first(),
  ).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByText('Your appeal is with the moderators')).toBeVisible()
}

async function upholdAppeal(page: Page, title: string): Promise<void> {
  await page.goto('/moderation/appeals')
  const asked = page.getByRole('listitem').filter({ hasText: title })
  await asked.getByRole('link', { name: 'a visitor against “no action”' }).click()
  await expect(page.getByText('I never took anything.')).toBeVisible()
  await page.getByLabel('Why, in words they will read').fill('It is a matter of opinion.')
  await page.getByRole('button', { name: 'Let the decision stay' }).click()
  await expect(page.getByText('It is answered.')).toBeVisible()
  await expect(asked.getByText('the decision stays')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'a visitor reports a comment under the law, confirms it by mail, and is mailed what came of it',
      async ({ visitor, moderator, request, browser }) => {
        const { threadId, title, speaker } = await arrangeTalk()
        const email = `${freshHandle('ada')}@example.org`
        await visitor.goto(`/threads/${threadId}`)
        await visitor.getByRole('link', { name: /breaks the law$/ }).click()
        await fillIn(visitor, email)
        await send(visitor)
        await expect(visitor.getByText('Tick this').first()).toBeVisible()
        await expect(visitor.getByLabel('What in it breaks this law')).toHaveValue(
          'It calls me a thief.',
        )
        await visitor.getByLabel('To the best of my knowledge').check()
        await send(visitor)
        await expect(visitor.getByText('One more step').first()).toBeVisible()

        const desk = moderator.page
        await desk.goto('/moderation')
        await expect(desk.getByText(title)).toHaveCount(0)
        const { link } = await mailTo(visitor, email, /^Confirm your report/)
        for (let scan = 0; scan < 3; scan++) await request.get(link)
        await visitor.goto(link)
        await expect(visitor.getByText('It calls me a thief.')).toBeVisible()
        await visitor.getByRole('button', { name: 'Confirm the report' }).click()
        await expect(
          visitor.getByText(/A moderator will read it|with the moderators/),
        ).toBeVisible()

        await desk.goto('/moderation')
        await desk.getByRole('navigation').getByText(title).click()
        await expect(desk.getByText('Ada L., a visitor')).toBeVisible()
        await desk.getByRole('button', { name: 'Keep it as it is' }).click()
        const open = desk.getByRole('navigation').getByRole('link').filter({ hasText: title })
        await expect(open).toHaveCount(0)

        await mailTo(visitor, email, /^What came of your report/)
        await expect(visitor.getByText('Hello Ada L.').first()).toBeVisible()
        await expect(visitor.getByText('It was read and stays').first()).toBeVisible()
        await expect(visitor.getByText(speaker.handle ?? '?')).toHaveCount(0)
        await appealByLink(visitor, email)

        const context = await browser.newContext({ javaScriptEnabled })
        await signIn(context, await arrangeMember(freshHandle('second'), { roles: ['MODERATOR'] }))
        const second = await context.newPage()
        await upholdAppeal(second, title)
        await context.close()
        await mailTo(visitor, email, /^The answer to your appeal/)
        await expect(visitor.getByText('It is a matter of opinion.').first()).toBeVisible()
      },
    )
  })
}

story(
  'an address that is no comment’s is refused, and a link that is not whole',
  async ({ visitor }) => {
    await visitor.goto('/guidelines')
    await visitor.getByRole('link', { name: 'report it by mail' }).click()
    await fillIn(visitor, `${freshHandle('ada')}@example.org`)
    await visitor.getByLabel('Address of the comment').fill('/threads/somewhere')
    await visitor.getByLabel('To the best of my knowledge').check()
    await send(visitor)
    await expect(visitor.getByText('Paste the address of the comment').first()).toBeVisible()
    await expect(visitor.getByLabel('Your name')).toHaveValue('Ada L.')
    await visitor.goto('/report/confirm/nothing/at-all')
    await expect(visitor.getByText('This link does not work')).toBeVisible()
  },
)
