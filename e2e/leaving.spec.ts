import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { freshHandle, openSessionFor, signIn, type Arranged } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'

const conversationBy = ({ id: authorId }: Arranged, words: string, title = 'Left') =>
  arrangeConversation({ essay: ESSAY, title, words, authorId })

/** The address of the packed archive, once it is there. */
async function archiveAddress(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: 'Download the archive' })
  await expect(async () => {
    await page.goto('/account/archive')
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  return (await link.getAttribute('href')) ?? ''
}

async function askErasure(page: Page, comments: string, name: string): Promise<void> {
  await page.goto('/account/leaving')
  await page.getByLabel(comments).check()
  await page.getByLabel('Type your name').fill(name)
  await page.getByRole('button', { name: 'Erase my account' }).click()
}

/** As if the day to change one's mind were over: the job that waits is due. */
async function letTheDayPass(memberId: string): Promise<void> {
  await database.member.update({ where: { id: memberId }, data: { eraseAt: new Date() } })
  await database.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`erase-member:${memberId}`}`
}

story('a member takes everything out; no other session may', async ({ newMember, browser }) => {
  const { page, who } = await newMember('packer')
  await conversationBy(who, 'Pack these words.')
  await page.goto('/account')
  await page.getByRole('link', { name: 'Take everything out' }).click()
  await page.getByRole('button', { name: 'Pack my archive' }).click()
  const address = await archiveAddress(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the archive' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^interleaf-\d{4}-\d\d-\d\d\.zip$/)
  const files = unzipSync(await readFile(await download.path()))
  expect(strFromU8(files['comments.json'] ?? new Uint8Array())).toContain('Pack these words.')
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('Pack these words.')
  const answer = await page.request.get(address)
  expect(answer.headers()['cache-control']).toBe('private, no-store')

  const elsewhere = await browser.newContext()
  await signIn(elsewhere, { ...who, sessionToken: await openSessionFor(who.id) })
  expect((await elsewhere.request.get(address)).status()).toBe(404)
  const second = await elsewhere.newPage()
  await second.goto('/account/archive')
  await expect(second.getByText('asked for in another session')).toBeVisible()
  await elsewhere.close()

  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL('/')
  expect((await page.request.get(address)).status()).toBe(404)
})

for (const javaScriptEnabled of [true, false]) {
  const scripts = `scripts switched ${javaScriptEnabled ? 'on' : 'off'}`

  story(`a member pauses, and comes back: ${scripts}`, async ({ newMember }) => {
    const { page, who } = await newMember('pauser', { javaScriptEnabled })
    const { threadId } = await conversationBy(who, 'I am away.')
    await page.goto('/account/leaving')
    await page.getByRole('button', { name: 'Pause my account' }).click()
    await expect(page.getByText('Your account is paused')).toBeVisible()
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByText('I am away.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Post' })).toHaveCount(0)
    await page.getByRole('link', { name: 'come back' }).click()
    await page.getByRole('button', { name: 'Come back' }).click()
    await expect(page.getByRole('button', { name: 'Pause my account' })).toBeVisible()
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByRole('button', { name: 'Post' })).toBeVisible()
  })

  story(`a member asks to be erased, and undoes it: ${scripts}`, async ({ newMember, browser }) => {
    const { page, who } = await newMember('waverer', { javaScriptEnabled })
    const elsewhere = await browser.newContext()
    await signIn(elsewhere, { ...who, sessionToken: await openSessionFor(who.id) })
    await askErasure(page, 'go too', 'somebody-else')
    await expect(page.getByText('That is not your name').first()).toBeVisible()
    await expect(page.getByLabel('go too')).toBeChecked()
    await page.getByLabel('Type your name').fill(who.handle ?? '')
    await page.getByRole('button', { name: 'Erase my account' }).click()
    await expect(page.getByText('Your account will be erased on')).toBeVisible()
    await expect(page.getByText('Your comments will go with it.')).toBeVisible()
    expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
    await elsewhere.close()
    await page.getByRole('button', { name: 'Keep my account' }).click()
    await expect(page.getByRole('button', { name: 'Erase my account' })).toBeVisible()
    await expect(page.getByText('Your account will be erased on')).toHaveCount(0)
  })
}

for (const [choice, then] of [
  ['stay, signed by', 'stay'],
  ['go too', 'go'],
] as const) {
  story(`a member is erased; their comments ${then}`, async ({ newMember, visitor, request }) => {
    const { page, who } = await newMember('leaver')
    const words = `Said by one who leaves, to ${then}.`
    const title = freshHandle('farewell')
    const { threadId, commentId } = await conversationBy(who, words, title)
    const { page: other } = await newMember('stayer')
    await other.goto(`/threads/${threadId}`)
    await other.getByLabel('Your words').fill('An answer that stays.')
    await other.getByRole('button', { name: 'Post' }).click()
    await expect(other.getByText('An answer that stays.')).toBeVisible()
    await expect(other.getByText('Waits for a moderator').first()).toBeVisible()
    await database.comment.updateMany({ where: { threadId }, data: { visibility: 'PUBLISHED' } })
    await database.thread.update({ where: { id: threadId }, data: { commentCount: 2 } })

    await askErasure(page, choice, who.handle ?? '')
    await expect(page.getByText('Your account will be erased on')).toBeVisible()
    await letTheDayPass(who.id)
    await page.goto('/account')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()

    const left = then === 'stay' ? 'someone who left' : 'Deleted by its author.'
    await expect(async () => {
      await visitor.goto(`/threads/${threadId}`)
      await expect(visitor.getByText(left)).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(visitor.getByText('An answer that stays.')).toBeVisible()
    await expect(visitor.getByText(words)).toHaveCount(then === 'stay' ? 1 : 0)
    for (const address of [
      `/threads/${threadId}`,
      `/api/threads/${threadId}`,
      `/threads/${threadId}/feed.atom`,
      `/essays/${ESSAY}/discussion`,
      `/api/essays/${ESSAY}/threads`,
      `/c/${commentId}`,
    ]) {
      const text = await (await request.get(address)).text()
      expect(text, address).not.toContain(who.handle)
      if (then === 'go') expect(text, address).not.toContain(title)
    }
  })
}
