import type { Stretch } from './stretch'

export const PLACEMENT_STATES = ['UNCHANGED', 'MOVED', 'REWORDED', 'GONE'] as const

export type PlacementState = (typeof PLACEMENT_STATES)[number]

/**
 * How a placement was found: the same words; most of its words, one by one; likeness to words that are new; nothing but
 * what stood beside them; or a person said so, which is never computed again.
 */
export type PlacementMethod = 'exact' | 'words' | 'approximate' | 'neighbours' | 'hand'

/** Where a passage stands in one revision. `confidence` is from 0 to 1. */
export type Placement =
  | (Stretch & {
      state: 'UNCHANGED' | 'MOVED' | 'REWORDED'
      words: string
      confidence: number
      method: PlacementMethod
    })
  | {
      state: 'GONE'
      /** The point between the surviving neighbours. */
      place: number
      confidence: number
      method: PlacementMethod
    }
