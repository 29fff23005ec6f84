import { randomUUID } from 'node:crypto'

import { arrangeConversation } from './arrange/conversation'
import { arrangeDecided } from './arrange/decided'
import { database } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

story(
  'erased words are called so, their answers stay, and what moderators wrote of them goes along',
  async ({ browser, visitor, newMember, moderator }) => {
    const { who, page: author } = await newMember('teller')
    const name = `Marguerite${randomUUID().slice(0, 6)}`
    const said = { essay: ESSAY, title: 'On neighbours', words: 'To begin with.', authorId: who.id }
    const { threadId, commentId: parentId } = await arrangeConversation(said)
    const words = `${name} lives behind the brewery.`
    const commentId = await arrangeReply({ threadId, parentId, authorId: who.id, words })
    const answer = { threadId, parentId: commentId, authorId: who.id, words: 'Is that so?' }
    await arrangeReply(answer)
    await database.case.create({ data: { commentId, sources: ['REPORTED'] } })
    await arrangeDecided(commentId, 'REMOVE')
    const desk = moderator.page
    const log = `/moderation/decisions?comment=${commentId}`
    await desk.goto(log)
    await expect(desk.getByText('It answers what was asked.')).toBeVisible()

    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }))
    const owner = await context.newPage()
    await owner.goto(`/owner/purge?comment=${commentId}`)
    await expect(owner.getByText('1 reason or note of a decision')).toBeVisible()
    await owner.getByLabel('Why the words must go').selectOption({ index: 2 })
    const reason = owner.getByLabel('Which law, or when')
    await reason.fill(`${name} asked for it.`)
    await owner.getByLabel('Names or words that must go too').fill(name)
    await owner.getByLabel('I know that nothing brings').check()
    const erase = owner.getByRole('button', { name: 'Erase these words' })
    await erase.click()
    await expect(owner.getByText('Say it in other words.').first()).toBeVisible()
    await expect(owner.getByLabel('Names or words that must go too')).toHaveValue(name)
    await reason.fill('Asked for by letter on 3 May.')
    await erase.click()
    await expect(owner.getByText('Its words are gone for good.')).toBeVisible()
    await context.close()

    for (const page of [visitor, author]) {
      await page.goto(`/threads/${threadId}`)
      await expect(page.getByText('Erased for good: a law')).toBeVisible()
      await expect(page.getByText('Is that so?')).toBeVisible()
      await expect(page.getByText('Deleted by its author.')).toHaveCount(0)
    }
    const { comments } = (await (await visitor.request.get(`/api/threads/${threadId}`)).json()) as {
      comments: { id: string; state: string }[]
    }
    expect(comments.find(({ id }) => id === commentId)?.state).toBe('erased')
    await desk.goto(log)
    await expect(desk.getByText('Asked for by letter on 3 May.')).toBeVisible()
    await expect(desk.getByText('It answers what was asked.')).toHaveCount(0)
  },
)
