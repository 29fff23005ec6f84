import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

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
  return sanitizeHtml(markdown.render(words.normalize('NFC')), allowed).trim()
}
