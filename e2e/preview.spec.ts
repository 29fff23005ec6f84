import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const DRAFT = 'a-room-not-furnished'
const PREVIEW = `/editors/preview/${DRAFT}`

story(
  'an editor reads a draft as its page will be, and nobody else does',
  async ({ visitor, browser, newMember, moderator }) => {
    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] }))
    const editor = await context.newPage()
    await editor.goto('/editors')
    await editor.getByRole('link', { name: 'Preview of A Room Not Furnished' }).click()
    await expect(editor).toHaveTitle(/Preview of A Room Not Furnished/)
    await expect(
      editor.getByRole('heading', { level: 1, name: 'A Room Not Furnished' }),
    ).toBeVisible()
    const banner = editor.getByRole('complementary', { name: 'About this preview' })
    await expect(banner.getByText('Preview: not published')).toBeVisible()
    await expect(banner.getByText('This is a draft.')).toBeVisible()
    await expect(editor.getByText('Somebody left a chair')).toBeVisible()
    await expect(editor.getByRole('heading', { level: 2, name: 'What is missing' })).toBeVisible()
    await expect(editor.getByRole('link', { name: 'The Evening Circle' })).toBeVisible()

    const answer = await editor.goto(PREVIEW)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    expect(await editor.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    await editor.goto('/editors/preview/the-runner-and-the-chaser')
    await expect(editor.getByText('Readers have the essay just as it stands here.')).toBeVisible()
    expect((await editor.goto('/editors/preview/nothing-of-this-name'))?.status()).toBe(404)
    await context.close()

    const { page: member } = await newMember('curious')
    expect((await member.goto(PREVIEW))?.status()).toBe(404)
    expect((await moderator.page.goto(PREVIEW))?.status()).toBe(404)
    await visitor.goto(PREVIEW)
    await expect(visitor).toHaveURL(/\/sign-in\?/)
    await expect(visitor.getByText('A Room Not Furnished')).toHaveCount(0)

    for (const address of ['', '.md', '/share.png', '/discussion', '/history']) {
      const status = (await visitor.request.get(`/essays/${DRAFT}${address}`)).status()
      expect(`${address} ${status}`).toBe(`${address} 404`)
    }
    for (const address of ['/sitemap.xml', '/feed.atom', '/search?q=furnished', '/']) {
      expect(await (await visitor.request.get(address)).text()).not.toContain('Room Not Furnished')
    }
    expect(await (await visitor.request.get('/robots.txt')).text()).toContain('Disallow: /editors')
  },
)
