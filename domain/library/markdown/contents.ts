import { isElement, type BlockElement } from './block-tree'
import { isHeading } from './heading-ids'
import type { NumberedBlocks } from './blocks'

/** One line of an essay's table of contents; `level` is 2 to 6, `id` the address of the heading on the page. */
export type Heading = { id: string; level: number; text: string; block: number }

/** The headings of the essay itself, not those inside its quotations and lists. Call it when blocks are numbered. */
export function contentsOf(root: BlockElement, { text, blocks }: NumberedBlocks): Heading[] {
  return root.children.filter(isElement).flatMap((element) => {
    const block = blocks[Number(element.attributes['data-b'])]
    if (!isHeading(element) || block === undefined) return []
    return [
      {
        id: element.attributes['id'] ?? '',
        level: Number(element.tag[1]),
        text: text.slice(block.start, block.end),
        block: block.index,
      },
    ]
  })
}
