import type { Stretch } from '@/domain/passages/stretch'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText } from './essay-text'

/** Gives the selection back to words of the essay, and the cursor with it. */
export function selectWords(words: Stretch): void {
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  const ranges = text ? rangesOfStretch(text, words) : []
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (!first || !last) return
  const { startContainer, startOffset } = first
  const { endContainer, endOffset } = last
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}
