/** A stretch of text, and whether it is what was looked for. */
export type TextPart = { text: string; isHit: boolean }

/** What PostgreSQL is asked to put before and after each word found; the texts it reads hold neither. */
export const HIT_BEGINS = '\u0002'
export const HIT_ENDS = '\u0003'

/**
 * A text in three shapes: as it is written; `read`, as PostgreSQL's `search_text` reads it, character by character; and
 * `marked`, the stretch of `read` that answers best, with marks round the words found.
 */
export type MarkedText = { text: string; read: string; marked: string }

/** A stretch of a text as it is written, with what was found in it; `start` and `end` are UTF-16 units of the text. */
export type Snippet = { parts: TextPart[]; start: number; end: number }

/** Whoever reads begins with a sentence when it begins so near, in characters. */
const SENTENCE_NEAR = 80

/** Leads what PostgreSQL found back to the words as they are written. Parts are text, never HTML. */
export function snippetOf({ text, read, marked }: MarkedText): Snippet {
  const pieces = piecesOf(marked)
  const stretch = pieces.map((piece) => piece.text).join('')
  const found = read.indexOf(stretch)
  // A letter that has two in lower case: what was read then stands for what was written.
  if (found === -1 || read.length !== text.length) {
    return { parts: pieces, start: 0, end: text.length }
  }
  const start = beginningBefore(text, found)
  const end = endAfter(text, found + stretch.length)
  const parts: TextPart[] = [{ text: text.slice(start, found), isHit: false }]
  let at = found
  for (const piece of pieces) {
    parts.push({ text: text.slice(at, at + piece.text.length), isHit: piece.isHit })
    at += piece.text.length
  }
  parts.push({ text: text.slice(at, end), isHit: false })
  return { parts: joined(parts), start, end }
}

/** The parts, with dots where the text goes on. */
export function elided({ parts, start, end }: Snippet, text: string): TextPart[] {
  if (parts.length === 0) return []
  const before = start > 0 ? [{ text: '… ', isHit: false }] : []
  const after = text.slice(end).trim() === '' ? [] : [{ text: ' …', isHit: false }]
  return joined([...before, ...parts, ...after])
}

/** The beginning of the sentence when it is near, else of the word. */
function beginningBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SENTENCE_NEAR), at)
  const sentence = /^.*[.!?…:][”’")]*\s+(?=\S)/s.exec(`${before}x`)?.[0].length
  if (sentence !== undefined) return at - before.length + sentence
  return at <= SENTENCE_NEAR ? 0 : at - (/\S*$/.exec(before)?.[0].length ?? 0)
}

/** The end of the sentence when it is near, else of the word. */
function endAfter(text: string, at: number): number {
  const after = text.slice(at, at + SENTENCE_NEAR)
  if (/\s$/.test(text.slice(0, at)) && /[.!?…][”’")]*\s+$/.test(text.slice(0, at))) return at
  const sentence = /^.*?[.!?…][”’")]*(?=\s|$)/s.exec(after)?.[0]
  if (sentence !== undefined) return at + sentence.length
  return after.length < SENTENCE_NEAR ? text.length : at + (/^\S*/.exec(after)?.[0].length ?? 0)
}

const MARK = new RegExp(`([${HIT_BEGINS}${HIT_ENDS}])`)

function piecesOf(marked: string): TextPart[] {
  const pieces: TextPart[] = []
  let isHit = false
  for (const piece of marked.split(MARK)) {
    if (piece === HIT_BEGINS) isHit = true
    else if (piece === HIT_ENDS) isHit = false
    else if (piece !== '') pieces.push({ text: piece, isHit })
  }
  return pieces
}

/** Neighbours of one sort are one part. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = []
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = whole.at(-1)
    if (last?.isHit === part.isHit) last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
