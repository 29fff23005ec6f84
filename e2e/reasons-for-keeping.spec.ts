import type { Browser, Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const PHONE = { width: 390, height: 844 }
const RULE = 'Nothing is sold here'
const OLD = 'I read it twice.'
const CHANGED = 'I read it twice. See https://example.net'

type Browsing = { javaScriptEnabled: boolean; viewport: typeof PHONE }

/** One more moderator, in a browser like everybody’s in this story. */
async function moderatorOn(browser: Browser, options: Browsing): Promise<Page> {
  const context = await browser.newContext(options)
  await signIn(context, await arrangeMember(freshHandle('warden'), { roles: ['MODERATOR'] }))
  return context.newPage()
}

async function speak(authorId: string) {
  const title = freshHandle('Reasons')
  const said = { essay: ESSAY, title, words: OLD, authorId }
  return { title, ...(await arrangeConversation(said)) }
}

async function openCase(desk: Page, commentId: string): Promise<void> {
  const { id } = await database.case.findFirstOrThrow({
    where: { commentId, state: { not: 'CLOSED' } },
  })
  await desk.goto(`/moderation?case=${id}`)
}

const decide = (desk: Page) => desk.getByRole('region', { name: 'Decide' })

/** Nothing on it is wider than the phone. */
async function expectToFit(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(PHONE.width)
}

async function picture(page: Page, name: string): Promise<void> {
  await expectToFit(page)
  const folder = process.env['SHOTS']
  if (!folder) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true })
  }
}

for (const javaScriptEnabled of [true, false]) {
  const options = { javaScriptEnabled, viewport: PHONE }

  story.describe(`on a phone with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'whoever reported words that stay reads why they stay',
      async ({ newMember, browser }) => {
        const author = await arrangeMember(freshHandle('author'))
        const { title, commentId } = await speak(author.id)
        const { page: reporter } = await newMember('reporter', options)
        await reporter.goto(`/c/${commentId}/report`)
        await reporter.getByLabel('What is wrong with it?').selectOption('It is hostile')
        await reporter.getByRole('button', { name: 'Send the report' }).click()
        await expect(reporter.getByText('A moderator will read it')).toBeVisible()

        const desk = await moderatorOn(browser, options)
        await openCase(desk, commentId)
        const why = decide(desk).getByLabel('Why it stays, for whoever reported it')
        await expect(why).toBeHidden()
        await decide(desk).getByRole('radio', { name: 'Keep it as it is' }).check()
        await expect(decide(desk).getByLabel('The rule the change breaks')).toHaveCount(0)
        await why.fill('x'.repeat(2_001))
        await send(desk)
        await expect(desk.getByText('Keep it under 2,000 characters.').first()).toBeVisible()
        await expect(why).toHaveValue('x'.repeat(2_001))
        await why.fill('They speak of the essay, not of a reader.')
        await picture(desk, `keep-${javaScriptEnabled ? 'on' : 'off'}`)
        await send(desk)
        await expect(desk.getByText(/^You kept it as it is: a comment by/).last()).toBeVisible()

        await reporter.goto('/account/reports')
        const entry = reporter.getByRole('listitem').filter({ hasText: title })
        await expect(entry).toContainText('It was read and stays')
        await expect(entry).toContainText(
          'Why it stays: “They speak of the essay, not of a reader.”',
        )
        await picture(reporter, `reports-${javaScriptEnabled ? 'on' : 'off'}`)
        await desk.context().close()
      },
    )

    story(
      'a change that is kept back has its rule and reason, is appealed, and let through by another',
      async ({ newMember, browser, visitor }) => {
        story.slow()
        const { page, who } = await newMember('changer', options)
        const { threadId, commentId } = await speak(who.id)
        await page.goto(`/c/${commentId}/edit`)
        await page.getByRole('textbox', { name: 'Your words' }).fill(CHANGED)
        await page.getByRole('button', { name: 'Save the words' }).click()
        await expect(page).toHaveURL(/\/threads\/.*#c-/)

        const desk = await moderatorOn(browser, options)
        await openCase(desk, commentId)
        await expect(desk.getByText('Its author changed these words.')).toBeVisible()
        await decide(desk).getByRole('radio', { name: 'Keep the change back' }).check()
        await decide(desk).getByLabel('The rule the change breaks').selectOption(RULE)
        await decide(desk).getByLabel('Why not, for its author').fill('It leads to a shop.')
        await picture(desk, `decline-${javaScriptEnabled ? 'on' : 'off'}`)
        await send(desk)
        await expect(
          desk.getByText(/^You kept a change of it back: a comment by/).last(),
        ).toBeVisible()
        await desk.goto(`/moderation/decisions?comment=${commentId}`)
        const done = desk.getByRole('list', { name: 'Decisions' })
        await expect(done).toContainText('kept a change of it back')
        await expect(done).toContainText('held a change of it')
        await expect(
          done.getByRole('button', { name: /^Undo that .* kept a change of it back/ }),
        ).toBeVisible()
        await picture(desk, `kept-back-${javaScriptEnabled ? 'on' : 'off'}`)

        await page.goto('/notifications')
        await page.getByRole('link', { name: /^A moderator did not let your change/ }).click()
        await expect(page.getByRole('heading', { name: 'Your change was not let' })).toBeVisible()
        await expect(page.getByRole('link', { name: RULE })).toBeVisible()
        await expect(page.getByText('It leads to a shop.')).toBeVisible()
        await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(CHANGED)
        await picture(page, `declined-${javaScriptEnabled ? 'on' : 'off'}`)
        const appeal = page.getByLabel('Why should it be decided otherwise?')
        await appeal.fill('x'.repeat(2_001))
        await page.getByRole('button', { name: 'Send the appeal' }).click()
        await expect(page.getByText('Keep it under 2,000 characters.').first()).toBeVisible()
        await expect(appeal).toHaveValue('x'.repeat(2_001))
        await appeal.fill('It is where the words come from.')
        await page.getByRole('button', { name: 'Send the appeal' }).click()
        await expect(page.getByText('It waits. Another moderator reads it')).toBeVisible()
        await expect(appeal).toHaveCount(0)

        const second = await moderatorOn(browser, options)
        await second.goto('/moderation/appeals')
        await second.getByRole('link', { name: new RegExp(`^${who.handle ?? ''} against`) }).click()
        await expect(second.getByText('It is where the words come from.')).toBeVisible()
        await expect(second.getByText('“It leads to a shop.”')).toBeVisible()
        await expect(second.getByText('kept a change of it back').first()).toBeVisible()
        await picture(second, `appeal-${javaScriptEnabled ? 'on' : 'off'}`)
        await second.getByLabel('Why, in words they will read').fill('It is a source.')
        await second.getByRole('button', { name: 'Grant it: let the change through' }).click()
        await expect(second.getByText('It is answered.')).toBeVisible()

        await visitor.goto(`/threads/${threadId}`)
        await expect(visitor.getByRole('article').first()).toContainText('See https://example.net')
        await page.reload()
        await expect(page.getByText('It is a source.')).toBeVisible()
        await picture(page, `granted-${javaScriptEnabled ? 'on' : 'off'}`)
        await desk.context().close()
        await second.context().close()
      },
    )
  })
}

/** The button names what was chosen only where scripts are on. */
const send = (desk: Page) => decide(desk).getByRole('button').last().click()
