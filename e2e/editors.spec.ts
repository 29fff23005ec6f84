import { database } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'

story(
  'an editor sees the essays, reads what publishing would change, and publishes',
  async ({ visitor, browser, newMember }) => {
    const editor = await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] })
    await signIn(visitor.context(), editor)
    await visitor.goto('/')
    await visitor.getByText(editor.handle ?? '').click()
    await visitor.getByRole('link', { name: 'Editors' }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: 'Editors' })).toBeVisible()
    await expect(visitor.getByText('Every file in the content folder is sound.')).toBeVisible()

    await database.essay.update({ where: { slug: ESSAY }, data: { subtitle: 'Of another day' } })
    await visitor.getByRole('link', { name: 'See what publishing would change' }).click()
    await expect(visitor.getByText('changed', { exact: true })).toBeVisible()
    const checked = visitor.locator('input[name="checked"]')
    await checked.evaluate((field) => {
      field.setAttribute('value', '0'.repeat(64))
    })
    await visitor.getByRole('button', { name: 'Publish' }).click()
    await expect(visitor.getByText('A file changed after this was checked.')).toBeVisible()
    await visitor.reload()
    await visitor.getByRole('button', { name: 'Publish' }).click()
    await expect(visitor.getByText('Published. Readers see it from now on.')).toBeVisible()
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
      await expect(page.getByText('Published. Readers see it from now on.')).toBeVisible()
      await plain.close()
    })

    const { page: member } = await newMember('curious')
    for (const address of ['/editors', '/editors/publish']) {
      expect((await member.goto(address))?.status()).toBe(404)
    }
  },
)
