/** What may be kept of an address that is the same for everyone. */
export type PublicAddress = {
  path: string
  /** A page changes with the library only, a conversation with its topic too, a file with the build. */
  kind: 'page' | 'conversation' | 'file'
  topic: string | null
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const FEED = 'feed\\.(?:atom|json)'
const PICTURE = 'share\\.png'

const PAGES = [
  '',
  'guidelines|care|offline|kept|series|authors|concepts|questions',
  `${FEED}|sitemap\\.xml|robots\\.txt|${PICTURE}`,
  `essays/${SLUG}(?:/history|/markdown|/epub|/${PICTURE}|\\.md|\\.epub)?`,
  `series/${SLUG}(?:/${FEED}|/epub|/${PICTURE}|\\.epub)?`,
  `authors/${SLUG}(?:/${FEED}|/${PICTURE})?`,
  `concepts/(?!compare(?:/|$))${SLUG}(?:/${PICTURE})?`,
  `questions/${SLUG}(?:/${PICTURE})?`,
]
const CONVERSATIONS = [
  ['essay', `(?:api/essays/(${SLUG})/threads|essays/(${SLUG})/discussion/${FEED})`],
  ['question', `api/questions/(${SLUG})/threads`],
  ['thread', `(?:api/threads/(${UUID})|threads/(${UUID})/${FEED})`],
] as const

const pages = new RegExp(`^/(?:${PAGES.join('|')})$`)
const conversations = CONVERSATIONS.map(
  ([noun, pattern]) => [noun, new RegExp(`^/${pattern}$`)] as const,
)

/**
 * The closed list: what stands at an address exactly as written (no query string, no other spelling), when everyone gets
 * the same there. Null for all others. `files` are the addresses of what lies in `public/`.
 */
export function publicAddress(path: string, files: ReadonlySet<string>): PublicAddress | null {
  if (pages.test(path)) return { path, kind: 'page', topic: null }
  for (const [noun, pattern] of conversations) {
    const match = pattern.exec(path)
    if (match) {
      return { path, kind: 'conversation', topic: `${noun}:${match[1] ?? match[2] ?? ''}` }
    }
  }
  return files.has(path) ? { path, kind: 'file', topic: null } : null
}
