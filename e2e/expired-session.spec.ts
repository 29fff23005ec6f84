import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const WORDS = 'Words that were long in coming, and that should not be lost.'

story.describe('whose session ends while they write, without scripts, keeps their words', () => {
  story('in the form of a new conversation', async ({ newMember }) => {
    const { page, who } = await newMember('late', { javaScriptEnabled: false })
    await page.goto(`${ESSAY}/discussion/new`)
    await page.getByLabel('Title').fill('A late title')
    await page.getByLabel('Your words').fill(WORDS)
    await database.session.deleteMany({ where: { memberId: who.id } })
    await page.getByRole('button', { name: 'Open the conversation' }).click()
    await expect(page.getByLabel('Your words')).toHaveValue(WORDS)
    await expect(page.getByLabel('Title')).toHaveValue('A late title')
    await expect(page.getByRole('link', { name: 'Sign in and come back here' })).toBeVisible()
  })

  story('in a report', async ({ newMember }) => {
    const { page, who } = await newMember('late', { javaScriptEnabled: false })
    const { id: authorId } = await arrangeMember(freshHandle('speaker'))
    const said = { essay: 'the-runner-and-the-chaser', title: 'Late', words: 'A word.', authorId }
    const { commentId } = await arrangeConversation(said)
    await page.goto(`/c/${commentId}/report`)
    await page.getByLabel('Anything a moderator should know').fill(WORDS)
    await page.getByLabel('What is wrong with it?').selectOption({ index: 1 })
    await database.session.deleteMany({ where: { memberId: who.id } })
    await page.getByRole('button', { name: 'Send the report' }).click()
    await expect(page.getByLabel('Anything a moderator should know')).toHaveValue(WORDS)
    await expect(page.getByRole('link', { name: 'Sign in and come back here' })).toBeVisible()
  })
})

story('who is paused is told so before they write', async ({ newMember }) => {
  const { page, who } = await newMember('resting')
  await database.member.update({ where: { id: who.id }, data: { pausedAt: new Date() } })
  await page.goto(`${ESSAY}/discussion/new`)
  await expect(page.getByText('Until you come back nothing can be posted.')).toBeVisible()
})
