import { isMixed, shadowOf } from './look-alikes'
import { unescaped } from './plain-words'
import { PASSED, someOf, type Check } from './writing'

/** Signs that turn the direction of all that follows: no language needs them. */
const OVERRIDES = /[\u202d\u202e]/u
const PLAIN_LETTER = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}]'
/** Nothing to see between two letters of scripts that join none; a soft hyphen is no disguise. */
const HIDDEN = new RegExp(
  `${PLAIN_LETTER}(?:(?!\\u00ad)[\\p{Default_Ignorable_Code_Point}\\p{Cf}])+${PLAIN_LETTER}`,
  'u',
)
const NAMES = /@([\p{L}\p{N}_-]{3,24})/gu
const ASCII = /^[\w-]+$/

/** Words made to look like others: turned about, with hidden characters, or of letters that pass for others. */
export const disguises: Check = ({ words, tokens }) => {
  const names = [...unescaped(words).matchAll(NAMES)].flatMap(([, name = '']) => {
    const isLikeName = !ASCII.test(name) && ASCII.test(shadowOf(name.toLowerCase()))
    return isLikeName ? [name] : []
  })
  if (names.length > 0)
    return { verdict: 'HOLD', evidence: `Not the name it looks like: ${someOf(names)}.` }
  if (OVERRIDES.test(words))
    return { verdict: 'FLAG', evidence: 'Hidden signs turn the direction of the words.' }
  if (HIDDEN.test(words))
    return { verdict: 'FLAG', evidence: 'Characters that cannot be seen stand inside a word.' }
  const mixed = [...new Set(tokens().map(({ plain }) => plain))].filter(isMixed)
  return mixed.length > 0
    ? { verdict: 'FLAG', evidence: `Letters of two alphabets in one word: ${someOf(mixed)}.` }
    : PASSED
}
