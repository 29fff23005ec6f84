import { database } from '../arrange/database'
import { arrangeMember, freshHandle, signIn } from '../arrange/member'
import { arrangeRevisedEssay } from '../arrange/revised-essay'
import { expect, story } from '../story'

const ESSAY = 'twin-flames-and-karmic-bonds'
/** A whole library is rendered and placed again; a busy machine takes its time. */
const PUBLISHED = { timeout: 40_000 }

// One after another: publishing withdraws what is not in the content folder, as the essays of the stories below.

story(
  'an editor sees the essays, reads what publishing would change, and publishes',
  async ({ visitor, browser, newMember }) => {
    const editor = await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] })
    await signIn(visitor.context(), editor)
    // Whatever other stories put beside the folder, readers would lose at least this.
    await arrangeRevisedEssay(freshHandle('not-in-the-folder'))
    const lost = visitor.getByRole('checkbox', { name: 'I have read what readers would lose.' })
    await visitor.goto('/')
    await visitor.getByText(editor.handle ?? '').click()
    await visitor.getByRole('link', { name: 'Editors' }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: 'Editors' })).toBeVisible()
    await expect(visitor.getByText('Every file in the content folder is sound.')).toBeVisible()

    await database.essay.update({ where: { slug: ESSAY }, data: { subtitle: 'Of another day' } })
    await visitor.getByRole('link', { name: 'See what publishing would change' }).click()
    await expect(visitor.getByText('changed', { exact: true })).toBeVisible()
    const checked = await visitor.locator('input[name="checked"]').inputValue()
    const inTransit = '**/editors/publish'
    await visitor.route(inTransit, async (route, request) => {
      await route.continue({ postData: request.postData()?.replace(checked, '0'.repeat(64)) })
    })
    await lost.check()
    await visitor.getByRole('button', { name: 'Publish' }).click()
    await expect(visitor.getByText('A file changed after this was checked.')).toBeVisible()
    await visitor.unroute(inTransit)
    await visitor.reload()
    await lost.check()
    await visitor.getByRole('button', { name: 'Publish' }).click()
    await expect(visitor.getByText('Published. Readers see it from now on.')).toBeVisible(PUBLISHED)
    const essay = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
    expect(essay.subtitle).not.toBe('Of another day')
    await visitor.goto('/editors/publish')
    await expect(visitor.getByText('there is nothing to publish')).toBeVisible()

    await story.step('without scripts', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false })
      await signIn(plain, editor)
      const page = await plain.newPage()
      await database.essay.update({ where: { slug: ESSAY }, data: { subtitle: 'Of a third day' } })
      await page.goto('/editors/publish')
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect(page.getByText('Published. Readers see it from now on.')).toBeVisible(PUBLISHED)
      await plain.close()
    })

    const { page: member } = await newMember('curious')
    for (const address of ['/editors', '/editors/publish']) {
      expect((await member.goto(address))?.status()).toBe(404)
    }
  },
)

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
      await expect(visitor.getByText('4 February 2001 at 00:00 UTC')).toBeVisible()

      await visitor
        .getByRole('link', { name: 'What changed on 4 February 2001 at 00:00 UTC' })
        .click()
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
      await visitor
        .getByRole('link', { name: 'Read the revision of 3 February 2001 at 00:00 UTC' })
        .click()
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
