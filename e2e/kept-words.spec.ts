import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

const aTalkOf = async (authorId: string) => {
  const title = `Talk of ${freshHandle('keeper')}`
  const talk = await arrangeConversation({ essay: ESSAY, title, words: 'It may hurt.', authorId })
  return { ...talk, title }
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'in a slow conversation one is told how one’s words can be changed, and keeps what is too much',
      async ({ newMember }) => {
        const { page, who } = await newMember('mender', { javaScriptEnabled })
        const { threadId, commentId } = await aTalkOf(who.id)
        await database.thread.update({ where: { id: threadId }, data: { slowSeconds: 3600 } })
        await page.goto(`/c/${commentId}/edit`)
        await expect(page.getByText(/add 200 characters at most/)).toBeVisible()
        const words = page.getByRole('textbox', { name: 'Your words' })
        const long = 'Quite another comment. '.repeat(12).trim()
        await words.fill(long)
        await page.getByRole('button', { name: 'Save the words' }).click()
        await expect(page.getByText(/these words can be mended, and grow by 200/)).toBeVisible()
        await expect(words).toHaveValue(long)
        await words.fill('It must not hurt.')
        await page.getByRole('button', { name: 'Save the words' }).click()
        await expect(page.getByRole('article')).toContainText('It must not hurt.')
      },
    )

    story(
      'whoever opened a conversation that a moderator renamed reads why the title stays',
      async ({ newMember, moderator }) => {
        const { page, who } = await newMember('opener', { javaScriptEnabled })
        const { threadId, title } = await aTalkOf(who.id)
        const desk = moderator.page
        await desk.goto(`/threads/${threadId}/tools`)
        const part = desk.getByRole('region', { name: 'Another title' })
        await part.getByLabel('Title').fill(`${title}, kindly`)
        await part.getByRole('button', { name: 'Rename' }).click()
        await expect(desk).toHaveURL(`/threads/${threadId}`)
        await page.goto(`/threads/${threadId}/tools`)
        const own = page.getByRole('region', { name: 'Another title' })
        await expect(own).toContainText('A moderator gave this conversation its title')
        await expect(own.getByRole('button')).toHaveCount(0)
      },
    )
  })
}
