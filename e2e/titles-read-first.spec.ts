import { arrangeConversation } from './arrange/conversation'
import { arrangeRestriction } from './arrange/restriction'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

story(
  'whoever moderators read first gives no title past them, and keeps what was typed',
  async ({ newMember, visitor }) => {
    const { page, who } = await newMember('titler')
    const said = { essay: ESSAY, title: 'As it was', words: 'Some words.', authorId: who.id }
    const { threadId, commentId } = await arrangeConversation(said)
    await arrangeRestriction({ commentId, kind: 'PREMOD' })
    await page.goto(`/threads/${threadId}/tools`)
    await page.getByLabel('Title', { exact: true }).fill('Fools, all of you')
    await page.getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByText('A moderator would have to read this title').first()).toBeVisible()
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Fools, all of you')
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('As it was')
  },
)
