import { textMap } from '@/domain/passages/text-map'

export type BlockText = {
  element: HTMLElement
  /** Where the block begins in the canonical text. */
  start: number
  text: string
  nodes: readonly Text[]
  /** For every unit of the text, where in the joined text of the nodes it came from. */
  origins: readonly number[]
}

export type EssayText = { element: HTMLElement; blocks: readonly BlockText[]; text: string }

/** The essay on this page; null where there is none. */
export const essayElement = (): HTMLElement | null => document.getElementById('essay-body')

/**
 * Reads the canonical text off the page, block by block, by the marks the renderer left. Null when the words on the page
 * are not those of the revision, as when the browser has translated them.
 */
export function readEssayText(element: HTMLElement): EssayText | null {
  const blocks = [...element.querySelectorAll<HTMLElement>('[data-b]')].map(readBlock)
  let start = 0
  for (const block of blocks) {
    if (block.start !== start) return null
    start += block.text.length + 1
  }
  return { element, blocks, text: blocks.map(({ text }) => text).join('\n') }
}

export function readBlock(element: HTMLElement): BlockText {
  const nodes = ownTextNodes(element)
  const map = textMap(nodes.map(({ data }) => data))
  return { element, nodes, start: Number(element.dataset['s']), ...map }
}

/** The text of a block, without blocks inside it and without what is on the page only (footnote marks). */
function ownTextNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    {
      acceptNode: (node) =>
        node instanceof Element && node.matches('[data-b], [data-aside]')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  )
  const nodes: Text[] = []
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  }
  return nodes
}
