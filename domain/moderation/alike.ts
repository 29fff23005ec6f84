const WORD = /\p{L}[\p{L}\p{M}'’]*/gu
/** Of so few words that many say them, likeness tells nothing. */
const WORDS_MIN = 4

/** The words of a text, each once, without case. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(WORD) ?? [])

/** How much two texts have in common: the share, 0 to 1, of words that are in both among those in either. */
export function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < WORDS_MIN) return 0
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both / (one.size + other.size - both)
}
