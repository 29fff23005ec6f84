/** The canonical text of one block's pieces of text, and for every unit of it where in the joined pieces it came from. */
export type TextMap = { text: string; origins: readonly number[] }

/** A letter with the marks that may be composed with it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Follows the rule of `canonicalText` letter by letter: composed letters; a run of white space, within a piece or over
 * several, is one space; none at the ends.
 */
export function textMap(pieces: readonly string[]): TextMap {
  const origins: number[] = []
  let text = ''
  let space: number | null = null
  for (const { 0: letter, index } of pieces.join('').matchAll(LETTER)) {
    const composed = letter.normalize('NFC')
    for (let unit = 0; unit < composed.length; unit += 1) {
      const origin = composed === letter ? index + unit : index
      if (/\s/.test(composed.charAt(unit))) {
        space ??= origin
        continue
      }
      if (space !== null && text !== '') {
        text += ' '
        origins.push(space)
      }
      space = null
      text += composed.charAt(unit)
      origins.push(origin)
    }
  }
  return { text, origins }
}
