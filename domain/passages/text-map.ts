/** The canonical text of one block's pieces of text, and for every unit of it where in the joined pieces it came from. */
export type TextMap = { text: string; origins: readonly number[] }

/**
 * Follows the rule of `canonicalText` letter by letter: composed letters; a run of white space, within a piece or over
 * several, is one space; none at the ends.
 */
export function textMap(pieces: readonly string[]): TextMap {
  const origins: number[] = []
  let text = ''
  let space = -1
  for (const [letter, origin] of composedLetters(pieces.join(''))) {
    if (isSpace(letter)) {
      if (space === -1) space = origin
      continue
    }
    if (space !== -1 && text !== '') {
      text += ' '
      origins.push(space)
    }
    space = -1
    text += letter
    origins.push(origin)
  }
  return { text, origins }
}

/** A letter with the marks that may be composed with it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/** The units of a text in composed form, each with the offset it came from. */
function composedLetters(raw: string): [string, number][] {
  if (raw.normalize('NFC') === raw) return raw.split('').map((unit, origin) => [unit, origin])
  return [...raw.matchAll(LETTER)].flatMap(({ 0: letter, index }) => {
    const units = letter.normalize('NFC').split('')
    const isSame = units.length === letter.length
    return units.map((unit, place): [string, number] => [unit, isSame ? index + place : index])
  })
}

/** Asking the pattern for every letter of an essay would be slow. */
const isSpace = (unit: string) => unit === ' ' || ((unit < ' ' || unit > '~') && /\s/.test(unit))
