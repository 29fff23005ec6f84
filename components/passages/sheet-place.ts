export type Box = { top: number; bottom: number; left: number; right: number }
type Size = { width: number; height: number }

const GAP = 10
const EDGE = 8

/**
 * Where the sheet stands in the window: under the words, else over them, never upon them. `edge` when there is room
 * for neither: then it lies at the lower edge of the window.
 */
export function sheetPlace(
  words: Box,
  sheet: Size,
  view: Size,
): { top: number; left: number } | 'edge' {
  const left = Math.max(EDGE, Math.min(words.left, view.width - sheet.width - EDGE))
  const under = words.bottom + GAP
  if (under + sheet.height <= view.height - EDGE) return { top: under, left }
  const over = words.top - GAP - sheet.height
  return over >= EDGE ? { top: over, left } : 'edge'
}
