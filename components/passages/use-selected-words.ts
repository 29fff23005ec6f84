'use client'

import { useEffect, useEffectEvent } from 'react'

import { quotationAt, type Quotation } from '@/domain/passages/quotation'
import { wholeWords } from '@/domain/passages/whole-words'

import { stretchOfRange } from './dom-range'
import { essayElement, readEssayText, type EssayText } from './essay-text'

const QUIET_MS = 100

/**
 * Tells which words of the essay the reader has selected: when the mouse is let go, else when the selection has been
 * quiet for a moment (touch, keyboard). Null when none are selected any more. `onForeign` is told when the selected words
 * are not those of the library.
 */
export function useSelectedWords(
  onSelect: (words: Quotation | null) => void,
  onForeign: () => void,
): void {
  const tell = useEffectEvent(() => {
    const selection = document.getSelection()
    const essay = essayElement()
    if (selection === null || essay === null || isInToolbar(selection)) return
    const text = selection.isCollapsed ? null : readEssayText(essay)
    if (text === null && selects(selection, essay)) onForeign()
    onSelect(text && selectedWords(text, selection.getRangeAt(0)))
  })

  useEffect(() => {
    let isPressed = false
    let timer = 0
    const tellIn = (ms: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(tell, ms)
    }
    const press = (event: PointerEvent) => {
      isPressed = event.pointerType === 'mouse'
    }
    const release = () => {
      if (isPressed) tellIn(0)
      isPressed = false
    }
    const change = () => {
      if (!isPressed) tellIn(QUIET_MS)
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('selectionchange', change)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('selectionchange', change)
    }
  }, [])
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
