import type { MarkdownIt, Token } from 'markdown-it'

import { linkWords } from './link-words'

/** More than these are not told: a comment is no circular. */
const MENTIONS_MAX = 10

/** `@` and a handle, not inside a word or an address. The second part is what a handle looks like in domain/accounts. */
const MENTION = /(?<![\w@/.-])@([A-Za-z][A-Za-z0-9_-]{2,23})(?![\w-])/g

const profileOf = (handle: string) => `/members/${handle}`

/** Makes links to profiles of the mentions in running words. */
export const linkMentions = (markdown: MarkdownIt): void => {
  linkWords(markdown, {
    name: 'mentions',
    pattern: MENTION,
    linkOf: ({ 0: words, 1: mention = '' }) => ({
      href: profileOf(mention),
      words,
      meta: { mention },
    }),
  })
}

/** The handles that a comment mentions, in small letters, each once, ten at most. Takes its parsed words. */
export function mentionsIn(tokens: readonly Token[]): string[] {
  const handles = inlines(tokens).flatMap(({ meta }) => {
    const { mention } = (meta ?? {}) as { mention?: string }
    return mention === undefined ? [] : [mention.toLowerCase()]
  })
  return [...new Set(handles)].slice(0, MENTIONS_MAX)
}

const COMMENT_PATH = /^\/c\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The ids of the comments that a comment leads to by a link, with or without this library's origin; ten at most. */
export function commentsLinkedIn(tokens: readonly Token[], origin: string): string[] {
  const ids = inlines(tokens).flatMap((token) => {
    const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : ''
    const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href
    return COMMENT_PATH.exec(path)?.[1] ?? []
  })
  return [...new Set(ids)].slice(0, MENTIONS_MAX)
}

const inlines = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ children }) => children ?? [])
