import { disguised, isLatin, shadowOf } from './look-alikes'
import { plainWords } from './plain-words'
import { speltOut } from './spelt-out'

type Word = { plain: string; shadow: string | null }
/** A word as it is compared, what it may be meant to be read as, and what is spelt out by it and the letters after it. */
export type Token = Word & { spelt?: readonly Word[] }

/** Written without spaces: each character stands for itself, and there are no ends of words to keep to. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])`
const LETTER = new RegExp(`^${SPACED}\\p{M}*$`, 'u')
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|${SPACED}+(?:'${SPACED}+)*`, 'gu')

/** The words of a text in their order, as `plainWords` makes them. */
export const plainTokens = (words: string): string[] => plainWords(words).match(TOKEN) ?? []

/** The same, each with what it may be meant to be read as. */
export function tokensOf(words: string): Token[] {
  const plain = plainTokens(words)
  const isAmongLatin = plain.filter(isLatin).length * 2 > plain.length
  const read = (word: string): Word => ({ plain: word, shadow: disguised(word, isAmongLatin) })
  const spelt = speltOut(plain, (word) => LETTER.test(word))
  return plain.map((word, at) => ({ ...read(word), spelt: spelt.get(at)?.map(read) ?? [] }))
}

type Entry = { written: string; words: { plain: string; shadow: string }[] }
type Entries = Map<string, Entry[]>
/** Entries of a list by the word they begin with, and by all their letters in one. */
export type Lexicon = { byFirst: Readonly<Entries>; byLetters: Readonly<Entries> }

/** Makes a list ready to be looked for: see `found`. */
export function lexiconOf(list: readonly string[]): Lexicon {
  const byFirst: Entries = new Map()
  const byLetters: Entries = new Map()
  for (const written of list) {
    const words = plainTokens(written).map((plain) => ({ plain, shadow: shadowOf(plain) }))
    const [first] = words
    if (first === undefined) continue
    const entry = { written, words }
    add(byFirst, entry, [first.plain, first.shadow])
    add(byLetters, entry, [
      words.map(({ plain }) => plain).join(''),
      words.map(({ shadow }) => shadow).join(''),
    ])
  }
  return { byFirst, byLetters }
}

function add(entries: Entries, entry: Entry, keys: readonly string[]): void {
  for (const key of new Set(keys)) entries.set(key, [...(entries.get(key) ?? []), entry])
}

/**
 * The entries of a list that stand in a text as whole words in a row, however they are disguised, or are spelt out letter
 * by letter; each once.
 */
export function found(tokens: readonly Token[], { byFirst, byLetters }: Lexicon): string[] {
  const entries = new Set<string>()
  tokens.forEach((token, at) => {
    for (const key of keysOf(token))
      for (const { written, words } of byFirst.get(key) ?? [])
        if (words.every((word, index) => isMeant(tokens[at + index], word))) entries.add(written)
    for (const key of (token.spelt ?? []).flatMap(keysOf))
      for (const { written } of byLetters.get(key) ?? []) entries.add(written)
  })
  return [...entries]
}

const keysOf = ({ plain, shadow }: Word): string[] => (shadow === null ? [plain] : [plain, shadow])

const isMeant = (token: Token | undefined, word: { plain: string; shadow: string }): boolean =>
  token !== undefined && (token.plain === word.plain || token.shadow === word.shadow)
