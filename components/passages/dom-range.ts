import type { Stretch } from '@/domain/passages/stretch'

import type { BlockText, EssayText } from './essay-text'

/** The stretch of canonical text that a range of the page covers; null when it covers no word of the essay. */
export function stretchOfRange({ blocks }: EssayText, range: Range): Stretch | null {
  const stretches = blocks
    .filter(({ element }) => range.intersectsNode(element))
    .map((block) => ({
      start: block.start + unitsBefore(block, range.startContainer, range.startOffset),
      end: block.start + unitsBefore(block, range.endContainer, range.endOffset),
    }))
    .filter(({ start, end }) => end > start)
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The ranges that show a stretch of canonical text on the page, one for each piece of text. */
export function rangesOfStretch({ blocks }: EssayText, { start, end }: Stretch): Range[] {
  const ranges: Range[] = []
  for (let at = firstAfter(blocks, start); at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || block.start >= end) break
    const from = block.origins[Math.max(0, start - block.start)]
    const to = block.origins[Math.min(end - block.start, block.text.length) - 1]
    if (from !== undefined && to !== undefined) ranges.push(...rangesBetween(block, from, to + 1))
  }
  return ranges
}

/** The first block that ends behind an offset; they stand in order. */
function firstAfter(blocks: readonly BlockText[], offset: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block && block.start + block.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How many units of a block stand before a boundary point of the page. */
function unitsBefore(block: BlockText, container: Node, offset: number): number {
  const point = document.createRange()
  point.setStart(container, offset)
  let before = 0
  for (const node of block.nodes) {
    if (node === container) {
      before += offset
      break
    }
    if (point.comparePoint(node, 0) >= 0) break
    before += node.length
  }
  return block.origins.filter((origin) => origin < before).length
}

function rangesBetween({ nodes }: BlockText, from: number, to: number): Range[] {
  const ranges: Range[] = []
  let before = 0
  for (const node of nodes) {
    const [start, end] = [Math.max(0, from - before), Math.min(node.length, to - before)]
    before += node.length
    if (start >= end) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    ranges.push(range)
  }
  return ranges
}
