'use client'

import { useEffect, useEffectEvent, type RefObject } from 'react'

/** From the selected words, Tab leads into the toolbar and Escape closes it. */
export function useToolbarKeys(toolbar: RefObject<HTMLElement | null>, close: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (toolbar.current === null || isAtWork(toolbar.current)) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab' || event.shiftKey) return
    event.preventDefault()
    const [choice, button] = ['input:checked', 'button'].map((one) =>
      toolbar.current?.querySelector<HTMLElement>(one),
    )
    ;(choice ?? button)?.focus()
  })
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
