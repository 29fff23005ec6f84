/** Words to be typed into a box in place of what stands from `start` to `end`, and what is chosen afterwards. */
type Typed = { start: number; end: number; words: string; chosen?: { start: number; end: number } }

/** Changes a box as typing does: it can be undone, and whoever listens hears of it. */
export function typeIn(box: HTMLTextAreaElement, { start, end, words, chosen }: Typed): void {
  box.focus()
  box.setSelectionRange(start, end)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to change a box that its undo key knows
  const isTyped = document.execCommand('insertText', false, words)
  if (!isTyped) {
    box.setRangeText(words, start, end, 'end')
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (chosen) box.setSelectionRange(chosen.start, chosen.end)
}
