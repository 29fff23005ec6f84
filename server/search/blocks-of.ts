import 'server-only'

/** A block of canonical text: its number, and where it begins in UTF-16 units. */
type TextBlock = { block: number; start: number; words: string }

/** The blocks of a canonical text are its lines; those without a letter or number are left out. */
export function blocksOf(text: string): TextBlock[] {
  let start = 0
  return text
    .split('\n')
    .map((words, block) => {
      const line = { block, start, words }
      start += words.length + 1
      return line
    })
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
}
