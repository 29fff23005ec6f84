import type { Page } from '@playwright/test'

import { freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-stage-called-surrender'
const ELSEWHERE = 'the-garden-gate'

async function follow(page: Page, address: string, what: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: `Follow ${what}` }).click()
  await expect(page.getByRole('button', { name: 'Stop following' })).toBeVisible()
}

async function say(page: Page, essay: string, words: string): Promise<void> {
  await page.goto(`/essays/${essay}/discussion/new`)
  await page.getByLabel('Title').fill(`On ${freshHandle('hearing')}`)
  await page.getByLabel('Your words').fill(words)
  await page.getByRole('button', { name: 'Open the conversation' }).click()
  await expect(page.getByText(words)).toBeVisible()
}

story(
  'whoever follows the discussion of an essay is told of a new conversation about it, until they stop',
  async ({ newMember, moderator }) => {
    const { page } = await newMember('follower')
    const discussion = `/essays/${ESSAY}/discussion`
    await follow(page, discussion, 'this discussion')
    await say(moderator.page, ELSEWHERE, 'Not about that one.')
    await say(moderator.page, ESSAY, 'What is it to surrender?')
    await page.goto('/notifications')
    const told = page.getByRole('link', { name: /wrote in a discussion that you follow/ })
    await expect(told).toHaveCount(1)
    await told.click()
    await expect(page.getByText('What is it to surrender?')).toBeVisible()

    await page.goto(discussion)
    await page.getByRole('button', { name: 'Stop following' }).click()
    await expect(page.getByText('You hear no more of it.')).toBeVisible()
    await say(moderator.page, ESSAY, 'And once more.')
    await page.goto('/notifications')
    await expect(told).toHaveCount(1)
  },
)

story(
  'whoever follows a member is told of what they write, and the member is not told of it',
  async ({ newMember, moderator: { page: speaker, who } }) => {
    const { page } = await newMember('follower')
    await follow(page, `/members/${who.handle ?? ''}`, 'this member')
    await say(speaker, ELSEWHERE, 'Five is a number.')
    await page.goto('/notifications')
    await page.getByRole('link', { name: `${who.handle ?? ''} wrote. You follow them.` }).click()
    await expect(page.getByText('Five is a number.')).toBeVisible()
    await speaker.goto('/notifications')
    await expect(speaker.getByRole('link', { name: /follow/ })).toHaveCount(0)
  },
)

for (const { what, named, of, address, said } of [
  {
    ...{ what: 'a concept', named: 'this concept', of: 'mirror', address: '/concepts/mirror' },
    said: 'You hear of new essays that speak of it.',
  },
  {
    ...{ what: 'a series', named: 'this series', of: 'twin flame path' },
    address: '/series/the-twin-flame-path',
    said: 'You hear of every new part.',
  },
])
  story(
    `${what} is followed from its page, and stands among what one follows`,
    async ({ newMember }) => {
      const { page } = await newMember('follower')
      await follow(page, address, named)
      await expect(page.getByText(said)).toBeVisible()
      await page.goto('/account')
      const stop = page.getByRole('button', { name: new RegExp(`^Stop following .*${of}`, 'i') })
      // Whose name changes already while it is being sent.
      const taken = page.waitForResponse((answer) => answer.request().method() === 'POST')
      await stop.click()
      await taken
      await expect(stop).toHaveCount(0)
      await page.goto(address)
      await expect(page.getByRole('button', { name: `Follow ${named}` })).toBeVisible()
    },
  )
