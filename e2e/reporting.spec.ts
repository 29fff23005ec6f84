import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeDecided } from './arrange/decided'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const REASON = 'What is wrong with it?'

async function arrangeTalk() {
  const speaker = await arrangeMember(freshHandle('speaker'))
  const words = `Words of ${speaker.handle ?? ''}.`
  const title = `Talk of ${speaker.handle ?? ''}`
  const said = { essay: ESSAY, title, words, authorId: speaker.id }
  return { ...(await arrangeConversation(said)), title, words }
}

async function report(page: Page, commentId: string, reason: string): Promise<void> {
  await page.goto(`/c/${commentId}/report`)
  await page.getByLabel(REASON).selectOption(reason)
  await page.getByRole('button', { name: 'Send the report' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  story(
    `a member reports under the law, hides the comment and shows it again, with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { threadId, commentId, words } = await arrangeTalk()
      const { page } = await newMember('reporter', { javaScriptEnabled })
      await page.goto(`/threads/${threadId}`)
      await page.getByRole('link', { name: /^Report the comment/ }).click()
      const law = page.getByLabel('Which law does it break?')
      await page.getByLabel(REASON).selectOption('It is hostile')
      await expect(law).toBeHidden()
      await page.getByLabel(REASON).selectOption('It breaks the law')
      await expect(law).toBeVisible()
      await page.getByLabel('Anything a moderator should know').fill('See the last line.')
      await page.getByLabel('Hide this comment for me').check()
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('Name the law that it breaks').first()).toBeVisible()
      await expect(page.getByLabel('Hide this comment for me')).toBeChecked()
      await law.fill('Section 185')
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('A moderator will read it')).toBeVisible()

      await page.getByRole('link', { name: 'Your reports' }).click()
      await expect(page.getByText('It waits for a moderator.')).toBeVisible()
      await expect(page.getByText('Section 185 · See the last line.')).toBeVisible()

      await page.goto(`/threads/${threadId}`)
      await expect(page.getByText(words)).toBeHidden()
      await visitor.goto(`/threads/${threadId}`)
      await expect(visitor.getByText(words)).toBeVisible()
      await page.getByText('A comment that you hid.').click()
      await page.getByRole('button', { name: 'Do not hide this any more' }).click()
      await expect(page.getByText('A comment that you hid.')).toHaveCount(0)
      await expect(page.getByText(words)).toBeVisible()
      await page.goto(`/c/${commentId}`)
      await expect(page.getByText(words)).toBeVisible()
    },
  )

  story(
    `a reporter reads why nothing was done and asks for a second look, with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { commentId, title } = await arrangeTalk()
      const { page } = await newMember('reporter', { javaScriptEnabled })
      await report(page, commentId, 'It is hostile')
      await expect(page.getByText('A moderator will read it')).toBeVisible()
      await arrangeDecided(commentId, 'DISMISS')
      await page.goto('/account')
      await page.getByRole('link', { name: 'Your reports' }).click()
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByText('It was read and stays')).toBeVisible()
      await expect(page.getByText('Why it stays: “It answers what was asked.”')).toBeVisible()
      await page.getByText('Ask for a second look').first().click()
      await page.getByLabel('What was overlooked?').fill('The second line.')
      await page.getByRole('button', { name: 'Ask for a second look' }).click()
      await expect(page.getByText('You asked for a second look. It waits.')).toBeVisible()
      await expect(page.getByLabel('What was overlooked?')).toHaveCount(0)
    },
  )
}

story('what was removed is told without its words', async ({ newMember }) => {
  const { commentId, words } = await arrangeTalk()
  const { page } = await newMember('reporter')
  await report(page, commentId, 'It sells or advertises')
  await expect(page.getByText('A moderator will read it')).toBeVisible()
  await arrangeDecided(commentId, 'REMOVE')
  await page.goto('/account/reports')
  await expect(page.getByText('It was removed.')).toBeVisible()
  await expect(page.getByText(words)).toHaveCount(0)
  await expect(page.getByText('Ask for a second look')).toHaveCount(0)
})

story(
  'whoever is worried about someone is led to places to turn to, and nobody else is',
  async ({ newMember }) => {
    const { commentId } = await arrangeTalk()
    const { page } = await newMember('friend')
    await report(page, commentId, 'I am worried about someone')
    await expect(page.getByText('It arrived. Thank you for looking out')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'If you are in danger now' })).toBeVisible()
    await page.getByText('Ireland', { exact: true }).click()
    await expect(page.getByText('1800 341 900')).toBeVisible()
    const { page: other } = await newMember('other')
    expect((await other.goto(`/c/${commentId}/report/care`))?.status()).toBe(404)
  },
)
