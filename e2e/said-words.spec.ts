import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

story(
  'how many said a word is shown to whoever says one or asks, and to nobody before',
  async ({ newMember, visitor }) => {
    const { id: authorId } = await arrangeMember(freshHandle('speaker'))
    const said = { essay: ESSAY, title: 'On thanks', words: 'A gift.', authorId }
    const { threadId, commentId } = await arrangeConversation(said)
    for (const name of ['one', 'two']) {
      const { id: memberId } = await arrangeMember(freshHandle(name))
      await database.reaction.create({ data: { commentId, memberId, word: 'THANK_YOU' } })
    }
    for (const address of [`/threads/${threadId}`, `/api/threads/${threadId}`, `/c/${commentId}`]) {
      const told = (await (await visitor.request.get(address)).text()).toLowerCase()
      expect(told, address).toContain('a gift.')
      expect(told, address).not.toMatch(/thank[ _]you/)
    }
    const { page } = await newMember('grateful')
    const comment = page.getByRole('article')
    await page.goto(`/threads/${threadId}`)
    await expect(comment.getByRole('link', { name: /^Say a word/ })).toHaveText('Say a word')
    await expect(comment.getByText('thank you')).toHaveCount(0)

    await comment.getByRole('link', { name: /^Say a word/ }).click()
    const words = page.getByRole('main').getByRole('listitem')
    await expect(words).toHaveText([
      /thank you.*said by 2/,
      /this helped me.*nobody yet/,
      /I see it differently.*nobody yet/,
      /me too.*nobody yet/,
      /source\?.*nobody yet/,
    ])
    await page.goto(`/threads/${threadId}`)
    await expect(comment.getByText('thank you')).toHaveCount(0)
    await comment.getByRole('link', { name: /^Say a word/ }).click()
    await page.getByRole('button', { name: 'Say “me too”' }).click()
    await expect(page.getByText('said by 1')).toBeVisible()
    await page.goto(`/threads/${threadId}`)
    await expect(comment.getByRole('link', { name: /^thank you 2 · me too 1/ })).toBeVisible()
  },
)
