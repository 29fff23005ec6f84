'use client'

import { useLayoutEffect, type RefObject } from 'react'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText, type EssayText } from './essay-text'
import type { ShownMark } from './use-marks'
import { whenLaidOutAnew } from './when-laid-out-anew'

const STEP = 28

/** Puts each margin mark (the children of the list, in order) beside its words, one under the other where they meet. */
export function usePlacedMarks(
  list: RefObject<HTMLElement | null>,
  marks: readonly ShownMark[],
): void {
  useLayoutEffect(() => {
    const essay = essayElement()
    if (essay === null || list.current === null || marks.length === 0) return
    const items = [...list.current.children]
    const place = () => {
      const text = readEssayText(essay)
      const origin = list.current?.getBoundingClientRect().top ?? 0
      // Asked for all at once: a place written between two questions would have the page laid out anew for each.
      const tops = marks.map((mark) => (text === null ? -Infinity : topOf(text, mark) - origin))
      let free = -Infinity
      tops.forEach((wished, index) => {
        const top = Math.max(free, wished)
        free = top + STEP
        const item = items[index]
        if (item instanceof HTMLElement) item.style.top = `${Math.max(0, top)}px`
      })
    }
    place()
    performance.mark('interleaf-marks-placed')
    return whenLaidOutAnew(essay, place)
  }, [list, marks])
}

/** Where the words begin; for words that are gone, the block in which they stood. */
function topOf(essay: EssayText, mark: ShownMark): number {
  const { start, end } = mark
  // The first letter alone: a browser measures it much faster than all the words.
  const letter = start !== null && end !== null ? { start, end: start + 1 } : null
  const first = letter && rangesOfStretch(essay, letter)[0]
  if (first) return first.getBoundingClientRect().top
  const block = essay.blocks.findLast(({ start }) => start <= (mark.place ?? 0))
  return (block?.element ?? essay.element).getBoundingClientRect().top
}
