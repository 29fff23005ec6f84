import {
  blockElement,
  elementsIn,
  isElement,
  ownTokens,
  type BlockElement,
  type BlockNode,
} from './block-tree'
import { wordsText } from './words-text'

const ATTRIBUTION = /^[—–―]\s/

/**
 * A quotation whose last paragraph begins with a dash and a space ("— Koran") becomes a figure with that paragraph as its
 * caption; a paragraph of a quotation with line breaks of its own is verse.
 */
export function settleQuotations(root: BlockElement): void {
  for (const element of [root, ...elementsIn(root)]) {
    element.children = element.children.map((child) =>
      isElement(child) && child.tag === 'blockquote' ? quotation(child) : child,
    )
  }
}

function quotation(quote: BlockElement): BlockElement {
  for (const child of quote.children) markVerse(child)
  const last = quote.children.at(-1)
  if (quote.children.length < 2 || last === undefined || !isAttribution(last)) return quote
  quote.children.pop()
  const caption = blockElement('figcaption', {}, last.children)
  return blockElement('figure', { class: 'quotation' }, [quote, caption])
}

function markVerse(node: BlockNode): void {
  if (!isElement(node) || node.tag !== 'p') return
  if (ownTokens(node).some((token) => token.type === 'hardbreak'))
    node.attributes['class'] = 'verse'
}

function isAttribution(node: BlockNode): node is BlockElement {
  return isElement(node) && node.tag === 'p' && ATTRIBUTION.test(wordsText(ownTokens(node)))
}
