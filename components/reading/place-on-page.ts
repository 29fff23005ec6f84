import { readBlock, type BlockText } from '@/components/passages/essay-text'
import { firstWords } from '@/domain/reading/place-words'

/** A line that is hidden by less than this still counts as visible. */
const HIDDEN_MAX = 4
/** Where a place is brought to, below the upper edge of the window. */
const ROOM_ABOVE = 32

export type PlaceOnPage = { offset: number; share: number; words: string }

/** The first visible word of the essay, with the share of the text before it; null when none of it is visible. */
export function placeOnPage(essay: HTMLElement): PlaceOnPage | null {
  for (const element of blocksOf(essay)) {
    const { top, bottom } = element.getBoundingClientRect()
    if (top > window.innerHeight) return null
    if (bottom <= 0) continue
    const block = readBlock(element)
    const at = firstVisible(block)
    if (at === null) continue
    const offset = block.start + at
    const words = firstWords(`${block.text}\n${textAfter(essay, element)}`, at)
    return { offset, share: offset / Math.max(1, textLength(essay)), words }
  }
  return null
}

/** Brings an offset of the essay to the upper edge of the window, and the keyboard with it. */
export function goToOffset(essay: HTMLElement, offset: number): void {
  const element = blocksOf(essay).findLast((block) => Number(block.dataset['s']) <= offset)
  if (element === undefined) return
  const block = readBlock(element)
  const top = topOf(block, offset - block.start) ?? element.getBoundingClientRect().top
  window.scrollTo({ top: window.scrollY + top - ROOM_ABOVE, behavior: 'instant' })
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** The length of the essay's canonical text. */
export function textLength(essay: HTMLElement): number {
  const last = blocksOf(essay).at(-1)
  if (last === undefined) return 0
  const { start, text } = readBlock(last)
  return start + text.length
}

/** Whether the end of the text, footnotes apart, is on the screen. */
export function isEndVisible(essay: HTMLElement): boolean {
  const last = blocksOf(essay).findLast((block) => block.closest('.footnotes') === null)
  const bottom = last?.getBoundingClientRect().bottom ?? -1
  return bottom > 0 && bottom <= window.innerHeight + HIDDEN_MAX
}

const blocksOf = (essay: HTMLElement) => [...essay.querySelectorAll<HTMLElement>('[data-b]')]

function textAfter(essay: HTMLElement, element: HTMLElement): string {
  const blocks = blocksOf(essay)
  const next = blocks[blocks.indexOf(element) + 1]
  return next ? readBlock(next).text : ''
}

/** The first word of a block whose line begins below the upper edge of the window. Lines are in order: halve the way. */
function firstVisible(block: BlockText): number | null {
  let [from, to] = [0, block.text.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((topOf(block, middle) ?? -Infinity) >= -HIDDEN_MAX) to = middle
    else from = middle + 1
  }
  if (from >= block.text.length) return null
  const wordStart = block.text.lastIndexOf(' ', from) + 1
  return /\s/.test(block.text[from] ?? '') ? from + 1 : wordStart
}

/** Where the line of a unit begins on the screen. A space at the end of a line has no place: the letter after it has. */
function topOf({ text, nodes, origins }: BlockText, at: number): number | null {
  const unit = text[at] === ' ' ? at + 1 : at
  let place = origins[Math.max(0, Math.min(unit, origins.length - 1))] ?? -1
  for (const node of nodes) {
    if (place < node.length && place >= 0) {
      const range = document.createRange()
      range.setStart(node, place)
      range.setEnd(node, place + 1)
      return range.getBoundingClientRect().top
    }
    place -= node.length
  }
  return null
}
