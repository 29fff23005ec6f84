import { useEffect, useEffectEvent, type RefObject } from 'react'

import { chosenInComment, type ChosenWords } from './chosen-in-comment'

const QUIET_MS = 100
const HELD_MS = 500

type Choosing = {
  control: RefObject<HTMLElement | null>
  chosen: ChosenWords | null
  onChoose: (words: ChosenWords | null) => void
}

/**
 * Tells which words of a comment are selected, once the mouse is let go or the selection has been quiet for a moment. From them Tab
 * leads to the control, and Escape closes it until others are selected.
 */
export function useChosenInComments({ control, chosen, onChoose }: Choosing): void {
  const tell = useEffectEvent(() => {
    const selection = document.getSelection()
    if (control.current?.contains(document.activeElement)) return
    onChoose(chosenInComment(selection))
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    const element = control.current
    if (element === null || chosen === null) return
    if (event.key === 'Escape') onChoose(null)
    if (event.key !== 'Tab' || event.shiftKey || isAtWork(element)) return
    event.preventDefault()
    element.querySelector('button')?.focus()
  })
  useEffect(() => {
    let isPressed = false
    let timer = 0
    let heldUntil = 0
    const tellIn = (ms: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(tell, ms)
    }
    const down = ({ pointerType, target }: PointerEvent) => {
      if (target instanceof Node && control.current?.contains(target) === true) {
        heldUntil = performance.now() + HELD_MS
        return
      }
      isPressed = pointerType === 'mouse'
    }
    const up = () => {
      if (isPressed) tellIn(0)
      isPressed = false
    }
    const change = () => {
      // A finger on the control lets go of the words before it has quoted them.
      if (!isPressed && performance.now() > heldUntil) tellIn(QUIET_MS)
    }
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    document.addEventListener('selectionchange', change)
    document.addEventListener('keydown', press)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('selectionchange', change)
      document.removeEventListener('keydown', press)
    }
  }, [control])
}

/** Whose cursor is in a field, or on the control already, is not coming from the words. */
function isAtWork(control: HTMLElement): boolean {
  const active = document.activeElement
  return control.contains(active) || active?.matches('input, textarea, select, dialog *') === true
}
