import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { arrangeVisit } from './arrange/visit'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const LAST_TIME = new Date('2026-03-02T12:00:00.000Z')

const said = (page: Page, words: string) =>
  page.getByRole('article').filter({ has: page.getByText(words, { exact: true }) })
const told = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })

/** A long conversation in which a member was long ago, and what came since: on three of its pages. */
async function aReturnOf(memberId: string) {
  const { id: authorId, handle } = await arrangeMember(freshHandle('talker'))
  const title = `At length, with ${handle ?? ''}`
  const long = { essay: ESSAY, title, authorId, answers: 45, chain: 9 }
  const { threadId, commentId, steps } = await arrangeLongConversation(long)
  await arrangeVisit(memberId, threadId, LAST_TIME)
  const say = (parentId: string, words: string, by = authorId) =>
    arrangeReply({ threadId, parentId, authorId: by, words })
  const foe = await arrangeMember(freshHandle('foe'))
  await database.mute.create({ data: { memberId, mutedId: foe.id } })
  await say(steps[1]?.id ?? '', 'New on the first page.')
  const deep = await say(steps[7]?.id ?? '', 'New in the deep.')
  await say(commentId, 'New on the last page.')
  await say(commentId, 'By somebody muted.', foe.id)
  await say(commentId, 'By oneself.', memberId)
  const [first = '', second = '', third = ''] = steps.map(({ id }) => id)
  return { threadId, deep, first, second, third, say, commentId }
}

story(
  'what came since the last visit is marked, counted, and walked by keys over all pages',
  async ({ newMember }) => {
    const { page, who } = await newMember('returning')
    const { threadId, deep } = await aReturnOf(who.id)
    await page.goto(`/threads/${threadId}`)
    await expect(told(page, '3 new since 2 March')).toBeVisible()
    const first = said(page, 'New on the first page.')
    await expect(first.getByText('new', { exact: true })).toBeVisible()
    await expect(said(page, 'Answer 1.').getByText('new', { exact: true })).toBeHidden()

    await page.keyboard.press('n')
    await expect(first).toBeFocused()
    await expect(first).toBeInViewport()
    await expect(told(page, '1 of 3 new')).toBeVisible()

    await page.keyboard.press('n')
    await expect(page).toHaveURL(`/c/${deep}#c-${deep}`)
    await expect(said(page, 'New in the deep.')).toBeFocused()
    await expect(told(page, '2 of 3 new')).toBeVisible()

    await page.keyboard.press('n')
    await expect(page).toHaveURL(new RegExp(`/threads/${threadId}\\?after=`))
    const last = said(page, 'New on the last page.')
    await expect(last).toBeFocused()
    await expect(last).toBeInViewport()
    await expect(said(page, 'By oneself.').getByText('new', { exact: true })).toBeHidden()
    await expect(told(page, '3 of 3 new')).toBeVisible()
    await page.keyboard.press('n')
    await expect(told(page, 'That was the last of 3 new')).toBeVisible()

    await page.keyboard.press('p')
    await expect(said(page, 'New in the deep.')).toBeFocused()
    await page.keyboard.press('p')
    await expect(first).toBeFocused()
    await page.keyboard.press('p')
    await expect(told(page, 'This is where the 3 new ones begin')).toBeVisible()
  },
)

story('the same walk by buttons goes into a folded branch', async ({ newMember }) => {
  const { page, who } = await newMember('clicking')
  const { threadId, first } = await aReturnOf(who.id)
  await database.foldedBranch.create({ data: { memberId: who.id, commentId: first } })
  await page.goto(`/threads/${threadId}`)
  const target = said(page, 'New on the first page.')
  await expect(told(page, '3 new since')).toBeVisible()
  await expect(target).toBeHidden()
  await page.getByRole('button', { name: 'Next new comment' }).click()
  await expect(target).toBeFocused()
  await page.getByRole('button', { name: 'Next new comment' }).click()
  await expect(said(page, 'New in the deep.')).toBeFocused()
  await page.getByRole('button', { name: 'Previous new comment' }).click()
  await expect(target).toBeFocused()
})

