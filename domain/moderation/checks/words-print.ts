import { plainTokens } from './tokens'

/** Shorter words are everybody's: "Thank you, I know this well." */
const PRINTED_WORDS_MIN = 10
const QUOTED_LINES = /^\s{0,3}>.*$/gmu
const LEARNED_WORDS_MAX = 300

/**
 * A number below 2^53 by which a text can be found again, but not read: two 32-bit FNV-1a sums, the second of the text read
 * with another beginning. Not meant to withstand whoever looks for two texts with one number.
 */
function printOf(text: string): number {
  let [high, low] = [0x81_1c_9d_c5, 0x9e_37_79_b9]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01_00_01_93)
    low = Math.imul(low ^ unit, 0x85_eb_ca_6b)
    low ^= low >>> 15
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

/** What somebody says in their own words: lines that quote are left out. */
const ownTokens = (words: string): string[] => plainTokens(words.replaceAll(QUOTED_LINES, ''))

/** By which the same words of others are found; null for words so few that many say them. */
export function wordsPrint(words: string): number | null {
  const tokens = ownTokens(words)
  return tokens.length < PRINTED_WORDS_MIN ? null : printOf(tokens.join(' '))
}

/** The words that the filter weighs, each once, with the number under which it is counted. */
export const learnedWords = (words: string): Map<string, number> =>
  new Map(
    [...new Set(ownTokens(words))]
      .filter((word) => word.length > 1)
      .slice(0, LEARNED_WORDS_MAX)
      .map((word) => [word, printOf(word)]),
  )
