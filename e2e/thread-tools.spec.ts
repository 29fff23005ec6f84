import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

async function arrangeTalk() {
  const speaker = await arrangeMember(freshHandle('speaker'))
  const words = `Words of ${speaker.handle ?? ''}.`
  const title = `Talk of ${speaker.handle ?? ''}`
  const said = { essay: ESSAY, title, words, authorId: speaker.id }
  return { ...(await arrangeConversation(said)), title, words }
}

const part = (page: Page, name: string) => page.getByRole('region', { name })

async function answer(page: Page, threadId: string, words: string): Promise<void> {
  await page.goto(`/threads/${threadId}`)
  await page.getByLabel('Your words').fill(words)
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText(words)).toBeVisible()
  // Without scripts it is a new page, which comes to what was posted once it is whole.
  await page.waitForLoadState()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'a moderator makes a conversation of a reply, merges it elsewhere, and undoes that; old addresses lead on',
      async ({ moderator, visitor }) => {
        const [talk, other] = [await arrangeTalk(), await arrangeTalk()]
        const { page } = moderator
        const words = `A branch of ${freshHandle('oak')}.`
        await answer(page, talk.threadId, words)

        await page.getByRole('link', { name: 'Move your comment' }).click()
        await expect(part(page, 'A reply as a new conversation')).toContainText(words)
        const title = `On ${freshHandle('oaks')}`
        await part(page, 'A reply as a new conversation')
          .getByLabel('Title of the new conversation')
          .fill(title)
        await page.getByRole('button', { name: 'Make it a conversation' }).click()
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
        await expect(page.getByText(words)).toBeVisible()
        const branch = new URL(page.url()).pathname
        await visitor.goto(`/threads/${talk.threadId}`)
        await expect(visitor.getByText(words)).toHaveCount(0)

        await page.goto(`${branch}/tools`)
        const merging = part(page, 'Merge into another conversation')
        await merging.getByLabel('Address of the other conversation').fill('nowhere')
        await merging.getByRole('button', { name: 'Merge' }).click()
        await expect(page.getByText('Paste the address of the other').first()).toBeVisible()
        await merging
          .getByLabel('Address of the other conversation')
          .fill(`/threads/${other.threadId}`)
        await merging.getByLabel('Why, for the log').fill('The same trees.')
        await merging.getByRole('button', { name: 'Merge' }).click()
        await expect(page.getByRole('heading', { level: 1, name: other.title })).toBeVisible()
        await expect(page.getByText(words)).toBeVisible()

        await visitor.goto(branch)
        await expect(visitor).toHaveURL(
          `/threads/${other.threadId}?joined=${branch.slice('/threads/'.length)}`,
        )
        await expect(visitor.getByText(words)).toBeVisible()

        await page.goto(`/threads/${other.threadId}/log`)
        await expect(page.getByText('The same trees.')).toBeVisible()
        await page.getByRole('button', { name: 'Undo: Merged into another conversation' }).click()
        await expect(page.getByText('undone', { exact: true })).toBeVisible()
        await visitor.goto(branch)
        await expect(visitor).toHaveURL(branch)
        await expect(visitor.getByText(words)).toBeVisible()
      },
    )
  })
}

story(
  'slow mode, approval and a lock are said before one writes; a member has none of these tools',
  async ({ moderator, newMember, visitor }) => {
    const talk = await arrangeTalk()
    const address = `/threads/${talk.threadId}`
    const { page } = moderator
    await page.goto(`${address}/tools`)
    const terms = part(page, 'Place and terms')
    await terms.getByLabel('Pinned: first in lists').check()
    await terms.getByLabel('Replies by approval').check()
    await terms.getByLabel('Slow mode').selectOption('one comment an hour')
    await terms.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page).toHaveURL(address)

    const { page: member } = await newMember('talker')
    await member.goto(address)
    await expect(member.getByText('Slow mode: one comment an hour')).toBeVisible()
    await expect(member.getByText('Replies wait for a moderator')).toBeVisible()
    await member.getByRole('link', { name: 'tools', exact: true }).click()
    await expect(part(member, 'For you alone')).toBeVisible()
    await expect(part(member, 'Place and terms')).toHaveCount(0)
    expect((await member.goto(`${address}/log`))?.status()).toBe(404)

    await answer(member, talk.threadId, 'The first.')
    await expect(member.getByText('You wrote here lately.')).toBeVisible()
    await member.getByLabel('Your words').fill('Too soon.')
    await member.getByRole('button', { name: 'Post' }).click()
    await expect(member.getByText('This conversation is slow').first()).toBeVisible()
    await expect(member.getByLabel('Your words')).toHaveValue('Too soon.')

    await visitor.goto(`/essays/${ESSAY}/discussion`)
    const line = visitor.getByRole('listitem').filter({ hasText: talk.title })
    await expect(line.getByText('pinned', { exact: true })).toBeVisible()

    await page.goto(`${address}/tools`)
    await terms.getByLabel('Locked: only moderators write').check()
    await terms.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page).toHaveURL(address)
    await visitor.goto(address)
    await expect(visitor.getByText('closed for new words')).toBeVisible()

    for (const done of ['locked', 'pinned']) {
      await page.goto(`${address}/log`)
      await page.getByRole('button', { name: new RegExp(`^Undo: Terms: .*${done}`) }).click()
      await expect(page.getByText(`Undone: Terms: not ${done}`).first()).toBeVisible()
    }
    await visitor.goto(address)
    await expect(visitor.getByText('Before you write')).toHaveCount(0)
    await expect(visitor.getByText('closed for new words')).toHaveCount(0)
  },
)

story('a conversation is hidden for whoever wishes it, and found again', async ({ newMember }) => {
  const talk = await arrangeTalk()
  const { page } = await newMember('reader')
  await page.goto(`/threads/${talk.threadId}/tools`)
  await page.getByRole('button', { name: 'Hide this conversation' }).click()
  await expect(page.getByText('You hid this conversation')).toBeVisible()
  await page.goto(`/essays/${ESSAY}/discussion`)
  await expect(page.getByRole('link', { name: talk.title })).toBeHidden()
  await page.getByText('A conversation you hid.').click()
  await page.getByRole('link', { name: talk.title }).click()
  await page.getByRole('link', { name: 'tools', exact: true }).click()
  await page.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByRole('button', { name: 'Hide this conversation' })).toBeVisible()
  await page.goto(`/essays/${ESSAY}/discussion`)
  await expect(page.getByRole('link', { name: talk.title })).toBeVisible()
})
