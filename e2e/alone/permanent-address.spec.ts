import type { Page } from '@playwright/test'

import { arrangeElsewhere, database, required } from '../arrange/database'
import { arrangeKeptPassages } from '../arrange/kept-passages'
import { arrangeMember, freshHandle } from '../arrange/member'
import { arrangeSharedLibrary, type Instance } from '../arrange/shared-library'
import { expect, story } from '../story'

const OPENING_MS = 120_000
const SLUG = 'orchards'
const MOVED = 'In the morning the windows stood open to the garden.'
const REWORDED = 'Somebody walked over the gravel, slow and even, and an old dog got up.'
const GONE = 'Nobody slept that night in the house by the river.'
const CHANGED = REWORDED.replace('an old dog', 'the old dog')
/** Put where the moved words stood, and like them but for its end. */
const TWIN = MOVED.replace('garden', 'sea')

const trees = ['pear', 'plum', 'quince', 'medlar', 'walnut', 'cherry', 'apple', 'fig']
/** So much between one and the next that no window shows both. */
const between = (name: string) =>
  trees.map((tree, at) => `The ${tree} of ${name} bore late in year ${at + 1}. `.repeat(6))

let library: Awaited<ReturnType<typeof arrangeSharedLibrary>>
let instance: Instance
let kept: { moved: string; reworded: string; gone: string }

story.beforeAll(async () => {
  story.setTimeout(OPENING_MS)
  library = await arrangeSharedLibrary()
  const [one, two, three] = [between('Ash'), between('Birch'), between('Cedar')]
  library.write(SLUG, [...one, MOVED, ...two, REWORDED, ...three, GONE].join('\n\n'))
  instance = await library.open()
  await arrangeElsewhere(library.databaseUrl)
  const { id: memberId } = await arrangeMember(freshHandle('keeper'))
  const words = [MOVED, REWORDED, GONE].map((exact) => ({ words: exact }))
  const ids = await arrangeKeptPassages(memberId, SLUG, words)
  const [moved = '', reworded = '', gone = ''] = await Promise.all(ids.map(addressOf))
  kept = { moved, reworded, gone }
  library.write(SLUG, [...one, TWIN, ...three, CHANGED, ...two, MOVED].join('\n\n'))
  await library.publish()
})

story.afterAll(async () => {
  await arrangeElsewhere(required('DATABASE_URL'))
  await instance.app.stop()
  instance.wire.close()
  await library.drop()
})

async function addressOf(bookmarkId: string): Promise<string> {
  const { passageId } = await database.bookmark.findUniqueOrThrow({ where: { id: bookmarkId } })
  return `${instance.app.url}/p/${passageId ?? ''}`
}

const paragraph = (page: Page, words: string) => page.locator('#essay-body > p', { hasText: words })

/** Opens a permanent address, and from there the essay where the words stand. */
async function follow(page: Page, address: string, way: string): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(200)
  await page.getByRole('link', { name: way }).click()
  await expect(page).toHaveURL(new RegExp(`/essays/${SLUG}#b\\d+`))
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story('a permanent address leads to words that moved, past their twin', async ({ visitor }) => {
      await visitor.goto(kept.moved)
      await expect(visitor.locator('mark')).toHaveText([MOVED, MOVED])
      await expect(visitor.getByText('The same words now stand in another place')).toBeVisible()
      await follow(visitor, kept.moved, 'Read it in its place')
      await expect(paragraph(visitor, MOVED)).toBeInViewport()
      await expect(paragraph(visitor, TWIN)).not.toBeInViewport()
    })

    story('one leads to words that were changed, and shows both', async ({ visitor }) => {
      await visitor.goto(kept.reworded)
      await expect(visitor.locator('mark')).toHaveText([REWORDED, CHANGED])
      await expect(visitor.getByText('The words have been changed')).toBeVisible()
      await follow(visitor, kept.reworded, 'Read it in its place')
      await expect(paragraph(visitor, CHANGED)).toBeInViewport()
      await expect(paragraph(visitor, MOVED)).not.toBeInViewport()
    })

    story('one of words that are gone leads to where they stood', async ({ visitor }) => {
      await visitor.goto(kept.gone)
      await expect(visitor.locator('mark')).toHaveText([GONE])
      await expect(visitor.getByText('these words are no longer in it')).toBeVisible()
      await follow(visitor, kept.gone, 'Read where it stood')
      await expect(paragraph(visitor, 'The fig of Cedar')).toBeInViewport()
      await expect(visitor.locator('#essay-body')).not.toContainText(GONE)
    })
  })
}
