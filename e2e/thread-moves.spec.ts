import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const OTHER = { address: '/essays/the-long-account', title: 'The Long Account' }
const QUESTION = 'must-it-hurt'

const part = (page: Page, name: string) => page.getByRole('region', { name })
const line = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })

async function aTalkOf(authorId: string) {
  const title = `Talk of ${freshHandle('talker')}`
  const said = { essay: ESSAY, title, words: `Words of ${title}.`, authorId }
  return { ...(await arrangeConversation(said)), title, words: said.words }
}

async function arrangeQuestion(threadId: string): Promise<void> {
  const { id: questionId } = await database.question.findUniqueOrThrow({
    where: { slug: QUESTION },
  })
  await database.thread.update({ where: { id: threadId }, data: { essayId: null, questionId } })
}

async function tools(page: Page, threadId: string): Promise<void> {
  await page.goto(`/threads/${threadId}`)
  await page.getByRole('link', { name: 'tools', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tools of a conversation')
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'whoever asked a question gives it another title and marks it as answered; others read both',
      async ({ newMember, visitor, moderator }) => {
        const { page, who } = await newMember('asker', { javaScriptEnabled })
        const { threadId, title } = await aTalkOf(who.id)
        await arrangeQuestion(threadId)
        const renamed = `${title}, more to the point`
        await tools(page, threadId)
        await part(page, 'Another title').getByLabel('Title').fill(renamed)
        await part(page, 'Another title').getByLabel('Why, for the log').fill('It says more.')
        await page.getByRole('button', { name: 'Rename' }).click()
        await expect(page).toHaveURL(`/threads/${threadId}`)
        await expect(page.getByRole('heading', { level: 1, name: renamed })).toBeVisible()

        await tools(page, threadId)
        await page.getByRole('button', { name: 'Mark as answered' }).click()
        await expect(page).toHaveURL(`/threads/${threadId}`)
        await visitor.goto(`/questions/${QUESTION}/discussion`)
        await expect(line(visitor, renamed).getByText('answered', { exact: true })).toBeVisible()

        const desk = moderator.page
        await desk.goto(`/threads/${threadId}/log`)
        await expect(desk.getByText('It says more.')).toBeVisible()
        await desk.getByRole('button', { name: 'Undo: Marked as answered' }).click()
        await expect(desk.getByText('Undone: No longer marked as answered').first()).toBeVisible()
        await desk.getByRole('button', { name: /^Undo: Renamed from/ }).click()
        await expect(desk.getByText(/^Undone: Renamed from/).first()).toBeVisible()
        await visitor.goto(`/questions/${QUESTION}/discussion`)
        await expect(line(visitor, title).getByText('answered', { exact: true })).toHaveCount(0)
        await expect(visitor.getByText(renamed)).toHaveCount(0)
      },
    )
  })
}

story(
  'a moderator moves a conversation to another essay: its addresses stay, and it can be moved back',
  async ({ moderator: { page }, visitor }) => {
    const { id } = await arrangeMember(freshHandle('speaker'))
    const { threadId, commentId, title, words } = await aTalkOf(id)
    await tools(page, threadId)
    const moving = part(page, 'Move to another essay or question')
    await moving.getByLabel('Address of the essay or question').fill('nowhere')
    await moving.getByRole('button', { name: 'Move' }).click()
    await expect(page.getByText('Paste the address of the essay').first()).toBeVisible()
    await moving.getByLabel('Address of the essay or question').fill(OTHER.address)
    await moving.getByLabel('Why, for the log').fill('It speaks of that one.')
    await moving.getByRole('button', { name: 'Move' }).click()
    await expect(page).toHaveURL(`/threads/${threadId}`)
    await expect(page.getByRole('link', { name: OTHER.title })).toBeVisible()

    for (const address of [`/threads/${threadId}`, `/c/${commentId}`]) {
      expect((await visitor.goto(address))?.status()).toBe(200)
      await expect(visitor.getByText(words)).toBeVisible()
      await expect(visitor.getByRole('link', { name: OTHER.title }).first()).toBeVisible()
    }
    await visitor.goto(`${OTHER.address}/discussion`)
    await expect(visitor.getByRole('link', { name: title })).toBeVisible()
    await visitor.goto(`/essays/${ESSAY}/discussion`)
    await expect(visitor.getByRole('link', { name: title })).toHaveCount(0)

    await page.goto(`/threads/${threadId}/log`)
    await expect(page.getByText('It speaks of that one.')).toBeVisible()
    await page.getByRole('button', { name: /^Undo: Moved to another essay/ }).click()
    await expect(page.getByText(/^Undone: Moved to another essay/).first()).toBeVisible()
    await visitor.goto(`/essays/${ESSAY}/discussion`)
    await expect(visitor.getByRole('link', { name: title })).toBeVisible()
    await visitor.goto(`${OTHER.address}/discussion`)
    await expect(visitor.getByRole('link', { name: title })).toHaveCount(0)
  },
)

story(
  'a member makes a conversation of a reply of their own, and of no other',
  async ({ newMember, visitor }) => {
    const { id: authorId } = await arrangeMember(freshHandle('speaker'))
    const { threadId, commentId: parentId } = await aTalkOf(authorId)
    const { page, who } = await newMember('branching')
    const own = { threadId, parentId, authorId: who.id, words: 'A thing of its own.' }
    const replyId = await arrangeReply(own)
    await arrangeReply({ ...own, authorId, words: 'Another’s reply.' })
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByRole('link', { name: /^Move the comment/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'Move your comment' }).click()
    const title = `Apart, says ${who.handle ?? ''}`
    await page.getByLabel('Title of the new conversation').fill(title)
    await page.getByRole('button', { name: 'Make it a conversation' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(own.words)).toBeVisible()

    await visitor.goto(`/c/${replyId}`)
    await expect(visitor.getByText(title).first()).toBeVisible()
    await expect(visitor.getByText(own.words)).toBeVisible()
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText('Another’s reply.')).toBeVisible()
    await expect(visitor.getByText(own.words)).toHaveCount(0)
  },
)

story(
  'until when a conversation is open is said before one writes, and that it is over',
  async ({ moderator: { page }, newMember }) => {
    const { id } = await arrangeMember(freshHandle('speaker'))
    const { threadId } = await aTalkOf(id)
    const { page: member } = await newMember('late-comer')
    const openUntil = async (day: string) => {
      await tools(page, threadId)
      const terms = part(page, 'Place and terms')
      await terms.getByLabel('Open until').fill(day)
      await terms.getByRole('button', { name: 'Save the terms' }).click()
      await expect(page).toHaveURL(`/threads/${threadId}`)
      await member.goto(`/threads/${threadId}`)
    }
    await openUntil('2099-03-01')
    await expect(member.getByText('One can write until the end of')).toContainText('2099')
    await expect(member.getByLabel('Your words')).toBeVisible()
    await openUntil('2020-03-01')
    await expect(member.getByText('closed for new words')).toBeVisible()
    await expect(member.getByLabel('Your words')).toHaveCount(0)
  },
)
