const WORD = /\p{L}[\p{L}\p{M}’']*/gu
const WORD_LENGTH_MIN = 3
const WORD_LENGTH_MAX = 40

/** The words of a text in lower case as they are written, and how often each stands there; the shortest are left out. */
export function vocabularyOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [found] of text.normalize('NFC').matchAll(WORD)) {
    const word = found.replace(/['’](s|S)?$/, '').toLowerCase()
    if (word.length < WORD_LENGTH_MIN || word.length > WORD_LENGTH_MAX) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
