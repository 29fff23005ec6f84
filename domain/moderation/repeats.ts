/** So many words after each other that nobody writes them twice by chance. */
const RUN = 5
/** What is shorter is no sentence of anybody's. */
const WHOLE_MIN = 3

type Sought = {
  /** What somebody wrote, in each of its versions. */
  sources: readonly string[]
  /** Words that go wherever they stand. */
  phrases?: readonly string[]
}

/**
 * Whether a text repeats what is sought: five words after each other of a source, the whole of a shorter one, or a phrase, whatever
 * the case, marks and spaces.
 */
export function repeats(text: string, { sources, phrases = [] }: Sought): boolean {
  const said = ` ${bareWords(text).join(' ')} `
  const stands = (words: readonly string[]) =>
    words.length > 0 && said.includes(` ${words.join(' ')} `)
  if (phrases.some((phrase) => stands(bareWords(phrase)))) return true
  return sources.some((source) => {
    const words = bareWords(source)
    if (words.length < RUN) return words.length >= WHOLE_MIN && stands(words)
    return words.slice(RUN - 1).some((_last, at) => stands(words.slice(at, at + RUN)))
  })
}

/** In lower case, without what stands between. */
const bareWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
