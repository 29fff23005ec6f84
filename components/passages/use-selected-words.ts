'use client'

import { quotationAt, type Quotation } from '@/domain/passages/quotation'
import { wholeWords } from '@/domain/passages/whole-words'

import { stretchOfRange } from './dom-range'
import { essayElement, readEssayText, type EssayText } from './essay-text'
import { useSettledSelection } from './use-settled-selection'

/**
 * Tells which words of the essay the reader has selected, once the selection has settled. Null when none are selected any
 * more. `onForeign` is told when the selected words are not those of the library.
 */
export function useSelectedWords(
  onSelect: (words: Quotation | null) => void,
  onForeign: () => void,
): void {
  useSettledSelection(() => {
    const selection = document.getSelection()
    const essay = essayElement()
    if (selection === null || essay === null || isInToolbar(selection)) return
    const text = selection.isCollapsed ? null : readEssayText(essay)
    if (text === null && selects(selection, essay)) onForeign()
    onSelect(text && selectedWords(text, selection.getRangeAt(0)))
  })
}

const selects = (selection: Selection, essay: Element): boolean =>
  !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(essay)

/** Whoever writes a note has left the essay's words without letting go of them. */
function isInToolbar({ anchorNode, isCollapsed }: Selection): boolean {
  const layer = document.querySelector('.passage-layer')
  const nodes = isCollapsed ? [anchorNode, document.activeElement] : [anchorNode]
  return nodes.some((node) => node !== null && layer?.contains(node) === true)
}

function selectedWords(essay: EssayText, range: Range): Quotation | null {
  const selected = stretchOfRange(essay, range)
  const whole = selected && wholeWords(essay.text, selected)
  return whole && quotationAt(essay.text, whole.start, whole.end)
}
