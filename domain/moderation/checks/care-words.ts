import { found } from './tokens'
import { PASSED, someOf, type Check } from './writing'

/** Somebody may be at risk: asks that a moderator looks, first of all, and holds nothing. */
export const careWords: Check = ({ tokens, lexicon }) => {
  const entries = found(tokens(), lexicon('careWords'))
  return entries.length > 0
    ? { verdict: 'FLAG', evidence: `Somebody may be at risk: ${someOf(entries)}.` }
    : PASSED
}
