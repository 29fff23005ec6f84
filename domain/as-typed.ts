import { wellFormed } from './well-formed'

/** Controls other than tab and line end, and what is no character: no page, mail or feed has a way to write them. */
const NOT_TEXT = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu

/** What a person typed, as the database gives it back: one kind of line end, no controls, nothing blank at the ends. */
export const asTyped = (typed: string): string =>
  wellFormed(typed)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\v\f]/g, ' ')
    .replaceAll(NOT_TEXT, '')
    .trim()

/** How long the typed words are in code points: as zod's bounds and the database's checks count them. */
export const lengthTyped = (typed: string): number => Array.from(asTyped(typed)).length
