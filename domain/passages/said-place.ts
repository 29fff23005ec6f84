import { z } from 'zod'

import { wellFormed } from '@/domain/well-formed'

import type { Placement } from './placement'
import { quotationAt, QUOTATION_LENGTH_MAX } from './quotation'

const OFFSET_MAX = 10_000_000
const offset = z.int().min(0).max(OFFSET_MAX)
const words = z.string().transform(wellFormed).pipe(z.string().min(1).max(QUOTATION_LENGTH_MAX))

/**
 * What a person said of a passage in one revision of its essay: these words are it, or it is gone and stood at this point.
 * Offsets are UTF-16 units of the canonical text of the revision of that number.
 */
export const saidPlace = z.union([
  z.object({ revision: offset, start: offset, end: offset, words }),
  z.object({ revision: offset, place: offset }),
])
export type SaidPlace = z.output<typeof saidPlace>

const BY_HAND = { confidence: 1, method: 'hand' } as const

/** A person says that a passage is these words of a text. Null when the offsets hold no words. */
export function placedByHand(
  passage: { exact: string; start: number },
  text: string,
  { start, end }: { start: number; end: number },
): Placement | null {
  const quoted = quotationAt(text, start, end)
  if (quoted === null) return null
  const isSame = quoted.exact === passage.exact
  const state = isSame ? (quoted.start === passage.start ? 'UNCHANGED' : 'MOVED') : 'REWORDED'
  return { state, start: quoted.start, end: quoted.end, words: quoted.exact, ...BY_HAND }
}

/** A person says that the words of a passage are gone, and stood at this point of the text. */
export const goneByHand = (place: number): Placement => ({ state: 'GONE', place, ...BY_HAND })

/** What was said elsewhere, if it is still true of this text: the same words stand there. */
export function heldPlace(
  passage: { exact: string; start: number },
  text: string,
  said: SaidPlace,
): Placement | null {
  if ('place' in said) return said.place <= text.length ? goneByHand(said.place) : null
  const placement = placedByHand(passage, text, said)
  return placement?.state !== 'GONE' && placement?.words === said.words ? placement : null
}
