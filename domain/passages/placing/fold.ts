/** A text in which what editors change without changing a word is alike; `origins` says where each unit came from. */
export type Folded = { text: string; origins: readonly number[] }

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/
const QUOTATION_MARK = /['"`´‘’‚‛“”„‟′″«»‹›]/
const DASH = /[\u2010-\u2015\u2212]/
const ACCENTS = /[\u0300-\u036f]/g

/**
 * Folds case, accents, quotation marks, dashes, ellipses and white space; soft hyphens and letters of no width are
 * dropped. `origins` has one entry more than the folded text: the length of the text it was made from.
 */
export function fold(text: string): Folded {
  const origins: number[] = []
  let folded = ''
  let last = ''
  let at = 0
  for (const unit of text.split('')) {
    const letters = foldedUnit(unit)
    if (letters !== '' && (letters !== ' ' || last !== ' ')) {
      folded += letters
      last = letters
      origins.push(...Array<number>(letters.length).fill(at))
    }
    at += 1
  }
  origins.push(text.length)
  return { text: folded, origins }
}

function foldedUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 128) return foldedLetter(unit, code)
  if (code === 32 || (code >= 9 && code <= 13)) return ' '
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  return code === 34 || code === 96 ? "'" : unit
}

function foldedLetter(unit: string, code: number): string {
  if (INVISIBLE.test(unit)) return ''
  if (/\s/.test(unit)) return ' '
  if (QUOTATION_MARK.test(unit)) return "'"
  if (DASH.test(unit)) return '-'
  // Half a surrogate pair has no other form, and Hangul would fall apart into its strokes.
  if (code >= 0xac00 && code <= 0xdfff) return unit
  return unit.toLowerCase().normalize('NFKD').replace(ACCENTS, '') || unit
}
