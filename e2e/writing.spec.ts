import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

async function aConversation() {
  const { id, handle } = await arrangeMember(freshHandle('opener'))
  const title = `On ${freshHandle('writing')}`
  const said = { essay: ESSAY, title, words: 'How does one write here?', authorId: id }
  return { ...(await arrangeConversation(said)), handle: handle ?? '' }
}

const boxOn = (page: Page) => page.getByRole('textbox', { name: /^Your (words|answer)/ })
const ownComment = (page: Page, handle: string | null) =>
  page.getByRole('article', { name: `Comment by ${handle ?? ''}` })

story(
  'marks are set by the bar and by keys, taken back by the undo key, and sent by a key',
  async ({ moderator: { page, who } }) => {
    const { threadId } = await aConversation()
    await page.goto(`/threads/${threadId}`)
    const box = boxOn(page)
    await box.click()
    await page.keyboard.type('so')
    await box.selectText()
    await page.getByRole('button', { name: 'Strong (Ctrl B)' }).click()
    await expect(box).toHaveValue('**so**')
    await page.keyboard.press('Control+i')
    await expect(box).toHaveValue('***so***')
    await page.keyboard.press('Control+z')
    await expect(box).toHaveValue('**so**')
    await page.keyboard.press('Control+z')
    await expect(box).toHaveValue('so')

    await box.selectText()
    await page.getByRole('button', { name: /^Strong/ }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: /^Slanted/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue('*so*')
    await expect(box).toBeFocused()
    await page.keyboard.press('Control+Shift+Digit8')
    await expect(box).toHaveValue('- *so*')
    await page.keyboard.press('Control+Enter')
    const posted = ownComment(page, who.handle)
    await expect(posted.getByRole('listitem').getByRole('emphasis')).toHaveText('so')
  },
)

story('the preview is what is posted, to the letter', async ({ moderator: { page, who } }) => {
  const { threadId, handle } = await aConversation()
  await page.goto(`/threads/${threadId}`)
  const preview = page.getByRole('region', { name: 'Preview' })
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(preview).toContainText('Write something to see how it will stand.')
  const words = [
    `> *So* said @${handle} <b>once</b>.`,
    '1. [[the-runner-and-the-chaser|This essay]]\n2. [[no such thing]] 🌿',
    'https://example.org/a_b `code`\nand **more**',
  ].join('\n\n')
  await boxOn(page).fill(words)
  await expect(preview.getByRole('strong')).toHaveText('more')
  const shown = await preview.locator('.words').innerHTML()
  await page.getByRole('button', { name: 'Post' }).click()
  const posted = ownComment(page, who.handle)
  await expect(posted).toContainText('and more')
  expect(await posted.locator('.words').innerHTML()).toBe(shown)
  await expect(posted).toContainText('[[no such thing]]')
  await posted.getByRole('link', { name: 'This essay' }).click()
  await expect(page).toHaveURL('/essays/the-runner-and-the-chaser')
})

story(
  'what is too long is counted as it will be, and the preview says so too',
  async ({ moderator: { page } }) => {
    const { threadId } = await aConversation()
    await page.goto(`/threads/${threadId}`)
    await boxOn(page).fill(`  ${'x'.repeat(10_000)}  \n`)
    await expect(page.getByText('0 characters left', { exact: true })).toBeVisible()
    await boxOn(page).fill('x'.repeat(10_001))
    await expect(page.getByText('1 characters too long')).toBeVisible()
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('region', { name: 'Preview' })).toHaveText(
      'Keep it under 10,000 characters.',
    )
  },
)

story(
  'a member is found by the beginning of their handle, chosen by keys, and told',
  async ({ newMember, moderator: { page } }) => {
    const { threadId, handle } = await aConversation()
    const { page: theirs, who } = await newMember('listener')
    await page.goto(`/threads/${threadId}`)
    await boxOn(page).click()
    await page.keyboard.type('Ask @')
    const list = page.getByRole('listbox', { name: 'Members' })
    await expect(list.getByRole('option')).toHaveText([`@${handle}`])
    await page.keyboard.type('listener-')
    await expect(list.getByRole('option', { name: who.handle ?? '' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(boxOn(page)).toHaveValue('Ask @listener-')
    await boxOn(page).fill('')
    await page.keyboard.type(`Ask @${(who.handle ?? '').slice(0, -1)}`)
    const option = list.getByRole('option', { name: who.handle ?? '', selected: true })
    await expect(option).toBeVisible()
    const chosen = await option.getAttribute('id')
    await expect(boxOn(page)).toHaveAttribute('aria-activedescendant', chosen ?? '')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await expect(page.getByText('One name. Arrow keys choose, Enter takes one.')).toBeAttached()
    await page.keyboard.press('Enter')
    await expect(boxOn(page)).toHaveValue(`Ask @${who.handle ?? ''} `)
    await page.keyboard.type('about it.')
    await page.getByRole('button', { name: 'Post' }).click()
    await expect(page.getByRole('link', { name: `@${who.handle ?? ''}` })).toBeVisible()
    await theirs.goto('/notifications')
    await expect(theirs.getByRole('link', { name: /mentioned you/ })).toHaveCount(1)
  },
)

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
]) {
  story(
    `an essay is found by its title and becomes a link, ${viewport.width} pixels wide`,
    async ({ newMember }) => {
      const { threadId } = await aConversation()
      const { page } = await newMember('linker', { viewport, hasTouch: viewport.width < 500 })
      await page.goto(`/threads/${threadId}`)
      await boxOn(page).click()
      await page.keyboard.type('As in [[runner and')
      const list = page.getByRole('listbox', { name: 'Essays, concepts and series' })
      const option = list.getByRole('option', { name: /^The Runner and the Chaser/i })
      await expect(option).toBeInViewport()
      await expect(list).toBeInViewport({ ratio: 1 })
      const [outer, inner] = [page.viewportSize(), await list.boundingBox()]
      expect((inner?.x ?? -1) >= 0).toBe(true)
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(outer?.width ?? 0)
      if (viewport.width < 500) await option.tap()
      else await page.keyboard.press('Tab')
      await expect(boxOn(page)).toHaveValue(/^As in \[\[the-runner-and-the-chaser\|.*\]\]$/)
      await expect(boxOn(page)).toBeFocused()
      await page.getByRole('button', { name: 'Post' }).click()
      await page.getByRole('link', { name: /^The Runner and the Chaser/i }).click()
      await expect(page).toHaveURL('/essays/the-runner-and-the-chaser')
    },
  )
}
