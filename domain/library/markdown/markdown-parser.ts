import MarkdownIt, { type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { composedText } from '@/domain/composed-text'
import { conceptMarkRule } from './concept-mark-rule'
import { footnoteMark, footnoteReturn } from './footnote-marks'
import { measureTables } from './measured-tables'
import { noteUnreadForms } from './unread-forms'

/** Blocks inside blocks deeper than this are not read. */
export const NESTING_MAX = 20

/**
 * The one parser of the library's Markdown: no HTML, no guessing of links or quotation marks. Every address is let
 * through here and judged in link-address.ts, so that a refused link can be named to the editor.
 */
const parser = new MarkdownIt({
  html: false,
  linkify: false,
  typographer: false,
  maxNesting: NESTING_MAX,
})
const rulesBefore = parser.block.ruler.getRules('reference')
parser.use(footnotes)
const definition = parser.block.ruler
  .getRules('reference')
  .find((rule) => !rulesBefore.includes(rule))
if (definition !== undefined) {
  // A note on the line below a quotation is no part of it. Without this the quotation takes in all notes that follow.
  parser.block.ruler.at('footnote_def', definition, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}
measureTables(parser)
parser.inline.ruler.disable('footnote_inline')
parser.core.ruler.disable('footnote_tail')
parser.inline.ruler.before('link', 'concept_mark', conceptMarkRule)
parser.core.ruler.before('text_join', 'unread_forms', noteUnreadForms)
parser.validateLink = () => true
parser.renderer.rules['footnote_ref'] = footnoteMark
parser.renderer.rules['footnote_return'] = footnoteReturn
parser.renderer.rules['image'] = () => ''

/** Markdown to markdown-it's flat tokens; footnote definitions stay where they were written. */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(composedText(markdown), {})
}

/** The HTML of words inside one block. */
export function wordsHtml(tokens: Token[]): string {
  return parser.renderer.renderInline(tokens, parser.options, {})
}

/** A token of ours, for words that the Markdown does not hold. */
export function makeToken(type: string, tag: string, content = ''): Token {
  const token = new MarkdownIt.Token(type, tag, 0)
  token.content = content
  return token
}

export const escapeHtml = parser.utils.escapeHtml
