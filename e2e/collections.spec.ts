import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const NOTES = ['What the first means to me alone.', 'What the second means, to be told.'] as const
const NAME = 'Quiet evenings'

/** Two passages of a member, each with a note; returns their words. */
async function arrangeTwo(memberId: string): Promise<[string, string]> {
  const essay = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  const { id: revisionId, text } = essay.currentRevision ?? { id: '', text: '' }
  const blocks = text.split('\n').filter((words) => words.length > 60)
  const quoted: string[] = []
  for (const [at, note] of NOTES.entries()) {
    const exact = (blocks[at + 1] ?? '').split(' ').slice(0, 7).join(' ')
    const start = text.indexOf(exact)
    const end = start + exact.length
    const passage = await database.passage.create({
      data: { revisionId, start, end, exact, prefix: '', suffix: '', block: 0 },
    })
    const owner = { memberId, essayId: essay.id, passageId: passage.id }
    await database.bookmark.create({ data: { ...owner, clientKey: randomUUID(), note } })
    quoted.push(exact)
  }
  return [quoted[0] ?? '', quoted[1] ?? '']
}

const kept = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })

async function putIn(page: Page, words: string) {
  await page.goto('/bookmarks')
  await kept(page, words).getByText('Collections and links').click()
  await kept(page, words).getByLabel('Put into a collection').selectOption(NAME)
  await kept(page, words).getByRole('button', { name: 'Put in' }).click()
  await expect(
    kept(page, words).getByRole('list', { name: 'In these collections' }).getByText(NAME),
  ).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'two passages are put together and shared by a secret link, without notes, until that ends',
      async ({ newMember, visitor }) => {
        const { page, who } = await newMember('collector', { javaScriptEnabled })
        const [first, second] = await arrangeTwo(who.id)
        await page.goto('/bookmarks')
        await page.getByRole('link', { name: 'Collections', exact: true }).click()
        await page.getByLabel('Name').fill(NAME)
        await page.getByRole('button', { name: 'Make it' }).click()
        await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
        await expect(page.getByText('Nobody else sees this collection.')).toBeVisible()
        const own = new URL(page.url()).pathname
        await putIn(page, first)
        await putIn(page, second)

        await page.goto(own)
        await page.getByText('Share it', { exact: true }).click()
        await page.getByLabel('How').selectOption('LINK')
        await page.getByRole('button', { name: 'Share', exact: true }).click()
        const told = page.getByText('Copy this link now')
        await expect(told).toBeVisible()
        const address = /http\S+/.exec(await told.innerText())?.[0] ?? ''
        expect(address).toMatch(/\/collections\/[0-9a-f-]{36}\/[\w-]{43}$/)

        const answer = await visitor.goto(address)
        expect(answer?.headers()['cache-control']).toContain('no-store')
        expect(answer?.headers()['referrer-policy']).toBe('same-origin')
        await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
        for (const words of [first, second]) await expect(visitor.getByText(words)).toBeVisible()
        for (const secret of [...NOTES, who.handle ?? ''])
          expect(await visitor.content()).not.toContain(secret)
        const open = address.replace(/\/[\w-]{43}$/, '')
        expect((await visitor.goto(open))?.status()).toBe(404)

        await kept(page, second).getByRole('button', { name: 'Let this note go along' }).click()
        await expect(page.getByText('the one note you chose')).toBeVisible()
        await visitor.goto(address)
        await expect(visitor.getByText(NOTES[1])).toBeVisible()
        expect(await visitor.content()).not.toContain(NOTES[0])

        await page.getByRole('button', { name: 'End sharing' }).click()
        await expect(page.getByText('Nobody else sees this collection.')).toBeVisible()
        expect((await visitor.goto(address))?.status()).toBe(404)
        await expect(visitor.getByText('whoever shared it shares it no longer')).toBeVisible()
        expect(await visitor.content()).not.toContain(first)

        await page.getByRole('button', { name: 'Take this collection away' }).click()
        await expect(page.getByText('The collection is taken away.')).toBeVisible()
        await page.getByRole('button', { name: 'Undo' }).click()
        await expect(page.getByText(first)).toBeVisible()
        await page.goto(`/bookmarks?collection=${own.split('/').at(-1) ?? ''}`)
        await expect(page.getByText(second)).toBeVisible()
      },
    )

    story(
      'one passage is put beside another, and each leads to the other',
      async ({ newMember }) => {
        const { page, who } = await newMember('linker', { javaScriptEnabled })
        const [first, second] = await arrangeTwo(who.id)
        await page.goto('/bookmarks')
        await kept(page, first).getByText('Collections and links').click()
        await kept(page, first).getByRole('link', { name: 'Link to another passage' }).click()
        await expect(page.getByRole('heading', { level: 1, name: 'See also' })).toBeVisible()
        await page.getByLabel('Words in your quotations and notes').fill('to be told')
        await page.getByRole('button', { name: 'Look' }).press('Enter')
        await expect(page).toHaveURL(/\?q=to\+be\+told$/)
        await page.getByRole('button', { name: 'Link', exact: true }).press('Enter')
        const beside = page.getByRole('region', { name: 'What stands beside it' })
        await beside.getByRole('link', { name: second }).click()
        await expect(beside.getByRole('link', { name: first })).toBeVisible()

        await page.goto('/bookmarks')
        const seeAlso = (words: string) =>
          page
            .getByRole('listitem')
            .filter({ has: page.getByRole('blockquote').filter({ hasText: words }) })
            .getByRole('navigation', { name: 'See also' })
        await expect(seeAlso(first).getByText(second)).toBeVisible()
        await expect(seeAlso(second).getByText(first)).toBeVisible()
        await seeAlso(first).getByRole('link').click()
        await beside.getByRole('button', { name: 'Take away' }).click()
        await expect(beside.getByText('Nothing yet.')).toBeVisible()
        const undone = page.getByRole('status').filter({ hasText: 'The link is taken away.' })
        await expect(undone).toContainText(first)
        await undone.getByRole('button', { name: 'Undo' }).press('Enter')
        await expect(beside.getByRole('link', { name: first })).toBeVisible()
        await expect(undone).toHaveCount(0)
      },
    )
  })
}
