import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { AXE_PAGES } from './pages'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const TITLE = 'The Runner and the Chaser'
const WORDS = 'A word & a sign: <3.'

let thread: string

story.beforeAll(async () => {
  const { id: authorId } = await arrangeMember(freshHandle('talker'))
  const said = { essay: ESSAY, title: 'On feeds', words: 'A word &amp; a sign: &lt;3.', authorId }
  thread = `/threads/${(await arrangeConversation(said)).threadId}`
})

/** The pages that have feeds, each with words that stand in both forms of it. */
const followed: readonly [name: string, address: () => string, holds: string][] = [
  ['the library', () => '/', TITLE],
  ['a series', () => '/series/the-twin-flame-path', TITLE],
  ['an author', () => '/authors/the-desk-for-bonds', TITLE],
  ['the discussion of an essay', () => `/essays/${ESSAY}/discussion`, WORDS],
  ['a conversation', () => thread, WORDS],
]

/** All the words of an Atom feed, markup read twice: that of XML, then that of HTML. Throws when it is no XML. */
const atomWords = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const read = new DOMParser()
    const feed = read.parseFromString(text, 'application/xml')
    if (feed.querySelector('parsererror') || feed.documentElement.localName !== 'feed') {
      throw new Error('no Atom feed')
    }
    return read.parseFromString(feed.documentElement.textContent, 'text/html').body.textContent
  }, xml)

for (const [name, address, holds] of followed) {
  story(`${name} is followed from its page, as Atom and as JSON`, async ({ visitor }) => {
    await visitor.goto(address())
    const feed = async (type: string) => {
      const link = visitor.locator(`link[rel="alternate"][type="${type}"]`)
      const answer = await visitor.request.get((await link.getAttribute('href')) ?? '')
      expect([answer.status(), answer.headers()['content-type']]).toEqual([
        200,
        `${type}; charset=utf-8`,
      ])
      return answer.text()
    }
    expect(await atomWords(visitor, await feed('application/atom+xml'))).toContain(holds)
    if (name !== 'a conversation') {
      const shown = visitor.getByRole('main').getByRole('link', { name: 'Atom', exact: true })
      const told = visitor.locator('link[rel="alternate"][type="application/atom+xml"]')
      await expect(shown).toHaveAttribute('href', /\/feed\.atom$/)
      expect(await told.getAttribute('href')).toContain((await shown.getAttribute('href')) ?? '?')
    }
    const json = JSON.parse(await feed('application/feed+json')) as { feed_url: string }
    expect(new URL(json.feed_url).pathname).toBe(`${address().replace(/\/$/, '')}/feed.json`)
    const read = await visitor.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
      JSON.stringify(json),
    )
    expect(read).toContain(holds)
  })
}

story('nothing that is not there has a feed', async ({ request }) => {
  const missing = ['series/none', 'authors/none', 'essays/none/discussion', 'threads/none']
  for (const place of missing) {
    expect((await request.get(`/${place}/feed.atom`)).status(), place).toBe(404)
  }
})

const described: readonly [type: string, address: () => string, said: object][] = [
  ['Article', () => `/essays/${ESSAY}`, { headline: TITLE }],
  ['DefinedTerm', () => '/concepts/runner', { name: 'runner' }],
  ['DiscussionForumPosting', () => thread, { headline: 'On feeds', text: WORDS }],
]

for (const [type, address, said] of described) {
  story(`a page says of itself that it is a ${type}, and where it stands`, async ({ visitor }) => {
    await visitor.goto(address())
    const url = new URL(address(), visitor.url()).href
    const words = await visitor.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(words ?? '')).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': type, url },
      ...said,
    })
    await expect(visitor.locator('link[rel="canonical"]')).toHaveAttribute('href', url)
  })
}

story(
  'the map of the site leads to pages that are there, and call themselves so',
  async ({ visitor }) => {
    const map = await (await visitor.request.get('/sitemap.xml')).text()
    const urls = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
    const paths = urls.map((url) => new URL(url).pathname)
    expect(paths).toEqual(expect.arrayContaining(['/', `/essays/${ESSAY}`, '/concepts/runner']))
    // Those of another story come and go.
    for (const url of urls.filter((one) => !one.includes('/on-growing'))) {
      const answer = await visitor.request.get(url)
      expect(answer.status(), url).toBe(200)
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
      expect(new URL(canonical).href).toBe(url)
    }
  },
)

story('what is for one reader only is not for search engines', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const closed = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path)
  const own = Object.keys(AXE_PAGES).filter(
    (route) => AXE_PAGES[route] !== 'visitor' && !/^\/(essays|questions)\//.test(route),
  )
  expect(own.length).toBeGreaterThan(5)
  const isClosed = (route: string) =>
    closed.some((path) => new RegExp(`^${path.replaceAll('*', '.*')}`).test(route))
  expect(own.filter((route) => !isClosed(route))).toEqual([])
  expect(robots).toContain('/sitemap.xml')
})

story('an essay is taken along as Markdown and as a book', async ({ request }) => {
  const markdown = await request.get(`/essays/${ESSAY}.md`)
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await markdown.text()).toMatch(new RegExp(`^# ${TITLE}\n`))
  for (const path of [`/essays/${ESSAY}.epub`, '/series/the-twin-flame-path.epub']) {
    const book = await request.get(path)
    expect(book.headers()['content-type']).toBe('application/epub+zip')
    expect((await book.body()).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  }
})
