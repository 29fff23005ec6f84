import type { Page } from '@playwright/test'

import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { database } from './arrange/database'
import { aConversation, draftsOf, freshWords, inAccount, post, wordsBox } from './draft-acts'
import { expect, story } from './story'

const answerBox = (page: Page) => page.getByRole('textbox', { name: /^Your answer to / })
const openingOf = (threadId: string) =>
  database.comment.findFirstOrThrow({ where: { threadId, parentId: null } })

async function merge(page: Page, threadId: string, into: string): Promise<void> {
  await page.goto(`/threads/${threadId}/tools`)
  await page.getByLabel('Address of the other conversation').fill(`/threads/${into}`)
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect(page).not.toHaveURL(/tools$/)
}

async function moveBranch(page: Page, commentId: string): Promise<void> {
  await page.goto(`/c/${commentId}`)
  await page.getByRole('link', { name: /^Move the comment by answered/ }).click()
  const title = `On ${freshHandle('reeds')}`
  await page.getByLabel('Title of the new conversation').fill(title)
  await page.getByRole('button', { name: 'Make it a conversation' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

story.describe('what is written meanwhile is not lost', () => {
  story('when the conversation goes into another', async ({ newMember, moderator }) => {
    const { page, who } = await newMember('writer')
    const [one, other, typed] = [await aConversation(), await aConversation(), freshWords()]
    const opening = await openingOf(one.threadId)
    await page.goto(one.address)
    await wordsBox(page).fill(typed)
    await inAccount(who).toEqual([typed])
    await merge(moderator.page, one.threadId, other.threadId)
    await page.reload()
    await expect(answerBox(page)).toHaveValue(typed)
    await page.goto('/account/drafts')
    await page.getByRole('link', { name: /^Go on writing/ }).click()
    await expect(answerBox(page)).toHaveValue(typed)
    await post(page)
    await expect(page.getByRole('article').filter({ hasText: typed })).toBeVisible()
    const posted = await database.comment.findFirstOrThrow({ where: { authorId: who.id } })
    expect(posted).toMatchObject({ threadId: other.threadId, parentId: opening.id })
    expect(await draftsOf(who)).toEqual([])
  })

  story('when what is answered goes elsewhere', async ({ newMember, moderator }) => {
    const { page, who } = await newMember('answering')
    const [{ threadId, address }, typed] = [await aConversation(), freshWords()]
    const opening = await openingOf(threadId)
    const { id: authorId } = await arrangeMember(freshHandle('answered'))
    const said = { threadId, parentId: opening.id, authorId, words: 'A reed.' }
    const replyId = await arrangeReply(said)
    await page.goto(`${address}?reply=${replyId}`)
    await answerBox(page).fill(typed)
    await inAccount(who).toEqual([typed])
    await moveBranch(moderator.page, replyId)
    await page.reload()
    await expect(page).not.toHaveURL(new RegExp(threadId))
    await expect(answerBox(page)).toHaveValue(typed)
    await post(page)
    await expect(page.getByRole('article').filter({ hasText: typed })).toBeVisible()
    const posted = await database.comment.findFirstOrThrow({ where: { authorId: who.id } })
    expect(posted.parentId).toBe(replyId)
    expect(await draftsOf(who)).toEqual([])
  })
})
