import type { Page } from '@playwright/test'

import { arrangeAppeal } from './arrange/appeal'
import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReported } from './arrange/reported'
import { arrangeRestriction } from './arrange/restriction'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const REASON = 'It mocks a reader, and that is not what this place is for.'
const NOT_SENT = 'It could not be sent'
const reason = (page: Page) => page.getByLabel('Why, in words its author will read')
const form = (page: Page) => page.getByRole('region', { name: 'Decide' })
const removalsOf = (commentId: string) =>
  database.decision.count({ where: { commentId, kind: 'REMOVE' } })

async function typed(page: Page, caseId: string): Promise<void> {
  await page.goto(`/moderation?case=${caseId}`)
  await form(page).getByRole('radio', { name: 'Remove it' }).check()
  await page.getByLabel('The rule it breaks').selectOption({ index: 1 })
  await reason(page).fill(REASON)
}

for (const [when, arrives] of [
  ['before a decision arrives', false],
  ['before its answer does', true],
] as const) {
  story.describe('on a phone', () => {
    story.use({ viewport: { width: 390, height: 844 } })

    story(
      `when the net breaks off ${when}, nothing typed is lost, and it is taken once`,
      async ({ page, context, moderator: { page: desk, who } }) => {
        const { caseId, commentId, handle } = await arrangeReported({
          ...{ title: freshHandle('Broken'), words: 'A word.', takenBy: who.id },
        })
        await context.addCookies(await desk.context().cookies())
        await typed(page, caseId)
        const isOfDesk = (address: URL) => address.pathname === '/moderation'
        await page.route(isOfDesk, async (route) => {
          if (route.request().method() !== 'POST') return route.continue()
          if (arrives) await route.fetch({ maxRedirects: 0 })
          return route.abort('connectionreset')
        })
        await page.getByRole('button', { name: 'Remove the comment' }).click()
        await expect(form(page).getByRole('alert')).toContainText(NOT_SENT)
        await expect(reason(page)).toHaveValue(REASON)
        await expect(form(page).getByRole('radio', { name: 'Remove it' })).toBeChecked()
        await expect.poll(() => removalsOf(commentId)).toBe(arrives ? 1 : 0)

        await page.unroute(isOfDesk)
        await page.getByRole('button', { name: 'Remove the comment' }).click()
        await expect(page.getByText(`You removed it: a comment by ${handle}`).last()).toBeVisible()
        expect(await removalsOf(commentId)).toBe(1)
      },
    )
  })
}

story(
  'an appeal that is answered, or taken, without a network is answered when it is back, once',
  async ({ moderator: { page } }) => {
    const { id: authorId } = await arrangeMember(freshHandle('appellant'))
    const said = { essay: ESSAY, title: 'Appealed', words: 'A word.', authorId }
    const { commentId } = await arrangeConversation(said)
    const appealId = await arrangeAppeal(await arrangeRestriction({ commentId, kind: 'REMOVE' }))
    await page.goto(`/moderation/appeals/${appealId}`)
    const why = page.getByLabel('Why, in words they will read')
    const unsent = page.getByRole('alert').filter({ hasText: NOT_SENT })
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Keep it for me' }).click()
    await expect(unsent).toBeVisible()
    await why.fill(REASON)
    await page.getByRole('button', { name: 'Let the decision stay' }).click()
    await expect(unsent).toHaveCount(2)
    await expect(why).toHaveValue(REASON)

    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Let the decision stay' }).click()
    await expect(page.getByText('It is answered.')).toBeVisible()
    const { state, answer } = await database.appeal.findUniqueOrThrow({ where: { id: appealId } })
    expect({ state, answer }).toEqual({ state: 'UPHELD', answer: REASON })
  },
)
