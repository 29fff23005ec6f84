/** Small letters of other alphabets, and digits, that pass for a Latin letter. Pairs after Unicode's confusables (UTS 39). */
const PAIRS: readonly (readonly [string, string])[] = [
  ['аαɑ', 'a'],
  ['вβ', 'b'],
  ['сϲ', 'c'],
  ['ԁ', 'd'],
  ['еєε', 'e'],
  ['ɡց', 'g'],
  ['һнհ', 'h'],
  ['іιıӏlїɩ', 'i'],
  ['јϳ', 'j'],
  ['кκ', 'k'],
  ['м', 'm'],
  ['ոηп', 'n'],
  ['оοօσ', 'o'],
  ['рρ', 'p'],
  ['ԛգ', 'q'],
  ['г', 'r'],
  ['ѕ', 's'],
  ['тτ', 't'],
  ['սυ', 'u'],
  ['ѵν', 'v'],
  ['ԝω', 'w'],
  ['хχ', 'x'],
  ['уγ', 'y'],
]
const DIGITS: readonly (readonly [string, string])[] = [
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]
const LATIN_OF = new Map(
  [...PAIRS, ...DIGITS].flatMap(([looks, latin]) =>
    Array.from(looks, (look): [string, string] => [look, latin]),
  ),
)
const LATIN = /\p{sc=Latin}/u
const NEIGHBOUR = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]/u
const NEIGHBOURS = new RegExp(NEIGHBOUR, 'gu')
const DIGIT = /[0-9]/u
/** "µm" is no disguise. */
const MIXED_LENGTH_MIN = 4

/** The form under which words that look alike are one: of small letters, as `plainWords` gives them. */
export const shadowOf = (word: string): string =>
  Array.from(word, (letter) => LATIN_OF.get(letter) ?? letter).join('')

/** Whether every letter of a neighbouring alphabet in it passes for a Latin one. */
const passesForLatin = (word: string): boolean =>
  (word.match(NEIGHBOURS) ?? []).every((letter) => LATIN_OF.has(letter))

/** Whether a word mixes Latin letters with others that look like them. */
export const isMixed = (word: string): boolean =>
  LATIN.test(word) &&
  NEIGHBOUR.test(word) &&
  passesForLatin(word) &&
  word.length >= MIXED_LENGTH_MIN

/**
 * What a word may be meant to be read as; null for one that is what it seems. Among Latin words also one that is written
 * with letters of a neighbouring alphabet alone.
 */
export function disguised(word: string, isAmongLatin: boolean): string | null {
  const hasLatin = LATIN.test(word)
  const hasOthers = NEIGHBOUR.test(word) && passesForLatin(word) && (hasLatin || isAmongLatin)
  return hasOthers || (hasLatin && DIGIT.test(word)) ? shadowOf(word) : null
}

export const isLatin = (word: string): boolean => LATIN.test(word)
