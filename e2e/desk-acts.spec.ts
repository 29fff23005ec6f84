import type { Page } from '@playwright/test'

import { arrangeReported } from './arrange/reported'
import { freshHandle } from './arrange/member'
import { expect, story } from './story'

const RULE = 'Be kind to the person who wrote it'

const decide = (page: Page) => page.getByRole('region', { name: 'Decide' })
const choose = (page: Page, act: string) =>
  decide(page).getByRole('radio', { name: act, exact: true }).check()
const send = (page: Page, act: string) =>
  decide(page).getByRole('button', { name: act, exact: true }).click()
const lastLine = (page: Page) => page.getByText(/^You .+: a comment by .+, /)

story(
  'who removes a comment begins with words of the guidelines and sees what its author will read',
  async ({ moderator: { page, who } }) => {
    const words = 'You are all fools here.'
    const { caseId, handle, threadId, commentId } = await arrangeReported({
      ...{ title: freshHandle('fools'), words, takenBy: who.id },
    })
    await page.goto(`/moderation?case=${caseId}`)
    await page.getByRole('group', { name: 'Acts' }).getByText('Remove').click()
    await expect(decide(page).getByRole('radio', { name: 'Remove it' })).toBeChecked()
    await expect(page.getByLabel('The rule it breaks')).toBeFocused()
    await page.getByLabel('The rule it breaks').selectOption(RULE)
    const reason = page.getByLabel('Why, in words its author will read')
    await expect(reason).toHaveValue(/^Your comment speaks of the person/)
    const preview = page.getByRole('region', { name: 'What its author will read' })
    await expect(preview).toContainText('Your comment was removed')
    await expect(preview.getByRole('link', { name: RULE })).toBeVisible()
    await expect(preview).toContainText('Your comment speaks of the person')
    await reason.fill('It calls everybody here a fool.')
    await page.getByLabel('The rule it breaks').selectOption('Stay near the essay')
    await expect(reason).toHaveValue('It calls everybody here a fool.')
    await page.getByLabel('The rule it breaks').selectOption(RULE)
    await expect(preview).toContainText('It calls everybody here a fool.')
    await send(page, 'Remove the comment')
    await expect(lastLine(page)).toContainText(`You removed it: a comment by ${handle}`)

    await page.goto(`/moderation/decisions?comment=${commentId}`)
    await expect(page.getByText('“It calls everybody here a fool.”')).toBeVisible()
    await expect(page.getByText(RULE).last()).toBeVisible()
    expect((await page.request.get(`/api/threads/${threadId}`)).status()).toBe(404)
    await page.getByRole('button', { name: /^Undo that/ }).click()
    await expect(page.getByText(/^undone by/)).toBeVisible()
    expect(await (await page.request.get(`/api/threads/${threadId}`)).text()).toContain(words)
  },
)

story(
  'whose comment is locked reads why where they are told and where they would change it, and appeals',
  async ({ moderator: { page: desk, who }, newMember }) => {
    const { page, who: author } = await newMember('locked')
    const said = { title: freshHandle('locked'), words: 'You are all fools here.' }
    const { caseId, commentId } = await arrangeReported({
      ...{ ...said, authorId: author.id, takenBy: who.id },
    })
    await desk.goto(`/moderation?case=${caseId}`)
    await choose(desk, 'Lock it')
    await send(desk, 'Lock it')
    await expect(desk.getByLabel('The rule it breaks')).toBeFocused()
    await desk.getByLabel('The rule it breaks').selectOption(RULE)
    await desk
      .getByLabel('Why, in words its author will read')
      .fill('It grew sharper with each change.')
    const preview = desk.getByRole('region', { name: 'What its author will read' })
    await expect(preview).toContainText('Your comment was locked')
    await expect(preview).toContainText('You can change it no more.')
    await send(desk, 'Lock it')
    await expect(lastLine(desk)).toContainText('You locked it:')

    await page.goto(`/c/${commentId}/edit`)
    await expect(page.getByText('A moderator locked this comment.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save the words' })).toHaveCount(0)
    await page.goto('/notifications')
    await page.getByRole('link', { name: 'A moderator locked your comment. Read why.' }).click()
    await expect(page.getByRole('heading', { name: 'Your comment was locked' })).toBeVisible()
    await expect(page.getByRole('link', { name: RULE })).toBeVisible()
    await expect(page.getByText('It grew sharper with each change.')).toBeVisible()
    await page.getByLabel('Why should it be decided otherwise?').fill('I only mended commas.')
    await page.getByRole('button', { name: 'Send the appeal' }).click()
    await expect(page.getByText('It waits. Another moderator reads it')).toBeVisible()
    await desk.goto('/moderation/appeals')
    await expect(
      desk.getByRole('link', { name: `${author.handle ?? ''} against a lock` }),
    ).toBeVisible()
  },
)

