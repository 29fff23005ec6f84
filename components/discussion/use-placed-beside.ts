import { useLayoutEffect, type RefObject } from 'react'

import { sheetPlace } from '@/components/passages/sheet-place'

/** Where fingers and their own menus are, it lies at the lower edge. */
const AT_THE_EDGE = '(pointer: coarse), (max-width: 40rem)'

/** Keeps a control beside selected words, and never upon them. It moves with the page. */
export function usePlacedBeside(control: RefObject<HTMLElement | null>, range: Range | null): void {
  useLayoutEffect(() => {
    if (control.current !== null && range !== null) placeBeside(control.current, range)
  }, [control, range])
}

function placeBeside(element: HTMLElement, range: Range): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const box = element.getBoundingClientRect()
  const place = window.matchMedia(AT_THE_EDGE).matches
    ? 'edge'
    : sheetPlace(range.getBoundingClientRect(), box, view)
  element.toggleAttribute('data-edge', place === 'edge')
  if (place === 'edge') {
    element.removeAttribute('style')
    return
  }
  element.style.top = `${place.top + window.scrollY}px`
  element.style.left = `${place.left + window.scrollX}px`
}
