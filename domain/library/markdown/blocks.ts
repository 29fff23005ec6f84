import { canonicalText } from '@/domain/passages/canonical-text'
import { isElement, ownTokens, type BlockElement } from './block-tree'
import { isHeading } from './heading-ids'
import { wordsText } from './words-text'

type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'item'
  | 'quotation'
  | 'verse'
  | 'attribution'
  | 'code'
  | 'turn'
  | 'footnote'

/** One block of an essay and where its words stand in the canonical text, in UTF-16 units. */
export type Block = { index: number; start: number; end: number; kind: BlockKind }

export type NumberedBlocks = { text: string; blocks: Block[] }

/**
 * Numbers the blocks in reading order, writes number and canonical start on their elements (`data-b`, `data-s`, `id`), and
 * makes the canonical text. An element without words of its own is no block.
 */
export function numberBlocks(root: BlockElement): NumberedBlocks {
  const found: { element: BlockElement; kind: BlockKind; words: string }[] = []
  collect(root, 'paragraph', (element, kind) => {
    const words = canonicalText(wordsText(ownTokens(element)))
    if (words !== '') found.push({ element, kind, words })
  })
  let start = 0
  const blocks = found.map(({ element, kind, words }, index) => {
    const block = { index, start, end: start + words.length, kind }
    start = block.end + 1
    element.attributes['id'] ??= `b${index}`
    element.attributes['data-b'] = String(index)
    element.attributes['data-s'] = String(block.start)
    return block
  })
  return { text: found.map(({ words }) => words).join('\n'), blocks }
}

type Visit = (element: BlockElement, kind: BlockKind) => void

function collect(parent: BlockElement, within: BlockKind, visit: Visit): void {
  for (const element of parent.children.filter(isElement)) {
    visit(element, kindOf(element, within))
    collect(element, containerKind(element, within), visit)
  }
}

function kindOf(element: BlockElement, within: BlockKind): BlockKind {
  if (isHeading(element)) return 'heading'
  if (element.attributes['class'] === 'verse') return 'verse'
  if (element.tag === 'td' || element.tag === 'th') return 'cell'
  if (element.tag === 'figcaption') return 'attribution'
  if (element.tag === 'pre') return 'code'
  return element.tag === 'li' ? 'item' : within
}

/** What a paragraph inside this element is called; the nearest container decides. */
function containerKind(element: BlockElement, within: BlockKind): BlockKind {
  if (element.attributes['class'] === 'turn') return 'turn'
  if (element.attributes['class'] === 'footnotes') return 'footnote'
  if (element.tag === 'blockquote') return 'quotation'
  return element.tag === 'li' && element.attributes['id'] === undefined ? 'item' : within
}
