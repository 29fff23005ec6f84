/** A run of so few words, of so few letters, agrees by chance ("and the"). */
const WORDS_MAX = 2
const LETTERS_MAX = 11

/** Whether words are so few and short that both texts may hold them in a row without one having come from the other. */
export const mayBeChance = (words: readonly string[]): boolean =>
  words.length <= WORDS_MAX && words.reduce((sum, word) => sum + word.length, 0) <= LETTERS_MAX
