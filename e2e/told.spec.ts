import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

async function aConversation(authorId: string) {
  const title = `On ${freshHandle('hearing')}`
  return arrangeConversation({ essay: ESSAY, title, words: 'Who hears this?', authorId })
}

async function say(page: Page, threadId: string, words: string): Promise<void> {
  await page.goto(`/threads/${threadId}`)
  await page.getByLabel(/^Your (words|answer)/).fill(words)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText(words)).toBeVisible()
}

const bell = (page: Page, words: string) =>
  page.getByRole('banner').getByRole('link', { name: words, exact: true })

story(
  'what another says arrives beside the page, and stands in it when one asks for it',
  async ({ visitor, moderator }) => {
    const { id } = await arrangeMember(freshHandle('opener'))
    const { threadId } = await aConversation(id)
    await visitor.goto(`/threads/${threadId}`)
    const opening = visitor.getByText('Who hears this?')
    await expect(opening).toBeVisible()
    const before = await opening.boundingBox()
    await say(moderator.page, threadId, 'I hear it.')
    const arrived = visitor.getByRole('button', { name: '1 new comment' })
    await expect(arrived).toBeVisible()
    expect(await opening.boundingBox()).toEqual(before)
    await expect(visitor.getByText('I hear it.')).toHaveCount(0)
    await arrived.click()
    await expect(visitor.getByText('I hear it.')).toBeVisible()
    await expect(arrived).toHaveCount(0)
    const comment = visitor.getByRole('article', { name: /^Comment by warden/ })
    await expect(comment).toBeFocused()
  },
)

story(
  'whoever is mentioned sees the bell change while they read, and reads why',
  async ({ newMember, moderator }) => {
    const { page, who } = await newMember('listener')
    const { threadId } = await aConversation(moderator.who.id)
    await page.goto('/bookmarks')
    await expect(bell(page, 'Notifications, nothing new')).toBeVisible()
    await say(moderator.page, threadId, `Ask @${who.handle ?? ''} about it.`)
    await expect(bell(page, 'Notifications, 1 new')).toBeVisible()
    await bell(page, 'Notifications, 1 new').click()
    await expect(page.getByRole('link', { name: /mentioned you/ })).toBeVisible()
    await page.getByRole('button', { name: /^Mark as read/ }).click()
    await expect(bell(page, 'Notifications, nothing new')).toBeVisible()

    await moderator.page.getByRole('link', { name: `@${who.handle ?? ''}` }).click()
    await expect(moderator.page).toHaveURL(`/members/${who.handle ?? ''}`)
  },
)

story(
  'what is heard while the page still asks who reads is not taken back',
  async ({ newMember, moderator }) => {
    const { page, who } = await newMember('hurried')
    const { threadId } = await aConversation(moderator.who.id)
    await page.goto('/bookmarks')
    await expect(bell(page, 'Notifications, nothing new')).toBeVisible()
    await say(moderator.page, threadId, `And you, @${who.handle ?? ''}?`)
    await expect(bell(page, 'Notifications, 1 new')).toBeVisible()

    let arrive = (): void => undefined
    const isRead = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch()
      const asked = (await response.json()) as object
      await isRead
      await route.fulfill({ response, json: { ...asked, handle: 'as-it-came-late' } })
    })
    await bell(page, 'Notifications, 1 new').click()
    await page.getByRole('button', { name: /^Mark as read/ }).click()
    await expect(bell(page, 'Notifications, nothing new')).toBeVisible()
    arrive()
    await expect(page.getByRole('banner').getByText('as-it-came-late')).toBeVisible()
    await expect(bell(page, 'Notifications, nothing new')).toBeVisible()
  },
)

for (const javaScriptEnabled of [true, false]) {
  story(
    `a conversation is followed with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, moderator }) => {
      const { page } = await newMember('follower', { javaScriptEnabled })
      const { threadId } = await aConversation(moderator.who.id)
      await page.goto(`/follow/thread/${threadId}`)
      await page.getByRole('button', { name: 'Follow this conversation' }).click()
      await expect(page.getByText(/^You follow On hearing/)).toBeVisible()
      await say(moderator.page, threadId, 'More of it.')
      await page.goto('/notifications')
      await expect(
        page.getByRole('link', { name: /wrote in a conversation that you follow/ }),
      ).toBeVisible()
      await page.goto('/account')
      await page.getByRole('button', { name: /^Stop following On hearing/ }).click()
      await expect(page.getByText('What you follow')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Stop following On hearing/ })).toHaveCount(0)
      if (!javaScriptEnabled) return
      await expect(page.getByText(/^You hear no more of On hearing/)).toBeVisible()
      await page.getByRole('button', { name: /^Follow again/ }).click()
      await expect(page.getByRole('button', { name: /^Stop following On hearing/ })).toBeVisible()
    },
  )

  story(
    `a word is said and taken back with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, moderator }) => {
      const { page } = await newMember('reader', { javaScriptEnabled })
      const { threadId } = await aConversation(moderator.who.id)
      await page.goto(`/threads/${threadId}`)
      await page.getByRole('link', { name: /^Say a word/ }).click()
      await page.getByRole('button', { name: 'Say “this helped me”' }).click()
      await expect(page.getByText('said by 1')).toBeVisible()
      await page.goto(`/threads/${threadId}`)
      await page.getByRole('link', { name: /^this helped me 1/ }).click()
      await page.getByRole('button', { name: 'Take back “this helped me”' }).click()
      await expect(page.getByText('said by 1')).toHaveCount(0)
    },
  )
}
