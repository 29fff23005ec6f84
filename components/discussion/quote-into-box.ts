import { awaitQuotation } from './awaited-quotation'
import { typeIn } from './type-in'

/** Puts a quotation into the box on this page, where there is one; else it waits for the one at `address`, which is opened. */
export function quoteIntoBox(markdown: string, address: string): 'put' | 'led' {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[name="words"]')
  if (box !== null) {
    putQuotation(box, markdown)
    return 'put'
  }
  const { pathname } = new URL(address, location.href)
  awaitQuotation(pathname, markdown)
  location.assign(address)
  return 'led'
}

/** After the line in which the cursor stands, as a paragraph of its own; the cursor goes under it. */
export function putQuotation(box: HTMLTextAreaElement, markdown: string): void {
  const { value, selectionEnd } = box
  const cursor = selectionEnd === 0 ? value.length : selectionEnd
  const lineEnd = value.indexOf('\n', cursor)
  const place = lineEnd < 0 ? value.length : lineEnd
  const [before, after] = [value.slice(0, place), value.slice(place)]
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const words = `${gap}${markdown}\n\n${after.replace(/^\n+/, '')}`
  const cursorThen = before.length + gap.length + markdown.length + 2
  const chosen = { start: cursorThen, end: cursorThen }
  typeIn(box, { start: place, end: value.length, words, chosen })
  box.scrollIntoView({ block: 'nearest' })
}
