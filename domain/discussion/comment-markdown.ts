import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

import { composedText } from '@/domain/composed-text'

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

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'em', 'strong', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }),
  },
}

/** The HTML of a comment: a strict Markdown without headings, images and tables, behind a second wall. */
export function renderComment(words: string): string {
  return sanitizeHtml(markdown.render(composedText(words)), allowed).trim()
}

/** Whom the words of a comment mention, by handle, and which comments they lead to, by id. */
export function addressedIn(words: string, origin: string): { handles: string[]; ids: string[] } {
  if (!words.includes('@') && !words.includes('/c/')) return { handles: [], ids: [] }
  const tokens = markdown.parse(composedText(words), {})
  return { handles: mentionsIn(tokens), ids: commentsLinkedIn(tokens, origin) }
}