const WITH_REASON = [
  ['Fold it', 'folded it', ''],
  ['Lock it', 'locked it', ''],
  ['Warn its author', 'warned its author', ''],
  ['Slow its author', 'slowed its author', 'for a day'],
  ['Read its author first', 'had its author read first', ''],
  ['Suspend its author', 'suspended its author', 'for a week'],
  ['Ban its author', 'banned its author', ''],
] as const

const WITHOUT = [
  ['Keep it as it is', 'kept it as it is', ''],
  ['Hand it up', 'handed it up', 'I know its author.'],
  ['Leave a note', 'left a note on it', 'Look at the next one too.'],
] as const

story('every act has its form, and the log says what it was', async ({ moderator }) => {
  story.slow()
  const { page, who } = moderator
  for (const [act, done, ends] of WITH_REASON) {
    const said = { title: freshHandle('act'), words: 'A word.', takenBy: who.id }
    const { caseId, commentId } = await arrangeReported(said)
    await page.goto(`/moderation?case=${caseId}`)
    await choose(page, act)
    await page.getByLabel('The rule it breaks').selectOption(RULE)
    if (ends !== '') await page.getByLabel('How long').selectOption(ends)
    else await expect(page.getByLabel('Why, in words its author will read')).toBeVisible()
    await send(page, act)
    await expect(lastLine(page)).toContainText(`You ${done}:`)
    await page.goto(`/moderation/decisions?comment=${commentId}`)
    await expect(page.getByText(`${who.handle ?? ''} ${done}`).first()).toBeVisible()
    if (ends !== '') await expect(page.getByText(/, until \d/)).toBeVisible()
  }
  for (const [act, done, note] of WITHOUT) {
    const said = { title: freshHandle('act'), words: 'A word.', takenBy: who.id }
    const { caseId, commentId } = await arrangeReported(said)
    await page.goto(`/moderation?case=${caseId}`)
    await choose(page, act)
    await expect(page.getByLabel('The rule it breaks')).toBeHidden()
    if (note !== '') await page.getByLabel('A note for moderators alone').fill(note)
    const answer = page.waitForResponse((one) => one.request().method() === 'POST')
    await send(page, act)
    await answer
    await page.goto(`/moderation/decisions?comment=${commentId}`)
    await expect(page.getByText(`${who.handle ?? ''} ${done}`).first()).toBeVisible()
    if (note !== '') await expect(page.getByText(`“${note}”`)).toBeVisible()
  }
})

story.describe('without scripts', () => {
  story.use({ javaScriptEnabled: false })

  story(
    'a suspension that has no end is refused, nothing typed is lost, and then it is sent',
    async ({ page, context, moderator }) => {
      const { caseId, commentId } = await arrangeReported({
        ...{ title: freshHandle('plain'), words: 'A word.', isHeld: true },
        takenBy: moderator.who.id,
      })
      await context.addCookies(await moderator.page.context().cookies())
      await page.goto(`/moderation?case=${caseId}`)
      await choose(page, 'Suspend its author')
      await page.getByLabel('The rule it breaks').selectOption(RULE)
      await page.getByLabel('Why, in words its author will read').fill('The third time.')
      await send(page, 'Decide')
      await expect(
        page.getByText('Say until when. Without an end it is a ban.').first(),
      ).toBeVisible()
      await expect(page.getByLabel('Why, in words its author will read')).toHaveValue(
        'The third time.',
      )
      await expect(decide(page).getByRole('radio', { name: 'Suspend its author' })).toBeChecked()
      await page.getByLabel('How long').selectOption('to the end of a day')
      await page.getByLabel('The last day, in UTC').fill('2099-01-01')
      await send(page, 'Decide')
      await page.goto(`/moderation/decisions?comment=${commentId}`)
      await expect(page.getByText(/until 1 January 2099/)).toBeVisible()
      await page.goto(`/moderation?case=${caseId}`)
      await page.getByRole('button', { name: 'Approve it' }).click()
      await expect(lastLine(page)).toContainText('You approved it:')
      await page.getByRole('button', { name: /^Undo/ }).first().click()
      await expect(lastLine(page)).toContainText('You suspended its author:')
    },
  )
})
