'use client'

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

import { essayElement } from './essay-text'

type Chosen = { start: number; end: number } | null

/** From the selected words, Tab leads into the toolbar, once for the same words, and Escape closes it. */
export function useToolbarKeys(
  toolbar: RefObject<HTMLElement | null>,
  chosen: Chosen,
  close: () => void,
): void {
  const ledFrom = useRef('')
  const words = chosen === null ? '' : `${chosen.start}-${chosen.end}`
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (toolbar.current === null || isAtWork(toolbar.current)) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab' || event.shiftKey) return
    if (ledFrom.current === words || !isAmongWords()) return
    ledFrom.current = words
    event.preventDefault()
    const [choice, button] = ['input:checked', 'button'].map((one) =>
      toolbar.current?.querySelector<HTMLElement>(one),
    )
    ;(choice ?? button)?.focus()
  })
  useEffect(() => {
    if (words === '') ledFrom.current = ''
  }, [words])
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [])
}

/** Someone whose cursor is in the toolbar, or in another field, is not coming from the words. */
function isAtWork(toolbar: HTMLElement): boolean {
  const active = document.activeElement
  return toolbar.contains(active) || active?.matches('input, textarea, select, dialog *') === true
}

/** Selecting words focuses nothing, or what holds the essay, or a link in it; whoever stands elsewhere goes on there. */
function isAmongWords(): boolean {
  const [active, essay] = [document.activeElement, essayElement()]
  return active === null || essay?.contains(active) === true || active.contains(essay)
}
