import { CANONICAL_VERSION } from '@/domain/passages/canonical-text'
import { ESSAY_LENGTH_MAX, ESSAY_TOO_LONG } from './essay-length'
import { blockHtml } from './markdown/block-html'
import { blockTree, type BlockElement } from './markdown/block-tree'
import { numberBlocks, type Block } from './markdown/blocks'
import { cleanHtml } from './markdown/clean-html'
import { composeLetters } from './markdown/composed-letters'
import {
  conceptMarks,
  settleConceptMarks,
  unlinkConcepts,
  type ConceptMark,
} from './markdown/concept-marks'
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
const REVISION = 2
export const RENDERER_VERSION = 100 * CANONICAL_VERSION + REVISION

/** `text` is the canonical text; every block's own words in `html` are `text.slice(start, end)`. */
export type RenderedEssay = {
  html: string
  text: string
  blocks: Block[]
  contents: Heading[]
  wordCount: number
  /** Where it speaks of concepts, in reading order. */
  marks: ConceptMark[]
}

/** `linksConcepts` is false in a library that defines none: what is marked is then shown as plain words. */
export type RenderChoices = { linksConcepts: boolean }

/** Markdown of an editor to safe HTML. Throws a RangeError above `ESSAY_LENGTH_MAX`, and nothing else. */
export function renderEssay(
  markdown: string,
  { linksConcepts }: RenderChoices = { linksConcepts: true },
): RenderedEssay {
  if (markdown.length > ESSAY_LENGTH_MAX) throw new RangeError(ESSAY_TOO_LONG)
  const root = settledTree(markdown)
  const { text, blocks } = numberBlocks(root)
  const marks = conceptMarks(root)
  if (!linksConcepts) unlinkConcepts(root)
  return {
    html: cleanHtml(blockHtml(root)),
    text,
    blocks,
    contents: contentsOf(root, { text, blocks }),
    wordCount: wordCount(text),
    marks,
  }
}

/** A short text, a definition for example, without numbered blocks: several of them may stand on one page. */
export function renderDefinition(
  markdown: string,
  { linksConcepts }: RenderChoices = { linksConcepts: true },
): Pick<RenderedEssay, 'html' | 'text'> {
  const root = settledTree(markdown)
  if (!linksConcepts) unlinkConcepts(root)
  const html = cleanHtml(blockHtml(root))
  return { html, text: numberBlocks(root).text }
}

/** Markdown to the tree of what is shown, blocks not yet numbered. */
function settledTree(markdown: string): BlockElement {
  const root = blockTree(parseMarkdown(markdown))
  settleListItems(root)
  gatherFootnotes(root)
  settleLinks(root)
  settleTables(root)
  settleQuotations(root)
  settleConceptMarks(root)
  settleHeadings(root)
  settleDialogue(root)
  composeLetters(root)
  return root
}
