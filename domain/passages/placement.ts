import type { Stretch } from './stretch'

export const PLACEMENT_STATES = ['UNCHANGED', 'MOVED', 'REWORDED', 'GONE'] as const

export type PlacementState = (typeof PLACEMENT_STATES)[number]

/** Where a passage stands in one revision. `confidence` is from 0 to 1, `method` says how it was found. */
export type Placement =
  | (Stretch & {
      state: 'UNCHANGED' | 'MOVED' | 'REWORDED'
      words: string
      confidence: number
      method: string
    })
  | {
      state: 'GONE'
      /** The point between the surviving neighbours. */
      place: number
      confidence: number
      method: string
    }