story('folds that are heard of late leave open what one reads', async ({ newMember }) => {
  const { page, who } = await newMember('quick')
  const { threadId, first, second, third } = await aReturnOf(who.id)
  for (const commentId of [first, third])
    await database.foldedBranch.create({ data: { memberId: who.id, commentId } })
  let arrive = (): void => undefined
  const isWalked = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/folds', async (route) => {
    await isWalked
    await route.continue()
  })
  const target = said(page, 'New on the first page.')
  await page.goto(`/threads/${threadId}`)
  await page.getByRole('button', { name: 'Next new comment' }).click()
  await expect(target).toBeFocused()
  arrive()
  await expect(said(page, 'Step 4 of the chain.')).toBeHidden()
  await expect(target).toBeFocused()

  await page.goto(`/c/${second}#c-${second}`)
  await expect(said(page, 'Step 4 of the chain.')).toBeHidden()
  await expect(said(page, 'Step 2 of the chain.')).toBeVisible()
})

story('a key that belongs to a word is written, and leads nowhere', async ({ newMember }) => {
  const { page, who } = await newMember('writing')
  const { threadId } = await aReturnOf(who.id)
  await page.goto(`/threads/${threadId}`)
  await expect(told(page, '3 new since')).toBeVisible()
  await page.getByLabel('Your words').pressSequentially('no pen')
  await expect(page.getByLabel('Your words')).toHaveValue('no pen')
  await expect(told(page, '3 new since')).toBeVisible()
})

story(
  'the lists of conversations say how many are new, until one has been there',
  async ({ newMember, visitor }) => {
    const { page, who } = await newMember('listing')
    const { threadId } = await aReturnOf(who.id)
    const listed = (list: Page) =>
      list.getByRole('listitem').filter({ has: list.locator(`a[href="/threads/${threadId}"]`) })
    for (const address of [`/essays/${ESSAY}`, `/essays/${ESSAY}/discussion`]) {
      await page.goto(address)
      await expect(listed(page).getByText('3 new', { exact: true })).toBeVisible()
    }
    await listed(page).getByRole('heading').getByRole('link').click()
    await expect(told(page, '3 new since')).toBeVisible()
    for (const address of [`/essays/${ESSAY}`, `/essays/${ESSAY}/discussion`]) {
      await page.goto(address)
      await expect(listed(page)).toBeVisible()
      await expect(listed(page).getByText(/\d new$/)).toHaveCount(0)
    }
    await visitor.goto(`/threads/${threadId}`)
    await expect(said(visitor, 'First words.')).toBeVisible()
    await expect(visitor.getByText(/ new since /)).toHaveCount(0)
  },
)

story('at a first visit nothing is new, and what arrives then is', async ({ newMember }) => {
  const { id: authorId } = await arrangeMember(freshHandle('opener'))
  const title = `On ${freshHandle('firsts')}`
  const opened = { essay: ESSAY, title, words: 'Who is here?', authorId }
  const { threadId, commentId } = await arrangeConversation(opened)
  // Words of the last seconds are new to whoever comes back: they may not have been on the page yet.
  const createdAt = new Date(Date.now() - 60_000)
  await database.comment.update({ where: { id: commentId }, data: { createdAt } })
  const { page } = await newMember('first-timer')
  await page.goto(`/threads/${threadId}`)
  await expect(told(page, 'What comes from now on will be marked as new.')).toBeVisible()
  await arrangeReply({ threadId, parentId: commentId, authorId, words: 'I am.' })
  await page.reload()
  await expect(told(page, '1 new since')).toBeVisible()
  await expect(said(page, 'I am.').getByText('new', { exact: true })).toBeVisible()
})

story('whoever reads for long and then leaves has been there until then', async ({ newMember }) => {
  const { page, who } = await newMember('long-reader')
  const { threadId } = await aReturnOf(who.id)
  await page.goto(`/threads/${threadId}`)
  await expect(told(page, '3 new since')).toBeVisible()
  const before = new Date(Date.now() - 20 * 60_000)
  const where = { memberId: who.id, threadId }
  await database.threadVisit.updateMany({ where, data: { openAt: before } })
  await page.goto('/guidelines')
  await expect(async () => {
    const { openAt } = await database.threadVisit.findFirstOrThrow({ where })
    expect(openAt.getTime()).toBeGreaterThan(before.getTime())
  }).toPass()
})
