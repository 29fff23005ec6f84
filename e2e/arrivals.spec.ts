import type { Page } from '@playwright/test'

import { arrangeLongConversation } from './arrange/long-conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
/** How long the page waits for a stream, and between two questions without one: components/site/listen-to.ts. */
const SILENCE_MS = 10_000
const ASK_AGAIN_MS = 30_000

async function aConversation(answers: number) {
  const { id: authorId, handle } = await arrangeMember(freshHandle('opener'))
  const title = `Who comes, asks ${handle ?? ''}`
  return arrangeLongConversation({ essay: ESSAY, title, authorId, answers, chain: 0 })
}

async function say(page: Page, threadId: string, words: string): Promise<void> {
  await page.goto(`/threads/${threadId}`)
  await page.getByLabel(/^Your (words|answer)/).fill(words)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText(words)).toBeVisible()
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

story(
  'two browsers at once: what one says arrives at the other without a jump, and is walked to',
  async ({ newMember, moderator }) => {
    const { threadId } = await aConversation(12)
    const { page } = await newMember('reader')
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByRole('status').filter({ hasText: 'from now on' })).toBeVisible()
    const read = page.getByRole('article').filter({ hasText: 'Answer 6.' })
    await read.scrollIntoViewIfNeeded()
    const [height, place] = [await scrolled(page), await read.boundingBox()]
    expect(height).toBeGreaterThan(0)

    await say(moderator.page, threadId, 'The first of two.')
    await say(moderator.page, threadId, 'The second of two.')
    const arrived = page.getByRole('button', { name: '2 new comments' })
    await expect(arrived).toBeVisible()
    expect([await scrolled(page), await read.boundingBox()]).toEqual([height, place])

    await arrived.click()
    const first = page.getByRole('article').filter({ hasText: 'The first of two.' })
    await expect(first).toBeFocused()
    await expect(first.getByText('new', { exact: true })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '2 new since' })).toBeVisible()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await expect(page.getByRole('article').filter({ hasText: 'The second of two.' })).toBeFocused()
    await page.keyboard.press('p')
    await expect(first).toBeFocused()
  },
)

story(
  'what arrives on another page of a long conversation is led to',
  async ({ visitor, moderator }) => {
    const { threadId } = await aConversation(25)
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText('Answer 20.')).toBeVisible()
    await say(moderator.page, threadId, 'At the far end.')
    await visitor.getByRole('button', { name: '1 new comment' }).click()
    await expect(visitor.locator('[aria-current="true"]')).toContainText('At the far end.')
  },
)

for (const [how, fail] of [
  ['is refused', { status: 503, body: '' }],
  ['is cut', null],
] as const) {
  story(`where the stream ${how}, the page asks by itself`, async ({ visitor, moderator }) => {
    const { threadId } = await aConversation(3)
    await visitor.clock.install()
    await visitor.route('**/api/threads/*/events', async (route) => {
      const isStream = route.request().headers()['accept'] === 'text/event-stream'
      if (!isStream) await route.continue()
      else if (fail === null) await route.abort()
      else await route.fulfill(fail)
    })
    const asked = visitor.waitForRequest(
      (request) =>
        request.url().endsWith('/events') && request.headers()['accept'] === 'application/json',
    )
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText('Answer 3.')).toBeVisible()
    await expect(visitor.getByRole('link', { name: /^Follow/ })).toBeVisible()
    await visitor.clock.fastForward(SILENCE_MS)
    await (await asked).response()

    await say(moderator.page, threadId, 'Heard all the same.')
    await expect(visitor.getByRole('button', { name: '1 new comment' })).toHaveCount(0)
    await visitor.clock.fastForward(ASK_AGAIN_MS)
    await expect(visitor.getByRole('button', { name: '1 new comment' })).toBeVisible()
    await visitor.getByRole('button', { name: '1 new comment' }).click()
    await expect(visitor.getByText('Heard all the same.')).toBeVisible()
  })
}
