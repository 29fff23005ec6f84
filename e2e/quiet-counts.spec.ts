import { database } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const SLUG = 'the-runner-and-the-chaser'
const OTHER = 'the-stage-called-surrender'

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

story(
  'an editor leaves the counts of an essay away, and they are shown to nobody until they are back',
  async ({ visitor: page, browser }) => {
    const { currentRevisionId, title } = await database.essay.findUniqueOrThrow({
      where: { slug: OTHER },
    })
    const place = { revisionId: currentRevisionId ?? '', start: 0, end: 20 }
    await database.keptCount.create({ data: { ...place, readers: 10 } })
    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] }))
    const editor = await context.newPage()
    const counts = () => page.request.get(`/api/essays/${OTHER}/kept`).then((one) => one.text())
    await expect.poll(counts).toContain('10')
    await editor.goto('/editors/counts')
    await editor.getByRole('button', { name: `Leave away the counts of ${title}` }).click()
    await expect(editor.getByRole('button', { name: `Show the counts of ${title}` })).toBeVisible()
    await expect.poll(counts).not.toContain('10')
    await page.goto(`/essays/${OTHER}`)
    await expect(page.getByRole('list', { name: 'Sentences that many keep' })).toHaveCount(0)
    await editor.getByRole('button', { name: `Show the counts of ${title}` }).click()
    await expect.poll(counts).toContain('10')
    await database.keptCount.deleteMany({ where: place })
    await context.close()
  },
)

for (const javaScriptEnabled of [true, false]) {
  story(
    `nobody counts who did not allow it; it is allowed by a tick, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember }) => {
      const { page } = await newMember('counted', { javaScriptEnabled })
      const tick = page.getByLabel('Count me among those who keep a sentence')
      const form = page.locator('form').filter({ has: tick })
      await page.goto('/account/preferences')
      for (const isCounted of [true, false]) {
        await expect(tick).toBeChecked({ checked: !isCounted })
        await tick.setChecked(isCounted)
        await form.getByRole('button', { name: 'Save' }).click()
        await expect(page.getByText('It holds from the next night on.').first()).toBeVisible()
        await page.reload()
        await expect(tick).toBeChecked({ checked: isCounted })
      }
    },
  )
}
