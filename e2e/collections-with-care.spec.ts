import type { Page } from '@playwright/test'

import { arrangeCollection } from './arrange/collection'
import { database } from './arrange/database'
import { arrangeKeptPassages } from './arrange/kept-passages'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const NOTE = 'What it means to me, told to a few.'

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'a note chosen for a few is asked for before everyone can read it',
      async ({ newMember, visitor }) => {
        const { page, who } = await newMember('sharer', { javaScriptEnabled })
        const { id: bookmarkId } = await arrangeNoted(who.id)
        const id = await arrangeCollection({ memberId: who.id, bookmarkId, share: 'LINK' })
        await page.goto(`/bookmarks/collections/${id}`)
        await page.getByRole('button', { name: 'Let this note go along' }).click()
        await expect(page.getByText('the one note you chose')).toBeVisible()
        await page.getByText('Share it anew', { exact: true }).click()
        await page.getByLabel('How').selectOption('PUBLIC')
        await page.getByRole('button', { name: 'Share anew' }).click()
        await expect(page.getByLabel('The notes you chose')).toBeFocused()
        expect((await visitor.goto(`/collections/${id}`))?.status()).toBe(404)

        await openFold(page, 'Share it anew')
        await page.getByLabel('How').selectOption('PUBLIC')
        await page.getByLabel('The notes you chose').selectOption('They stay with me')
        await page.getByRole('button', { name: 'Share anew' }).click()
        await expect(page.getByText('Everyone can read it at')).toBeVisible()
        expect((await visitor.goto(`/collections/${id}`))?.status()).toBe(200)
        expect(await visitor.content()).not.toContain(NOTE)
      },
    )

    story('what was taken out of a collection is put back', async ({ newMember }) => {
      const { page, who } = await newMember('shelver', { javaScriptEnabled })
      const { id: bookmarkId, exact } = await arrangeNoted(who.id)
      const id = await arrangeCollection({ memberId: who.id, bookmarkId, share: null })
      await page.goto(`/bookmarks/collections/${id}`)
      await page.getByRole('button', { name: 'Take out of this collection' }).click()
      await expect(page.getByText('Taken out of this collection.')).toBeVisible()
      await expect(page.getByText('Nothing is in it yet')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('article').getByText(exact)).toBeVisible()
      await expect(page.getByText('Taken out of this collection.')).toHaveCount(0)
    })

    story(
      'a reported collection is kept from others with a reason, and shared again once that is undone',
      async ({ newMember, moderator, visitor }) => {
        const owner = await newMember('owner', { javaScriptEnabled })
        const reporter = await newMember('reporter', { javaScriptEnabled })
        const { id: bookmarkId } = await arrangeNoted(owner.who.id)
        const id = await arrangeCollection({
          memberId: owner.who.id,
          bookmarkId,
          share: 'PUBLIC',
        })
        const name = `Lamps of ${owner.who.handle ?? ''}`
        await database.collection.update({ where: { id }, data: { name } })

        await reporter.page.goto(`/collections/${id}`)
        await reporter.page.getByRole('link', { name: 'Report this collection' }).click()
        await reporter.page.getByLabel('What is wrong with it?').selectOption('It is hostile')
        await reporter.page.getByLabel('Anything a moderator').fill('It mocks a reader.')
        await reporter.page.getByRole('button', { name: 'Send the report' }).click()
        await expect(reporter.page.getByText('A moderator will look at it').first()).toBeVisible()

        const desk = moderator.page
        await desk.goto('/moderation/collections')
        const case_ = desk.getByRole('region', { name })
        await expect(case_.getByText('It mocks a reader.')).toBeVisible()
        await case_.getByRole('button', { name: 'Keep it from others' }).click()
        await expect(case_.getByText('Say why, in a sentence').first()).toBeVisible()
        expect((await visitor.goto(`/collections/${id}`))?.status()).toBe(200)
        await case_.getByLabel('To its owner').fill('Its name mocks a reader.')
        await case_.getByRole('button', { name: 'Keep it from others' }).click()
        await expect(case_).toHaveCount(0)
        expect((await visitor.goto(`/collections/${id}`))?.status()).toBe(404)

        await owner.page.goto(`/bookmarks/collections/${id}`)
        await expect(
          owner.page.getByText('A moderator keeps this collection from others.'),
        ).toBeVisible()
        await expect(owner.page.getByText('Its name mocks a reader.')).toBeVisible()
        await reporter.page.goto(`/collections/${id}/report`)
        await expect(reporter.page.getByText('keeps it from others now')).toBeVisible()

        const line = desk.getByRole('listitem').filter({ hasText: name })
        await line.getByRole('button', { name: 'Undo' }).click()
        await expect(desk.getByRole('region', { name })).toBeVisible()
        expect((await visitor.goto(`/collections/${id}`))?.status()).toBe(200)
      },
    )
  })
}

/** A passage of a member, with a note. */
async function arrangeNoted(memberId: string): Promise<{ id: string; exact: string }> {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  const line = currentRevision?.text.split('\n').find((words) => words.length > 60) ?? ''
  const exact = line.split(' ').slice(0, 7).join(' ')
  const [id = ''] = await arrangeKeptPassages(memberId, ESSAY, [{ words: exact, note: NOTE }])
  return { id, exact }
}

/** Without scripts a fold is closed again on the page that answers; with them it stays as it was. */
async function openFold(page: Page, summary: string) {
  if (await page.getByLabel('How').isVisible()) return
  await page.getByText(summary, { exact: true }).click()
}
