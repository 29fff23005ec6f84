import type { Stretch } from './stretch'
import { unbroken } from './unbroken'

/** Grows a selection to whole words and drops white space at its edges. Null when it holds no word. */
export function wholeWords(text: string, selected: Stretch): Stretch | null {
  const chosen = text.slice(Math.max(0, selected.start), selected.end)
  if (!/[\p{L}\p{N}]/u.test(chosen)) return null
  const start = Math.max(0, selected.start) + (chosen.length - chosen.trimStart().length)
  const end = start + chosen.trim().length
  return { start: unbroken(text, start, 'word').start, end: unbroken(text, end, 'word').end }
}
