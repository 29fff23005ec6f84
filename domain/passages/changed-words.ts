import type { PlacementState } from './placement'

/** A placement as far as it tells what became of the words. */
export type PlacedWords = {
  revisionId: string
  state: PlacementState
  words: string | null
  method: string
}

/**
 * What became of words that a reader keeps. `open`: nobody has said anything yet. `new`, `old`: their reader keeps what
 * stands there now, or what stood there. Null: nothing changed that the reader does not know.
 */
export type ChangedWords = {
  said: 'open' | 'new' | 'old'
  state: PlacementState
  /** The words their reader knows: those chosen, or those accepted since. */
  before: string
  /** The words that stand there today; null when they are gone. */
  today: string | null
  /** The id of today's revision. */
  on: string
}

type Known = { exact: string; placements: readonly PlacedWords[] }

/** `placements`: those said by hand and that of today, in the order of their revisions. */
export function changedWords(
  { exact, placements }: Known,
  todayId: string | null,
): ChangedWords | null {
  const today = placements.find(({ revisionId }) => revisionId === todayId)
  if (today === undefined) return null
  const { state, words, revisionId: on } = today
  const said = placements.filter(({ method, words }) => method === 'hand' && words !== null)
  const known = said.filter(({ revisionId }) => revisionId !== todayId).at(-1)?.words ?? exact
  if (today.method === 'hand') {
    return { said: words === null ? 'old' : 'new', state, before: known, today: words, on }
  }
  return words === known ? null : { said: 'open', state, before: known, today: words, on }
}
