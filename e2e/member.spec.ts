import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeUnnamed, unveilings } from './arrange/unnamed'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

story.afterAll(() => arrangeUnnamed(false))

for (const javaScriptEnabled of [true, false]) {
  story(
    `a member says who they are, and a visitor reads it, with scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { page, who } = await newMember('teller', { javaScriptEnabled })
      const handle = who.handle ?? ''
      await arrangeConversation({
        ...{ essay: ESSAY, title: `Told by ${handle}`, words: 'My own word.', authorId: who.id },
      })
      await page.goto('/account')
      await page.getByRole('link', { name: 'Profile' }).click()
      await page.getByLabel('Name to show beside it').fill('The Moderators')
      await page.getByRole('textbox', { name: 'About you' }).fill('I read at night.\nSlowly.')
      await page.getByLabel('A language you speak').selectOption('German')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText(/belongs to an office of the house/).first()).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'About you' })).toHaveValue(
        'I read at night.\nSlowly.',
      )
      await expect(page.getByLabel('A language you speak')).toHaveValue('de')

      await page.getByLabel('Name to show beside it').fill('Анна of the lamp')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()

      await visitor.goto(`/members/${handle.toUpperCase()}`)
      await expect(visitor).toHaveURL(`/members/${handle}`)
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Анна of the lamp')
      await expect(visitor.getByText('I read at night.')).toBeVisible()
      await expect(visitor.getByText('Speaks German.')).toBeVisible()
      await expect(visitor.getByText('My own word.')).toBeVisible()
      expect(await visitor.content()).not.toContain(who.email)
      await visitor.getByRole('link', { name: `Told by ${handle}` }).click()
      await visitor.getByRole('article').getByRole('link', { name: handle, exact: true }).click()
      await expect(visitor).toHaveURL(`/members/${handle}`)

      await page.goto('/account/profile')
      await page.getByLabel('Your published comments').uncheck()
      await page.getByLabel('About you, pronouns and languages').uncheck()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await visitor.reload()
      await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(visitor.getByText('My own word.')).toHaveCount(0)
      await expect(visitor.getByText('I read at night.')).toHaveCount(0)
    },
  )
}

story('nobody is found under a name that nobody has', async ({ visitor }) => {
  expect((await visitor.goto(`/members/${freshHandle('nobody')}`))?.status()).toBe(404)
  expect((await visitor.goto('/members/%00'))?.status()).not.toBe(200)
})

/** Posts an answer as "a reader", and gives its id. */
async function answerUnnamed(page: Page, threadId: string, words: string): Promise<string> {
  await page.goto(`/threads/${threadId}`)
  await page.getByLabel('Your words').fill(words)
  await page.getByLabel(/Post as/).check()
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByRole('article', { name: 'Comment by a reader' })).toContainText(words)
  return new URL(page.url()).searchParams.get('said') ?? ''
}

story(
  'a member posts as “a reader”; a moderator looks up who it is, and that is logged',
  async ({ newMember, moderator, visitor }) => {
    const host = await arrangeMember(freshHandle('host'))
    const title = `Tender, ${freshHandle('thing')}`
    const said = { essay: ESSAY, title, words: 'Ask.', authorId: host.id }
    const { threadId } = await arrangeConversation(said)
    const { page, who } = await newMember('shy')
    const handle = who.handle ?? ''

    await arrangeUnnamed(false)
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByLabel('Your words')).toBeVisible()
    await expect(page.getByLabel(/Post as/)).toHaveCount(0)

    await arrangeUnnamed(true)
    const words = `It was ${freshHandle('mine')}.`
    const commentId = await answerUnnamed(page, threadId, words)
    await expect(page.getByRole('article', { name: 'Comment by a reader' })).toContainText('(you)')

    const desk = moderator.page
    await desk.goto('/moderation')
    await desk.getByRole('navigation').getByText(words).click()
    await expect(desk.getByRole('heading', { level: 2, name: 'a reader' })).toBeVisible()
    expect(await desk.content()).not.toContain(handle)
    await desk.getByText('See who wrote this').click()
    await desk.getByLabel('Why you need to know it').fill('A threat, I fear.')
    await desk.getByRole('button', { name: 'Show the handle' }).click()
    await expect(desk.getByText(`It was written by ${handle}.`)).toBeVisible()
    expect(await unveilings(commentId)).toEqual([
      { byId: moderator.who.id, memberId: who.id, reason: 'A threat, I fear.' },
    ])
    await desk.reload()
    await expect(desk.getByRole('heading', { level: 2, name: 'a reader' })).toBeVisible()
    expect(await desk.content()).not.toContain(handle)
    await desk.getByRole('button', { name: 'Approve' }).click()
    await expect(desk.getByRole('navigation').getByText(words)).toHaveCount(0)

    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText(words)).toBeVisible()
    for (const address of [
      ...[`/threads/${threadId}`, `/api/threads/${threadId}`, `/members/${handle}`],
      ...[`/threads/${threadId}/feed.atom`, `/essays/${ESSAY}/discussion`],
    ]) {
      const body = await (await visitor.request.get(address)).text()
      if (address.startsWith('/members/')) expect(body).not.toContain(words)
      else expect(body).not.toContain(handle)
    }
  },
)

story(
  'what a muted member says is folded for whoever muted them, and for nobody else',
  async ({ newMember, visitor }) => {
    const loud = await arrangeMember(freshHandle('loud'))
    const title = `Loud, ${freshHandle('thing')}`
    const said = { essay: ESSAY, title, words: 'LISTEN TO ME', authorId: loud.id }
    const { threadId } = await arrangeConversation(said)
    const { page } = await newMember('quiet')
    await page.goto(`/threads/${threadId}`)
    await page
      .getByRole('article')
      .getByRole('link', { name: loud.handle ?? '' })
      .first()
      .click()
    await page.getByRole('button', { name: 'Mute' }).click()
    await expect(page.getByText('is folded for you from now on')).toBeVisible()

    await page.goto(`/threads/${threadId}`)
    await expect(page.getByText('A comment by someone you muted.')).toBeVisible()
    await expect(page.getByText('LISTEN TO ME')).toBeHidden()
    await page.getByText('A comment by someone you muted.').click()
    await expect(page.getByText('LISTEN TO ME')).toBeVisible()

    await page.goto(`/essays/${ESSAY}`)
    await expect(page.getByText('A conversation opened by someone you muted.')).toBeVisible()
    await expect(page.getByText(title)).toBeHidden()

    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText('LISTEN TO ME')).toBeVisible()

    await page.goto('/account/preferences')
    await page.getByRole('button', { name: `Unmute ${loud.handle ?? ''}` }).click()
    await expect(page.getByText('Nobody. Someone can be muted from their profile')).toBeVisible()
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByText('LISTEN TO ME')).toBeVisible()
  },
)

story(
  'a member chooses what they are told by mail, and who may mention them',
  async ({ newMember }) => {
    const { page } = await newMember('chooser')
    await page.goto('/account/preferences')
    await page.getByLabel('when someone answers you').uncheck()
    await page.getByLabel('when there is something new').check()
    await page.getByLabel('Who may mention me').selectOption('Nobody')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('when someone answers you')).not.toBeChecked()
    await expect(page.getByLabel('when there is something new')).toBeChecked()
    await expect(page.getByLabel('Who may mention me')).toHaveValue('NOBODY')
  },
)
