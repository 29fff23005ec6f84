import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { placePassage } from './place-passage'
import { quotationAt } from './quotation'

const OLD = [
  'The runner leaves first, and nobody is to blame for that.',
  'What the mirror shows is not a punishment. What the mirror shows is a door.',
  'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.',
  'Healing is not a bargain; it is a habit.',
].join('\n')

const place = (words: string, newText: string, oldText = OLD) => {
  const start = oldText.indexOf(words)
  const quotation = quotationAt(oldText, start, start + words.length)
  if (quotation === null) throw new Error(`no such words: ${words}`)
  return placePassage(oldText, newText, quotation)
}

describe('placing a passage in a new revision', () => {
  test('the same words at the same offsets are unchanged', () => {
    const newText = OLD.replace('a habit', 'a daily habit')
    expect(place('turn the lamp on', newText)).toEqual({
      state: 'UNCHANGED',
      start: OLD.indexOf('turn the lamp'),
      end: OLD.indexOf('turn the lamp') + 16,
      words: 'turn the lamp on',
      confidence: 1,
      method: 'exact',
    })
  })

  test('words that were pushed along are moved', () => {
    const newText = `A word before.\n${OLD}`
    expect(place('turn the lamp on', newText)).toMatchObject({
      state: 'MOVED',
      start: OLD.indexOf('turn the lamp') + 15,
    })
  })

  test('a sentence that was carried elsewhere is moved with its words', () => {
    const sentence = 'The chaser waits at the window and learns, slowly,'
    const newText = `${sentence} to rest.\n${OLD.replace(sentence, 'She learns')}`
    expect(place(sentence, newText)).toMatchObject({ state: 'MOVED', start: 0 })
  })

  test('words that were rewritten are gone: this placer never guesses', () => {
    const newText = OLD.replace('turn the lamp on', 'light the lamp')
    expect(place('turn the lamp on', newText)).toMatchObject({ state: 'GONE' })
  })
})

describe('a twin is never taken for the passage', () => {
  test('when the sentence is deleted and a sentence like it stays', () => {
    const newText = OLD.replace('What the mirror shows is not a punishment. ', '')
    expect(place('What the mirror shows', newText)).toMatchObject({ state: 'GONE' })
  })

  test('when its twin before it is deleted and its own offsets now hold other words', () => {
    const verse = 'Come home, come home.\nCome home, come home.\nThe night is long.'
    const start = 22
    const quotation = quotationAt(verse, start, start + 9)
    if (quotation === null) throw new Error('no words')
    const placed = placePassage(verse, verse.slice(22), quotation)
    expect(placed).toMatchObject({ state: 'MOVED', start: 0 })
    const first = quotationAt(verse, 0, 9)
    if (first === null) throw new Error('no words')
    expect(placePassage(verse, verse.slice(22), first)).toMatchObject({ state: 'GONE' })
  })

  test('when the words and all around them stand twice', () => {
    expect(place('turn the lamp on', `${OLD}\n${OLD}`)).toMatchObject({ state: 'GONE' })
  })

  test('when a single word went and the same word was written elsewhere', () => {
    const newText = OLD.replace('a punishment', 'wrath').replace('a habit', 'no punishment')
    expect(place('punishment', newText)).toMatchObject({ state: 'GONE' })
  })

  test('when the words stand only inside other words', () => {
    expect(place('habit', OLD.replace('a habit', 'for inhabitants'))).toMatchObject({
      state: 'GONE',
    })
  })

  test('each of two twins keeps its own place when both are pushed along', () => {
    const newText = `A longer opening paragraph.\n${OLD}`
    const second = OLD.lastIndexOf('What the mirror shows')
    const quotation = quotationAt(OLD, second, second + 21)
    if (quotation === null) throw new Error('no words')
    expect(placePassage(OLD, newText, quotation)).toMatchObject({ start: second + 28 })
  })
})

describe('the place of words that are gone', () => {
  test('is behind the neighbours that survive', () => {
    const newText = `Opening.\n${OLD.replace('turn the lamp on', 'rest')}`
    expect(place('turn the lamp on', newText)).toMatchObject({
      state: 'GONE',
      place: newText.indexOf('rest'),
    })
  })

  test('is behind the block before when its own block went', () => {
    const block =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.\n'
    expect(place('turn the lamp on', OLD.replace(block, ''))).toMatchObject({
      state: 'GONE',
      place: OLD.indexOf('\nThe chaser'),
    })
  })

  test('is before the neighbours behind it when nothing before it survives', () => {
    const newText = `Opening, ${OLD.slice(OLD.indexOf('and nobody'))}`
    expect(place('runner leaves first', newText)).toMatchObject({
      state: 'GONE',
      place: newText.indexOf(', and nobody'),
    })
  })

  test('is the beginning when nothing is left', () => {
    expect(place('a habit', '')).toEqual({
      state: 'GONE',
      place: 0,
      confidence: 0,
      method: 'neighbours',
    })
  })
})

const word = fc.constantFrom('love', 'mirror', 'soul', 'the', 'runs', 'heart', 'art', '.', '\n')
const someText = fc.array(word, { minLength: 2, maxLength: 60 }).map((all) => all.join(' '))
const someEdit = fc.record({ at: fc.nat(200), away: fc.nat(40), instead: someText })
const someEdits = fc.array(someEdit, { maxLength: 3 })

test('whatever is placed is exactly the quotation; whatever is gone has a place in the text', () => {
  let placings = 0
  fc.assert(
    fc.property(fc.tuple(someText, someEdits), fc.nat(60), fc.nat(60), (texts, one, other) => {
      const [oldText, edits] = texts
      const newText = edits.reduce(
        (text, { at, away, instead }) => text.slice(0, at) + instead + text.slice(at + away),
        oldText,
      )
      const quotation = quotationAt(oldText, Math.min(one, other), Math.max(one, other))
      if (quotation === null) return
      const placed = placePassage(oldText, newText, quotation)
      if (placed.state === 'GONE') {
        expect(placed.place).toBeGreaterThanOrEqual(0)
        expect(placed.place).toBeLessThanOrEqual(newText.length)
        return
      }
      placings += 1
      expect(newText.slice(placed.start, placed.end)).toBe(quotation.exact)
      expect(placed.words).toBe(quotation.exact)
    }),
    { numRuns: 2_000 },
  )
  expect(placings).toBeGreaterThan(50)
})

test('in a text that did not change, every passage stands at its own offsets', () => {
  fc.assert(
    fc.property(someText, fc.nat(60), fc.nat(60), (text, one, other) => {
      const quotation = quotationAt(text, Math.min(one, other), Math.max(one, other))
      if (quotation === null) return
      expect(placePassage(text, text, quotation)).toMatchObject({
        state: 'UNCHANGED',
        start: quotation.start,
      })
    }),
  )
})
