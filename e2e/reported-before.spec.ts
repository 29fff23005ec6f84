import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeDecided } from './arrange/decided'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeEdit } from './arrange/reported'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

for (const javaScriptEnabled of [true, false]) {
  story(
    `whoever reported a comment is told so before they write again, with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const speaker = await arrangeMember(freshHandle('speaker'))
      const said = { essay: ESSAY, title: freshHandle('Said'), authorId: speaker.id }
      const { commentId } = await arrangeConversation({ ...said, words: 'Leave him.' })
      const { page } = await newMember('reporter', { javaScriptEnabled })
      const reason = page.getByLabel('What is wrong with it?')
      await page.goto(`/c/${commentId}/report`)
      await expect(page.getByText('You reported this on')).toHaveCount(0)
      await reason.selectOption('It is hostile')
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('A moderator will read it')).toBeVisible()

      await page.goto(`/c/${commentId}/report`)
      await expect(page.getByText('You reported this on')).toBeVisible()
      await expect(page.getByText('What came of it: It waits for a moderator.')).toBeVisible()
      await expect(reason).toHaveCount(0)

      await arrangeDecided(commentId, 'DISMISS')
      await page.goto(`/c/${commentId}/report`)
      await expect(page.getByText('What came of it: It was read and stays')).toBeVisible()
      await expect(reason).toHaveCount(0)
      await page.getByRole('link', { name: 'See your report' }).click()
      await expect(page).toHaveURL(/\/account\/reports\?from=[-0-9a-f]+#report-/)
      await expect(page.getByText('Ask for a second look').first()).toBeVisible()

      await arrangeEdit(commentId, 'Leave him today.')
      await page.goto(`/c/${commentId}/report`)
      await expect(page.getByText('Its words have changed since.')).toBeVisible()
      await reason.selectOption('It is hostile')
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('A moderator will read it')).toBeVisible()
    },
  )
}

story(
  'the word of what came of a report leads to that report, whatever was reported since',
  async ({ newMember }) => {
    const speaker = await arrangeMember(freshHandle('speaker'))
    const { page, who } = await newMember('reporter')
    const titles = [freshHandle('First'), freshHandle('Second')] as const
    const ids: string[] = []
    for (const title of titles) {
      const said = { essay: ESSAY, title, authorId: speaker.id, words: 'Leave him.' }
      const { commentId } = await arrangeConversation(said)
      ids.push(commentId)
      await page.goto(`/c/${commentId}/report`)
      await page.getByLabel('What is wrong with it?').selectOption('It is hostile')
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('A moderator will read it')).toBeVisible()
    }
    const commentId = ids[0] ?? ''
    await arrangeDecided(commentId, 'DISMISS')
    const { id: decisionId } = await database.decision.findFirstOrThrow({ where: { commentId } })
    const told = { memberId: who.id, reason: 'REPORT_OUTCOME', commentId, decisionId } as const
    await database.notification.create({ data: told })
    await page.goto('/notifications')
    await page.getByRole('link', { name: 'What you reported was read and stays.' }).click()
    await expect(page).toHaveURL(/\/account\/reports\?from=/)
    await expect(page.getByRole('heading', { name: titles[0] })).toBeInViewport()
    await expect(page.getByRole('heading', { name: titles[1] })).toHaveCount(0)
    await page.getByRole('link', { name: 'Latest reports' }).click()
    await expect(page.getByRole('heading', { name: titles[1] })).toBeVisible()
  },
)
