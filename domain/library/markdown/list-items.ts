import {
  elementsIn,
  isElement,
  TIGHT_PARAGRAPH,
  type BlockElement,
  type BlockNode,
} from './block-tree'

/**
 * In a tight list the item itself holds its first words, and is their block. Any later paragraph of the item gets an
 * element of its own, so that a block's words always stand together.
 */
export function settleListItems(root: BlockElement): void {
  for (const element of [root, ...elementsIn(root)]) {
    element.children = element.children.flatMap((child, index) => settled(element, child, index))
  }
}

function settled(parent: BlockElement, child: BlockNode, index: number): BlockNode[] {
  if (!isElement(child) || child.tag !== TIGHT_PARAGRAPH) return [child]
  if (parent.tag === 'li' && index === 0) return child.children
  child.tag = 'p'
  return [child]
}
