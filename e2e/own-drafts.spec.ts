import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import {
  aConversation,
  arrives,
  draftsOf,
  ESSAY,
  freshWords,
  inAccount,
  KEPT,
  wordsBox,
} from './draft-acts'
import { expect, story } from './story'

story('a change of a comment is kept too, and can be thrown away', async ({ newMember }) => {
  const { page, who } = await newMember('mender')
  const said = { essay: ESSAY, title: 'On ink', words: 'As it stands.', authorId: who.id }
  const { commentId } = await arrangeConversation(said)
  await page.goto(`/c/${commentId}/edit`)
  await wordsBox(page).fill('As it might be.')
  await expect(page.getByText(KEPT)).toBeVisible()
  await page.reload()
  await expect(wordsBox(page)).toHaveValue('As it might be.')
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(wordsBox(page)).toHaveValue('As it stands.')
  await inAccount(who).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(wordsBox(page)).toHaveValue('As it might be.')
  await inAccount(who).toEqual(['As it might be.'])
  await page.getByRole('button', { name: 'Save the words' }).click()
  await expect(page.getByRole('article')).toContainText('As it might be.')
  await page.goto(`/c/${commentId}/edit`)
  await expect(page.getByText(/^Draft kept/)).toHaveCount(0)
  expect(await draftsOf(who)).toEqual([])
})

for (const javaScriptEnabled of [true, false]) {
  story(
    `drafts are listed, opened, deleted and brought back, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page, who } = await newMember('beginner', { javaScriptEnabled })
      const [{ threadId, address }, typed] = [await aConversation(), freshWords()]
      await page.goto('/account')
      await page.getByRole('link', { name: 'Drafts' }).click()
      await expect(page.getByText('No drafts')).toBeVisible()
      await database.draft.create({
        data: {
          ...{ memberId: who.id, box: `thread:${threadId}`, words: typed, sequence: 3 },
          writer: '01900000-0000-7000-8000-00000000000e',
        },
      })
      await page.reload()
      await page.getByRole('button', { name: 'Delete' }).click()
      await expect(page.getByText('No drafts')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText(typed).first()).toBeVisible()
      await page.getByRole('link', { name: 'Go on writing' }).click()
      await expect(wordsBox(page)).toHaveValue(typed)
      await arrives(page, typed, address)
      await page.goto('/account/drafts')
      await expect(page.getByText('No drafts')).toBeVisible()
    },
  )
}
