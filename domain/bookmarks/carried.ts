import { z } from 'zod'

import type { PlacementState } from '@/domain/passages/placement'
import { QUOTATION_LENGTH_MAX } from '@/domain/passages/quotation'
import { saidPlace, type SaidPlace } from '@/domain/passages/said-place'
import { typedText } from '@/domain/typed-text'
import { wellFormed } from '@/domain/well-formed'

import { FILED_MAX } from './bookmark-concepts'
import { COLOURS } from './colour'
import { NOTE_LENGTH_MAX } from './note-length'

const OFFSET_MAX = 10_000_000
const offset = z.int().min(0).max(OFFSET_MAX)
const carriedText = z.string().transform(wellFormed)
const SAID_MAX = 500
const concept = z.string().regex(/^[a-z0-9-]{1,120}$/)
/** ISO; null where the file does not say, or names no moment of this calendar. */
const moment = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) >= Date.parse('0001-01-01T00:00:00Z'))
  .nullable()
  .catch(null)
const words = carriedText.pipe(z.string().max(1000)).default('')

/** A bookmark on its way into the library, in whatever format it came: what the file said, and no more. */
export const carriedBookmark = z.object({
  essay: z.object({ title: words, author: words, address: words }),
  colour: z.enum(COLOURS).catch('EMBER'),
  /** What the colour means to whoever kept it; empty: the file does not say. */
  meaning: words.catch(''),
  /** Slugs of the concepts it is filed under. */
  concepts: z.array(concept).max(FILED_MAX).catch([]),
  note: typedText.pipe(
    z.string().max(NOTE_LENGTH_MAX, 'Its note is longer than 5,000 characters. Shorten it.'),
  ),
  keptAt: moment,
  /** When its keeper last looked it up. */
  seenAt: moment,
  /** Null: the essay as a whole. */
  passage: z
    .object({
      exact: carriedText.pipe(
        z
          .string()
          .min(1, 'It quotes no words.')
          .max(QUOTATION_LENGTH_MAX, 'Its quotation is longer than 5,000 characters.'),
      ),
      prefix: words,
      suffix: words,
      /** The number of the revision the words were chosen on. */
      revision: z.int().min(1).max(OFFSET_MAX).nullable(),
      position: z
        .object({ start: offset, end: offset, unit: z.enum(['utf-16', 'code-point']) })
        .nullable(),
      /** What its keeper said of it, in the order of the revisions. */
      said: z.array(saidPlace).max(SAID_MAX).catch([]),
    })
    .nullable(),
})
export type CarriedBookmark = z.output<typeof carriedBookmark>

/** A bookmark on its way out. Offsets are UTF-16 units of the revision's canonical text. */
export type BookEntry = {
  /** Of the bookmark; it is in no file. */
  id: string
  essay: CarriedBookmark['essay']
  colour: CarriedBookmark['colour']
  /** What the colour means to whoever keeps it. */
  meaning: string
  concepts: readonly string[]
  note: string
  keptAt: string
  /** ISO; null: not looked up since it was kept. */
  seenAt: string | null
  passage: {
    exact: string
    prefix: string
    suffix: string
    revision: number
    revisedAt: string
    start: number
    end: number
    /** The same place counted in Unicode code points. */
    codePoints: { start: number; end: number }
    state: PlacementState
    /** The words that stand there today; null when they are gone. */
    now: string | null
    said: readonly SaidPlace[]
    address: string
  } | null
}
