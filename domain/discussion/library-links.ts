import type { MarkdownIt } from 'markdown-it'

import { linkWords } from './link-words'

/** Finds what the library has under a name; null for what it has not. */
export type FindName = (typed: string) => { href: string; title: string } | null

/** `[[name]]`, or `[[name|the words]]`: a title, or the last part of an address. */
const NAMED = /\[\[([^[\]|]{1,200})(?:\|([^[\]|]{1,200}))?\]\]/g

/** Makes links of what a comment names in double brackets. The caller gives `findName` in the environment. */
export const linkLibraryNames = (markdown: MarkdownIt): void => {
  linkWords(markdown, {
    name: 'library-names',
    pattern: NAMED,
    linkOf: ({ 1: typed = '', 2: words }, env) => {
      const { findName } = env as { findName?: FindName }
      const found = findName?.(typed) ?? null
      const shown = words === undefined ? found?.title : words.trim()
      return found && shown ? { href: found.href, words: shown } : null
    },
  })
}
