import { disguised, isLatin, shadowOf } from './look-alikes'
import { plainWords } from './plain-words'
import { speltOut } from './spelt-out'

/** A word as it is compared, and what it may be meant to be read as. */
export type Token = { plain: string; shadow: string | null }

/** Written without spaces: each character stands for itself, and there are no ends of words to keep to. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])`
const LETTER = new RegExp(`^${SPACED}\\p{M}*$`, 'u')
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|${SPACED}+(?:'${SPACED}+)*`, 'gu')

/** The words of a text in their order, as `plainWords` makes them. */
export const plainTokens = (words: string): string[] => plainWords(words).match(TOKEN) ?? []

/** Between one reading of a text and the next: no entry of a list goes on past it. */
const END: Token = { plain: '', shadow: null }

/**
 * The same, each with what it may be meant to be read as. Where letters stand one by one, what they spell is read as well:
 * the whole text once more, after an empty token.
 */
export function tokensOf(words: string): Token[] {
  const spaced = spacedTokens(plainWords(words))
  const plain = spaced.map(({ word }) => word)
  const isAmongLatin = plain.filter(isLatin).length * 2 > plain.length
  const read = (word: string) => ({ plain: word, shadow: disguised(word, isAmongLatin) })
  const spelt = speltOut(spaced, (word) => LETTER.test(word))
  return [...plain.map(read), ...spelt.flatMap((reading) => [END, ...reading.map(read)])]
}

function spacedTokens(text: string) {
  let end = 0
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index)
    end = index + word.length
    return { word, gap }
  })
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
