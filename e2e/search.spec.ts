import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const TITLE = 'A Conversation on Karmic Soul Mates'

/** A word that stands in one conversation and nowhere else. */
async function arrangeWords() {
  const word = freshHandle('kittiwake').replaceAll('-', '')
  const { id: authorId } = await arrangeMember(freshHandle('talker'))
  const said = { essay: ESSAY, title: `On ${word}`, words: `I saw a ${word}.`, authorId }
  return { word, ...(await arrangeConversation(said)) }
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story('a visitor searches, narrows, and reads the very passage', async ({ visitor }) => {
      await visitor.goto('/search')
      const field = visitor.getByRole('main').getByRole('searchbox', { name: 'Words to look for' })
      await field.fill('karmic bond')
      await visitor.getByRole('main').getByRole('button', { name: 'Search' }).click()
      await expect(visitor).toHaveURL('/search?q=karmic+bond')
      await expect(visitor.getByRole('main').locator('mark').first()).toBeVisible()
      await visitor.getByRole('navigation', { name: 'Kinds' }).getByText('Passages').click()
      await expect(visitor).toHaveURL(/kind=passage/)
      const passage = visitor.getByRole('article').first()
      const href = await passage.getByRole('heading').getByRole('link').getAttribute('href')
      expect(href).toMatch(/^\/essays\/[a-z-]+#b\d+:~:text=/)
      await passage.getByRole('heading').getByRole('link').click()
      const block = /#(b\d+):/.exec(href ?? '')?.[1] ?? ''
      await expect(visitor.locator(`#${block}`)).toBeInViewport()
    })

    story('a comment is found, and not once it is removed', async ({ visitor }) => {
      const { word, commentId } = await arrangeWords()
      await visitor.goto(`/search?q=${word}`)
      await visitor
        .getByRole('main')
        .getByRole('link', { name: `On ${word}` })
        .click()
      await expect(visitor.getByText(`I saw a ${word}.`)).toBeVisible()
      await database.comment.update({ where: { id: commentId }, data: { visibility: 'REMOVED' } })
      await visitor.goto(`/search?q=${word}`)
      await expect(visitor.getByText(`Nothing was found for “${word}”.`)).toBeVisible()
      await expect(visitor.getByText('I saw a')).toHaveCount(0)
    })

    story('a mistyped word is understood, an odd one is answered', async ({ visitor }) => {
      await visitor.goto('/search?q=kramic')
      await expect(visitor.getByText('This is what says “karmic”.')).toBeVisible()
      await expect(visitor.getByRole('article')).not.toHaveCount(0)
      await visitor.goto('/search?q=%3F%3F')
      await expect(visitor.getByText('no letter or number')).toBeVisible()
      await visitor.goto('/search?q=qqxzzqy')
      await expect(visitor.getByText('Nothing was found for “qqxzzqy”.')).toBeVisible()
      await expect(visitor.getByRole('link', { name: /^twin flame$/i })).toBeVisible()
    })
  })
}

story.describe('with the keyboard', () => {
  story('`/` opens the field, arrows choose, Enter leads there', async ({ visitor }) => {
    await visitor.goto(`/essays/${ESSAY}`)
    const field = visitor.getByRole('combobox', { name: 'Search the library' })
    await expect(async () => {
      await visitor.keyboard.press('/')
      await expect(field).toBeFocused({ timeout: 500 })
    }).toPass()
    await visitor.keyboard.press('Escape')
    await visitor.evaluate(() => {
      window.scrollTo({ top: 700, behavior: 'instant' })
    })
    await visitor.keyboard.press('/')
    await expect(field).toBeFocused()
    expect(await visitor.evaluate(() => window.scrollY)).toBe(700)
    await field.pressSequentially('conversation on kar')
    const line = visitor.getByRole('option', { name: TITLE })
    await expect(line).toBeVisible()
    await expect(visitor.getByRole('search').getByRole('status')).toContainText('suggestion')
    await visitor.keyboard.press('ArrowDown')
    const chosen = visitor.getByRole('option', { selected: true })
    await expect(chosen).toHaveCount(1)
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '',
    )
    await visitor.keyboard.press('Enter')
    await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  })

  story(
    'the very first key on a page is heard, before any script has come',
    async ({ browser }) => {
      const page = await browser.newPage()
      await page.goto(`/essays/${ESSAY}`, { waitUntil: 'networkidle' })
      await page.keyboard.press('/')
      const field = page.getByRole('combobox', { name: 'Search the library' })
      await expect(field).toBeFocused()
      await expect(field).toHaveValue('')
      await field.pressSequentially('either/or')
      await page.keyboard.press('Escape')
      await expect(field).toHaveCount(0)
      await page.keyboard.press('/')
      await expect(field).toBeFocused()
      await page.close()
    },
  )

  story('Escape closes and gives the focus back; Enter alone searches', async ({ visitor }) => {
    await visitor.goto('/guidelines')
    const opener = visitor.getByRole('link', { name: 'Search' })
    const field = visitor.getByRole('combobox', { name: 'Search the library' })
    await expect(async () => {
      await visitor.keyboard.press('/')
      await expect(field).toBeFocused({ timeout: 500 })
    }).toPass()
    await visitor.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    await expect(opener).toBeFocused()
    await opener.press('Enter')
    await field.pressSequentially('either/or')
    await expect(field).toHaveValue('either/or')
    await visitor.keyboard.press('Enter')
    await expect(visitor).toHaveURL('/search?q=either%2For')
  })

  story('when no list can be had, it is said, and the search still works', async ({ visitor }) => {
    await visitor.goto('/guidelines')
    await visitor.route('**/api/search**', (route) => route.abort())
    const field = visitor.getByRole('combobox', { name: 'Search the library' })
    await expect(async () => {
      await visitor.keyboard.press('/')
      await expect(field).toBeFocused({ timeout: 500 })
    }).toPass()
    await field.pressSequentially('mirror')
    await expect(visitor.getByText('No list just now. Press Enter to search.')).toBeVisible()
    await visitor.keyboard.press('Enter')
    await expect(visitor).toHaveURL('/search?q=mirror')
  })
})
