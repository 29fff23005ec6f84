import { disguised, isLatin, shadowOf } from './look-alikes'
import { plainWords } from './plain-words'

/** A word as it is compared, and what it may be meant to be read as. */
export type Token = { plain: string; shadow: string | null }

/** Written without spaces: each character stands for itself, and there are no ends of words to keep to. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])`
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|${SPACED}+(?:'${SPACED}+)*`, 'gu')

/** The words of a text in their order, as `plainWords` makes them. */
export const plainTokens = (words: string): string[] => plainWords(words).match(TOKEN) ?? []

/** The same, each with what it may be meant to be read as. */
export function tokensOf(words: string): Token[] {
  const plain = plainTokens(words)
  const isAmongLatin = plain.filter(isLatin).length * 2 > plain.length
  return plain.map((word) => ({ plain: word, shadow: disguised(word, isAmongLatin) }))
}

type Entry = { written: string; words: { plain: string; shadow: string }[] }
/** Entries of a list by the word they begin with. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

/** Makes a list ready to be looked for: see `found`. */
export function lexiconOf(list: readonly string[]): Lexicon {
  const lexicon = new Map<string, Entry[]>()
  for (const written of list) {
    const words = plainTokens(written).map((plain) => ({ plain, shadow: shadowOf(plain) }))
    const [first] = words
    if (first === undefined) continue
    for (const key of new Set([first.plain, first.shadow]))
      lexicon.set(key, [...(lexicon.get(key) ?? []), { written, words }])
  }
  return lexicon
}

/** The entries of a list that stand in a text as whole words in a row, however they are disguised; each once. */
export function found(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const entries = new Set<string>()
  tokens.forEach((token, at) => {
    const keys = token.shadow === null ? [token.plain] : [token.plain, token.shadow]
    for (const key of keys)
      for (const { written, words } of lexicon.get(key) ?? [])
        if (words.every((word, index) => isMeant(tokens[at + index], word))) entries.add(written)
  })
  return [...entries]
}

const isMeant = (token: Token | undefined, word: { plain: string; shadow: string }): boolean =>
  token !== undefined && (token.plain === word.plain || token.shadow === word.shadow)
