/** What stands in a box on one device, as far as the library's draft of it matters. */
export type DraftHere = {
  /** The tab that typed it, or typed it last before this one opened. */
  tab: string
  /** The last sequence of the library's that these words are known to come after. */
  seen: number
  /** Whether the library has all of them. */
  isKept: boolean
  /** Nothing was typed: the box is as its page drew it. */
  isNothing: boolean
}

type DraftThere = { writer: string; sequence: number }

/**
 * What to do when the words in a box differ from those that the library keeps: `take` its words, `send` those of the box
 * because they come after, or `ask`, when neither knows of the other.
 */
export function draftMeeting(here: DraftHere, there: DraftThere): 'take' | 'send' | 'ask' {
  if (here.isNothing) return 'take'
  if (there.writer === here.tab || there.sequence === here.seen) return 'send'
  // Whoever replaced these words in the library had them before their eyes.
  return here.isKept && there.sequence > here.seen ? 'take' : 'ask'
}
