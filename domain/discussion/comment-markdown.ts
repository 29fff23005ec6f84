import MarkdownIt from 'markdown-it'

import { composedText } from '@/domain/composed-text'

import { cleanComment } from './comment-html'
import { linkLibraryNames, type FindName } from './library-links'
import { commentsLinkedIn, linkMentions, mentionsIn } from './mentions'

const markdown = new MarkdownIt({
  html: false,
  linkify: true,
  breaks: true,
  typographer: false,
  maxNesting: 20,
}).disable([
  'heading',
  'lheading',
  'image',
  'table',
  'hr',
  'reference',
  'html_block',
  'html_inline',
])
linkMentions(markdown)
linkLibraryNames(markdown)

/**
 * The HTML of a comment: a strict Markdown without headings, images and tables, behind a second wall. `[[names]]` of the
 * library that `findName` knows become links; others stay as they were typed.
 */
export function renderComment(words: string, findName: FindName = () => null): string {
  return cleanComment(markdown.render(composedText(words), { findName }))
}

/** Whom the words of a comment mention, by handle, and which comments they lead to, by id. */
export function addressedIn(words: string, origin: string): { handles: string[]; ids: string[] } {
  if (!words.includes('@') && !words.includes('/c/')) return { handles: [], ids: [] }
  const tokens = markdown.parse(composedText(words), {})
  return { handles: mentionsIn(tokens), ids: commentsLinkedIn(tokens, origin) }
}
