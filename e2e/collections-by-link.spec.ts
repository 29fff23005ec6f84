import { arrangeCollection } from './arrange/collection'
import { database } from './arrange/database'
import { arrangeKeptPassages } from './arrange/kept-passages'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'whoever was given a secret link reports what stands behind it; moderators read it without the link',
      async ({ newMember, moderator, visitor }) => {
        const owner = await newMember('owner', { javaScriptEnabled })
        const reporter = await newMember('reporter', { javaScriptEnabled })
        const { id, exact } = await arrangeLinked(owner.who.id)
        const name = `Lamps of ${owner.who.handle ?? ''}`
        await database.collection.update({ where: { id }, data: { name } })
        const link = `/collections/${id}/${'x'.repeat(43)}`

        await reporter.page.goto(link)
        await reporter.page.getByRole('link', { name: 'Report this collection' }).click()
        await reporter.page.getByLabel('What is wrong with it?').selectOption('It is hostile')
        await reporter.page.getByLabel('Anything a moderator').fill('It mocks a reader.')
        await reporter.page.getByRole('button', { name: 'Send the report' }).click()
        await expect(reporter.page.getByText('A moderator will look at it').first()).toBeVisible()
        expect((await reporter.page.goto(`/collections/${id}/${'y'.repeat(43)}`))?.status()).toBe(
          404,
        )

        const desk = moderator.page
        await desk.goto('/moderation/collections')
        const reported = desk.getByRole('region', { name })
        await expect(reported.getByText('Whoever has its secret link can read it.')).toBeVisible()
        expect(await desk.content()).not.toContain('x'.repeat(43))
        await reported.getByRole('link', { name }).click()
        await expect(desk.getByText(exact)).toBeVisible()
        expect(await desk.content()).not.toContain('x'.repeat(43))
        await desk.goto('/moderation/collections')
        await reported.getByLabel('To its owner').fill('Its name mocks a reader.')
        await reported.getByRole('button', { name: 'Keep it from others' }).click()
        await expect(reported).toHaveCount(0)

        await visitor.goto(link)
        await expect(
          visitor.getByText('A moderator keeps this collection from others'),
        ).toBeVisible()
        for (const words of [name, exact]) expect(await visitor.content()).not.toContain(words)
        await reporter.page.goto(`${link}/report`)
        await expect(reporter.page.getByText('keeps it from others now')).toBeVisible()
        expect(await reporter.page.content()).not.toContain(name)

        const line = desk.getByRole('listitem').filter({ hasText: name })
        await line.getByRole('button', { name: 'Undo' }).click()
        await expect(reported).toBeVisible()
        await visitor.goto(link)
        await expect(visitor.getByRole('heading', { name })).toBeVisible()
        await expect(visitor.getByText(exact)).toBeVisible()
      },
    )
  })
}

/** A collection behind a link, with a passage of its owner in it. */
async function arrangeLinked(memberId: string): Promise<{ id: string; exact: string }> {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  const line = currentRevision?.text.split('\n').find((words) => words.length > 60) ?? ''
  const exact = line.split(' ').slice(0, 7).join(' ')
  const [bookmarkId = ''] = await arrangeKeptPassages(memberId, ESSAY, [{ words: exact }])
  return { id: await arrangeCollection({ memberId, bookmarkId, share: 'LINK' }), exact }
}
