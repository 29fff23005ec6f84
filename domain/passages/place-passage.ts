import { agreement } from './agreement'
import { occurrences } from './occurrences'
import type { Placement } from './placement'
import type { Quotation } from './quotation'
import { survivingPlace } from './surviving-place'

/** Shorter quotations are found by chance: they need this much of their context too. */
const TELLING_LENGTH = 40
const TELLING_CONTEXT = 24
/** How many times better the context must agree than that of any twin. */
const CLEARLY = 2

/**
 * Places a quotation of `oldText` in `newText`. Only the same words are ever a placement, and only where neither their
 * twins in the new text nor their twins in the old one could be meant; else it is `GONE`. Never throws.
 */
export function placePassage(oldText: string, newText: string, quotation: Quotation): Placement {
  const start = oldText === newText ? quotation.start : clearPlace(oldText, newText, quotation)
  if (start === null) {
    const place = survivingPlace(oldText, newText, quotation)
    return { state: 'GONE', place, confidence: 0, method: 'neighbours' }
  }
  const { exact: words } = quotation
  const state = start === quotation.start ? 'UNCHANGED' : 'MOVED'
  return { state, start, end: start + words.length, words, confidence: 1, method: 'exact' }
}

function clearPlace(oldText: string, newText: string, quotation: Quotation): number | null {
  const { exact, start } = quotation
  const at = (text: string, from: number) => ({ text, start: from, end: from + exact.length })
  const places = occurrences(newText, exact)
  const twins = occurrences(oldText, exact).filter((twin) => twin !== start)
  const scored = places.map((place) => ({
    place,
    score: agreement(at(oldText, start), at(newText, place)),
  }))
  scored.sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (best === undefined) return null
  const alone = second === undefined && twins.length === 0
  if (alone && exact.length >= TELLING_LENGTH) return best.place
  if (best.score < TELLING_CONTEXT) return null
  const rivals = [
    second?.score ?? 0,
    ...twins.map((twin) => agreement(at(oldText, twin), at(newText, best.place))),
  ]
  return rivals.every((rival) => best.score >= CLEARLY * rival) ? best.place : null
}
