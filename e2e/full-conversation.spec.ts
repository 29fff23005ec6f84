import type { Page } from '@playwright/test'

import { arrangeLongConversation } from './arrange/long-conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const NODES_MOST = 3_000
/** As many as a page has room for at most: server/discussion/stored-page.ts. */
const PAGE_MOST = 50

async function aTalk(answers: number) {
  const { id: authorId, handle } = await arrangeMember(freshHandle('talker'))
  const title = `In full, with ${handle ?? ''}`
  const wishes = { essay: ESSAY, title, authorId, answers, chain: 4 }
  return { ...(await arrangeLongConversation(wishes)), authorId }
}

const marked = (page: Page) => page.locator('[aria-current="true"]')

story(
  'a page that is as full as can be is small, and draws only what is looked at',
  async ({ newMember }) => {
    const { threadId, authorId } = await aTalk(24)
    const answers = await database.comment.findMany({
      where: { threadId, depth: 1 },
      orderBy: { createdAt: 'asc' },
    })
    for (const { id: parentId } of answers.slice(1, 9)) {
      for (const words of ['Yes.', 'No.', 'Both.']) {
        const under = await arrangeReply({ threadId, parentId, authorId, words })
        const below = { threadId, parentId: under, authorId, words: 'Indeed.' }
        await arrangeReply({ ...below, parentId: await arrangeReply(below), words: 'Truly.' })
      }
    }
    const { page } = await newMember('counting')
    await page.goto(`/threads/${threadId}`)
    const comments = page.getByRole('article')
    await expect(page.getByText('Answer 19.')).toBeAttached()
    await expect(comments).toHaveCount(PAGE_MOST)
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(
      NODES_MOST,
    )
    const drawn = () =>
      comments
        .last()
        .evaluate((comment) =>
          comment.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        )
    expect(await drawn()).toBe(false)
    await comments.last().scrollIntoViewIfNeeded()
    await expect.poll(drawn).toBe(true)
  },
)

for (const javaScriptEnabled of [true, false]) {
  story(
    `a member is led to the first words and to their own, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { threadId, steps } = await aTalk(30)
      const { page, who } = await newMember('seeker', { javaScriptEnabled })
      const parentId = steps[1]?.id ?? ''
      await arrangeReply({ threadId, parentId, authorId: who.id, words: 'My own words.' })
      await page.goto(`/threads/${threadId}`)
      const ways = page.getByRole('navigation', { name: 'Ways through this conversation' })
      await ways.getByRole('link', { name: 'My own' }).click()
      await expect(marked(page)).toContainText('My own words.')
      await expect(marked(page)).toBeInViewport()
      await page.goto(`/threads/${threadId}?to=last`)
      await expect(marked(page)).toBeVisible()
      await page.goto(`/threads/${threadId}`)
      await page.getByRole('link', { name: 'Next replies' }).click()
      await expect(page.getByText('Answer 30.')).toBeVisible()
      await ways.getByRole('link', { name: 'First', exact: true }).click()
      await expect(page.getByText('First words.')).toBeVisible()
      await expect(page.getByText('Answer 1.', { exact: true })).toBeVisible()

      await visitor.goto(`/threads/${threadId}`)
      await expect(visitor.getByRole('link', { name: 'My own' })).toHaveCount(0)
    },
  )
}
