import { arrangeRevisedEssay } from './arrange/revised-essay'
import { expect, story } from './story'

for (const javaScriptEnabled of [false, true]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story('a reader sees when an essay changed, and word by word how', async ({ visitor }) => {
      const slug = `on-growing-${javaScriptEnabled ? 'one' : 'two'}`
      await arrangeRevisedEssay(slug)
      await expect(async () => {
        expect((await visitor.goto(`/essays/${slug}`))?.status()).toBe(200)
      }).toPass()
      await visitor.getByRole('link', { name: 'History of this essay' }).click()
      await expect(visitor.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
      await expect(visitor.getByText('4 February 2001')).toBeVisible()

      await visitor.getByRole('link', { name: 'What changed on 4 February 2001' }).click()
      await expect(visitor).toHaveURL(`/essays/${slug}/history/compare?from=1&to=2`)
      const comparison = visitor.getByRole('region', { name: 'The text, with what changed' })
      await expect(comparison.locator('del')).toHaveText(['[taken out: must]'])
      await expect(comparison.locator('ins')).toHaveText([
        '[put in: may]',
        '[put in: So much for that.]',
      ])
      await expect(visitor.getByText('The second ring.')).toBeHidden()
      await visitor.getByText('2 paragraphs as before').click()
      await expect(visitor.getByText('The second ring.')).toBeVisible()

      await visitor.getByRole('link', { name: 'History' }).click()
      await visitor.getByRole('link', { name: 'Read the revision of 3 February 2001' }).click()
      await expect(visitor.getByText('Growing must hurt.')).toBeVisible()
      await visitor.getByRole('link', { name: 'Read the essay as it is now' }).click()
      await expect(visitor.getByText('Growing may hurt.')).toBeVisible()
    })
  })
}

story('revisions that never were are said not to be, with a way on', async ({ visitor }) => {
  const address = '/essays/twin-flames-and-karmic-bonds/history'
  await visitor.goto(`${address}/compare?from=1&to=77`)
  await expect(visitor.getByText('This essay has no such revision.')).toBeVisible()
  await visitor.getByRole('button', { name: 'Compare' }).click()
  await expect(
    visitor.getByText('This essay has one revision so far: there is nothing to compare.'),
  ).toBeVisible()
  expect((await visitor.goto(`${address}/77`))?.status()).toBe(404)
})
