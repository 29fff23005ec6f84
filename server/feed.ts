import 'server-only'
import { createHash } from 'node:crypto'
import { Feed } from 'feed'

const FEED_FORMS = ['atom', 'json'] as const
export type FeedForm = (typeof FEED_FORMS)[number]

/** One thing to be read. `address` is a path of this site, or a whole address; `id` never changes. */
export type FeedEntry = {
  id: string
  title: string
  address: string
  author: string
  /** One or two sentences, without markup. */
  summary: string | null
  html: string
  publishedAt: Date
  updatedAt: Date
}

/** What a feed tells, newest first. `address` is the page it belongs to, a path of this site. */
export type FeedContent = {
  title: string
  description: string
  address: string
  language: string
  entries: readonly FeedEntry[]
}

const MEDIA_TYPES: Readonly<Record<FeedForm, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}
/** Shared caches may keep it for one second at most: a removal shows everywhere within that second. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, must-revalidate'
const NEVER = new Date(0)
/** Signs that XML 1.0 has no way to write (its production 2, Char): with one of them no reader opens the feed. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Atom 1.0 (RFC 4287) or JSON Feed 1.1. It is as young as its youngest entry. */
export function feedBody(content: FeedContent, form: FeedForm, origin: string): string {
  const { title, description, address, language, entries } = content
  const self = `${origin}${address === '/' ? '' : address}/feed`
  const updated = entries.reduce((last, { updatedAt }) => later(last, updatedAt), NEVER)
  const feed = new Feed({
    id: `${origin}${address}`,
    title,
    description,
    language,
    link: `${origin}${address}`,
    updated,
    generator: 'Interleaf',
    feedLinks: { atom: `${self}.atom`, json: `${self}.json` },
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: form === 'atom' ? asHtml(entry.title) : entry.title,
      link: new URL(entry.address, origin).href,
      author: [{ name: entry.author }],
      content: entry.html,
      ...(entry.summary === null ? {} : { description: entry.summary }),
      published: entry.publishedAt,
      date: entry.updatedAt,
    })
  }
  return form === 'atom' ? feed.atom1().replace(NOT_XML, '') : feed.json1()
}

/** The feed as an answer, 304 for whoever has it already; 404 when there is no such feed or no such form of it. */
export function feedAnswer(request: Request, made: MadeFeed): Response {
  const { content, form, origin } = made
  if (content === null || !isFeedForm(form)) {
    return new Response('There is no such feed here.', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
  const body = feedBody(content, form, origin)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { 'content-type': MEDIA_TYPES[form], 'cache-control': CACHE_CONTROL, etag }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

type MadeFeed = { content: FeedContent | null; form: string; origin: string }

/** An Atom title is written as HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const isFeedForm = (form: string): form is FeedForm => FEED_FORMS.some((known) => known === form)
const later = (a: Date, b: Date) => (a > b ? a : b)
