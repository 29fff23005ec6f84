import { freshHandle } from './arrange/member'
import { arrangeWithdrawnEssay } from './arrange/withdrawn-essay'
import { expect, story } from './story'

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'a withdrawn essay says since when it is gone; what was said about it can be read, not answered',
      async ({ visitor }) => {
        const slug = freshHandle('on-trees')
        const { words } = await arrangeWithdrawnEssay(slug)
        await expect(async () => {
          expect((await visitor.goto(`/essays/${slug}`))?.status()).toBe(410)
        }).toPass()
        await expect(visitor.getByText('was withdrawn on 5 March 2001')).toBeVisible()
        await expect(visitor.getByText('Growing may hurt.')).toHaveCount(0)
        await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

        await visitor.getByRole('link', { name: 'Read the discussion' }).click()
        await expect(visitor.getByText('This essay was withdrawn')).toBeVisible()
        await expect(visitor.getByRole('link', { name: 'Open a conversation' })).toHaveCount(0)
        await visitor.getByRole('link', { name: 'On trees' }).click()
        await expect(visitor.getByText(words)).toBeVisible()
        await expect(visitor.getByText('It can be read, but nothing can be added.')).toBeVisible()
      },
    )
  })
}

story('no copy of a withdrawn essay is given out', async ({ request }) => {
  const slug = freshHandle('on-trees')
  await arrangeWithdrawnEssay(slug)
  await expect(async () => {
    expect((await request.get(`/essays/${slug}`)).status()).toBe(410)
  }).toPass()
  for (const copy of [`${slug}.md`, `${slug}.epub`, `${slug}/history/1`]) {
    expect((await request.get(`/essays/${copy}`)).status(), copy).toBe(404)
  }
})
