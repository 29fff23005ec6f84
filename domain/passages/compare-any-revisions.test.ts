import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compareRevisions } from './compare-revisions'
import { retentionNeeded } from './placing/retention'
import { quotationAt } from './quotation'

const WORDS = ['love', 'mirror', 'soul', 'the', 'runs', 'heart', 'and', 'lamp', 'window']
const someWord = fc.constantFrom(...WORDS)
const sentence = fc
  .array(someWord, { minLength: 1, maxLength: 9 })
  .map((all) => `${all.join(' ')}.`)
const block = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const someText = fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n'))
const someEdit = fc.record({ at: fc.nat(60), away: fc.nat(9), instead: sentence })
const someEdits = fc.array(someEdit, { maxLength: 4 })
type Edit = { at: number; away: number; instead: string }
const edited = (text: string, edits: Edit[]) => {
  const words = text.split(/(?<=\s)/)
  for (const { at, away, instead } of edits) words.splice(at % words.length, away, `${instead} `)
  return words.join('')
}
const somePair = fc
  .tuple(someText, someEdits)
  .map(([text, edits]) => [text, edited(text, edits)] as const)

/** A passage of whole words. */
function someWords(text: string, from: number, count: number) {
  const words = [...text.matchAll(/[a-z]+/g)]
  const first = words[from % words.length]
  const last = words[Math.min(words.length - 1, (from % words.length) + count)]
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
}

/** The letters of the words that both texts hold, as a share of those of the first. */
function lettersLeft(before: string, now: string): number {
  const rest: string[] = now.match(/[a-z]+/g) ?? []
  const words: string[] = before.match(/[a-z]+/g) ?? []
  const kept = words.filter((word) => {
    const at = rest.indexOf(word)
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  })
  return kept.join('').length / words.join('').length
}

describe('whatever the texts are', () => {
  test('what is placed keeps as much of its words as was promised; what is gone has a place', () => {
    let reworded = 0
    fc.assert(
      fc.property(somePair, fc.nat(80), fc.nat(20), ([oldText, newText], from, count) => {
        const passage = someWords(oldText, from, count)
        const words = oldText.slice(passage.start, passage.end)
        const placed = compareRevisions(oldText, newText)(passage)
        if (placed.state === 'GONE') {
          expect(placed.place).toBeGreaterThanOrEqual(0)
          expect(placed.place).toBeLessThanOrEqual(newText.length)
          return
        }
        expect(newText.slice(placed.start, placed.end)).toBe(placed.words)
        expect(placed.state === 'REWORDED').toBe(placed.words !== words)
        expect(placed.confidence).toBeGreaterThan(0)
        expect(placed.confidence).toBeLessThanOrEqual(1)
        const needed = retentionNeeded((words.match(/[a-z]+/g) ?? []).length)
        expect(lettersLeft(words, placed.words)).toBeGreaterThanOrEqual(needed - 1e-9)
        if (placed.state === 'REWORDED') reworded += 1
      }),
      { numRuns: 1_500 },
    )
    expect(reworded).toBeGreaterThan(100)
  })

  test('in a text that did not change, every passage stands at its own offsets', () => {
    fc.assert(
      fc.property(someText, fc.nat(200), fc.nat(200), (text, one, other) => {
        const passage = quotationAt(text, Math.min(one, other), Math.max(one, other))
        fc.pre(passage !== null)
        const { start, end, exact: words } = passage
        expect(compareRevisions(text, text)(passage)).toEqual({
          ...{ state: 'UNCHANGED', start, end, words, confidence: 1, method: 'exact' },
        })
      }),
    )
  })

  test('what was only pushed along is placed exactly', () => {
    fc.assert(
      fc.property(someText, fc.nat(200), fc.nat(200), (text, one, other) => {
        const passage = quotationAt(text, Math.min(one, other), Math.max(one, other))
        fc.pre(passage !== null)
        const opening = 'Nobody has ever read this opening before.\n'
        const { start, exact: words } = passage
        const placed = compareRevisions(text, opening + text)(passage)
        expect(placed).toMatchObject({ state: 'MOVED', start: start + opening.length, words })
      }),
    )
  })

  test('the same question has the same answer, whatever was asked before', () => {
    fc.assert(
      fc.property(somePair, fc.nat(80), fc.nat(20), ([oldText, newText], from, count) => {
        const passage = someWords(oldText, from, count)
        const place = compareRevisions(oldText, newText)
        const first = place(passage)
        place(someWords(oldText, count, from))
        expect(place(passage)).toEqual(first)
        expect(compareRevisions(oldText, newText)(passage)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })
})
