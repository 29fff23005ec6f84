import type { Browser, Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { arrangeEdit, arrangeReported } from './arrange/reported'
import { expect, story } from './story'

/** Another moderator, in a browser that hears nothing of what others do: as on a train. */
async function deaf(browser: Browser, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await signIn(context, await arrangeMember(freshHandle('second'), { roles: ['MODERATOR'] }))
  const page = await context.newPage()
  await page.route('**/api/moderation/**', (route) => route.abort())
  return page
}

story(
  'of two moderators at once one decides; the other hears who and when, keeps their words, and goes on',
  async ({ moderator: { page, who }, browser }) => {
    const { caseId, handle, commentId } = await arrangeReported({
      ...{ title: freshHandle('Twice'), words: 'Said once.' },
    })
    const late = await deaf(browser)
    await late.goto(`/moderation?case=${caseId}`)
    const form = late.getByRole('region', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Fold it' }).check()
    await form.getByLabel('The rule it breaks').selectOption('Stay near the essay')
    await form.getByLabel('Why, in words its author will read').fill('My own words.')

    await page.goto(`/moderation?case=${caseId}`)
    await expect(page.getByRole('heading', { level: 2, name: handle })).toBeVisible()
    await page.getByRole('button', { name: 'Keep it as it is' }).first().click()
    await expect(
      page.getByText(`You kept it as it is: a comment by ${handle}`).last(),
    ).toBeVisible()

    await form.getByRole('button', { name: 'Fold it' }).click()
    await expect(form.getByRole('alert')).toContainText(
      `${who.handle ?? ''} kept it as it is just now. Nothing of yours was stored.`,
    )
    await expect(form.getByLabel('Why, in words its author will read')).toHaveValue('My own words.')
    const wayOn = form.getByRole('link', { name: 'Go on to the next case' })
    await expect(wayOn).toBeFocused()
    await wayOn.press('Enter')
    await expect(late.getByRole('heading', { level: 2, name: handle })).toHaveCount(0)
    await late.goto(`/moderation/decisions?comment=${commentId}`)
    await expect(late.getByRole('list', { name: 'Decisions' }).getByRole('listitem')).toHaveCount(1)
    await late.context().close()
  },
)

story(
  'without scripts the second is told the same on the page, above the next case',
  async ({ moderator: { page, who }, browser }) => {
    const { caseId, handle } = await arrangeReported({
      ...{ title: freshHandle('Twice'), words: 'Said once.' },
    })
    const late = await deaf(browser, { javaScriptEnabled: false })
    await late.goto(`/moderation?case=${caseId}`)
    await page.goto(`/moderation?case=${caseId}`)
    await page.getByRole('button', { name: 'Keep it as it is' }).first().click()
    await expect(
      page.getByText(`You kept it as it is: a comment by ${handle}`).last(),
    ).toBeVisible()
    await late.getByRole('button', { name: 'Keep it as it is' }).first().click()
    await expect(late.getByText(`${who.handle ?? ''} kept it as it is`).first()).toBeVisible()
    await late.context().close()
  },
)

story(
  'words that changed meanwhile are not decided on: the difference is shown, then they can be',
  async ({ moderator: { page, who } }) => {
    const { caseId, commentId, handle } = await arrangeReported({
      ...{ title: freshHandle('Edited'), words: 'You must leave him now.', takenBy: who.id },
    })
    await page.goto(`/moderation?case=${caseId}`)
    const form = page.getByRole('region', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Remove it' }).check()
    await form
      .getByLabel('The rule it breaks')
      .selectOption('Speak for yourself and diagnose nobody')
    await form.getByLabel('Why, in words its author will read').fill('It tells her what to do.')
    await arrangeEdit(commentId, 'You may leave him now.')
    await form.getByRole('button', { name: 'Remove the comment' }).click()
    await expect(form.getByRole('alert')).toContainText(
      'The words have changed since you read them.',
    )
    const changes = form.getByRole('group', { name: 'What changed' })
    await expect(changes.getByRole('deletion')).toContainText('must')
    await expect(changes.getByRole('insertion')).toContainText('may')
    await expect(
      page.getByRole('paragraph').filter({ hasText: 'You may leave him now.' }),
    ).toBeVisible()
    await expect(form.getByLabel('Why, in words its author will read')).toHaveValue(
      'It tells her what to do.',
    )
    await form.getByRole('button', { name: 'Remove the comment' }).click()
    await expect(page.getByText(`You removed it: a comment by ${handle}`).last()).toBeVisible()
  },
)
