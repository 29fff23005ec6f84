/** What was clicked, unless the reader asked the browser for something else (a new tab, a menu). */
export function plainClickOn(event: MouseEvent): Element | null {
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  const { target } = event
  return isPlain && event.button === 0 && target instanceof Element ? target : null
}
