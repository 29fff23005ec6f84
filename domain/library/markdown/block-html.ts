import { isElement, type BlockElement, type BlockNode } from './block-tree'
import { escapeHtml, wordsHtml } from './markdown-parser'

/** The HTML of everything below the root, one block to a line. */
export function blockHtml(root: BlockElement): string {
  return root.children.map(nodeHtml).join('')
}

function nodeHtml(node: BlockNode): string {
  if (!isElement(node)) return wordsHtml(node.tokens)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  if (node.tag === 'hr') return `<hr${attributes}>\n`
  const gap = node.children.every(isElement) ? '\n' : ''
  return `<${node.tag}${attributes}>${gap}${blockHtml(node)}</${node.tag}>\n`
}
