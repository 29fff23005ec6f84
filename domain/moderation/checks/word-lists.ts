import { found } from './tokens'
import { PASSED, someOf, type Check, type WordList } from './writing'

const listed =
  (list: WordList, verdict: 'FLAG' | 'HOLD' | 'REJECT'): Check =>
  ({ tokens, lexicon }) => {
    const entries = found(tokens(), lexicon(list))
    return entries.length > 0
      ? { verdict, evidence: `On the list of words: ${someOf(entries)}.` }
      : PASSED
  }

/** The owner’s lists: whole words, in any letters that pass for theirs. The gravest list that speaks decides. */
export const wordLists: Check = (writing) =>
  LISTS.map((list) => list(writing)).find(({ verdict }) => verdict !== 'PASS') ?? PASSED

const LISTS = [
  listed('rejectedWords', 'REJECT'),
  listed('heldWords', 'HOLD'),
  listed('flaggedWords', 'FLAG'),
]
