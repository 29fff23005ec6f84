import { sheetPlace } from '@/components/passages/sheet-place'

/** Where fingers are, and on small screens, a sheet lies at the lower edge. */
const AT_THE_EDGE = '(pointer: coarse), (max-width: 40rem)'

/** Opens a popover beside what it speaks of, never upon it, and leads the focus into it. Escape leads back. */
export function openSheet(sheet: HTMLElement, beside: HTMLElement): void {
  beside.focus({ preventScroll: true })
  sheet.removeAttribute('data-edge')
  sheet.showPopover()
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const isEdge = window.matchMedia(AT_THE_EDGE).matches
  const place = isEdge
    ? 'edge'
    : sheetPlace(beside.getBoundingClientRect(), sheet.getBoundingClientRect(), view)
  if (place === 'edge') {
    sheet.removeAttribute('style')
    sheet.setAttribute('data-edge', '')
    clearTheWords(beside, view.height - sheet.offsetHeight)
  } else {
    sheet.style.top = `${place.top + window.scrollY}px`
    sheet.style.left = `${place.left + window.scrollX}px`
  }
  sheet.focus({ preventScroll: true })
}

const GAP = 16

/** Words that the sheet would cover are brought above it. */
function clearTheWords(words: HTMLElement, edge: number): void {
  const hidden = words.getBoundingClientRect().bottom + GAP - edge
  if (hidden > 0) window.scrollBy({ top: hidden })
}
