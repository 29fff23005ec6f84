import { arrangeKeptPassages } from './arrange/kept-passages'
import { database } from './arrange/database'
import { expect, story } from './story'

const ESSAYS = ['the-runner-and-the-chaser', 'twin-flames-and-karmic-bonds'] as const

/** Two stretches of words of each essay. */
async function wordsOf(slug: string): Promise<[string, string]> {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug },
    include: { currentRevision: true },
  })
  const lines = (currentRevision?.text.split('\n') ?? []).filter((line) =>
    /^[\p{L} ,]{60,}/u.test(line),
  )
  const some = (at: number) => (lines[at] ?? '').split(' ').slice(1, 8).join(' ')
  return [some(0), some(1)]
}

for (const javaScriptEnabled of [true, false]) {
  story(
    `all passages and notes of one’s own book go on paper, and none of others, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page, who } = await newMember('printer', { javaScriptEnabled })
      const other = await newMember('neighbour', { javaScriptEnabled })
      const mine: string[] = []
      for (const slug of ESSAYS) {
        const [own, theirs] = await wordsOf(slug)
        await arrangeKeptPassages(who.id, slug, [{ words: own, note: `Mine on ${slug}.` }])
        await arrangeKeptPassages(other.who.id, slug, [
          { words: theirs, note: `Of another on ${slug}.` },
        ])
        mine.push(own, `Mine on ${slug}.`)
      }
      await page.goto('/bookmarks/print')
      await expect(page.getByRole('button', { name: 'Print' })).toBeVisible({
        visible: javaScriptEnabled,
      })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const paper = page.getByRole('main')
      for (const words of mine) await expect(paper.getByText(words)).toBeVisible()
      expect(await page.content()).not.toContain('Of another')
      for (const slug of ESSAYS)
        expect(await paper.textContent()).not.toContain((await wordsOf(slug))[1])
      await expect(paper.getByRole('region')).toHaveCount(ESSAYS.length)

      await expect(page.getByRole('banner')).toBeHidden()
      await expect(page.getByRole('contentinfo')).toBeHidden()
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
      const figure = paper.getByRole('figure').first()
      await expect(figure).toHaveCSS('break-inside', 'avoid')
      await expect(figure.getByRole('blockquote')).toHaveCSS('color', 'rgb(0, 0, 0)')
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    },
  )
}

story('an empty book says so, on the page to print too', async ({ newMember }) => {
  const { page } = await newMember('beginner')
  await page.goto('/bookmarks/print')
  await expect(page.getByText('Nothing is kept yet')).toBeVisible()
})
