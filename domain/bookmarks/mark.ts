import { fieldsOf } from '@/domain/fields-of'
import { PLACEMENT_STATES, type PlacementState } from '@/domain/passages/placement'

import { COLOURS, type Colour } from './colour'
import { readChange, type KeptChange } from './kept-change'

/** A member's mark on a passage, as its owner sees it on today's essay. */
export type PassageMark = {
  id: string
  passageId: string
  /** The key by which it was kept; where the reader's device may still wait to hear that it was. */
  clientKey?: string
  colour: Colour
  /** Private: shown to its owner only. */
  note: string
  /** The words as they were first chosen. */
  exact: string
  state: PlacementState
  start: number | null
  end: number | null
  place: number | null
  /** It was taken away since, here or on another device; else not said. */
  isTakenAway?: boolean
  /** No change is told of, but their owner may say that they stand elsewhere. */
  mayBeShown?: boolean
  /** No change is told of, but what their owner said once holds, and can be taken back. */
  mayBeUndone?: boolean
  /** Where the words are not those their owner knows, or their owner said where they stand. */
  change?: KeptChange
}

/** Reads a mark from what the library answered, without a schema: it runs in every reader's browser. Null when it is none. */
export function readMark(found: unknown): PassageMark | null {
  const { id, passageId, colour, note, exact, state, start, end, place, ...rest } = fieldsOf(found)
  const [knownColour, knownState] = [
    COLOURS.find((known) => known === colour),
    PLACEMENT_STATES.find((known) => known === state),
  ]
  if (knownColour === undefined || knownState === undefined) return null
  if (!isWords(id) || !isWords(passageId) || !isWords(note) || !isWords(exact)) return null
  if (!isOffset(start) || !isOffset(end) || !isOffset(place)) return null
  const change = readChange(rest['change'])
  return {
    ...{ id, passageId, note, exact, start, end, place },
    colour: knownColour,
    state: knownState,
    ...(isWords(rest['clientKey']) && { clientKey: rest['clientKey'] }),
    ...(change && { change }),
    ...(rest['isTakenAway'] === true && { isTakenAway: true }),
    ...(rest['mayBeShown'] === true && { mayBeShown: true }),
    ...(rest['mayBeUndone'] === true && { mayBeUndone: true }),
  }
}

const isWords = (value: unknown): value is string => typeof value === 'string'

const isOffset = (value: unknown): value is number | null =>
  value === null || typeof value === 'number'
