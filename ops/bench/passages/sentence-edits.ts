import type { Chance } from './chance'
import { fresh, join, piece, type Traced } from './traced-text'

/** What editors do to a sentence; the words that come in are taken from `words`. */
export type SentenceEdit = (sentence: Traced, words: readonly string[], chance: Chance) => Traced

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
const SPELLINGS = [
  ['our', 'or'],
  ['ise', 'ize'],
  ['re', 'er'],
  ['ll', 'l'],
  ['ck', 'k'],
  ['xion', 'ction'],
  ['a', 'e'],
] as const

/** Puts something in the place of every word for which `anew` does not answer null. */
function replaced(sentence: Traced, anew: (word: string) => string | null): Traced {
  const pieces: Traced[] = []
  let from = 0
  for (const { 0: word, index } of sentence.text.matchAll(WORD)) {
    const instead = anew(word)
    if (instead === null) continue
    pieces.push(piece(sentence, from, index), fresh(instead))
    from = index + word.length
  }
  return join([...pieces, piece(sentence, from)])
}

const share =
  (part: number): SentenceEdit =>
  (sentence, words, chance) =>
    replaced(sentence, () => (chance.share() < part ? chance.one(words) : null))

const typo: SentenceEdit = (sentence, _words, chance) => {
  const found = [...sentence.text.matchAll(WORD)].filter(({ 0: word }) => word.length > 4)
  const target = found[chance.below(Math.max(1, found.length))]
  if (target === undefined) return sentence
  const at = target.index + 1 + chance.below(target[0].length - 2)
  const letter = chance.one(['e', 'n', 's', 'u', ''])
  return join([piece(sentence, 0, at), fresh(letter), piece(sentence, at + 1)])
}

const respelt: SentenceEdit = (sentence, _words, chance) => {
  const [from, to] = chance.one(SPELLINGS)
  const at = sentence.text.indexOf(from, 2)
  if (at === -1) return sentence
  return join([piece(sentence, 0, at), fresh(to), piece(sentence, at + from.length)])
}

const longer: SentenceEdit = (sentence, words, chance) => {
  const spaces = [...sentence.text.matchAll(/ /g)]
  const at = spaces[chance.below(Math.max(1, spaces.length))]?.index ?? 0
  const clause = Array.from({ length: 1 + chance.below(6) }, () => chance.one(words)).join(' ')
  return join([piece(sentence, 0, at), fresh(` ${clause}`), piece(sentence, at)])
}

const shorter: SentenceEdit = (sentence, _words, chance) => {
  const found = [...sentence.text.matchAll(WORD)]
  const first = chance.below(Math.max(1, found.length - 2))
  const last = found[first + chance.below(3)] ?? found[first]
  const from = found[first]?.index ?? 0
  if (last === undefined || found.length < 5) return sentence
  return join([piece(sentence, 0, from), piece(sentence, last.index + last[0].length + 1)])
}

const straightened: SentenceEdit = (sentence) => ({
  text: sentence.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/—/g, '–'),
  origins: sentence.origins,
})

/** By name, from light to heavy. */
export const SENTENCE_EDITS: Readonly<Record<string, SentenceEdit>> = {
  ...{ typo, respelt, straightened, longer, shorter },
  substituted: share(0.12),
  rewritten: share(0.35),
}
