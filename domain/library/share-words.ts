/** What a share image says. Null is what it does not say. */
export type ShareWords = {
  /** Over the title: what this is, or where it belongs. */
  kicker: string | null
  title: string | null
  /** Under the title: who wrote it, or its first sentence. */
  line: string | null
  library: string | null
}

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Me}]/u
const LETTER = /[\p{L}\p{N}\p{M}]/u
/** Other ways to write the hyphen, which few faces have. */
const HYPHENS = /[\u2010\u2011]/g

/**
 * The words as a face with these letters (code points) can draw them: signs that it lacks are left out. Null when nothing
 * remains, or when it lacks a letter: half a word would say something else.
 */
export function drawnWords(words: string | null, letters: ReadonlySet<number>): string | null {
  const written = (words ?? '').normalize('NFC').replace(HYPHENS, '-').replace(/\s+/gu, ' ')
  const has = (sign: string) => letters.has(sign.codePointAt(0) ?? 0)
  const signs = Array.from(written).filter((sign) => !IGNORED.test(sign))
  if (signs.some((sign) => LETTER.test(sign) && !has(sign))) return null
  const drawn = signs.filter(has).join('').replace(/ +/g, ' ').trim()
  return LETTER.test(drawn) ? drawn : null
}

/** The words up to this many characters, cut between two of them where there is such a place. */
export function firstWords(words: string | null, lengthMax: number): string | null {
  if (words === null || words.length <= lengthMax) return words
  const cut = words.slice(0, lengthMax)
  const end = cut.search(/[\s,;:.–—-]+\S*$/u)
  return `${cut.slice(0, end > lengthMax / 2 ? end : lengthMax)}…`
}
