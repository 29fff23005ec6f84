import type { Stretch } from './stretch'

const NEIGHBOUR_LENGTH = 40
/** Fewer letters stand elsewhere by chance. */
const NEIGHBOUR_LENGTH_MIN = 12
const TRIES_MAX = 200

type Neighbour = { point: number; distance: number }

/**
 * The point of `newText` where words of `oldText` that are gone would stand: beside the nearest words before or after
 * them that survive in one place; the beginning when none does.
 */
export function survivingPlace(oldText: string, newText: string, gone: Stretch): number {
  const before = neighbourBefore(oldText, newText, gone.start)
  const after = neighbourAfter(oldText, newText, gone.end)
  if (before === null) return after?.point ?? 0
  return after === null || before.distance <= after.distance ? before.point : after.point
}

function neighbourBefore(oldText: string, newText: string, start: number): Neighbour | null {
  let end = start
  for (let tries = 0; end > 0 && tries < TRIES_MAX; tries += 1) {
    const words = oldText.slice(Math.max(0, end - NEIGHBOUR_LENGTH), end)
    const point = onlyStart(newText, words)
    if (point !== null) return { point: point + words.length, distance: start - end }
    end = Math.max(0, lastBreak(oldText, end))
  }
  return null
}

function neighbourAfter(oldText: string, newText: string, end: number): Neighbour | null {
  let start = end
  for (let tries = 0; start < oldText.length && tries < TRIES_MAX; tries += 1) {
    const point = onlyStart(newText, oldText.slice(start, start + NEIGHBOUR_LENGTH))
    if (point !== null) return { point, distance: start - end }
    start = nextBreak(oldText, start)
  }
  return null
}

/** The end of the word before. */
const lastBreak = (text: string, end: number) =>
  Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1))

/** The beginning of the white space behind this word. */
function nextBreak(text: string, start: number): number {
  const breaks = [text.indexOf(' ', start + 1), text.indexOf('\n', start + 1)]
  return Math.min(...breaks.filter((at) => at !== -1), text.length)
}

function onlyStart(text: string, words: string): number | null {
  const first = words.trim().length < NEIGHBOUR_LENGTH_MIN ? -1 : text.indexOf(words)
  return first === -1 || text.includes(words, first + 1) ? null : first
}
