const WORDS_MIN = 10_000

const wordsIn = (text: string): number => text.split(/\s+/).length

/** Joins texts in their order, block by block, into texts of 10,000 words and what the last block of each has more. What is left at the end is in none. */
export function longTexts(texts: readonly string[]): string[] {
  const long: string[] = []
  let [blocks, words]: [string[], number] = [[], 0]
  for (const block of texts.join('\n').split('\n')) {
    blocks.push(block)
    words += wordsIn(block)
    if (words < WORDS_MIN) continue
    long.push(blocks.join('\n'))
    ;[blocks, words] = [[], 0]
  }
  return long
}
