import { database } from './arrange/database'
import { expect, story } from './story'

const SLUG = 'the-runner-and-the-chaser'

story(
  'what others keep is shown to nobody who does not ask, and then as a round number',
  async ({ visitor: page }) => {
    const { currentRevision } = await database.essay.findUniqueOrThrow({
      where: { slug: SLUG },
      include: { currentRevision: true },
    })
    const { id: revisionId, text } = currentRevision ?? { id: '', text: '' }
    const start = text.indexOf('\n') + 1
    const end = text.indexOf('.', start) + 1
    await database.keptCount.create({ data: { revisionId, start, end, readers: 10 } })

    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/kept')) asked.push(request.url())
    })
    await page.goto(`/essays/${SLUG}`)
    await expect(page.getByText('What others keep here is not shown.')).toBeVisible()
    expect(asked).toEqual([])

    await page.getByRole('button', { name: 'Show what others keep' }).click()
    const sentences = page.getByRole('list', { name: 'Sentences that many keep' })
    await expect(sentences.getByRole('listitem')).toHaveCount(1)
    await expect(sentences).toContainText('10 readers or more')
    const painted = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('interleaf-kept-by-others') ?? [])].map(String).join(''),
      )
    expect(await painted()).toBe(text.slice(start, end))

    await page.reload()
    await expect(sentences).toBeVisible()
    await page.getByRole('button', { name: 'Hide what others keep' }).click()
    await expect(sentences).toHaveCount(0)
    expect(await painted()).toBe('')
    await database.keptCount.deleteMany({ where: { revisionId } })
  },
)
