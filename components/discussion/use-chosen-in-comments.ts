import { useEffect, useEffectEvent, type RefObject } from 'react'

import { useSettledSelection } from '@/components/passages/use-settled-selection'

import { chosenInComment, type ChosenWords } from './chosen-in-comment'

type Choosing = {
  control: RefObject<HTMLElement | null>
  chosen: ChosenWords | null
  onChoose: (words: ChosenWords | null) => void
}

/**
 * Tells which words of a comment are selected, once the selection has settled. From them Tab leads to the control, and Escape
 * closes it until others are selected.
 */
export function useChosenInComments({ control, chosen, onChoose }: Choosing): void {
  useSettledSelection(
    () => {
      const selection = document.getSelection()
      if (control.current?.contains(document.activeElement)) return
      onChoose(chosenInComment(selection))
    },
    // A finger on the control lets go of the words before it has quoted them.
    (pressed) => pressed instanceof Node && control.current?.contains(pressed) === true,
  )
  const press = useEffectEvent((event: KeyboardEvent) => {
    const element = control.current
    if (element === null || chosen === null) return
    if (event.key === 'Escape') onChoose(null)
    if (event.key !== 'Tab' || event.shiftKey || isAtWork(element)) return
    event.preventDefault()
    element.querySelector('button')?.focus()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [])
}

/** Whose cursor is in a field, or on the control already, is not coming from the words. */
function isAtWork(control: HTMLElement): boolean {
  const active = document.activeElement
  return control.contains(active) || active?.matches('input, textarea, select, dialog *') === true
}
