import { expect, story } from './story'

const DIALOGUE = '/essays/a-conversation-on-karmic-soul-mates'

story('a visitor finds an essay on the first page and reads it', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.getByRole('link', { name: 'A Conversation on Karmic Soul Mates' }).first().click()
  await expect(visitor).toHaveURL(DIALOGUE)
  await expect(
    visitor.getByRole('heading', { level: 1, name: 'A Conversation on Karmic Soul Mates' }),
  ).toBeVisible()
  await expect(visitor.locator('.turn')).not.toHaveCount(0)
  await expect(visitor.getByText('Questioner:').first()).toBeVisible()
})

story('the contents lead to their headings', async ({ visitor }) => {
  await visitor.goto(DIALOGUE)
  const contents = visitor.getByRole('navigation', { name: 'Contents' })
  await contents.getByRole('link', { name: 'On recognising' }).click()
  await expect(visitor.getByRole('heading', { name: 'On recognising' })).toBeInViewport()
})

story('the contents say where the reader is', async ({ visitor }) => {
  await visitor.goto(DIALOGUE)
  const contents = visitor.getByRole('navigation', { name: 'Contents' })
  for (const name of ['On recognising', 'On finding']) {
    await visitor.getByRole('heading', { name }).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    await expect(contents.locator('[aria-current="location"]')).toHaveText([name])
  }
})

story('the letters are those of a book', async ({ visitor }) => {
  await visitor.goto(DIALOGUE)
  const words = visitor.locator('#essay-body p').first()
  await expect(words).toHaveCSS('hyphens', 'auto')
  await expect(words).toHaveCSS('font-variant-numeric', /oldstyle-nums/)
  await expect(visitor.locator('.speaker').first()).toHaveCSS('font-variant-caps', 'small-caps')
  await expect(visitor.locator('html')).toHaveAttribute('lang', 'en')
})

story('a footnote opens beside its mark, and leads to the notes and back', async ({ visitor }) => {
  await visitor.goto(DIALOGUE)
  const mark = visitor.locator('sup.footnote-ref a').first()
  const note = visitor.locator('section.footnotes li').first()
  await expect(visitor.locator('.turn-link').first()).toBeAttached()
  await mark.press('Enter')
  const sheet = visitor.getByRole('dialog', { name: 'Note 1' })
  await expect(sheet).toBeFocused()
  const words = await note
    .locator('p')
    .first()
    .evaluate((words) => words.firstChild?.textContent)
  await expect(sheet).toContainText(words?.trim() ?? 'a note')
  await expect(visitor).toHaveURL(/karmic-soul-mates$/)
  await visitor.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(mark).toBeFocused()

  await mark.click()
  await sheet.getByRole('link', { name: 'To the notes' }).click()
  await expect(sheet).toBeHidden()
  await expect(note).toBeInViewport()
  await note.locator('a.footnote-back').first().click()
  await expect(mark).toBeInViewport()
})

story('the page is the same for everyone, and nothing in it is private', async ({ request }) => {
  const [one, other] = await Promise.all([
    request.get(DIALOGUE),
    request.get(DIALOGUE, { headers: { cookie: 'interleaf-member=1; interleaf-session=x' } }),
  ])
  expect(one.status()).toBe(200)
  expect(await other.text()).toBe(await one.text())
  expect(one.headers()['set-cookie']).toBeUndefined()
  const policy = one.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self' 'sha256-")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

story('an essay that is not in the library is not found', async ({ visitor }) => {
  const response = await visitor.goto('/essays/there-is-no-such-essay')
  expect(response?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  await visitor.getByRole('main').getByRole('link').first().click()
  await expect(visitor).not.toHaveURL(/no-such-essay/)
})

story.describe('with scripts switched off', () => {
  story.use({ javaScriptEnabled: false })

  story('an essay reads the same, and its discussion is one link away', async ({ visitor }) => {
    await visitor.goto(DIALOGUE)
    await expect(visitor.getByText('Questioner:').first()).toBeVisible()
    await visitor.locator('sup.footnote-ref a').first().click()
    await expect(visitor.locator('section.footnotes li').first()).toBeInViewport()
    await visitor.getByRole('link', { name: 'Read the discussion' }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: 'Discussion' })).toBeVisible()
  })

  story('what is not here is said in words, and the status is true', async ({ visitor }) => {
    for (const address of ['/essays/there-is-no-such-essay', '/threads/none', '/nowhere']) {
      const response = await visitor.goto(address)
      expect(response?.status(), address).toBe(404)
      await expect(visitor.getByRole('heading', { name: 'This leaf is blank' })).toBeVisible()
    }
  })
})

story.describe('on a phone', () => {
  story.use({ viewport: { width: 375, height: 700 } })

  story('the contents come back when the reader turns back', async ({ visitor }) => {
    await visitor.goto(DIALOGUE)
    await expect(visitor.locator('.turn-link').first()).toBeAttached()
    const contents = visitor.getByRole('button', { name: /Contents, now at/ })
    await visitor.mouse.wheel(0, 3000)
    await expect(visitor.locator('#turn-3')).not.toBeInViewport()
    await expect(contents).toBeHidden()
    await visitor.mouse.wheel(0, -300)
    await contents.click()
    const list = visitor.getByRole('navigation', { name: 'Contents, while reading' })
    await list.getByRole('link', { name: 'On finding' }).click()
    await expect(list).toBeHidden()
    await expect(visitor.getByRole('heading', { name: 'On finding' })).toBeInViewport()
  })
})
