import type { Token } from 'markdown-it'
import { canonicalText } from '@/domain/passages/canonical-text'
import type { Stretch } from '@/domain/passages/stretch'
import { elementsIn, isElement, ownTokens, type BlockElement } from './block-tree'
import { isHeading } from './heading-ids'
import { wordsText } from './words-text'

const CLOSE = 'concept_close'

/** Words that speak of a concept, and where they stand in the canonical text. */
export type ConceptMark = Stretch & { concept: string }

/** The concept that a token begins to mark, else null. */
export function conceptOf(token: Token): string | null {
  return token.type === 'concept_open' ? String(token.attrGet('data-concept') ?? '') : null
}

/** Takes the marks out of headings and keeps their words; body-references.ts names them to the editor. */
export function settleConceptMarks(root: BlockElement): void {
  for (const element of elementsIn(root)) if (isHeading(element)) unmark(element)
}

/** Takes all marks away and keeps their words, in a library that defines no concepts. */
export function unlinkConcepts(root: BlockElement): void {
  for (const element of elementsIn(root)) unmark(element)
}

/** The marks in reading order. Call it when blocks are numbered. */
export function conceptMarks(root: BlockElement): ConceptMark[] {
  return [...elementsIn(root)].flatMap((element) => {
    const start = Number(element.attributes['data-s'])
    return Number.isNaN(start) ? [] : marksOf(ownTokens(element), start)
  })
}

function marksOf(tokens: readonly Token[], blockStart: number): ConceptMark[] {
  const offsets = canonicalOffsets(tokens)
  const marks: ConceptMark[] = []
  let open: { concept: string; start: number } | null = null
  tokens.forEach((token, index) => {
    const at = blockStart + (offsets[index] ?? 0)
    const concept = conceptOf(token)
    if (concept !== null) open = { concept, start: at }
    if (token.type !== CLOSE || open === null) return
    if (at > open.start) marks.push({ ...open, end: at })
    open = null
  })
  return marks
}

/** Where each token's words begin in the canonical text of their block. */
function canonicalOffsets(tokens: readonly Token[]): number[] {
  let length = 0
  let afterSpace = true
  const offsets = tokens.map((token) => {
    const offset = length
    const words = wordsText([token]).normalize('NFC').replace(/\s+/g, ' ')
    length += words.length - (afterSpace && words.startsWith(' ') ? 1 : 0)
    if (words !== '') afterSpace = words.endsWith(' ')
    return offset
  })
  const whole = canonicalText(`${wordsText(tokens)}x`).length - 1
  // Rarely a letter and the accent behind it stand in two tokens, and are one letter of the text.
  return whole === length ? offsets : tokens.map((_, index) => lengthUpTo(tokens, index))
}

function lengthUpTo(tokens: readonly Token[], index: number): number {
  return canonicalText(`${wordsText(tokens.slice(0, index))}x`).length - 1
}

function unmark(element: BlockElement): void {
  for (const child of element.children) {
    if (isElement(child)) continue
    child.tokens = child.tokens.filter(
      (token) => token.type !== 'concept_open' && token.type !== CLOSE,
    )
  }
}
