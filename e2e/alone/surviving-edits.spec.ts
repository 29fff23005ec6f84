import { randomUUID } from 'node:crypto'

import type { BrowserContext, Page } from '@playwright/test'

import { arrangeElsewhere, database, required } from '../arrange/database'
import { arrangeMember, freshHandle, type Arranged } from '../arrange/member'
import { arrangePassageConversation } from '../arrange/passage-conversation'
import { arrangeSharedLibrary, type Instance } from '../arrange/shared-library'
import { selectWords } from '../select-words'
import { expect, story } from '../story'

const OPENING_MS = 120_000
const SLUG = 'lamps'
const UNCHANGED = 'The lamp was lit at dusk by the oldest of them.'
const REWORDED = 'Somebody walked over the gravel, slow and even, and an old dog got up.'
const GONE = 'Nobody slept that night in the house by the river.'
const MOVED = 'In the morning the windows stood open to the garden.'
const CAME = 'Seven boats brought salt and rope.'

let library: Awaited<ReturnType<typeof arrangeSharedLibrary>>
let instance: Instance

story.beforeAll(async () => {
  story.setTimeout(OPENING_MS)
  library = await arrangeSharedLibrary()
  library.write(SLUG, [UNCHANGED, REWORDED, GONE, MOVED].join('\n\n'))
  instance = await library.open()
  await arrangeElsewhere(library.databaseUrl)
})

story.afterAll(async () => {
  await arrangeElsewhere(required('DATABASE_URL'))
  await instance.app.stop()
  instance.wire.close()
  await library.drop()
})

async function arrangeKept(memberId: string, exact: string) {
  const essay = await database.essay.findUniqueOrThrow({
    where: { slug: SLUG },
    include: { currentRevision: true },
  })
  const { id: revisionId, text } = essay.currentRevision ?? { id: '', text: '' }
  const start = text.indexOf(exact)
  const passage = await database.passage.create({
    data: {
      ...{ revisionId, start, end: start + exact.length, exact },
      ...{ prefix: '', suffix: '', block: text.slice(0, start).split('\n').length - 1 },
    },
  })
  const kept = { memberId, essayId: essay.id, passageId: passage.id, clientKey: randomUUID() }
  await database.bookmark.create({ data: kept })
  return passage.id
}

async function enter(context: BrowserContext, { sessionToken }: Arranged) {
  const url = instance.app.url
  await context.addCookies([
    { url, name: 'interleaf-session', value: sessionToken, httpOnly: true, sameSite: 'Lax' },
    { url, name: 'interleaf-member', value: '1', sameSite: 'Lax' },
  ])
}

const marks = (page: Page) => page.getByRole('list', { name: 'Your passages in this essay' })
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('interleaf-ember') ?? [])].map(String))

story(
  'an essay is revised: each passage says what became of it, and one is shown where it stands',
  async ({ visitor: page }) => {
    story.setTimeout(OPENING_MS)
    const at = (address: string) => `${instance.app.url}${address}`
    const reader = await arrangeMember(freshHandle('reader'))
    await enter(page.context(), reader)
    for (const words of [UNCHANGED, REWORDED, MOVED]) await arrangeKept(reader.id, words)
    const gone = await arrangeKept(reader.id, GONE)
    const said = { title: 'On sleep', words: 'Who could?', authorId: reader.id }
    const { threadId, exact } = await arrangePassageConversation({
      ...said,
      ...{ essay: SLUG, block: 2 },
    })
    const changed = REWORDED.replace('an old dog', 'the old dog')
    library.write(SLUG, [UNCHANGED, changed, CAME, MOVED].join('\n\n'))
    await library.publish()

    await story.step('in the book', async () => {
      const states = { UNCHANGED, REWORDED: changed, GONE, MOVED }
      for (const [state, words] of Object.entries(states)) {
        await page.goto(at(`/bookmarks?state=${state}`))
        await expect(page.getByRole('article')).toHaveCount(1)
        if (state !== 'REWORDED') await expect(page.getByRole('article')).toContainText(words)
      }
      await page.goto(at('/bookmarks?state=REWORDED'))
      await expect(page.getByText('The words changed.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Keep the new words' })).toBeVisible()
      await page.goto(at('/bookmarks?state=GONE'))
      await expect(page.getByText('these words are gone from it')).toBeVisible()
      await expect(page.getByRole('link', { name: 'revision 1 of the essay' })).toBeVisible()
    })

    await story.step(
      'a conversation about words that are gone stays whole and says so',
      async () => {
        await page.goto(at(`/threads/${threadId}`))
        await expect(page.getByText(exact)).toBeVisible()
        await expect(page.getByText('these words are no longer in it')).toBeVisible()
        await expect(page.getByRole('link', { name: 'revision 1 of the essay' })).toBeVisible()
        await expect(page.getByText('Who could?')).toBeVisible()
        expect((await page.goto(at(`/p/${gone}`)))?.status()).toBe(200)
        await expect(page.getByText(GONE, { exact: true })).toBeVisible()
        await expect(page.getByText('these words are no longer in it')).toBeVisible()
      },
    )

    await story.step('in the text, where one is repaired', async () => {
      await page.goto(at(`/essays/${SLUG}`))
      await expect(marks(page).getByRole('button')).toHaveCount(4)
      const changedMark = marks(page).getByRole('button', { name: /whose words changed/ })
      await expect(changedMark).toHaveCount(1)
      expect(await painted(page)).toEqual(expect.arrayContaining([UNCHANGED, MOVED]))
      const mark = marks(page).getByRole('button', { name: /whose words are gone/ })
      await mark.click()
      await page.getByRole('button', { name: 'It stands elsewhere now' }).click()
      await selectWords(page, { paragraph: 2, from: 0, to: Infinity })
      await page.getByRole('button', { name: 'It is here now' }).click()
      await expect(mark).toHaveCount(0)
      expect(await painted(page)).toContain(CAME)
      await page.goto(at('/bookmarks?state=GONE'))
      await expect(page.getByRole('article')).toHaveCount(0)
    })
  },
)
