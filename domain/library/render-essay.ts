import { CANONICAL_VERSION } from '@/domain/passages/canonical-text'
import { ESSAY_LENGTH_MAX, ESSAY_TOO_LONG } from './essay-length'
import { blockHtml } from './markdown/block-html'
import { blockTree } from './markdown/block-tree'
import { numberBlocks, type Block } from './markdown/blocks'
import { cleanHtml } from './markdown/clean-html'
import { composeLetters } from './markdown/composed-letters'
import { contentsOf, type Heading } from './markdown/contents'
import { settleDialogue } from './markdown/dialogue'
import { gatherFootnotes } from './markdown/footnotes'
import { settleHeadings } from './markdown/heading-ids'
import { settleLinks } from './markdown/links'
import { settleListItems } from './markdown/list-items'
import { parseMarkdown } from './markdown/markdown-parser'
import { settleQuotations } from './markdown/quotation-form'
import { settleTables } from './markdown/tables'
import { wordCount } from './word-count'

/** Raise REVISION with every change to what the same Markdown becomes: each essay then gets a new revision. */
const REVISION = 1
export const RENDERER_VERSION = 100 * CANONICAL_VERSION + REVISION

/** `text` is the canonical text; every block's own words in `html` are `text.slice(start, end)`. */
export type RenderedEssay = {
  html: string
  text: string
  blocks: Block[]
  contents: Heading[]
  wordCount: number
}

/** Markdown of an editor to safe HTML. Throws a RangeError above `ESSAY_LENGTH_MAX`, and nothing else. */
export function renderEssay(markdown: string): RenderedEssay {
  if (markdown.length > ESSAY_LENGTH_MAX) throw new RangeError(ESSAY_TOO_LONG)
  const root = blockTree(parseMarkdown(markdown))
  settleListItems(root)
  gatherFootnotes(root)
  settleLinks(root)
  settleTables(root)
  settleQuotations(root)
  settleHeadings(root)
  settleDialogue(root)
  composeLetters(root)
  const { text, blocks } = numberBlocks(root)
  return {
    html: cleanHtml(blockHtml(root)),
    text,
    blocks,
    contents: contentsOf(root, { text, blocks }),
    wordCount: wordCount(text),
  }
}
