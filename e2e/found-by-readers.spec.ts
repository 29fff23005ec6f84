import type { Page } from '@playwright/test'

import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { selectWords } from './select-words'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const CONCEPT = 'karmic-bond'

async function keepWords(page: Page): Promise<string> {
  await page.goto(ESSAY)
  const words = await selectWords(page, { paragraph: 2, from: 0, to: 6 })
  const toolbar = page.getByRole('region', { name: 'The words you selected' })
  await toolbar.getByLabel('A note, for you alone').fill('A note of mine.')
  await toolbar.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What was kept' })).toContainText('Kept.')
  return words
}

story(
  'a reader files a passage and proposes it; an editor takes it; it stands on the page of the concept',
  async ({ newMember, visitor, browser }) => {
    const { page: reader, who } = await newMember('finder')
    const words = await keepWords(reader)
    await reader.goto('/bookmarks')
    await reader.getByRole('link', { name: 'File under a concept' }).click()

    await story.step('it is filed, for its reader alone', async () => {
      await reader.getByLabel('File it under').selectOption(CONCEPT)
      await reader.getByRole('button', { name: 'File it' }).click()
      const filed = reader.getByRole('list', { name: 'Filed under' })
      await expect(filed.getByRole('listitem')).toHaveCount(1)
      const concepts = reader.url()
      await filed.getByRole('link').click()
      await expect(reader).toHaveURL(`/bookmarks?concept=${CONCEPT}`)
      await expect(reader.getByRole('article')).toContainText(words)
      await reader.goto(concepts)
    })

    await story.step('it is proposed', async () => {
      await reader.getByLabel('Propose it for').selectOption(CONCEPT)
      await reader.getByLabel('To the editors').fill(`It says it well, says ${who.handle ?? ''}.`)
      await reader.getByLabel('Name me beside it').check()
      await reader.getByRole('button', { name: 'Propose it' }).click()
      await expect(reader.getByText('waits for the editors')).toBeVisible()
    })

    const desk = await browser.newContext()
    await signIn(desk, await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] }))
    const editor = await desk.newPage()
    const proposal = editor.getByRole('article').filter({ hasText: `says ${who.handle ?? ''}` })
    const page = (address: string, check: () => Promise<void>) =>
      expect(async () => {
        await visitor.goto(address)
        await check()
      }).toPass()

    await story.step('an editor must say why not, and takes it', async () => {
      await editor.goto('/editors')
      await editor.getByRole('link', { name: /^Proposals of readers/ }).click()
      await expect(proposal).toContainText(words)
      expect(await editor.content()).not.toContain('A note of mine.')
      await proposal.getByRole('button', { name: 'Decline it' }).click()
      await expect(proposal.getByText('Say why, in a sentence').first()).toBeVisible()
      await proposal.getByRole('button', { name: 'Take it into the concordance' }).click()
      await expect(proposal.getByText('taken')).toBeVisible()
    })

    await story.step('everyone reads it there, and its reader is told', async () => {
      const found = visitor.getByRole('region', { name: 'Found by readers' })
      await page(`/concepts/${CONCEPT}`, () => expect(found).toContainText(words, { timeout: 500 }))
      await expect(found.getByRole('link', { name: who.handle ?? '' })).toBeVisible()
      await reader.goto('/notifications')
      await expect(reader.getByRole('link', { name: /now stands there/ })).toBeVisible()
    })

    await story.step('it can be thought over', async () => {
      await proposal.getByRole('button', { name: 'Undo' }).click()
      await expect(proposal.getByRole('button', { name: 'Decline it' })).toBeVisible()
      await page(`/concepts/${CONCEPT}`, () =>
        expect(visitor.getByText(`found by ${who.handle ?? ''}`)).toHaveCount(0, { timeout: 500 }),
      )
    })
    await desk.close()
  },
)
