import type { HandlerRow } from './handler-row'

const everyone: HandlerRow = { who: { others: 200 } }
const feed = (place: string) => [
  { ...everyone, at: () => `${place}/feed.atom` },
  { at: () => `${place}/feed.html`, who: { others: 404 } },
]

/** What is published for other programs: feeds, books, Markdown, the pictures of links. */
export const PUBLISHED_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /authors/[slug]/feed/[form]': feed('/authors/the-desk-for-bonds'),
  'GET /authors/[slug]/share.png': [
    { ...everyone, at: () => '/authors/the-desk-for-bonds/share.png' },
  ],
  'GET /concepts/[slug]/share.png': [{ ...everyone, at: () => '/concepts/twin-flame/share.png' }],
  'GET /essays/[slug]/discussion/feed/[form]': feed('/essays/the-runner-and-the-chaser/discussion'),
  'GET /essays/[slug]/epub': [everyone],
  'GET /essays/[slug]/markdown': [
    everyone,
    { of: 'a draft', at: () => '/essays/a-room-not-furnished/markdown', who: { others: 404 } },
  ],
  'GET /essays/[slug]/share.png': [everyone],
  'GET /feed/[form]': feed(''),
  'GET /questions/[slug]/share.png': [
    { ...everyone, at: () => '/questions/must-it-hurt/share.png' },
  ],
  'GET /series/[slug]/epub': [{ ...everyone, at: () => '/series/the-twin-flame-path/epub' }],
  'GET /series/[slug]/feed/[form]': feed('/series/the-twin-flame-path'),
  'GET /series/[slug]/share.png': [
    { ...everyone, at: () => '/series/the-twin-flame-path/share.png' },
  ],
  'GET /share.png': [everyone],
}
