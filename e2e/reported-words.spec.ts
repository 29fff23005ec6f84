import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const REPORTED = 'You are a fool, and everyone knows.'

story(
  'words that were reported are read at the desk though their author changed them since',
  async ({ newMember, moderator }) => {
    const author = await newMember('changer')
    const title = `Talk of ${author.who.handle ?? ''}`
    const said = { essay: ESSAY, title, words: REPORTED, authorId: author.who.id }
    const { commentId } = await arrangeConversation(said)

    const { page: reporter } = await newMember('reporter')
    await reporter.goto(`/c/${commentId}/report`)
    await reporter.getByLabel('What is wrong with it?').selectOption('It is hostile')
    await reporter.getByRole('button', { name: 'Send the report' }).click()
    await expect(reporter.getByText('A moderator will read it')).toBeVisible()

    await author.page.goto(`/c/${commentId}/edit`)
    await author.page.getByRole('textbox', { name: 'Your words' }).fill('You are kind.')
    await author.page.getByRole('button', { name: 'Save the words' }).click()
    await expect(author.page).toHaveURL(/#c-/)

    const { page } = moderator
    const { id } = await database.case.findFirstOrThrow({ where: { commentId } })
    await page.goto(`/moderation?case=${id}`)
    await expect(page.getByText('You are kind.').first()).toBeVisible()
    await expect(page.getByText(REPORTED)).toBeHidden()
    await page.getByText('The words that were reported').click()
    await expect(page.getByText(REPORTED)).toBeVisible()
  },
)
