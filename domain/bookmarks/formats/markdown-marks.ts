import { wellFormed } from '@/domain/well-formed'

import { readJsonEntry } from './json-book'
import { MARK } from './markdown-shelf'
import type { ReadEntry } from './read-entry'

/** Whether a Markdown text holds marks by which it is read again. */
export const hasMarks = (text: string): boolean => text.includes('<!-- interleaf:1 {')

const BROKEN_LENGTH = 200

/** Reads the marks in a Markdown text; what stands around them is for people. One that was cut or broken is said to be. */
export const readMarkdownBook = (text: string): ReadEntry[] =>
  [...text.matchAll(MARK)].map(({ 0: mark, 1: json, index }) => {
    const behind = index + mark.length
    return json === undefined ? broken(text.slice(behind, behind + BROKEN_LENGTH)) : readMark(json)
  })

function readMark(json: string): ReadEntry {
  try {
    return readJsonEntry(JSON.parse(json))
  } catch {
    return broken(json.slice(0, BROKEN_LENGTH))
  }
}

const broken = (words: string): ReadEntry => ({
  fault: 'Its mark is broken. Export it again.',
  words: wellFormed(words),
})
